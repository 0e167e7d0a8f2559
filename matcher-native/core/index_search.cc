#include "index_search.h"

#include <algorithm>
#include <cmath>

#include "index_nearness.h"
#include "kernels.h"
#include "quantize.h"
#include "sketch.h"

namespace facet {
namespace {

constexpr std::size_t kSpare = 16;    // Rows beyond k that are compared as floats when rounding leaves them in doubt.
constexpr std::size_t kPrefetch = 6;  // Rows ahead: about the time of one read from memory.
constexpr std::size_t kPrefetchLines = 32;  // Of the next partition's sketches: what the scan does not prefetch.
// While no row is known that is similar, sketches are sifted as if one of this cosine were, less strictly: of such rows
// 1 of 40 is lost, of those at 0.5 1 of 1000.
constexpr float kSiftCosine = 0.4F;
constexpr float kSiftSlack = 1.8F;
constexpr float kSiftMargin = 3.3F;  // A row that is wanted shows less in 1 of 2000 cases.

bool is_hidden(const std::uint64_t* hidden, std::uint32_t row) noexcept {
  return hidden && (hidden[row / 64] >> (row % 64) & 1) != 0;
}

class Search {
 public:
  Search(const IndexView& view, const Rotation& rotation, const IndexQuery& query, const std::uint64_t* hidden)
      : view_(view), query_(query), hidden_(hidden), code_(view.stride()) {
    std::vector<float> rotated(rotation.size());
    rotation.rotate(query.values, rotated.data());
    sketch_ = sketch_query(rotated.data(), rotated.size());
    rounding_ = quantize_row(query.values, view.meta.identity.dimensions, code_.data());
    doubt_ = 1.01F * view.meta.code_error + 1.01F * rounding_.error;
  }

  void run(IndexCounts& counts) {
    std::vector<Middle> middles = this->middles();
    const std::size_t probes =
        std::min<std::size_t>(middles.size(), query_.probes == 0 ? view_.meta.probes : query_.probes);
    // A heap: most searches end long before they would need the last ones in order.
    std::make_heap(middles.begin(), middles.end(), farther);
    const auto next = [&] {
      std::pop_heap(middles.begin(), middles.end(), farther);
      const Middle middle = middles.back();
      middles.pop_back();
      return middle;
    };
    Middle now = next();
    for (std::size_t visited = 0; visited < probes; ++visited) {
      if (probes < view_.meta.partitions && now.cosine < least_nearness()) break;
      const Middle then = visited + 1 < probes ? next() : now;
      prefetch_sketches(then.partition);
      scan(now.partition, counts);
      now = then;
    }
  }

  [[nodiscard]] bool settle(const RowReader& rows, std::vector<IndexHit>& hits, IndexCounts& counts) const {
    const std::size_t dimensions = view_.meta.identity.dimensions;
    const float least =
        best_.size() < query_.k ? query_.threshold : std::max(query_.threshold, best_[query_.k - 1].cosine);
    std::vector<float> row(dimensions);
    hits.clear();
    for (const IndexHit& hit : best_) {
      if (hit.cosine < least - 2 * doubt_) break;
      if (!rows.read(hit.row, row.data())) return false;
      ++counts.floats;
      const double cosine = dot_f64(row.data(), query_.values, dimensions);
      const auto clamped = static_cast<float>(std::clamp(cosine, -1.0, 1.0));
      if (clamped >= query_.threshold) hits.push_back({hit.row, clamped});  // NaN is not.
    }
    std::sort(hits.begin(), hits.end(), [this](const IndexHit& a, const IndexHit& b) {
      return a.cosine != b.cosine ? a.cosine > b.cosine : view_.keys[a.row] < view_.keys[b.row];
    });
    hits.resize(std::min(hits.size(), query_.k));
    return true;
  }

 private:
  struct Middle {
    float cosine;  // with the query
    std::uint32_t partition;
  };

  [[nodiscard]] static bool farther(const Middle& a, const Middle& b) noexcept {
    return a.cosine != b.cosine ? a.cosine < b.cosine : a.partition > b.partition;
  }

  [[nodiscard]] bool everything() const noexcept { return query_.probes >= view_.meta.partitions; }

  // What a row must reach, as far as is known.
  [[nodiscard]] float bar() const noexcept {
    const float least = query_.threshold - doubt_;
    return std::max(-1.0F, best_.size() < query_.k ? least : std::max(least, best_[query_.k - 1].cosine));
  }

