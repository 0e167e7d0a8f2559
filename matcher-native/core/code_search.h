#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "bit_kernels.h"
#include "codes.h"
#include "quantize.h"
#include "stop.h"

namespace facet {

/// What a search reads of rows that their codes do not rule out. Row numbers are those of the code table.
class CodeRows {
 public:
  struct Bytes {
    const std::int8_t* code;  // as quantize_row makes it
    QuantizedRow rounding;
  };

  virtual ~CodeRows() = default;
  [[nodiscard]] virtual Bytes bytes(std::uint32_t row) const noexcept = 0;
  /// Asks for the memory that bytes() tells of, and waits for none.
  virtual void fetch(std::uint32_t row) const noexcept = 0;
  /// The row itself, that its codes were made of; norm 1 +-1e-3.
  [[nodiscard]] virtual const float* floats(std::uint32_t row) const noexcept = 0;
  /// Whether row `a` comes before row `b` when their cosines are equal.
  [[nodiscard]] virtual bool before(std::uint32_t a, std::uint32_t b) const noexcept = 0;
};

/// `recall` 1 asks for exactly what a float64 scan finds. Less, 0.5..0.9999, is the least chance to be found of the
/// best row of that answer, and of all its rows where there are fewer than k. Where there are k, the others have at
/// least a chance of `rest_recall`; it counts only below `recall`.
struct CodeOptions {
  std::size_t k;  // 1..1024
  double threshold = -2;
  double recall = 1;
  double rest_recall = 1;
  double exact_bar = 0.45;  // While the bar is lower, bounds rule too little out: an exact search compares int8 only.
};

struct CodeHit {
  std::uint32_t row;
  double cosine;  // dot_f64 of row and query
};

/// Rows compared by first code, by both codes, as int8 and in float64.
struct CodeCounts {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  std::uint64_t bytes = 0;
  std::uint64_t floats = 0;

  void operator+=(const CodeCounts& other) noexcept {
    first += other.first;
    second += other.second;
    bytes += other.bytes;
    floats += other.floats;
  }
};

/// Memory for survivors.
class SurvivorList {
 public:
  [[nodiscard]] std::size_t count() const noexcept { return count_; }
  void resize(std::size_t count) noexcept { count_ = count; }
  /// Those there are, with room for `more` and kSurvivorRoom besides.
  [[nodiscard]] Survivors list(std::size_t more) {
    const std::size_t room = count_ + more + kSurvivorRoom;
    if (rows_.size() < room) {
      rows_.resize(2 * room);
      cosines_.resize(2 * room);
      products_.resize(2 * room);
    }
    return {rows_.data(), cosines_.data(), products_.data(), count_};
  }

 private:
  std::vector<std::uint32_t> rows_;
  std::vector<float> cosines_;
  std::vector<float> products_;
  std::size_t count_ = 0;
};

inline constexpr double kNoBar = -2;
/// kNormTolerance, and what computing a norm may be wrong by.
inline constexpr double kNormSlack = 1.1e-3;

/// How far out a row may lie whose first code, or whose both codes, are not to rule it out: e / sqrt(D - 1), or 1 when
/// exact.
struct Quantiles {
  double first;
  double second;
};

/// One query on its way through one or several code tables made with the same rotation.
///
/// How a row is ruled out. Let q be the query and o the row (norm 1, rotated), v a direction of norm 1 that o's codes
/// give, and c = <o, v>. With z of norm 1, at right angles to o: v = c o + sqrt(1 - c^2) z, hence
///
///     <q, v> = c <q, o> + sqrt(1 - c^2) sqrt(1 - <q, o>^2) y,   y = <q', z>, q' the direction of q's rest beside o.
///
/// - **Exact**: y >= -1 always (Cauchy-Schwarz), so a row with <q, o> >= bar has <q, v> >= c bar - sqrt((1 - c^2)
///   (1 - bar^2)): angles obey the triangle inequality. A row below that is not in the answer, for certain.
/// - **Probabilistic**: over random rotations y is one coordinate of a random direction in D - 1 dimensions (the
/// paper's
///   lemma B.3), so y sqrt(D - 1) is nearly normal with lighter tails. A row is ruled out when y would have to be below
///   -e / sqrt(D - 1), with e the normal quantile of 1 - m, where m is the part of 1 - recall that is left to this
///   code: four fifths to the first one, a fifth to both together. For the first, e is 1.41 for recall 0.9, 2.41 for
///   0.99, 3.16 for 0.999, 3.78 for 0.9999; for both, 2.05, 2.88, 3.54, 4.11.
///
/// `bar` is the cosine that a hit must reach: the threshold, or the k-th best found so far. The k-th best of a person
/// with fewer rows is a stranger's, as similar as thousands of others; so with a rest_recall below the recall, a row
/// stays when it may reach that bar with e of rest_recall, or the best cosine found so far with e of recall. Only rows
/// near the k-th best are found less often: the chance of one that is higher by x is that of e + x sqrt(D - 1) c /
/// sqrt(1 - c^2); with 512 dimensions and rest_recall 0.95, 0.999 is reached 0.045 above it.
///
/// <q, v> is computed exactly for q rounded to few bits; how far that is from <q, v> is bounded by the norm of what was
/// rounded off (exact), or taken for random (probabilistic). Both allow for the norm of o being 1 +-1e-3 and for the
/// rounding of floats.
class CodeQuery {
 public:
  /// @param query rotation.dimensions() finite floats of norm 1 +-1e-3; must outlive this object.
  CodeQuery(const Rotation& rotation, const float* query, const CodeOptions& options);
  CodeQuery(CodeQuery&&) noexcept = default;

