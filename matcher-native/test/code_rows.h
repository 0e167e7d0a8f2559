#pragma once
// Rows with their codes, for tests of codes and searches, and what a search must find.
#include <algorithm>
#include <functional>
#include <limits>

#include "../core/code_search.h"
#include "persons.h"
#include "program.h"

namespace facet {

using Vector = std::vector<float>;

inline std::size_t some_dimensions(std::mt19937_64& random) {
  constexpr std::size_t kChoices[] = {1, 2, 3, 63, 64, 65, 100, 128, 130, 512, 700, 2100, 4096};
  return kChoices[random() % 13];
}

/// Rows with their codes; ties go to the higher row, so that a tie in the order of rows shows.
struct Data final : CodeRows {
  std::size_t dimensions, stride, count;
  Vector rows;
  Rotation rotation;
  std::vector<std::int8_t> codes;
  std::vector<QuantizedRow> roundings;
  struct alignas(64) Line {
    std::uint8_t bytes[64];
  };
  std::vector<Line> memory;

  Data(Vector some, std::size_t d, std::mt19937_64& random)
      : dimensions(d), stride(code_stride(d)), count(some.size() / d), rows(std::move(some)), rotation(d, random()) {
    codes.resize(count * stride);
    for (std::size_t i = 0; i < count; ++i) roundings.push_back(quantize_row(&rows[i * d], d, &codes[i * stride]));
    const std::size_t bytes = CodeTable::bytes(rotation.size(), count);
    REQUIRE(bytes % 64 == 0);
    memory.resize(bytes / 64 + 1, Line{});
    for (std::size_t first = 0; first < count;) {
      const std::size_t last = std::min(count, first + kCodeBlock * (1 + random() % 5));
      encode_rows(rotation, &rows[first * d], first, last, memory.data()->bytes, count);
      first = last;
    }
    REQUIRE(std::all_of(memory.back().bytes, memory.back().bytes + 64, [](auto byte) { return byte == 0; }));
  }
  CodeTable table() const { return {memory.data()->bytes, rotation.size(), count}; }
  const float* row(std::size_t i) const { return &rows[i * dimensions]; }
  Bytes bytes(std::uint32_t i) const noexcept override { return {&codes[i * stride], roundings[i]}; }
  void fetch(std::uint32_t) const noexcept override {}
  const float* floats(std::uint32_t i) const noexcept override { return row(i); }
  bool before(std::uint32_t a, std::uint32_t b) const noexcept override { return a > b; }
};

/// Persons, copies, near copies, rows of one value or two, constant, denormal, of the largest and least norm.
inline Vector adversarial(std::size_t count, std::size_t d, Persons& persons) {
  Vector rows = persons.rows(count);
  auto& random = persons.random();
  for (std::size_t i = 0; i < count; ++i) {
    float* row = &rows[i * d];
    const float* other = &rows[random() % (i + 1) * d];
    const std::size_t kind = random() % 12;
    if (kind == 0) std::copy_n(other, d, row);
    if (kind == 1) std::transform(other, other + d, row, std::negate<float>());
    if (kind == 2 || kind == 3) std::fill_n(row, d, kind == 3 ? std::numeric_limits<float>::denorm_min() : 0.0F);
    if (kind == 2 || kind == 3) row[random() % d] = random() % 2 == 0 ? 1.0F : -1.0F;
    if (kind == 4) std::fill_n(row, d, static_cast<float>(1 / std::sqrt(static_cast<double>(d))));
    if (kind == 5) {
      std::copy_n(other, d, row);
      row[random() % d] *= 1 + 1e-6F;
    }
    if (kind == 6 || kind == 7)
      for (std::size_t j = 0; j < d; ++j) row[j] *= kind == 6 ? 0.9991F : 1.0009F;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const double norm = std::sqrt(dot_f64(&rows[i * d], &rows[i * d], d));
    if (std::abs(norm - 1) > 0.00099) persons.normalize(&rows[i * d]);
  }
  return rows;
}

inline std::vector<CodeHit> plain_scan(const Data& data, const float* query, const CodeOptions& options,
                                       std::size_t first, std::size_t last, const std::uint64_t* only) {
  std::vector<CodeHit> hits;
  for (std::size_t i = first; i < last; ++i) {
    const double cosine = dot_f64(data.row(i), query, data.dimensions);
    if (cosine >= options.threshold && (!only || (only[i / 64] >> (i % 64) & 1) != 0))
      hits.push_back({static_cast<std::uint32_t>(i), cosine});
  }
  std::ranges::sort(
      hits, [](const auto& a, const auto& b) { return a.cosine != b.cosine ? a.cosine > b.cosine : a.row > b.row; });
  hits.resize(std::min(hits.size(), options.k));
  return hits;
}

}  // namespace facet
