#include "index_nearness.h"

#include <algorithm>
#include <cmath>

#include "kernels.h"

namespace facet {
namespace {

constexpr std::size_t kSample = 512;
constexpr std::size_t kQuantiles = 32;
constexpr int kHalvings = 24;
constexpr double kNoiseMin = 1e-4;

double cosine_of(const IndexView& view, std::size_t row, std::size_t partition) noexcept {
  const std::size_t stride = view.stride();
  std::int32_t dot;
  kernels().dot_i8(view.centroids.data() + partition * stride, 1, view.codes.data() + row * stride, 1, stride, &dot);
  return double{view.row_scales[row]} * view.scales[partition] * dot;
}

struct Sample {
  std::vector<double> homes;  // some quantiles of h, rising
  double away;                // standard deviation of the cosine with another middle
};

Sample sample_of(const IndexView& view) {
  const std::size_t rows = std::min<std::size_t>(kSample, view.meta.rows);
  const std::size_t partitions = view.scales.size();
  std::vector<double> homes;
  double sum = 0;
  double square = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    const std::size_t row = view.meta.rows * i / rows;
    const auto next = std::upper_bound(view.starts.begin(), view.starts.end(), row);
    const auto home = static_cast<std::size_t>(next - view.starts.begin() - 1);
    homes.push_back(cosine_of(view, row, home));
    const double other = cosine_of(view, row, (home + 1 + i * (partitions - 1) / rows) % partitions);
    sum += other;
    square += other * other;
  }
  std::sort(homes.begin(), homes.end());
  Sample sample;
  for (std::size_t i = 0; i < kQuantiles; ++i) sample.homes.push_back(homes[(2 * i + 1) * rows / (2 * kQuantiles)]);
  const auto count = static_cast<double>(rows);
  sample.away = std::sqrt(std::max(0.0, square / count - sum / count * (sum / count)));
  return sample;
}

// The share of rows of this cosine to whose middle the query is less near.
double missed(const Sample& sample, double cosine, double nearness) noexcept {
  const double noise = std::max(kNoiseMin, std::sqrt(1 - cosine * cosine) * sample.away);
  double sum = 0;
  for (const double home : sample.homes) sum += std::erfc((cosine * home - nearness) / noise / std::sqrt(2.0)) / 2;
  return sum / kQuantiles;
}

}  // namespace

std::vector<float> least_nearness(const IndexView& view) {
  const Sample sample = sample_of(view);
  const double allowed = 1 - std::clamp(double{view.meta.recall_wanted}, 0.5, 0.9999);
  std::vector<float> least;
  for (std::size_t step = 0; step <= kNearnessSteps; ++step) {
    double low = -1;
    double high = 1;
    for (int halving = 0; halving < kHalvings; ++halving) {
      const double middle = (low + high) / 2;
      (missed(sample, static_cast<double>(step) / kNearnessSteps, middle) > allowed ? high : low) = middle;
    }
    least.push_back(static_cast<float>(low));
  }
  return least;
}

}  // namespace facet