  /// Compares it with rows `first` to `last - 1` of a table. To be called from one thread at a time.
  ///
  /// @param only Where given, bit i (of word i / 64) tells whether row i may be found.
  void scan(const CodeTable& table, std::size_t first, std::size_t last, const CodeRows& rows,
            const std::uint64_t* only);
  /// Settles the rows that scan() left for later, of the same table. To be called before another table, and at the end.
  void finish(const CodeTable& table, const CodeRows& rows);

  /// What a hit must reach, as far as is known: -2 while anything would do.
  [[nodiscard]] double bar() const noexcept { return bar_; }
  /// Makes the bar known that another thread's part of the same search has reached; ties with it are still found.
  void raise(double bar) noexcept;

  [[nodiscard]] const CodeCounts& counts() const noexcept { return counts_; }
  /// Best first, ties in the rows' order. The query is used up.
  [[nodiscard]] std::vector<CodeHit> take(const CodeRows& rows);

 private:
  void round(const std::vector<float>& rotated);
  void scan_bytes(std::size_t first, std::size_t last, const CodeRows& rows, const std::uint64_t* only);
  [[nodiscard]] bool exact() const noexcept { return options_.recall >= 1; }
  [[nodiscard]] Bar bar_of(double cosine, double quantile) const noexcept;
  [[nodiscard]] Gate gate(double Quantiles::* code) const noexcept;
  [[nodiscard]] Gate first_gate() const noexcept;
  [[nodiscard]] Gate second_gate() const noexcept;
  bool sift(const CodeTable& table, std::size_t first, std::size_t last, const std::uint64_t* only);
  void pick_likely(const CodeTable& table, std::size_t from, const CodeRows& rows);
  void settle_likely(const CodeTable& table, const CodeRows& rows);
  void settle(const CodeTable& table, const CodeRows& rows, Survivors survivors);
  void settle(const std::uint32_t* numbers, std::size_t count, const CodeRows& rows, bool apart);
  void offer(std::uint32_t row, double cosine, const CodeRows& rows);

  std::size_t dimensions_;
  const float* query_;
  CodeOptions options_;
  double norm_ = 0;
  Quantiles quantiles_;
  Quantiles rest_quantiles_;  // Of rows that are not the best.
  double slack_;              // What rounding of floats and of cosines may change.
  double lost_ = 0;           // Norm of what rounding the rotated query takes off.
  double first_lost_ = 0;     // How much of that a first code may see at most,
  double second_lost_ = 0;    // and a second code, where fewer planes are compared.
  BitQuery bits_{};
  BitQuery second_bits_{};  // The upper planes.
  std::vector<std::uint64_t> planes_;
  std::vector<std::int8_t> bytes_;
  QuantizedRow rounding_{};
  double bar_;
  double top_ = -2;            // The best cosine so far.
  std::vector<CodeHit> best_;  // A heap whose front is the worst.
  SurvivorList waiting_;       // Rows that are not ruled out so far, but unlikely to be hits.
  SurvivorList likely_{};      // Rows that may well be, of the last tiles.
  CodeCounts counts_;
};

/// Scans rows `first` to `last - 1` for all queries, so that each code is read from memory once.
///
/// @param stop Where given and found true, the scan ends; asked every few microseconds.
/// @return false when stopped: the queries are then of no use.
bool scan_codes(const CodeTable& table, std::size_t first, std::size_t last, const CodeRows& rows,
                std::span<CodeQuery> queries, const std::uint64_t* only = nullptr, const Stop* stop = nullptr);

/// Finds each query's hits among rows `first` to `last - 1`. An exact search goes through the codes twice: the bar that
/// the likely hits set is what the bounds are good against.
///
/// @param queries float32, row-major, shape [n, rotation.dimensions()]; finite, of norm 1 +-1e-3.
/// @param hits    [out] one list a query, best first, ties in the rows' order.
/// @param counts  [in, out] what all queries together took is added.
/// @return false when stopped; then the hits are of no use.
bool search_codes(const Rotation& rotation, const CodeTable& table, std::size_t first, std::size_t last,
                  const CodeRows& rows, std::span<const float> queries, const CodeOptions& options,
                  const std::uint64_t* only, const Stop* stop, std::vector<std::vector<CodeHit>>& hits,
                  CodeCounts& counts);

}  // namespace facet
