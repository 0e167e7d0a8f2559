#include "quantize.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace facet {
namespace {

constexpr std::size_t kSums = 8;

/// The least float that is not below `value`.
float round_up(double value) noexcept {
  const auto nearest = static_cast<float>(value);
  return nearest >= value ? nearest : std::nextafter(nearest, std::numeric_limits<float>::infinity());
}

/// Adds up in a fixed order.
double total(const double (&sums)[kSums]) noexcept {
  return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

}  // namespace

QuantizedRow quantize_row(const float* row, std::size_t dimensions, std::int8_t* code) noexcept {
  float largest = 0;
  for (std::size_t i = 0; i < dimensions; ++i) largest = std::max(largest, std::abs(row[i]));
  const float scale = largest / 127;
  // A row of denormal values has a scale that is zero or hardly more: its code is zero and the rest is the row.
  const float inverse = scale >= std::numeric_limits<float>::min() ? 1 / scale : 0;
  double squares[kSums] = {};
  for (std::size_t i = 0; i < dimensions; ++i) {
    // Adding and taking away 1.5 * 2^23 rounds to the nearest integer, in a way that vectorises.
    constexpr float kRounder = 12582912.0F;
    const float rounded = std::clamp(row[i] * inverse + kRounder - kRounder, -127.0F, 127.0F);
    code[i] = static_cast<std::int8_t>(rounded);
    const double rest = double{row[i]} - double{scale} * rounded;
    squares[i % kSums] += rest * rest;
  }
  std::fill(code + dimensions, code + code_stride(dimensions), std::int8_t{0});
  // Each rest and each of its squares is rounded, and 4096 of them are added: far less than a part in 10^9.
  return {scale, round_up(std::sqrt(total(squares)) * (1 + 1e-9))};
}

double dot_f64(const float* a, const float* b, std::size_t dimensions) noexcept {
  double sums[kSums] = {};
  std::size_t i = 0;
  for (; i + kSums <= dimensions; i += kSums)
    for (std::size_t lane = 0; lane < kSums; ++lane) sums[lane] += double{a[i + lane]} * b[i + lane];
  for (; i < dimensions; ++i) sums[i % kSums] += double{a[i]} * b[i];
  return total(sums);
}

}  // namespace facet
