#pragma once
// What kernels.cc chooses from. Each function needs its instruction set: only kernels_of() hands them out.
#include <cstddef>
#include <cstdint>

namespace facet {

#define FACET_KERNELS(set)                                                                           \
  void dot_i8_##set(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,      \
                    std::size_t query_count, std::size_t stride, std::int32_t* out) noexcept;        \
  void dot_bits_##set(const std::uint64_t* rows, std::size_t row_count, const std::uint64_t* planes, \
                      std::size_t plane_count, std::size_t words, std::int32_t* out) noexcept;

FACET_KERNELS(portable)
#if defined(__x86_64__)
FACET_KERNELS(avx2)
FACET_KERNELS(avx512)
void dot_i8_avx2_vnni(const std::int8_t* rows, std::size_t row_count, const std::int8_t* queries,
                      std::size_t query_count, std::size_t stride, std::int32_t* out) noexcept;
#elif defined(__aarch64__)
FACET_KERNELS(neon)
#endif

#undef FACET_KERNELS

}  // namespace facet
