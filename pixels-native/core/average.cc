#include <algorithm>
#include <cstring>
#include <vector>

#include "clones.h"
#include "pixels.h"

namespace facet::pixels {
namespace {

/// Adds a line of bytes to a line of sums.
FACET_CLONES void add_line(const std::uint8_t* line, std::uint16_t* sums, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) sums[i] = static_cast<std::uint16_t>(sums[i] + line[i]);
}

/// Blocks of two: the means of all neighbours are taken, which vectorises, and each second one is kept.
FACET_CLONES void halve_lines(const std::uint8_t* upper, const std::uint8_t* lower, std::uint8_t* means,
                              std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const unsigned sum = upper[i] + upper[i + 3] + lower[i] + lower[i + 3] + 2U;
    means[i] = static_cast<std::uint8_t>(sum >> 2);
  }
}

void halve(const Image& image, std::size_t left, std::size_t top, std::uint8_t* out, std::size_t columns,
           std::size_t rows) {
  std::vector<std::uint8_t> means(columns * 6);
  const std::size_t line = image.width * 3;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::uint8_t* upper = image.data + ((top + 2 * row) * image.width + left) * 3;
    halve_lines(upper, upper + line, means.data(), columns * 6 - 3);
    for (std::size_t column = 0; column < columns; ++column, out += 3) std::memcpy(out, &means[column * 6], 3);
  }
}

}  // namespace

void average(const Image& image, std::size_t left, std::size_t top, std::size_t factor, std::uint8_t* out,
             std::size_t columns, std::size_t rows) {
  if (columns == 0 || rows == 0) return;
  if (factor == 2) return halve(image, left, top, out, columns, rows);
  const std::size_t count = columns * factor * 3;
  const auto area = static_cast<std::uint32_t>(factor * factor);
  // Multiplying by it and dropping 32 bits divides exactly: sums are below 2^20, areas at most 2^12.
  const std::uint64_t inverse = ((std::uint64_t{1} << 32) + area - 1) / area;
  std::vector<std::uint16_t> sums(count);
  for (std::size_t row = 0; row < rows; ++row) {
    std::fill(sums.begin(), sums.end(), std::uint16_t{0});
    const std::uint8_t* block = image.data + ((top + row * factor) * image.width + left) * 3;
    for (std::size_t line = 0; line < factor; ++line) add_line(block + line * image.width * 3, sums.data(), count);
    const std::uint16_t* sum = sums.data();
    for (std::size_t column = 0; column < columns; ++column, out += 3) {
      std::uint32_t red = area >> 1;  // So that the division rounds.
      std::uint32_t green = red;
      std::uint32_t blue = red;
      for (const std::uint16_t* end = sum + factor * 3; sum < end; sum += 3) {
        red += sum[0];
        green += sum[1];
        blue += sum[2];
      }
      out[0] = static_cast<std::uint8_t>(red * inverse >> 32);
      out[1] = static_cast<std::uint8_t>(green * inverse >> 32);
      out[2] = static_cast<std::uint8_t>(blue * inverse >> 32);
    }
  }
}

}  // namespace facet::pixels
