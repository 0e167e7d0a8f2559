#pragma once
// Unit vectors of synthetic persons, as face descriptors lie: rows of one person at a cosine of 0.5 to 0.8, persons
// nearly at right angles.
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace facet {

class Persons {
 public:
  Persons(std::size_t dimensions, std::uint64_t seed) : dimensions_(dimensions), random_(seed) {}

  /// 1 to 5 rows a person, `count` rows in all.
  std::vector<float> rows(std::size_t count) {
    std::vector<float> out(count * dimensions_);
    std::vector<float> centre(dimensions_);
    std::size_t left = 0;
    for (std::size_t row = 0; row < count; ++row, --left) {
      if (left == 0) {
        left = 1 + random_() % 5;
        fill(centre.data());
        normalize(centre.data());
      }
      around(centre.data(), out.data() + row * dimensions_);
    }
    return out;
  }

  /// Another row of the person whose row is given: at a cosine of about 0.5 to 0.8.
  void near(const float* row, float* out) {
    const double cosine = 0.5 + 0.3 * static_cast<double>(random_() % 1000) / 1000;
    mix(row, std::sqrt(1 / (cosine * cosine) - 1), out);
  }

  void normalize(float* row) const {
    double square = 0;
    for (std::size_t i = 0; i < dimensions_; ++i) square += double{row[i]} * row[i];
    if (square == 0) row[0] = static_cast<float>(square = 1);  // Happens with one dimension.
    for (std::size_t i = 0; i < dimensions_; ++i) row[i] = static_cast<float>(row[i] / std::sqrt(square));
  }

  std::mt19937_64& random() { return random_; }

 private:
  // Nearly normal values, fast: sums of 4 uniform ones.
  void fill(float* row) {
    for (std::size_t i = 0; i < dimensions_; ++i) {
      const std::uint64_t bits = random_();
      std::int64_t sum = -131070;
      for (int part = 0; part < 4; ++part) sum += static_cast<std::int64_t>(bits >> (16 * part) & 0xFFFF);
      row[i] = static_cast<float>(sum) / 65536;
    }
  }

  void around(const float* centre, float* out) {
    const double cosine = 0.5 + 0.3 * static_cast<double>(random_() % 1000) / 1000;
    mix(centre, std::sqrt(1 / cosine - 1), out);
  }

  void mix(const float* centre, double noise, float* out) {
    fill(out);
    normalize(out);
    for (std::size_t i = 0; i < dimensions_; ++i) out[i] = static_cast<float>(centre[i] + noise * out[i]);
    normalize(out);
  }

  std::size_t dimensions_;
  std::mt19937_64 random_;
};

}  // namespace facet
