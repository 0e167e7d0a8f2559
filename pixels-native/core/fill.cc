#include <array>

#include "pixels.h"

namespace facet::pixels {
namespace {

/// What the network gets for each byte of a channel.
using Table = std::array<float, 256>;

Table table_of(double scale, double offset) {
  Table table;
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = static_cast<float>(static_cast<double>(byte) * scale + offset);
  }
  return table;
}

}  // namespace

void fill(const Image& image, const Layout& layout, float* out, std::size_t width, std::size_t height) {
  const std::size_t step = layout.planar ? 1 : 3;
  const std::size_t plane = layout.planar ? width * height : 1;
  if (image.width < width || image.height < height) {
    for (std::size_t c = 0; c < 3; ++c)
      for (std::size_t i = 0; i < width * height; ++i) out[c * plane + i * step] = static_cast<float>(layout.offset[c]);
  }
  for (std::size_t c = 0; c < 3; ++c) {
    const Table table = table_of(layout.scale[c], layout.offset[c]);
    const std::uint8_t* line = image.data + (layout.reverse ? 2 - c : c);
    for (std::size_t row = 0; row < image.height; ++row, line += image.width * 3) {
      float* to = out + c * plane + row * width * step;
      for (std::size_t i = 0; i < image.width; ++i) to[i * step] = table[line[3 * i]];
    }
  }
}

}  // namespace facet::pixels
