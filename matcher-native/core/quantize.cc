#include "quantize.h"

#include <algorithm>
#include <cmath>

#include "kernel_sets.h"
#include "kernels.h"

namespace facet {
namespace {

/// Adds up in a fixed order, which vectors of 4 and of 8 can follow.
double total(double (&sums)[kSums]) noexcept {
  for (std::size_t half = kSums / 2; half > 0; half /= 2)
    for (std::size_t lane = 0; lane < half; ++lane) sums[lane] += sums[lane + half];
  return sums[0];
}

}  // namespace

QuantizedRow quantized(float scale, double square) noexcept {
  // Each rest was rounded to float32, by at most 2^-24 of itself or 2^-150; 4096 squares were added in float64.
  const double error = std::sqrt(square) * (1 + 0x1p-23) + 0x1p-143;
  const auto nearest = static_cast<float>(error);
  return {scale, nearest >= error ? nearest : std::nextafter(nearest, std::numeric_limits<float>::infinity())};
}

QuantizedRow quantize_row_portable(const float* row, std::size_t dimensions, std::int8_t* code) noexcept {
  float largest = 0;
  for (std::size_t i = 0; i < dimensions; ++i) largest = std::max(largest, std::abs(row[i]));
  const float scale = largest / 127;
  const float inverse = inverse_of(scale);
  double squares[kSums] = {};
  for (std::size_t i = 0; i < dimensions; ++i) {
    // Adding and taking away 1.5 * 2^23 rounds to the nearest integer, and vectorises.
    constexpr float kRounder = 12582912.0F;
    const float rounded = row[i] * inverse + kRounder - kRounder;
    code[i] = static_cast<std::int8_t>(std::clamp(rounded, -127.0F, 127.0F));
    // In float64 the difference is exact.
    const auto rest = static_cast<float>(double{row[i]} - double{scale} * code[i]);
    squares[i % kSums] += double{rest} * rest;
  }
  std::fill(code + dimensions, code + code_stride(dimensions), std::int8_t{0});
  return quantized(scale, total(squares));
}

double dot_f64_portable(const float* a, const float* b, std::size_t dimensions) noexcept {
  double sums[kSums] = {};
  std::size_t i = 0;
  for (; i + kSums <= dimensions; i += kSums)
    for (std::size_t lane = 0; lane < kSums; ++lane) sums[lane] += double{a[i + lane]} * b[i + lane];
  for (; i < dimensions; ++i) sums[i % kSums] += double{a[i]} * b[i];
  return total(sums);
}

QuantizedRow quantize_row(const float* row, std::size_t dimensions, std::int8_t* code) noexcept {
  return kernels().quantize_row(row, dimensions, code);
}

double dot_f64(const float* a, const float* b, std::size_t dimensions) noexcept {
  return kernels().dot_f64(a, b, dimensions);
}

}  // namespace facet
