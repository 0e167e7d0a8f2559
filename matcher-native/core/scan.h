#pragma once
#include <algorithm>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

#include "quantize.h"
#include "rows.h"
#include "stop.h"
#include "top_hits.h"

namespace facet {

/// Rows compared with all queries while they lie in the cache.
inline constexpr std::size_t kBlockRows = 64;
inline constexpr std::size_t kBlockQueries = 32;

/// Copies unit rows into padded ones.
[[nodiscard]] inline std::vector<float> pad(std::span<const float> rows, std::size_t dimensions) {
  const std::size_t stride = padded(dimensions);
  std::vector<float> out(rows.size() / dimensions * stride);
  for (std::size_t row = 0; row * dimensions < rows.size(); ++row)
    std::copy_n(rows.data() + row * dimensions, dimensions, out.data() + row * stride);
  return out;
}

/// Compares every query with the rows that `row_at(i)` names, i = 0..count-1, and keeps each query's best: in float32,
/// and those that may be hits once more in float64.
///
/// @param queries padded, shape [n, stride].
/// @param row_at  i -> pair of row number and pointer to `stride` floats.
/// @param before  orders row numbers of equal cosine.
/// @param stop    asked every few dozen microseconds; may be null.
/// @return one list a query, best first; of no use when stopped.
template <typename RowAt, typename Before>
[[nodiscard]] std::vector<std::vector<Hit>> scan(const std::vector<float>& queries, std::size_t stride,
                                                 std::size_t count, std::size_t k, float threshold, RowAt row_at,
                                                 Before before, const Stop* stop = nullptr) {
  const std::size_t query_count = queries.size() / stride;
  std::vector<TopHits<Before>> best(query_count, TopHits<Before>(k, threshold, before));
  const float* rows[kBlockRows];
  std::uint32_t numbers[kBlockRows];
  float dots[kBlockQueries * kBlockRows];
  const double error = dot_error(stride);
  for (std::size_t first = 0; first < count; first += kBlockRows) {
    const std::size_t row_count = std::min(kBlockRows, count - first);
    for (std::size_t i = 0; i < row_count; ++i) std::tie(numbers[i], rows[i]) = row_at(first + i);
    for (std::size_t query = 0; query < query_count; query += kBlockQueries) {
      if (stop && stop->requested()) return {};
      const std::size_t some = std::min(kBlockQueries, query_count - query);
      dot_products(rows, row_count, queries.data() + query * stride, some, stride, dots);
      for (std::size_t q = 0; q < some; ++q) {
        auto& top = best[query + q];
        for (std::size_t i = 0; i < row_count; ++i)
          if (dots[q * row_count + i] + error >= top.bar())
            top.offer(numbers[i], dot_f64(rows[i], queries.data() + (query + q) * stride, stride));
      }
    }
  }
  std::vector<std::vector<Hit>> hits;
  hits.reserve(query_count);
  for (auto& top : best) hits.push_back(top.take());
  return hits;
}

/// Finds the rows of `rows` most similar to each query, exactly, for rows that belong to no collection.
///
/// @param rows, queries float32, row-major, shape [n, dimensions]; unit rows.
/// @param k             1..1024.
/// @param threshold     Least cosine of a hit.
/// @param hits          [out] one list a query; row numbers of `rows`, ties by lower number. Untouched when refused.
/// @param stop          May be null; `stopped` where it ended the search.
[[nodiscard]] Outcome search_rows(std::span<const float> rows, std::span<const float> queries, std::size_t dimensions,
                                  std::size_t k, float threshold, std::vector<std::vector<Hit>>& hits,
                                  const Stop* stop = nullptr);

}  // namespace facet
