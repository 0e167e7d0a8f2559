#pragma once
#include <cmath>
#include <random>
#include <vector>

#include "../core/types.h"

namespace facet {

/// Unit rows of synthetic persons, 1..5 a person: a random middle, and noise that gives rows of one person a cosine of
/// 0.5..0.77. Persons are nearly orthogonal. The same seed gives the same rows.
class Persons {
 public:
  Persons(std::size_t dimensions, std::uint64_t seed) : random_(seed), middle_(dimensions) {}

  /// Goes on to the next person; the first call gives the first one.
  std::size_t next() {
    for (float& value : middle_) value = normal();
    noise_ = 0.55F + 0.45F * static_cast<float>(random_() % 1024) / 1024;
    return 1 + random_() % 5;
  }

  /// Another row of this person.
  void row(float* out) {
    double square = 0;
    for (std::size_t i = 0; i < middle_.size(); ++i) {
      out[i] = middle_[i] + noise_ * normal();
      square += double{out[i]} * out[i];
    }
    for (std::size_t i = 0; i < middle_.size(); ++i) out[i] = static_cast<float>(out[i] / std::sqrt(square));
  }

 private:
  // Nearly normal, and fast: the number of ones of 64 coins, smoothed.
  float normal() {
    const std::uint64_t coins = random_();
    const float smooth = static_cast<float>(random_() >> 40) / (1 << 24) - 0.5F;
    return (static_cast<float>(__builtin_popcountll(coins)) - 32 + smooth) / 4.01F;
  }

  std::mt19937_64 random_;
  std::vector<float> middle_;
  float noise_ = 0;
};

struct PersonSet {
  std::vector<float> rows;
  std::vector<float> queries;  // further rows of some of the same persons
  std::vector<Key> keys;
};

inline Key key_of(std::uint32_t number) {
  // Spread, so that the order of keys is not that of rows.
  Key key{};
  const std::uint32_t mixed = number * 2654435761U;
  for (int i = 0; i < 4; ++i) {
    key[i] = static_cast<std::uint8_t>(mixed >> (24 - 8 * i));
    key[12 + i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
  }
  return key;
}

inline PersonSet make_persons(std::size_t rows, std::size_t dimensions, std::size_t queries, std::uint64_t seed) {
  Persons persons(dimensions, seed);
  PersonSet set;
  set.rows.resize(rows * dimensions);
  set.queries.resize(queries * dimensions);
  std::size_t asked = 0;
  for (std::size_t row = 0; row < rows;) {
    const std::size_t end = std::min(rows, row + persons.next());
    for (; row < end; ++row) persons.row(set.rows.data() + row * dimensions);
    for (; asked < queries && asked * rows < row * queries; ++asked)
      persons.row(set.queries.data() + asked * dimensions);
  }
  for (std::size_t i = 0; i < rows; ++i) set.keys.push_back(key_of(static_cast<std::uint32_t>(i)));
  return set;
}

}  // namespace facet
