#include "rotation.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace facet {

namespace {

constexpr int kRounds = 3;

std::uint64_t split_mix(std::uint64_t& state) noexcept {
  std::uint64_t bits = state += 0x9E3779B97F4A7C15U;
  bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9U;
  bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBU;
  return bits ^ (bits >> 31);
}

// No sum of products, which a compiler may fuse: every width of vectors gives the same bits.
[[gnu::always_inline]] inline void transform(float* values, std::size_t count, const std::uint32_t* signs,
                                             float scale) noexcept {
  for (std::size_t i = 0; i < count; ++i) {
    std::uint32_t bits;
    std::memcpy(&bits, values + i, 4);
    bits ^= signs[i];
    std::memcpy(values + i, &bits, 4);
  }
  for (std::size_t half = count / 2; half >= 16; half /= 2)
    for (std::size_t first = 0; first < count; first += 2 * half) {
      float* low = values + first;
      float* high = low + half;
#pragma GCC ivdep
      for (std::size_t i = 0; i < half; ++i) {
        const float sum = low[i] + high[i];
        high[i] = low[i] - high[i];
        low[i] = sum;
      }
    }
  // The last 4 steps, on 16 values that lie together, taken column by column so that they are wide as well.
  for (std::size_t first = 0; first < count; first += 64) {
    float columns[16][4];
    for (int row = 0; row < 4; ++row)
      for (int column = 0; column < 16; ++column) columns[column][row] = values[first + row * 16 + column];
    for (int half = 8; half > 0; half /= 2)
      for (int column = 0; column < 16; ++column)
        if ((column & half) == 0)
          for (int row = 0; row < 4; ++row) {
            const float low = columns[column][row];
            const float high = columns[column + half][row];
            columns[column][row] = low + high;
            columns[column + half][row] = low - high;
          }
    for (int row = 0; row < 4; ++row)
      for (int column = 0; column < 16; ++column) values[first + row * 16 + column] = columns[column][row] * scale;
  }
}

using Transform = void (*)(float*, std::size_t, const std::uint32_t*, float) noexcept;

void transform_plain(float* values, std::size_t count, const std::uint32_t* signs, float scale) noexcept {
  transform(values, count, signs, scale);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) void transform_avx2(float* values, std::size_t count, const std::uint32_t* signs,
                                                    float scale) noexcept {
  transform(values, count, signs, scale);
}
#endif

Transform widest() noexcept {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return transform_avx2;
#endif
  return transform_plain;
}

}  // namespace

Rotation::Rotation(std::size_t dimensions, std::uint64_t seed)
    : dimensions_(dimensions),
      size_((dimensions + 63) / 64 * 64),
      window_(std::bit_floor(size_)),
      seed_(seed),
      scale_(static_cast<float>(1 / std::sqrt(static_cast<double>(window_)))) {
  const int transforms = window_ == size_ ? kRounds : 2 * kRounds;
  // Every step of a transform is orthogonal but for its scale, and rounds each value by at most 2^-24 of itself; so do
  // scaling and the scale.
  const auto steps = static_cast<int>(std::bit_width(window_)) + 1;
  error_ = 1.01 * transforms * steps * std::ldexp(1.0, -24);
  std::uint64_t state = seed ^ (dimensions * 0xD6E8FEB86659FD93U);
  signs_.resize(transforms * window_);
  for (std::size_t i = 0; i < signs_.size(); ++i) signs_[i] = static_cast<std::uint32_t>(split_mix(state) >> 63) << 31;
}

void Rotation::rotate(const float* row, float* rotated) const noexcept {
  static const Transform run = widest();
  std::copy_n(row, dimensions_, rotated);
  std::fill(rotated + dimensions_, rotated + size_, 0.0F);
  const std::uint32_t* signs = signs_.data();
  for (int round = 0; round < kRounds; ++round) {
    run(rotated, window_, signs, scale_);
    signs += window_;
    if (window_ == size_) continue;
    run(rotated + size_ - window_, window_, signs, scale_);
    signs += window_;
  }
}

}  // namespace facet
