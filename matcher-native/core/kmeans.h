#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "aligned.h"
#include "parallel.h"

namespace facet {

/// Unit vectors in 8 bits: value = scale * code. Codes are compared with the kernels of every machine alike.
struct Centroids {
  std::size_t dimensions = 0;
  std::size_t stride = 0;  // bytes of a code
  std::vector<float> scales;
  AlignedBytes codes;

  [[nodiscard]] std::size_t count() const noexcept { return scales.size(); }
};

/// Rows that cannot be held in memory twice: row `i` of shape [dimensions] for i < count.
struct RowsView {
  std::span<const float> rows;  // row-major
  std::size_t dimensions;

  [[nodiscard]] std::size_t count() const noexcept { return rows.size() / dimensions; }
  [[nodiscard]] const float* operator[](std::size_t row) const noexcept { return rows.data() + row * dimensions; }
};

struct KmeansParameters {
  std::size_t partitions;
  std::size_t sample_rows;  // trained on so many, at least one a partition
  std::size_t iterations;
  std::uint64_t seed;
};

/// Spherical k-means (Dhillon & Modha, "Concept decompositions for large sparse text data using clustering", Machine
/// Learning 42, 2001) on a sample. The same rows, parameters and seed give the same centroids, bit for bit, whatever
/// the number of threads and the instruction set: dots are integers and every sum has one order.
///
/// @param parameters partitions <= rows.count().
/// @return false when stopped.
[[nodiscard]] bool train_kmeans(const RowsView& rows, const KmeansParameters& parameters, const ParallelFor& parallel,
                                Centroids& centroids);

/// Finds the nearest centroid of each of some rows; of equally near ones the first.
///
/// @param codes rows as quantize_row gives them, shape [partition.size(), centroids.stride].
/// @param partition [out] number of the centroid.
void nearest_centroids(const Centroids& centroids, const std::int8_t* codes, std::span<std::uint32_t> partition);

}  // namespace facet
