#include "codes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

#include "quantize.h"

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace facet {

namespace {

constexpr std::size_t kLanes = 8;
constexpr std::size_t kPadding = 32;  // Rows; keeps each section on a 64-byte boundary.

std::size_t padded_rows(std::size_t rows) noexcept { return (rows + kPadding - 1) / kPadding * kPadding; }

/// Where each section starts, in bytes.
struct Sections {
  std::size_t first_cosines;
  std::size_t second_codes;
  std::size_t seconds;
  std::size_t end;

  Sections(std::size_t size, std::size_t rows) noexcept {
    const std::size_t all = padded_rows(rows);
    first_cosines = all * size / 8;
    second_codes = first_cosines + all * sizeof(std::uint16_t);
    seconds = second_codes + all * size / 8;
    end = seconds + all * sizeof(SecondCode);
  }
};

/// Signs of 64 values a word; a set bit means that the value has no minus sign.
void signs_of(const float* values, std::size_t size, std::uint64_t* words) noexcept {
  for (std::size_t word = 0; word * 64 < size; ++word) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 64; i += kLanes) {
      std::uint32_t some = 0;
#if defined(__x86_64__)
      some = static_cast<std::uint32_t>(_mm_movemask_ps(_mm_loadu_ps(values + word * 64 + i)));
      some |= static_cast<std::uint32_t>(_mm_movemask_ps(_mm_loadu_ps(values + word * 64 + i + 4))) << 4;
#else
      for (std::size_t lane = 0; lane < kLanes; ++lane)
        some |= std::bit_cast<std::uint32_t>(values[word * 64 + i + lane]) >> 31 << lane;
#endif
      bits |= std::uint64_t{some} << i;
    }
    words[word] = ~bits;
  }
}

double total(const double (&sums)[kLanes]) noexcept {
  return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

struct Coded {
  std::uint16_t cosine;
  SecondCode second;
};

/// Encodes a rotated row; `values` is scratch afterwards. Sums are taken in lanes, in the same order everywhere.
Coded encode(float* values, std::size_t size, std::uint64_t* first, std::uint64_t* second) noexcept {
  double sums[kLanes] = {};
  for (std::size_t i = 0; i < size; i += kLanes)
    for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] += std::abs(values[i + lane]);
  const double sum = total(sums);
  const double root = std::sqrt(static_cast<double>(size));
  const double norm = std::sqrt(dot_f64(values, values, size));
  const double one = sum / root / norm;  // <o, s1>
  signs_of(values, size, first);
  const auto level = static_cast<float>(sum / static_cast<double>(size));
  double products[kLanes] = {};
  for (std::size_t i = 0; i < size; i += kLanes)
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const float value = values[i + lane];
      values[i + lane] = value - std::copysign(level, value);
      products[lane] += value * std::copysign(1.0F, values[i + lane]);
    }
  signs_of(values, size, second);
  double two = total(products);  // <o, s2>
  int differing = 0;
  for (std::size_t word = 0; word * 64 < size; ++word) differing += std::popcount(first[word] ^ second[word]);
  const double shared = 1 - 2.0 * differing / static_cast<double>(size);  // <s1, s2>
  two /= root * norm;
  // The best combination of both: its coefficients solve a 2 x 2 system. Where the codes hardly differ, the first
  // alone.
  constexpr double kDistinct = 0.01;
  const double determinant = 1 - shared * shared;
  const bool distinct = determinant > kDistinct;
  const double a = distinct ? (one - shared * two) / determinant : one;
  const double b = distinct ? (two - shared * one) / determinant : 0;
  const double cosine = std::sqrt(a * one + b * two);
  // Rounding to float moves v by less than 10^-5 and code_search.h allows for it; the cosine is kept below.
  const SecondCode code{static_cast<float>(a / cosine), static_cast<float>(b / cosine),
                        static_cast<float>(std::clamp(cosine - 1e-7, 0.0, 1.0))};
  return {static_cast<std::uint16_t>(std::clamp(std::floor(one * 65536), 0.0, 65535.0)), code};
}

}  // namespace

CodeTable::CodeTable(const std::uint8_t* memory, std::size_t size, std::size_t rows) noexcept
    : size_(size), rows_(rows) {
  const Sections at(size, rows);
  first_codes_ = reinterpret_cast<const std::uint64_t*>(memory);
  first_cosines_ = reinterpret_cast<const std::uint16_t*>(memory + at.first_cosines);
  second_codes_ = reinterpret_cast<const std::uint64_t*>(memory + at.second_codes);
  seconds_ = reinterpret_cast<const SecondCode*>(memory + at.seconds);
}

std::size_t CodeTable::bytes(std::size_t size, std::size_t rows) noexcept { return Sections(size, rows).end; }

void encode_rows(const Rotation& rotation, const float* rows, std::size_t first, std::size_t last, std::uint8_t* memory,
                 std::size_t count) {
  const std::size_t size = rotation.size();
  const std::size_t words = size / 64;
  const Sections at(size, count);
  auto* first_codes = reinterpret_cast<std::uint64_t*>(memory);
  auto* first_cosines = reinterpret_cast<std::uint16_t*>(memory + at.first_cosines);
  auto* second_codes = reinterpret_cast<std::uint64_t*>(memory + at.second_codes);
  auto* seconds = reinterpret_cast<SecondCode*>(memory + at.seconds);
  std::vector<float> values(size);
  std::vector<std::uint64_t> code(words);
  const std::size_t end = last == count ? padded_rows(count) : last;
  for (std::size_t row = first; row < end; ++row) {
    std::uint64_t* second_code = second_codes + row * words;
    Coded coded{};
    if (row < last) {
      rotation.rotate(rows + (row - first) * rotation.dimensions(), values.data());
      coded = encode(values.data(), size, code.data(), second_code);
    } else {
      std::ranges::fill(code, 0);
      std::fill_n(second_code, words, 0);
    }
    std::uint64_t* block = first_codes + row / kCodeBlock * kCodeBlock * words;
    for (std::size_t word = 0; word < words; ++word) block[word * kCodeBlock + row % kCodeBlock] = code[word];
    first_cosines[row] = coded.cosine;
    seconds[row] = coded.second;
  }
}

}  // namespace facet
