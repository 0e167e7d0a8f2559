#include <algorithm>
#include <bit>
#include <limits>

#include "graph.h"
#include "in_order.h"
#include "kernels.h"
#include "packed_rows.h"
#include "quantize.h"

namespace facet {
namespace {

/// Few, so that a block is handed over soon; enough that the processor multiplies more than it waits for memory.
constexpr std::size_t kBlockRows = 12 * kTileQueries;
/// Blocks computed at once, so that few threads wait at the end.
constexpr std::size_t kWave = 16;

/// A row between two bounds of its cosine; both are the cosine once that is known.
struct Candidate {
  double least;
  double most;
  std::uint32_t row;
};

/// The candidates of one row. Those are left out that k others beat for certain.
class Nearest {
 public:
  Nearest(const PackedRows& rows, std::uint32_t of, std::size_t k) : rows_(rows), of_(of), k_(k) {
    candidates_.reserve(room());
  }

  /// @return what a row must reach to be offered from now on.
  double offer(const Candidate& candidate, std::uint64_t& proved) {
    if (candidate.most >= bar_) candidates_.push_back(candidate);
    if (candidates_.size() == room()) {
      prune();
      if (candidates_.size() > room() - room() / 4) rank(proved);  // Too near one another for 8 bits.
    }
    return bar_;
  }

  /// The best k, best first; room for them must be there.
  void take(Hit* hits, std::uint64_t& proved) {
    prune();
    rank(proved);
    for (const Candidate& candidate : candidates_)
      *hits++ = {candidate.row, static_cast<float>(std::clamp(candidate.least, -1.0, 1.0))};
  }

 private:
  [[nodiscard]] std::size_t room() const noexcept { return 2 * k_ + 64; }

  void prune() {
    if (candidates_.size() <= k_) return;
    const auto kth = candidates_.begin() + static_cast<std::ptrdiff_t>(k_ - 1);
    std::nth_element(candidates_.begin(), kth, candidates_.end(),
                     [](const Candidate& a, const Candidate& b) { return a.least > b.least; });
    bar_ = std::max(bar_, kth->least);
    std::erase_if(candidates_, [&](const Candidate& candidate) { return candidate.most < bar_; });
  }

  /// Computes all cosines and keeps the best k, sorted.
  void rank(std::uint64_t& proved) {
    for (Candidate& candidate : candidates_) {
      if (candidate.least == candidate.most) continue;
      ++proved;
      candidate.least = candidate.most = dot_f64(rows_.row(of_), rows_.row(candidate.row), rows_.dimensions);
    }
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      return a.least != b.least ? a.least > b.least : a.row < b.row;
    });
    if (candidates_.size() < k_) return;
    candidates_.resize(k_);
    bar_ = std::max(bar_, candidates_.back().least);
  }

  const PackedRows& rows_;
  std::uint32_t of_;
  std::size_t k_;
  double bar_ = -2;  // The k-th best cosine is not below it.
  std::vector<Candidate> candidates_;
};

/// What a block has, and what it took.
struct Found {
  std::vector<Hit> hits;
  std::uint64_t pairs = 0;
  std::uint64_t rated = 0;
  std::uint64_t proved = 0;
};

/// Offers what a tile has marked, and raises the bars.
void offer(const PackedRows& rows, std::size_t query, std::size_t row, QueryBlock& queries, std::size_t in_block,
           const Marks& marks, std::vector<Nearest>& nearest, Found& found) {
  for (std::size_t i = 0; i < kTileQueries; ++i) {
    for (std::uint64_t bits = marks.rows[i]; bits != 0; bits &= bits - 1) {
      const auto r = static_cast<std::size_t>(std::countr_zero(bits));
      if (row + r == query + i) continue;
      ++found.rated;
      const double near = double{rows.scales[query + i]} * rows.scales[row + r] * marks.dots[i * kTileRows + r];
      const double error = queries.error(in_block + i) + rows.slacks[row + r];
      const Candidate candidate{near - error, near + error, static_cast<std::uint32_t>(row + r)};
      queries.set_bar(in_block + i, nearest[in_block + i].offer(candidate, found.proved));
    }
  }
}

Found find(const PackedRows& rows, std::size_t first, std::size_t count, std::size_t k, std::size_t each,
           MarkTile mark) {
  QueryBlock queries(rows, first, count, rows);
  std::vector<Nearest> nearest;
  nearest.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    nearest.emplace_back(rows, static_cast<std::uint32_t>(first + i), k);
    queries.set_bar(i, -2);
  }
  Found found;
  Marks marks;
  for (std::size_t row = 0; row < rows.count; row += kTileRows) {
    Tile tile = rows.tile(row);
    for (std::size_t i = 0; i < count; i += kTileQueries) {
      found.pairs += kTileQueries * kTileRows;
      queries.aim(tile, i);
      if (mark(tile, marks)) offer(rows, first + i, row, queries, i, marks, nearest, found);
    }
  }
  found.hits.resize(count * each);
  for (std::size_t i = 0; i < count; ++i) nearest[i].take(found.hits.data() + i * each, found.proved);
  return found;
}

}  // namespace

std::size_t neighbour_blocks(std::size_t rows) noexcept { return (rows + kBlockRows - 1) / kBlockRows; }

GraphRun neighbours(std::span<const float> rows, std::size_t dimensions, std::size_t k, std::size_t from, Pool& pool,
                    const OnNeighbours& on_neighbours) {
  GraphRun run{.outcome = {Status::bad_shape, 0}, .next = from};
  if (k < 1 || k > kResultsMax) return run;
  PackedRows packed;
  run.outcome = quantize_rows(rows, dimensions, pool, packed);
  if (run.outcome.status != Status::ok) return run;
  run.of = neighbour_blocks(packed.count);
  if (from > run.of) {
    run.outcome = {Status::bad_shape, 0};
    return run;
  }
  // A k-th neighbour is hardly nearer than chance: first values alone would rule nothing out.
  run.prefix = packed.stride;
  set_prefix(packed, run.prefix, pool);
  pack_panels(packed, pool);
  const std::size_t each = std::min(k, packed.count > 0 ? packed.count - 1 : 0);
  const MarkTile mark = mark_tile_of(kernels().isa);
  run.next = compute_in_order<Found>(
      pool, from, run.of, [] { return kWave; },
      [&](std::size_t number) {
        const std::size_t first = number * kBlockRows;
        return find(packed, first, std::min(kBlockRows, packed.count - first), k, each, mark);
      },
      [&](std::size_t number, const Found& found) {
        const std::size_t first = number * kBlockRows;
        run.pairs += found.pairs;
        run.rated += found.rated;
        run.proved += found.proved;
        return on_neighbours({number, run.of, first, std::min(kBlockRows, packed.count - first), each, found.hits});
      });
  return run;
}

}  // namespace facet
