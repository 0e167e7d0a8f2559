#pragma once
#include <numeric>

#include "../../core/file.h"

// What sections-1.facet holds: every alignment, an empty section, a length that is no multiple of anything.
namespace facet {

inline constexpr std::size_t kFloats = 48;

inline std::vector<float> golden_floats() {
  std::vector<float> floats(kFloats);
  std::iota(floats.begin(), floats.end(), -7.5F);
  return floats;
}

inline FileOutcome write_sections(const std::string& path) {
  FileWriter writer(path);
  const std::uint8_t odd[] = {1, 2, 3, 4, 5, 6, 7};
  const std::vector<float> floats = golden_floats();
  const std::uint64_t words[] = {0x0123456789abcdefU, ~std::uint64_t{0}};
  writer.section("odd", std::span<const std::uint8_t>(odd));
  writer.section("floats", std::span<const float>(floats));
  writer.begin("empty");
  writer.section("words", std::span<const std::uint64_t>(words), 4096);
  return writer.publish();
}

}  // namespace facet
