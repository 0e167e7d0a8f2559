#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "clones.h"
#include "pixels.h"

namespace facet::pixels {
namespace {

/// Which pixels of a line or column make up each pixel of the result: `taps` of them from `first[i]` on, by shares.
struct Axis {
  std::size_t taps;
  std::vector<std::size_t> first;
  std::vector<float> shares;
};

/// Each pixel is a triangle around its middle, as wide on each side as it is far to the next one, at least 1.
Axis axis_of(double start, double length, std::size_t available, std::size_t count) {
  const double step = length / static_cast<double>(count);
  const double reach = std::max(1.0, step);
  const double low = std::floor(start);
  const double high = std::min(static_cast<double>(available), std::ceil(start + length));
  const double taps = std::min(std::ceil(2 * reach), high - low);
  Axis axis{static_cast<std::size_t>(taps), {}, {}};
  for (std::size_t i = 0; i < count; ++i) {
    const double middle = start + (static_cast<double>(i) + 0.5) * step - 0.5;
    const double first = std::clamp(std::floor(middle - reach) + 1, low, high - taps);
    const auto weight = [&](double tap) { return std::max(0.0, reach - std::abs(first + tap - middle)); };
    double total = 0;
    for (double tap = 0; tap < taps; ++tap) total += weight(tap);
    axis.first.push_back(static_cast<std::size_t>(first));
    for (double tap = 0; tap < taps; ++tap) axis.shares.push_back(static_cast<float>(weight(tap) / total));
  }
  return axis;
}

FACET_CLONES void set_line(const std::uint8_t* line, float share, float* sums, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) sums[i] = share * static_cast<float>(line[i]);
}

FACET_CLONES void add_line(const std::uint8_t* line, float share, float* sums, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) sums[i] += share * static_cast<float>(line[i]);
}

/// Red, green, blue, and the red of the next pixel: four are added as fast as one.
using Four = float __attribute__((vector_size(16)));

/// @param line one value longer than its pixels.
FACET_CLONES void scale_line(const float* line, const Axis& columns, std::uint8_t* out) {
  const float* share = columns.shares.data();
  for (const std::size_t first : columns.first) {
    const float* pixel = line + first * 3;
    Four sum = {0.5F, 0.5F, 0.5F, 0.5F};  // So that the conversion to bytes rounds.
    for (std::size_t tap = 0; tap < columns.taps; ++tap, ++share, pixel += 3) {
      Four four;
      std::memcpy(&four, pixel, sizeof four);
      sum += *share * four;
    }
    for (int channel = 0; channel < 3; ++channel) *out++ = static_cast<std::uint8_t>(static_cast<int>(sum[channel]));
  }
}

}  // namespace

void scale(const Image& image, const Region& region, std::uint8_t* out, std::size_t width, std::size_t height) {
  const Axis columns = axis_of(region.left, region.width, image.width, width);
  const Axis rows = axis_of(region.top, region.height, image.height, height);
  const std::size_t left = columns.first.front();
  const std::size_t count = (columns.first.back() + columns.taps - left) * 3;
  std::vector<float> sums(image.width * 3 + 1);
  for (std::size_t row = 0; row < height; ++row, out += width * 3) {
    const std::uint8_t* line = image.data + (rows.first[row] * image.width + left) * 3;
    const float* share = &rows.shares[row * rows.taps];
    set_line(line, share[0], &sums[left * 3], count);
    for (std::size_t tap = 1; tap < rows.taps; ++tap) {
      line += image.width * 3;
      if (share[tap] > 0) add_line(line, share[tap], &sums[left * 3], count);
    }
    scale_line(sums.data(), columns, out);
  }
}

}  // namespace facet::pixels
