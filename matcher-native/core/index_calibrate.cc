#include "index_calibrate.h"

#include <algorithm>
#include <atomic>
#include <cmath>

#include "kernels.h"
#include "quantize.h"

namespace facet {
namespace {

constexpr std::size_t kQueriesLeast = 30;  // Fewer say nothing about a recall.

// Partitions whose middles are nearer to a query than that of its most similar row.
std::uint32_t rank_of(const IndexView& view, const float* query, const IndexHit& best) {
  AlignedBytes code(view.stride());
  quantize_row(query, view.meta.identity.dimensions, code.data());
  std::vector<std::int32_t> dots(view.scales.size());
  kernels().dot_i8(view.centroids.data(), dots.size(), code.data(), 1, view.stride(), dots.data());
  const auto cosine = [&](std::size_t i) { return static_cast<float>(dots[i]) * view.scales[i]; };
  const auto home = static_cast<std::size_t>(std::upper_bound(view.starts.begin(), view.starts.end(), best.row) -
                                             view.starts.begin() - 1);
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < dots.size(); ++i) rank += cosine(i) > cosine(home) ? 1 : 0;
  return rank;
}

// A recall of so many queries is at least `wanted`, for all that chance lets one say: it is one standard error above.
bool reaches(std::size_t found, std::size_t queries, double wanted) {
  const double recall = static_cast<double>(found) / static_cast<double>(queries);
  return recall - std::sqrt(recall * (1 - recall) / static_cast<double>(queries)) >= wanted;
}

// Each query's best row under the limits of `meta`. @return false when stopped or when rows cannot be read.
bool find_best(const IndexView& view, const Rotation& rotation, const RowReader& rows, const RowsView& queries,
               std::span<const std::uint32_t> except, const ParallelFor& parallel, std::vector<IndexHit>& best) {
  best.assign(queries.count(), {kNoRow, -1});
  std::atomic<bool> readable = true;
  const bool done = parallel(queries.count(), [&](std::size_t i) {
    IndexQuery query{queries[i]};
    if (!except.empty()) query.except = except[i];
    std::vector<IndexHit> hits;
    IndexCounts counts;
    if (!search_index(view, rotation, rows, query, nullptr, hits, counts)) readable = false;
    if (!hits.empty()) best[i] = hits[0];
  });
  return done && readable;
}

}  // namespace

bool calibrate_index(IndexView& view, const Rotation& rotation, const RowReader& rows, const RowsView& queries,
                     std::span<const std::uint32_t> except, float neighbour_cosine, const ParallelFor& parallel) {
  IndexMeta& meta = view.meta;
  meta.probes = meta.partitions;
  std::vector<IndexHit> best;  // As good as exact: every partition is visited, and few rows that count fail the sift.
  if (!find_best(view, rotation, rows, queries, except, parallel, best)) return false;
  std::vector<std::uint32_t> ranks;
  for (std::size_t i = 0; i < best.size(); ++i) {
    if (best[i].cosine < neighbour_cosine) best[i].row = kNoRow;
    if (best[i].row != kNoRow) ranks.push_back(rank_of(view, queries[i], best[i]));
  }
  meta.calibration_queries = static_cast<std::uint32_t>(ranks.size());
  if (ranks.size() < kQueriesLeast) return true;  // Every partition is visited.
  std::sort(ranks.begin(), ranks.end());
  std::size_t found = 1;
  while (found < ranks.size() && !reaches(found, ranks.size(), meta.recall_wanted)) ++found;
  for (meta.probes = ranks[found - 1] + 1;;
       meta.probes = std::min(meta.partitions, meta.probes + meta.probes / 8 + 1)) {
    std::vector<IndexHit> again;
    if (!find_best(view, rotation, rows, queries, except, parallel, again)) return false;
    found = 0;
    for (std::size_t i = 0; i < best.size(); ++i)
      found += best[i].row != kNoRow && again[i].cosine >= best[i].cosine ? 1 : 0;
    meta.recall_measured = static_cast<float>(found) / static_cast<float>(ranks.size());
    if (meta.probes == meta.partitions || reaches(found, ranks.size(), meta.recall_wanted)) return true;
  }
}

}  // namespace facet
