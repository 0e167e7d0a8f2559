#include <algorithm>
#include <array>
#include <vector>

#include "pixels.h"

namespace facet::pixels {
namespace {

/// A colour counts as such from the first saturation (or value) on, wholly from the second on; below it is a grey.
struct Ramp {
  double start;
  double end;
  double operator()(double value) const { return std::clamp((value - start) / (end - start), 0.0, 1.0); }
};
constexpr Ramp kSaturation{0.1, 0.3};
constexpr Ramp kValue{0.1, 0.25};

/// What the largest channel of a pixel, its value, says of it.
struct Level {
  double colour;     ///< how far it is a colour by its value
  std::size_t grey;  ///< the darker one of the two greys that it lies between
  double shares[2];  ///< of both
};

/// Values are rounded to float32, as descriptors have always been made of them; so are hues and saturations.
std::array<Level, 256> levels() {
  std::array<Level, 256> all{};
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double value = static_cast<float>(static_cast<double>(i) / 255);
    const double place = value * (kGreys - 1);
    const std::size_t low = std::min(kGreys - 2, static_cast<std::size_t>(place));
    all[i] = {kValue(value), low, {1 - place + static_cast<double>(low), place - static_cast<double>(low)}};
  }
  return all;
}

/// Of a pixel with different channels, 0..360 degrees.
double hue_of(const std::uint8_t* pixel, int max, int chroma) {
  const int red = pixel[0], green = pixel[1], blue = pixel[2];
  double hue = 0;
  if (max == red)
    hue = static_cast<double>(green - blue) / chroma;
  else if (max == green)
    hue = static_cast<double>(blue - red) / chroma + 2;
  else
    hue = static_cast<double>(red - green) / chroma + 4;
  return static_cast<float>((hue < 0 ? hue + 6 : hue) * 60);
}

/// Shared between the two hues that it lies between, and between both saturations.
void add_hue(double* hues, double hue, double saturation, double weight) {
  const double place = hue / 360 * kHues;
  const auto whole = static_cast<std::size_t>(place);
  const std::size_t low = whole == kHues ? 0 : whole;
  const std::size_t high = low + 1 == kHues ? 0 : low + 1;
  const double towards = place - static_cast<double>(whole);
  hues[low] += weight * (1 - towards) * (1 - saturation);
  hues[low + kHues] += weight * (1 - towards) * saturation;
  hues[high] += weight * towards * (1 - saturation);
  hues[high + kHues] += weight * towards * saturation;
}

}  // namespace

void clothes_histogram(const Image& image, std::size_t stripes, double* sums) {
  static const std::array<Level, 256> kValues = levels();
  std::vector<double> weights(image.width);
  for (std::size_t x = 0; x < image.width; ++x) {
    const double aside = static_cast<double>(2 * x + 1) / static_cast<double>(image.width) - 1;
    weights[x] = 1 - aside * aside;
  }
  const std::uint8_t* pixel = image.data;
  for (std::size_t y = 0; y < image.height; ++y) {
    double* bins = sums + y * stripes / image.height * kBins;
    for (std::size_t x = 0; x < image.width; ++x, pixel += 3) {
      const int max = std::max({pixel[0], pixel[1], pixel[2]});
      const int chroma = max - std::min({pixel[0], pixel[1], pixel[2]});
      const Level& level = kValues[static_cast<std::size_t>(max)];
      const double saturation = chroma == 0 ? 0 : static_cast<float>(static_cast<double>(chroma) / max);
      const double colour = weights[x] * kSaturation(saturation) * level.colour;
      const double grey = weights[x] - colour;
      double* greys = bins + 2 * kHues + level.grey;
      greys[0] += grey * level.shares[0];
      greys[1] += grey * level.shares[1];
      if (colour > 0) add_hue(bins, hue_of(pixel, max, chroma), saturation, colour);
    }
  }
}

}  // namespace facet::pixels
