#pragma once
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "codes.h"

namespace facet {

/// A query rotated and rounded to step * (odd number): planes[j] holds bit j of each value's level.
/// <query, code> = step * (full - 2 * sum_j 2^j * popcount(planes[j] ^ code)), where code is read as +-1/sqrt(D).
struct BitQuery {
  const std::uint64_t* planes;  // shape [plane_count, words]
  std::size_t plane_count;      // 1..8
  std::size_t words;
  std::int32_t full;  // (2^plane_count - 1) * D
  float step;
};

/// A row falls short of a bar when cosine * bar - <query, v> - slack > sqrt((1 - cosine^2) * spread + noise).
struct Bar {
  float bar;
  float spread;
  float noise;
};

/// A row is ruled out when it falls short of both bars. The slack of a row with two codes is greater by
/// |SecondCode::first| * first_slack + |SecondCode::second| * second_slack.
struct Gate {
  Bar any;   // what a hit must reach
  Bar best;  // what the best hit must reach
  float slack;
  float first_slack;
  float second_slack;
};

/// Entries that whoever appends to survivors may write beyond the last.
inline constexpr std::size_t kSurvivorRoom = 16;

/// Rows that are not ruled out, as arrays.
struct Survivors {
  std::uint32_t* rows;
  float* cosines;
  float* products;  // <query, first code>
  std::size_t count;
};

/// The loops over codes, for one instruction set. Compiled with -ffp-contract=off, all
/// give the same rows, bit for bit.
struct BitKernels {
  /// Appends the rows that the gate does not rule out by their first codes.
  ///
  /// @param codes   block_count blocks of 8 rows, as in CodeTable.
  /// @param cosines One a row.
  /// @param row     Number of the first row.
  /// @param out     [in, out] Needs room for all rows and kSurvivorRoom more.
  /// @return whether there is a row whose estimated cosine reaches the gate's bar for any hit.
  bool (*sift)(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count, std::uint32_t row,
               const BitQuery& query, const Gate& gate, Survivors& out) noexcept;

  /// Keeps, in their order, those rows that the gate does not rule out by both codes.
  ///
  /// @param codes Second codes, from row 0 on; so `seconds`.
  void (*sift_again)(const std::uint64_t* codes, const SecondCode* seconds, const BitQuery& query, const Gate& gate,
                     Survivors& survivors) noexcept;
};

/// <query, code> for a code that weighs `bits`.
[[nodiscard]] inline float product(const BitQuery& query, std::int32_t bits) noexcept {
  return query.step * static_cast<float>(query.full - 2 * bits);
}

/// Whether a row may be as similar as a bar says.
[[nodiscard]] inline bool reaches(const Bar& bar, float slack, float cosine, float product) noexcept {
  float gap = cosine * bar.bar - product - slack;
  gap = gap > 0 ? gap : 0;
  return gap * gap <= (1 - cosine) * (1 + cosine) * bar.spread + bar.noise;
}

[[nodiscard]] inline bool passes(const Gate& gate, float cosine, float product) noexcept {
  // Not ||: which of them it is is hard to predict.
  return reaches(gate.any, gate.slack, cosine, product) | reaches(gate.best, gate.slack, cosine, product);
}

/// The same for both codes: `first` and `second` are the products of the query and each.
[[nodiscard]] inline bool passes(const Gate& gate, const SecondCode& code, float first, float second) noexcept {
  const float slack = std::abs(code.first) * gate.first_slack + std::abs(code.second) * gate.second_slack;
  return passes(gate, code.cosine, code.first * first + code.second * second + slack);
}

/// Moves a survivor to an earlier place.
inline void keep(Survivors& survivors, std::size_t from, std::size_t to) noexcept {
  survivors.rows[to] = survivors.rows[from];
  survivors.cosines[to] = survivors.cosines[from];
  survivors.products[to] = survivors.products[from];
}

/// Those for the instruction set of kernels().
[[nodiscard]] const BitKernels& bit_kernels() noexcept;

}  // namespace facet
