#pragma once
// What bit_kernels() chooses from. Each function needs its instruction set.
#include "bit_kernels.h"

namespace facet {

#define FACET_BIT_KERNELS(set)                                                                          \
  bool sift_##set(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,    \
                  std::uint32_t row, const BitQuery& query, const Gate& gate, Survivors& out) noexcept; \
  void sift_again_##set(const std::uint64_t* codes, const SecondCode* seconds, const BitQuery& query,   \
                        const Gate& gate, Survivors& survivors) noexcept;

FACET_BIT_KERNELS(portable)
FACET_BIT_KERNELS(avx2)
FACET_BIT_KERNELS(avx512)

#undef FACET_BIT_KERNELS

}  // namespace facet