  // How near the query has to be to a middle for rows that reach the bar to be looked for there.
  [[nodiscard]] float least_nearness() const noexcept {
    if (best_.size() < query_.k) return -INFINITY;
    return view_.least_nearness[static_cast<std::size_t>(std::clamp(bar(), 0.0F, 1.0F) * kNearnessSteps)];
  }

  [[nodiscard]] std::vector<Middle> middles() const {
    const std::size_t count = view_.scales.size();
    std::vector<std::int32_t> dots(count);
    kernels().dot_i8(view_.centroids.data(), count, code_.data(), 1, view_.stride(), dots.data());
    std::vector<Middle> out(count);
    // The dots are of codes: the query's scale makes cosines of them.
    for (std::size_t i = 0; i < count; ++i)
      out[i] = {static_cast<float>(dots[i]) * view_.scales[i] * rounding_.scale, static_cast<std::uint32_t>(i)};
    return out;
  }

  void scan(std::uint32_t partition, IndexCounts& counts) {
    const float bar = this->bar();
    const std::uint32_t first = view_.starts[partition];
    const std::size_t rows = view_.starts[partition + 1] - first;
    if (sifted_.size() < rows + kSketchBlock) sifted_.resize(rows + kSketchBlock);
    const std::size_t found = sift_sketches(sketches(partition), rows, sketch_, deviations(sketch_.head.slope, bar),
                                            deviations(sketch_.all.slope, bar), sifted_.data());
    for (std::size_t i = 0; i < found; ++i) {
      if (i + kPrefetch < found) prefetch(first + sifted_[i + kPrefetch]);
      const std::uint32_t row = first + sifted_[i];
      if (row != query_.except && !is_hidden(hidden_, row)) compare(row);
    }
    ++counts.partitions;
    counts.sketches += rows;
    counts.codes += found;
  }

  // What the sketch of a row must show that is to reach the bar.
  [[nodiscard]] float deviations(float slope, float bar) const noexcept {
    if (everything()) return -INFINITY;
    return std::max(slope * kSiftCosine - kSiftSlack, slope * bar - kSiftMargin);
  }

  [[nodiscard]] const std::uint64_t* sketches(std::uint32_t partition) const noexcept {
    return view_.sketches.data() + view_.blocks[partition] * kSketchBlock * sketch_.words;
  }

  void prefetch_sketches(std::uint32_t partition) const noexcept {
    const std::uint64_t* first = sketches(partition);
    for (std::size_t line = 0; line < kPrefetchLines; ++line) __builtin_prefetch(first + line * 8);
  }

  void prefetch(std::size_t row) const noexcept {
    const std::int8_t* code = view_.codes.data() + row * view_.stride();
    for (std::size_t at = 0; at < view_.stride(); at += 64) __builtin_prefetch(code + at);
  }

  void compare(std::uint32_t row) {
    std::int32_t dot;
    kernels().dot_i8(view_.codes.data() + row * view_.stride(), 1, code_.data(), 1, view_.stride(), &dot);
    const float cosine = static_cast<float>(dot) * view_.row_scales[row] * rounding_.scale;
    const std::size_t most = query_.k + kSpare;
    if (cosine < query_.threshold - doubt_ || (best_.size() == most && cosine <= best_.back().cosine)) return;
    if (best_.size() == most) best_.pop_back();
    const auto better = [](const IndexHit& a, const IndexHit& b) { return a.cosine > b.cosine; };
    const IndexHit hit{row, cosine};
    best_.insert(std::upper_bound(best_.begin(), best_.end(), hit, better), hit);
  }

  const IndexView& view_;
  const IndexQuery& query_;
  const std::uint64_t* hidden_;
  AlignedBytes code_;
  SketchQuery sketch_{};
  QuantizedRow rounding_{};
  float doubt_ = 0;             // What rounding may change in a cosine.
  std::vector<IndexHit> best_;  // By cosine in 8 bits, best first.
  std::vector<std::uint32_t> sifted_;
};

}  // namespace

bool search_index(const IndexView& view, const Rotation& rotation, const RowReader& rows, const IndexQuery& query,
                  const std::uint64_t* hidden, std::vector<IndexHit>& hits, IndexCounts& counts) {
  Search search(view, rotation, query, hidden);
  search.run(counts);
  return search.settle(rows, hits, counts);
}

}  // namespace facet
