#pragma once
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "../core/types.h"

using Vector = std::vector<float>;

inline Vector scaled_to_unit(Vector row) {
  double square = 0;
  for (const float value : row) square += double{value} * value;
  for (float& value : row) value = static_cast<float>(value / std::sqrt(square));
  return row;
}

inline Vector unit(std::mt19937& random, std::size_t dimensions) {
  std::normal_distribution<float> normal;
  Vector row(dimensions);
  for (float& value : row) value = normal(random);
  row[0] += row[0] == 0 ? 1 : 0;
  return scaled_to_unit(std::move(row));
}

inline facet::Key key_of(std::uint32_t number) {
  facet::Key key{};
  for (int i = 0; i < 4; ++i) key[i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
  return key;
}
