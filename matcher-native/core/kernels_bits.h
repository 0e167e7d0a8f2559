#pragma once
// What bit_kernels() chooses from. Each function needs its instruction set.
#include "bit_kernels.h"

namespace facet {

#define FACET_BIT_KERNELS(set)                                                                              \
  std::size_t sift_##set(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count, \
                         const BitQuery& query, const Gate& gate, Survivor* out) noexcept;                  \
  std::int32_t weigh_##set(const std::uint64_t* code, const BitQuery& query) noexcept;

FACET_BIT_KERNELS(portable)
FACET_BIT_KERNELS(avx2)
FACET_BIT_KERNELS(avx512)

#undef FACET_BIT_KERNELS

}  // namespace facet
