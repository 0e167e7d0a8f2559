#include "index_calibrate.h"

#include <algorithm>
#include <atomic>
#include <cmath>

#include "kernels.h"
#include "quantize.h"

namespace facet {
namespace {

constexpr std::size_t kQueriesLeast = 30;  // Fewer say nothing about a recall.
constexpr int kRaises = 20;

struct Probe {
  std::uint32_t query;
  std::uint32_t rank;  // Partitions nearer than that of the most similar row.
  float reach;         // Deviations that the row is nearer to its middle than to be expected of the query.
};

Probe probe(const IndexView& view, const float* query, std::uint32_t number, const IndexHit& best) {
  AlignedBytes code(view.stride());
  const QuantizedRow rounding = quantize_row(query, view.meta.identity.dimensions, code.data());
  std::vector<std::int32_t> dots(view.scales.size());
  kernels().dot_i8(view.centroids.data(), dots.size(), code.data(), 1, view.stride(), dots.data());
  const auto cosine = [&](std::size_t i) { return static_cast<float>(dots[i]) * view.scales[i] * rounding.scale; };
  const auto home = static_cast<std::size_t>(std::upper_bound(view.starts.begin(), view.starts.end(), best.row) -
                                             view.starts.begin() - 1);
  Probe result{number, 0, 0};
  for (std::size_t i = 0; i < dots.size(); ++i) result.rank += cosine(i) > cosine(home) ? 1 : 0;
  const float rest = std::max(1e-6F, 1 - best.cosine * best.cosine);
  const float deviation = std::sqrt(rest / static_cast<float>(view.meta.identity.dimensions));
  result.reach = (best.cosine * view.spreads[home] - cosine(home)) / deviation;
  return result;
}

// The least value that `share` of the probes do not exceed.
template <typename Member>
auto quantile(std::vector<Probe>& probes, double share, Member member) {
  const auto before = [member](const Probe& a, const Probe& b) { return a.*member < b.*member; };
  const auto wanted = static_cast<std::size_t>(std::ceil(share * static_cast<double>(probes.size())));
  const auto at = probes.begin() + static_cast<std::ptrdiff_t>(std::clamp<std::size_t>(wanted, 1, probes.size()) - 1);
  std::nth_element(probes.begin(), at, probes.end(), before);
  return (*at).*member;
}

// Share of the probes' queries that find a row as similar as their best.
bool measure(const IndexView& view, const Rotation& rotation, const RowReader& rows, const RowsView& queries,
             std::span<const std::uint32_t> except, const std::vector<Probe>& probes, const std::vector<IndexHit>& best,
             const ParallelFor& parallel, double& recall) {
  std::atomic<std::size_t> found = 0;
  const bool done = parallel(probes.size(), [&](std::size_t i) {
    const std::uint32_t number = probes[i].query;
    IndexQuery query{queries[number]};
    if (!except.empty()) query.except = except[number];
    std::vector<IndexHit> hits;
    IndexCounts counts;
    if (search_index(view, rotation, rows, query, nullptr, hits, counts) && !hits.empty() &&
        hits[0].cosine >= best[number].cosine)
      ++found;
  });
  recall = static_cast<double>(found) / static_cast<double>(probes.size());
  return done;
}

}  // namespace

bool calibrate_index(IndexView& view, const Rotation& rotation, const RowReader& rows, const RowsView& queries,
                     std::span<const std::uint32_t> except, float neighbour_cosine, const ParallelFor& parallel) {
  IndexMeta& meta = view.meta;
  meta.probes = meta.partitions;
  meta.reach = 1e6F;
  std::vector<IndexHit> best;
  if (!nearest_rows(view, rows, queries, except, nullptr, parallel, best)) return false;
  std::vector<Probe> probes;
  for (std::size_t i = 0; i < best.size(); ++i)
    if (best[i].row != kNoRow && best[i].cosine >= neighbour_cosine)
      probes.push_back(probe(view, queries[i], static_cast<std::uint32_t>(i), best[i]));
  meta.calibration_queries = static_cast<std::uint32_t>(probes.size());
  if (probes.size() < kQueriesLeast) return true;  // It then visits every partition.
  // The two limits miss much the same rows, and sketches some more.
  const double share = 1 - 0.8 * (1 - static_cast<double>(meta.recall_wanted));
  meta.probes = quantile(probes, share, &Probe::rank) + 1;
  meta.reach = std::max(0.0F, quantile(probes, share, &Probe::reach));
  std::sort(probes.begin(), probes.end(), [](const Probe& a, const Probe& b) { return a.query < b.query; });
  for (int raise = 0; raise < kRaises; ++raise) {
    double recall = 0;
    if (!measure(view, rotation, rows, queries, except, probes, best, parallel, recall)) return false;
    meta.recall_measured = static_cast<float>(recall);
    if (meta.recall_measured >= meta.recall_wanted) break;
    meta.probes = std::min(meta.partitions, meta.probes + meta.probes / 16 + 1);
    meta.reach += 0.1F;
  }
  return true;
}

}  // namespace facet
