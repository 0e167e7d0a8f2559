#include <algorithm>
#include <atomic>
#include <cmath>

#include "index_search.h"
#include "kernels.h"
#include "quantize.h"

namespace facet {
namespace {

constexpr std::size_t kBlockRows = 64;
constexpr std::size_t kTaskQueries = 32;  // Each row is read once for so many.
constexpr std::size_t kSlabRows = 8192;   // With so many queries about a millisecond.

// The queries of one task, and what is in doubt for each.
class Nearest {
 public:
  Nearest(const IndexView& view, const RowsView& queries, std::size_t first, std::size_t count)
      : view_(view),
        queries_(queries),
        first_(first),
        codes_(count * view.stride()),
        rounding_(count),
        best_(count, -2),
        doubtful_(count) {
    for (std::size_t i = 0; i < count; ++i)
      rounding_[i] = quantize_row(queries[first + i], queries.dimensions, codes_.data() + i * view.stride());
  }

  void scan(std::size_t from, std::size_t to, std::span<const std::uint32_t> except, const std::uint64_t* hidden) {
    std::vector<std::int32_t> dots(kBlockRows * rounding_.size());
    for (std::size_t row = from; row < to; row += kBlockRows) {
      const std::size_t some = std::min(kBlockRows, to - row);
      kernels().dot_i8(view_.codes.data() + row * view_.stride(), some, codes_.data(), rounding_.size(), view_.stride(),
                       dots.data());
      for (std::size_t q = 0; q < rounding_.size(); ++q)
        for (std::size_t i = 0; i < some; ++i) {
          const auto number = static_cast<std::uint32_t>(row + i);
          const float cosine = static_cast<float>(dots[q * some + i]) * view_.row_scales[number] * rounding_[q].scale;
          if (cosine < best_[q] - 2 * doubt(q) || (!except.empty() && except[first_ + q] == number) ||
              (hidden && (hidden[number / 64] >> (number % 64) & 1) != 0))
            continue;
          best_[q] = std::max(best_[q], cosine);
          doubtful_[q].push_back({number, cosine});
        }
    }
  }

  [[nodiscard]] bool settle(std::size_t q, const RowReader& rows, IndexHit& best) const {
    std::vector<float> row(queries_.dimensions);
    best = {kNoRow, -1};
    for (const IndexHit& hit : doubtful_[q]) {
      if (hit.cosine < best_[q] - 2 * doubt(q)) continue;
      if (!rows.read(hit.row, row.data())) return false;
      const auto cosine = static_cast<float>(dot_f64(row.data(), queries_[first_ + q], queries_.dimensions));
      if (best.row == kNoRow || cosine > best.cosine) best = {hit.row, std::clamp(cosine, -1.0F, 1.0F)};
    }
    return true;
  }

 private:
  [[nodiscard]] float doubt(std::size_t q) const noexcept {
    return 1.01F * (view_.meta.code_error + rounding_[q].error);
  }

  const IndexView& view_;
  const RowsView& queries_;
  std::size_t first_;
  AlignedBytes codes_;
  std::vector<QuantizedRow> rounding_;
  std::vector<float> best_;
  std::vector<std::vector<IndexHit>> doubtful_;
};

}  // namespace

bool nearest_rows(const IndexView& view, const RowReader& rows, const RowsView& queries,
                  std::span<const std::uint32_t> except, const std::uint64_t* hidden, const ParallelFor& parallel,
                  std::vector<IndexHit>& best) {
  best.assign(queries.count(), {kNoRow, -1});
  std::vector<Nearest> tasks;
  for (std::size_t first = 0; first < queries.count(); first += kTaskQueries)
    tasks.emplace_back(view, queries, first, std::min(kTaskQueries, queries.count() - first));
  for (std::size_t from = 0; from < view.meta.rows; from += kSlabRows) {
    const std::size_t to = std::min<std::size_t>(view.meta.rows, from + kSlabRows);
    if (!parallel(tasks.size(), [&](std::size_t task) { tasks[task].scan(from, to, except, hidden); })) return false;
  }
  std::atomic<bool> readable = true;
  const bool done = parallel(queries.count(), [&](std::size_t q) {
    if (!tasks[q / kTaskQueries].settle(q % kTaskQueries, rows, best[q])) readable = false;
  });
  return done && readable;
}

}  // namespace facet
