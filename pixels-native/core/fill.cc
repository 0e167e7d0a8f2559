#include <algorithm>

#include "clones.h"
#include "pixels.h"

namespace facet::pixels {
namespace {

struct Channel {
  double scale;
  double offset;
};

FACET_CLONES void fill_planes(const std::uint8_t* line, std::size_t count, Channel x, Channel y, Channel z,
                              float* first, float* second, float* third) {
  for (std::size_t i = 0; i < count; ++i) {
    first[i] = static_cast<float>(line[3 * i] * x.scale + x.offset);
    second[i] = static_cast<float>(line[3 * i + 1] * y.scale + y.offset);
    third[i] = static_cast<float>(line[3 * i + 2] * z.scale + z.offset);
  }
}

/// The step is known to the compiler, here and above, so that it vectorises.
FACET_CLONES void fill_pixels(const std::uint8_t* line, std::size_t count, Channel x, Channel y, Channel z,
                              float* first, float* second, float* third) {
  for (std::size_t i = 0; i < count; ++i) {
    first[3 * i] = static_cast<float>(line[3 * i] * x.scale + x.offset);
    second[3 * i] = static_cast<float>(line[3 * i + 1] * y.scale + y.offset);
    third[3 * i] = static_cast<float>(line[3 * i + 2] * z.scale + z.offset);
  }
}

}  // namespace

void fill(const Image& image, const Layout& layout, float* out, std::size_t width, std::size_t height) {
  const auto channel = [&layout](int index) { return Channel{layout.scale[index], layout.offset[index]}; };
  const std::size_t step = layout.planar ? 1 : 3;
  const std::size_t plane = layout.planar ? width * height : 1;
  float* first = out + (layout.reverse ? 2 * plane : 0);
  float* third = out + (layout.reverse ? 0 : 2 * plane);
  const Channel x = channel(layout.reverse ? 2 : 0);
  const Channel z = channel(layout.reverse ? 0 : 2);
  if (image.width < width || image.height < height) {
    for (std::size_t c = 0; c < 3; ++c)
      for (std::size_t i = 0; i < width * height; ++i) out[c * plane + i * step] = static_cast<float>(layout.offset[c]);
  }
  const auto fill_line = layout.planar ? fill_planes : fill_pixels;
  for (std::size_t row = 0; row < image.height; ++row) {
    const std::size_t at = row * width * step;
    fill_line(image.data + row * image.width * 3, image.width, x, channel(1), z, first + at, out + plane + at,
              third + at);
  }
}

}  // namespace facet::pixels
