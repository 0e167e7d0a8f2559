#include <algorithm>

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

/// Rounded to float32, as descriptors have always been made of them: hue 0..360 degrees, the others 0..1.
struct Hsv {
  float hue;
  float saturation;
  float value;
};

Hsv hsv_of(const std::uint8_t* pixel) {
  const double red = pixel[0], green = pixel[1], blue = pixel[2];
  const double max = std::max({red, green, blue});
  const double chroma = max - std::min({red, green, blue});
  double hue = 0;
  if (chroma > 0) {
    if (max == red)
      hue = (green - blue) / chroma;
    else if (max == green)
      hue = (blue - red) / chroma + 2;
    else
      hue = (red - green) / chroma + 4;
  }
  return {static_cast<float>((hue < 0 ? hue + 6 : hue) * 60), static_cast<float>(max > 0 ? chroma / max : 0),
          static_cast<float>(max / 255)};
}

/// Shared between the two greys that it lies between.
void add_grey(double* greys, double value, double weight) {
  const double place = value * (kGreys - 1);
  const std::size_t low = std::min(kGreys - 2, static_cast<std::size_t>(place));
  const double towards = place - static_cast<double>(low);
  greys[low] += weight * (1 - place + static_cast<double>(low));
  greys[low + 1] += weight * towards;
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
  const std::uint8_t* pixel = image.data;
  for (std::size_t y = 0; y < image.height; ++y) {
    double* bins = sums + y * stripes / image.height * kBins;
    for (std::size_t x = 0; x < image.width; ++x, pixel += 3) {
      const double aside = static_cast<double>(2 * x + 1) / static_cast<double>(image.width) - 1;
      const double weight = 1 - aside * aside;
      const Hsv hsv = hsv_of(pixel);
      const double colour = weight * kSaturation(hsv.saturation) * kValue(hsv.value);
      const double grey = weight - colour;
      if (grey > 0) add_grey(bins + 2 * kHues, hsv.value, grey);
      if (colour > 0) add_hue(bins, hsv.hue, hsv.saturation, colour);
    }
  }
}

}  // namespace facet::pixels
