#include "kmeans.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "kernels.h"
#include "quantize.h"

namespace facet {
namespace {

constexpr std::size_t kBlockRows = 64;  // compared with each block of centroids while both are in the cache
constexpr std::size_t kBlockCentroids = 64;
constexpr std::size_t kTaskRows = 1024;  // about a millisecond
constexpr std::size_t kTaskPartitions = 16;

using Random = std::mt19937_64;  // Its numbers are the same everywhere; those of std's distributions are not.

std::size_t below(Random& random, std::size_t end) { return random() % end; }

// `count` different numbers below `end`, ascending: selection sampling (Knuth, The Art of Computer Programming, 3.4.2
// S).
std::vector<std::uint32_t> choose(Random& random, std::size_t count, std::size_t end) {
  std::vector<std::uint32_t> chosen;
  chosen.reserve(count);
  for (std::size_t i = 0; i < end && chosen.size() < count; ++i)
    if (below(random, end - i) < count - chosen.size()) chosen.push_back(static_cast<std::uint32_t>(i));
  return chosen;
}

struct Sample {
  std::vector<std::uint32_t> rows;
  AlignedBytes codes;
  std::vector<std::uint32_t> partition;
};

void set_centroid(Centroids& centroids, std::size_t number, const float* row) {
  std::int8_t* code = centroids.codes.data() + number * centroids.stride;
  centroids.scales[number] = quantize_row(row, centroids.dimensions, code).scale;
}

bool assign(const Centroids& centroids, Sample& sample, const ParallelFor& parallel) {
  const std::size_t count = sample.rows.size();
  return parallel((count + kTaskRows - 1) / kTaskRows, [&](std::size_t task) {
    const std::size_t first = task * kTaskRows;
    const std::size_t some = std::min(kTaskRows, count - first);
    nearest_centroids(centroids, sample.codes.data() + first * centroids.stride,
                      std::span(sample.partition).subspan(first, some));
  });
}

// Moves every centroid to the middle of its rows; one without rows goes to a row drawn from the sample.
bool move(const RowsView& rows, const Sample& sample, Random& random, const ParallelFor& parallel,
          Centroids& centroids) {
  std::vector<std::vector<std::uint32_t>> members(centroids.count());
  for (std::size_t i = 0; i < sample.rows.size(); ++i) members[sample.partition[i]].push_back(sample.rows[i]);
  for (auto& list : members)
    if (list.empty()) list.push_back(sample.rows[below(random, sample.rows.size())]);
  return parallel((centroids.count() + kTaskPartitions - 1) / kTaskPartitions, [&](std::size_t task) {
    std::vector<double> sum(rows.dimensions);
    std::vector<float> middle(rows.dimensions);
    const std::size_t end = std::min(centroids.count(), (task + 1) * kTaskPartitions);
    for (std::size_t number = task * kTaskPartitions; number < end; ++number) {
      std::fill(sum.begin(), sum.end(), 0.0);
      for (const std::uint32_t row : members[number])
        for (std::size_t i = 0; i < rows.dimensions; ++i) sum[i] += rows[row][i];
      double square = 0;
      for (const double value : sum) square += value * value;
      if (square == 0) continue;  // Opposite rows: it stays where it is.
      for (std::size_t i = 0; i < rows.dimensions; ++i) middle[i] = static_cast<float>(sum[i] / std::sqrt(square));
      set_centroid(centroids, number, middle.data());
    }
  });
}

}  // namespace

void nearest_centroids(const Centroids& centroids, const std::int8_t* codes, std::span<std::uint32_t> partition) {
  float best[kBlockRows];
  std::int32_t dots[kBlockRows * kBlockCentroids];
  for (std::size_t first = 0; first < partition.size(); first += kBlockRows) {
    const std::size_t rows = std::min(kBlockRows, partition.size() - first);
    std::fill_n(best, rows, -INFINITY);
    for (std::size_t from = 0; from < centroids.count(); from += kBlockCentroids) {
      const std::size_t some = std::min(kBlockCentroids, centroids.count() - from);
      kernels().dot_i8(centroids.codes.data() + from * centroids.stride, some, codes + first * centroids.stride, rows,
                       centroids.stride, dots);
      for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < some; ++i) {
          const float cosine = static_cast<float>(dots[row * some + i]) * centroids.scales[from + i];
          if (cosine <= best[row]) continue;
          best[row] = cosine;
          partition[first + row] = static_cast<std::uint32_t>(from + i);
        }
    }
  }
}

bool train_kmeans(const RowsView& rows, const KmeansParameters& parameters, const ParallelFor& parallel,
                  Centroids& centroids) {
  Random random(parameters.seed);
  centroids.dimensions = rows.dimensions;
  centroids.stride = code_stride(rows.dimensions);
  centroids.scales.assign(parameters.partitions, 0);
  centroids.codes.assign(parameters.partitions * centroids.stride, 0);
  Sample sample;
  sample.rows =
      choose(random, std::min(rows.count(), std::max(parameters.sample_rows, parameters.partitions)), rows.count());
  sample.partition.resize(sample.rows.size());
  sample.codes.resize(sample.rows.size() * centroids.stride);
  if (!parallel((sample.rows.size() + kTaskRows - 1) / kTaskRows, [&](std::size_t task) {
        const std::size_t end = std::min(sample.rows.size(), (task + 1) * kTaskRows);
        for (std::size_t i = task * kTaskRows; i < end; ++i)
          quantize_row(rows[sample.rows[i]], rows.dimensions, sample.codes.data() + i * centroids.stride);
      }))
    return false;
  const std::vector<std::uint32_t> first = choose(random, parameters.partitions, sample.rows.size());
  for (std::size_t i = 0; i < first.size(); ++i) set_centroid(centroids, i, rows[sample.rows[first[i]]]);
  for (std::size_t i = 0; i < parameters.iterations; ++i)
    if (!assign(centroids, sample, parallel) || !move(rows, sample, random, parallel, centroids)) return false;
  return true;
}

}  // namespace facet
