#pragma once
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <vector>

#include "pool.h"
#include "tiles.h"
#include "types.h"

namespace facet {

struct FreeBytes {
  void operator()(std::int8_t* bytes) const noexcept { ::operator delete[](bytes, std::align_val_t{64}); }
};
using AlignedBytes = std::unique_ptr<std::int8_t[], FreeBytes>;

/// Unit rows in 8 bits, ready to be compared tile by tile, and what bounds the errors of that.
///
/// A row r is scale * code + rest-of-rounding, |rest-of-rounding| <= error. The first `prefix` values of codes lie in
/// panels. With P for those values and R for the others, of a query q and a row r:
///
///   <q, r> = <qP, rP> + <qR, rR>                                 and by Cauchy-Schwarz
///   <q, r> <= scale_q scale_r <code_q, code_r>P + |qP| error_r + error_q |scale_r code_r| + |qR| |rR|
///
/// With kNormMost >= |q|, |r| the second term is at most slack_r = kNormMost * error_r, the third at most
/// error_q * (kNormMost + the largest error_r), so that all but the dot product are known before rows are compared.
/// rests holds |rR|, rounded up.
struct PackedRows {
  std::span<const float> rows;  // shape [count, dimensions]; the caller's
  std::size_t dimensions = 0;
  std::size_t count = 0;
  std::size_t stride = 0;     // bytes of a code
  AlignedBytes codes;         // shape [count, stride]
  std::vector<float> scales;  // by row, as all below; then rows of zeros up to a whole number of tiles
  std::vector<float> slacks;  // -infinity for the rows of zeros
  std::vector<float> errors;
  float error_most = 0;
  std::size_t prefix = 0;  // a multiple of 4
  AlignedBytes panels;
  std::vector<std::int32_t> bases;
  std::vector<float> rests;

  [[nodiscard]] const float* row(std::size_t number) const noexcept { return rows.data() + number * dimensions; }
  [[nodiscard]] const std::int8_t* code(std::size_t number) const noexcept { return codes.get() + number * stride; }
  /// The tile of the rows from `first`, a multiple of kTileRows; its queries are not set.
  [[nodiscard]] Tile tile(std::size_t first) const noexcept;
};

/// The largest L2 norm that check_rows lets through, rounded up.
inline constexpr float kNormMost = 1.0011F;
/// More than what all roundings of the bound in float32 add up to: a few of values below 4, half of 2^-23 of each.
inline constexpr float kRounding = 4e-6F;

/// Checks rows and rounds them to codes; no panels yet.
///
/// @param rows   float32, row-major, shape [n, dimensions], n < 2^32; unit rows. Must outlive `packed`.
/// @param packed [out] untouched when refused.
/// @return as check_rows.
[[nodiscard]] Outcome quantize_rows(std::span<const float> rows, std::size_t dimensions, Pool& pool,
                                    PackedRows& packed);

/// The L2 norm of a row's values from `from`, rounded up.
[[nodiscard]] float rest_norm(const PackedRows& packed, std::size_t number, std::size_t from) noexcept;

/// Sets how many first values are compared, and the norms of the others.
///
/// @param prefix A multiple of 4, at most packed.stride.
void set_prefix(PackedRows& packed, std::size_t prefix, Pool& pool);

/// Lays the prefixes of all codes into panels.
void pack_panels(PackedRows& packed, Pool& pool);

/// A group of queries for tiles: those of `from` from row `first`.
class QueryBlock {
 public:
  /// @param from  Of the same prefix as `with`; needs no panels.
  /// @param count Rows, at most those that `from` has from there.
  /// @param with  What they will be compared with.
  QueryBlock(const PackedRows& from, std::size_t first, std::size_t count, const PackedRows& with);

  /// Sets the queries of a tile to the eight from `query`, a multiple of kTileQueries.
  void aim(Tile& tile, std::size_t query) const noexcept;
  /// Marks from now on only what may reach `least`. @param least infinity: nothing.
  void set_bar(std::size_t query, double least) noexcept;
  /// What the 8 bits of both sides can be wrong by, except for the row's slack.
  [[nodiscard]] double error(std::size_t query) const noexcept { return errors_[query]; }

 private:
  std::size_t stride_;
  std::unique_ptr<std::uint8_t[]> values_;
  std::vector<float> scales_;
  std::vector<float> rests_;
  std::vector<float> bars_;
  std::vector<double> errors_;
};

}  // namespace facet
