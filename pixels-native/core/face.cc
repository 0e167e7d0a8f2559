#include <algorithm>
#include <vector>

#include "pixels.h"

namespace facet::pixels {
namespace {

/// A channel from here on is counted as clipped: JPEG does not keep 255 exactly.
constexpr int kClipped = 250;
/// Half the side of the square that is called the surroundings, in pixels of the crop: half the distance of the eyes.
constexpr std::size_t kRadius = 20;
/// A highlight is lighter than its surroundings by this factor ...
constexpr double kLighter = 1.2;
/// ... and its saturation at most this part of the median of the skin.
constexpr double kPaler = 0.75;

/// ITU-R BT.601.
float luminance_of(const std::uint8_t* pixel) {
  return static_cast<float>(0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2]);
}

struct Range {
  int most;
  int least;
};

Range range_of(const std::uint8_t* pixel) {
  return {std::max({pixel[0], pixel[1], pixel[2]}), std::min({pixel[0], pixel[1], pixel[2]})};
}

std::size_t level_of(float luminance) { return static_cast<std::size_t>(static_cast<double>(luminance) + 0.5); }

void add_inner(const FaceMasks& masks, const float* light, std::size_t width, std::size_t size, FaceSums& sums) {
  const std::uint8_t* face = masks.face;
  for (std::size_t i = width; i + width < size; ++i) {
    if (!(face[i] & face[i - 1] & face[i + 1] & face[i - width] & face[i + width])) continue;
    const double laplacian =
        4 * static_cast<double>(light[i]) - light[i - 1] - light[i + 1] - light[i - width] - light[i + width];
    sums.inner += 1;
    sums.inner_light += light[i];
    sums.laplacian += laplacian;
    sums.laplacian_squares += laplacian * laplacian;
  }
}

void add_face(const Image& image, const std::uint8_t* face, const float* light, FaceSums& sums) {
  bool seen[kLevels] = {};
  for (std::size_t i = 0; i < image.width * image.height; ++i) {
    if (!face[i]) continue;
    const Range range = range_of(image.data + 3 * i);
    sums.face += 1;
    sums.face_range += range.most - range.least;
    seen[level_of(light[i])] = true;
  }
  sums.face_levels = static_cast<double>(std::count(seen, seen + kLevels, true));
}

/// @param pale gets (largest - smallest channel) / largest of each pixel of the skin, one after the other, float32.
void add_skin(const Image& image, const FaceMasks& masks, const float* light, FaceSums& sums,
              std::vector<float>& pale) {
  const auto [x1, y1, x2, y2] = masks.axis;
  const std::uint8_t* pixel = image.data;
  for (std::size_t i = 0; i < image.width * image.height; ++i, pixel += 3) {
    if (!masks.skin[i]) continue;
    const Range range = range_of(pixel);
    const auto x = static_cast<double>(i % image.width), y = static_cast<double>(i / image.width);
    const int half = (x2 - x1) * (y - y1) > (y2 - y1) * (x - x1) ? 1 : 0;
    for (int channel = 0; channel < 3; ++channel) sums.skin_colour[channel] += pixel[channel];
    if (range.most >= kClipped) sums.skin_clipped += 1;
    sums.skin_light[half] += light[i];
    sums.skin_half[half] += 1;
    sums.skin_levels[level_of(light[i])] += 1;
    pale.push_back(range.most == 0 ? 0
                                   : static_cast<float>(static_cast<double>(range.most - range.least) / range.most));
  }
}

/// Sums over the rectangle that begins at the first pixel and ends before (x, y), of what lies on the skin.
template <typename Value, typename Sum>
std::vector<Sum> integral(const Value* values, const std::uint8_t* skin, std::size_t width, std::size_t height) {
  const std::size_t stride = width + 1;
  std::vector<Sum> sums(stride * (height + 1));
  for (std::size_t y = 0; y < height; ++y) {
    Sum row = 0;
    for (std::size_t x = 0; x < width; ++x) {
      const std::size_t i = y * width + x;
      if (skin[i]) row += values[i];
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
    }
  }
  return sums;
}

void add_shining(const Image& image, const std::uint8_t* skin, const float* light, std::vector<float>& pale,
                 FaceSums& sums) {
  if (pale.empty()) return;
  const std::vector<float> in_order = pale;
  const auto middle = pale.begin() + static_cast<std::ptrdiff_t>(pale.size() / 2);
  std::nth_element(pale.begin(), middle, pale.end());
  const double limit = *middle * kPaler;
  const auto [data, width, height] = image;
  const std::size_t stride = width + 1;
  const auto lights = integral<float, double>(light, skin, width, height);
  const auto areas = integral<std::uint8_t, std::uint32_t>(skin, skin, width, height);
  auto saturation = in_order.begin();
  for (std::size_t y = 0, i = 0; y < height; ++y) {
    const std::size_t top = (y - std::min(y, kRadius)) * stride, bottom = std::min(height, y + kRadius + 1) * stride;
    for (std::size_t x = 0; x < width; ++x, ++i) {
      if (!skin[i] || *saturation++ > limit) continue;
      const std::size_t left = x - std::min(x, kRadius), right = std::min(width, x + kRadius + 1);
      const auto around = [&](const auto& of) {
        return of[bottom + right] - of[bottom + left] - of[top + right] + of[top + left];
      };
      if (light[i] > kLighter * (around(lights) / around(areas))) sums.skin_shining += 1;
    }
  }
}

}  // namespace

FaceSums face_sums(const Image& image, const FaceMasks& masks) {
  const std::size_t size = image.width * image.height;
  std::vector<float> light(size);
  for (std::size_t i = 0; i < size; ++i) light[i] = luminance_of(image.data + 3 * i);
  FaceSums sums;
  std::vector<float> pale;
  pale.reserve(size);
  add_inner(masks, light.data(), image.width, size, sums);
  add_face(image, masks.face, light.data(), sums);
  add_skin(image, masks, light.data(), sums, pale);
  add_shining(image, masks.skin, light.data(), pale, sums);
  return sums;
}

}  // namespace facet::pixels
