#include "sample.h"

#include <cmath>

namespace facet::pixels {
namespace {

struct Colour {
  double red;
  double green;
  double blue;
};

/// At the edge of the image, where some of the four neighbours are black because they lie outside.
Colour edge_sample(const Image& image, double px, double py) {
  double sum[3] = {};
  const double x0 = std::floor(px);
  const double y0 = std::floor(py);
  for (int i = 0; i < 4; ++i) {
    const double x = x0 + (i & 1);
    const double y = y0 + (i >> 1);
    if (!(x >= 0 && y >= 0 && x < static_cast<double>(image.width) && y < static_cast<double>(image.height))) continue;
    const double weight = (1 - std::abs(px - x)) * (1 - std::abs(py - y));
    const std::uint8_t* p = image.data + (static_cast<std::size_t>(y) * image.width + static_cast<std::size_t>(x)) * 3;
    for (int channel = 0; channel < 3; ++channel) sum[channel] += weight * p[channel];
  }
  return {sum[0], sum[1], sum[2]};
}

void plain_line(const Sampling& sampling, std::size_t y, std::uint8_t* out, std::size_t width) {
  for (std::size_t x = 0; x < width; ++x) sample_pixel(sampling, x, y, out + x * 3);
}

}  // namespace

void sample_pixel(const Sampling& sampling, std::size_t x, std::size_t y, std::uint8_t* out) {
  const Image& image = sampling.image;
  const auto [a, b, c, d, e, f] = sampling.inverse;
  const double share = sampling.share;
  const double middle_x = a * static_cast<double>(x) + b * static_cast<double>(y) + c;
  const double middle_y = d * static_cast<double>(x) + e * static_cast<double>(y) + f;
  Colour sum = {0.5, 0.5, 0.5};  // So that the conversion to bytes rounds.
  for (int i = 0; i < sampling.samples; ++i) {
    const double px = middle_x + sampling.shift_x[i];
    const double py = middle_y + sampling.shift_y[i];
    if (px >= 0 && py >= 0 && px < static_cast<double>(image.width) - 1 && py < static_cast<double>(image.height) - 1) {
      const auto x0 = static_cast<int>(px);
      const auto y0 = static_cast<int>(py);
      const double right = px - x0;
      const double below = (py - y0) * share;
      const double above = share - below;
      const double w1 = right * above;
      const double w0 = above - w1;
      const double w3 = right * below;
      const double w2 = below - w3;
      const std::uint8_t* p =
          image.data + (static_cast<std::size_t>(y0) * image.width + static_cast<std::size_t>(x0)) * 3;
      const std::uint8_t* q = p + image.width * 3;
      sum.red += w0 * p[0] + w1 * p[3] + w2 * q[0] + w3 * q[3];
      sum.green += w0 * p[1] + w1 * p[4] + w2 * q[1] + w3 * q[4];
      sum.blue += w0 * p[2] + w1 * p[5] + w2 * q[2] + w3 * q[5];
    } else {
      const Colour edge = edge_sample(image, px, py);
      sum.red += edge.red * share;
      sum.green += edge.green * share;
      sum.blue += edge.blue * share;
    }
  }
  out[0] = static_cast<std::uint8_t>(static_cast<int>(sum.red));
  out[1] = static_cast<std::uint8_t>(static_cast<int>(sum.green));
  out[2] = static_cast<std::uint8_t>(static_cast<int>(sum.blue));
}

void sample(const Image& image, const Affine& inverse, bool fine, std::uint8_t* out, std::size_t width,
            std::size_t height) {
  static const SampleLine fast_line = avx2_line();
  const SampleLine line = fast_line != nullptr ? fast_line : plain_line;
  Sampling sampling{image, inverse, fine ? 4 : 1, fine ? 0.25 : 1, {}, {}};
  for (int i = 0; i < 4 && fine; ++i) {
    const double u = (i & 1) != 0 ? 0.25 : -0.25;
    const double v = (i & 2) != 0 ? 0.25 : -0.25;
    sampling.shift_x[i] = inverse.a * u + inverse.b * v;
    sampling.shift_y[i] = inverse.d * u + inverse.e * v;
  }
  for (std::size_t y = 0; y < height; ++y) line(sampling, y, out + y * width * 3, width);
}

}  // namespace facet::pixels
