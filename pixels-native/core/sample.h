#pragma once
#include "pixels.h"

namespace facet::pixels {

/// Where the samples of a crop's pixels lie, and how they are weighted.
struct Sampling {
  const Image& image;
  Affine inverse;
  int samples;   ///< 1 or 4 for each pixel
  double share;  ///< of each in its pixel
  /// From the middle of a pixel to its samples, in pixels of the image.
  double shift_x[4];
  double shift_y[4];
};

/// One pixel of the crop, in plain C++.
void sample_pixel(const Sampling& sampling, std::size_t x, std::size_t y, std::uint8_t* out);

/// A line of the crop: the same bytes as pixel by pixel.
using SampleLine = void (*)(const Sampling& sampling, std::size_t y, std::uint8_t* out, std::size_t width);

/// By AVX2, four pixels at a time; null where this processor lacks it.
SampleLine avx2_line();

}  // namespace facet::pixels
