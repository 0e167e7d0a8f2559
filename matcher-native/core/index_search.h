#pragma once
#include "index_format.h"
#include "rotation.h"

namespace facet {

inline constexpr std::uint32_t kNoRow = ~std::uint32_t{0};

struct IndexQuery {
  const float* values;
  std::size_t k = 1;       // 1..1024
  float threshold = -1;    // least cosine of a hit
  std::size_t probes = 0;  // partitions visited at most; 0: as calibrated; all: every row is compared in 8 bits
  std::uint32_t except = kNoRow;
};

struct IndexHit {
  std::uint32_t row;
  float cosine;  // dot_f64, clamped to -1..1
};

/// Partitions visited; rows compared by sketch, in 8 bits and in float64.
struct IndexCounts {
  std::uint64_t partitions = 0;
  std::uint64_t sketches = 0;
  std::uint64_t codes = 0;
  std::uint64_t floats = 0;
};

/// Finds a query's most similar rows, with the recall that the index was calibrated for.
///
/// Partitions are visited by falling cosine of their middles, `probes` of them at most. Once there are k rows, the
/// visit ends where a row as similar as the bar (the threshold, or the k-th best so far) is not to be expected any
/// more: see index_nearness.h. Of each partition, rows are sifted by their sketches for what may reach the bar (a row
/// that does is lost in 1 of 2000 cases), then compared in 8 bits; those that may belong to the best are compared in
/// float64.
///
/// @param hidden Where given, bit i (of word i / 64) says that row i is not there any more.
/// @param hits   [out] best first, ties by lower key.
/// @return false when rows could not be read.
[[nodiscard]] bool search_index(const IndexView& view, const Rotation& rotation, const RowReader& rows,
                                const IndexQuery& query, const std::uint64_t* hidden, std::vector<IndexHit>& hits,
                                IndexCounts& counts);

/// Finds each query's most similar row, exactly: all rows in 8 bits, those that rounding leaves in doubt in float64.
///
/// @param queries row-major, shape [n, dimensions].
/// @param except  A row that is not to be found, per query; may be empty.
/// @param best    [out] one a query; of cosine -1 and kNoRow where there is none.
/// @return false when stopped or when rows could not be read.
[[nodiscard]] bool nearest_rows(const IndexView& view, const RowReader& rows, const RowsView& queries,
                                std::span<const std::uint32_t> except, const std::uint64_t* hidden,
                                const ParallelFor& parallel, std::vector<IndexHit>& best);

}  // namespace facet
