#pragma once
#include <cstddef>
#include <cstdint>

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

/// A row is ruled out when cosine * bar - <query, code> - slack > sqrt((1 - cosine^2) * spread + noise).
struct Gate {
  float bar;
  float slack;
  float spread;
  float noise;
};

struct Survivor {
  std::uint32_t row;
  std::int32_t bits;  // sum_j 2^j * popcount(planes[j] ^ first code)
};

/// The loops over codes, for one instruction set. All sets give the same rows, bit for bit.
struct BitKernels {
  /// Finds the rows that the gate does not rule out.
  ///
  /// @param codes   block_count blocks of 8 rows, as in CodeTable.
  /// @param cosines One a row.
  /// @param out     [out] 8 * block_count of them at most; row numbers from 0, rising.
  /// @return how many.
  std::size_t (*sift)(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,
                      const BitQuery& query, const Gate& gate, Survivor* out) noexcept;

  /// sum_j 2^j * popcount(planes[j] ^ code), for a code of `query.words` words.
  std::int32_t (*weigh)(const std::uint64_t* code, const BitQuery& query) noexcept;
};

/// <query, code> for a code that weighs `bits`.
[[nodiscard]] inline float product(const BitQuery& query, std::int32_t bits) noexcept {
  return query.step * static_cast<float>(query.full - 2 * bits);
}

/// Whether a row may be as similar as the gate's bar says.
[[nodiscard]] inline bool passes(const Gate& gate, float cosine, float product) noexcept {
  float gap = cosine * gate.bar - product - gate.slack;
  gap = gap > 0 ? gap : 0;
  return gap * gap <= (1 - cosine) * (1 + cosine) * gate.spread + gate.noise;
}

/// Those for the instruction set of kernels().
[[nodiscard]] const BitKernels& bit_kernels() noexcept;

}  // namespace facet
