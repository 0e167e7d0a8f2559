#include <bit>

#include "bit_kernels.h"
#include "codes.h"
#include "kernels.h"
#include "kernels_bits.h"

namespace facet {

namespace {

constexpr BitKernels kPortable{sift_portable, weigh_portable};
#if defined(__x86_64__)
constexpr BitKernels kAvx2{sift_avx2, weigh_avx2};
constexpr BitKernels kAvx512{sift_avx512, weigh_avx512};

bool counts_bits_avx512() noexcept {
  static const bool can = __builtin_cpu_supports("avx512vpopcntdq") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
                          __builtin_cpu_supports("avx512vl") != 0;
  return can;
}
#endif

}  // namespace

const BitKernels& bit_kernels() noexcept {
  switch (kernels().isa) {
#if defined(__x86_64__)
    case Isa::amx:
    case Isa::avx512_vnni:
      return counts_bits_avx512() ? kAvx512 : kAvx2;
    case Isa::avx2:
    case Isa::avx2_vnni:
      return kAvx2;
#endif
    default:
      return kPortable;
  }
}

std::size_t sift_portable(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count,
                          const BitQuery& query, const Gate& gate, Survivor* out) noexcept {
  std::size_t found = 0;
  for (std::size_t block = 0; block < block_count; ++block) {
    const std::uint64_t* words = codes + block * kCodeBlock * query.words;
    std::int32_t bits[kCodeBlock] = {};
    for (std::size_t plane = 0; plane < query.plane_count; ++plane) {
      std::int32_t counts[kCodeBlock] = {};
      for (std::size_t word = 0; word < query.words; ++word)
        for (std::size_t row = 0; row < kCodeBlock; ++row)
          counts[row] += std::popcount(words[word * kCodeBlock + row] ^ query.planes[plane * query.words + word]);
      for (std::size_t row = 0; row < kCodeBlock; ++row) bits[row] += counts[row] << plane;
    }
    for (std::size_t row = 0; row < kCodeBlock; ++row) {
      const float cosine = static_cast<float>(cosines[block * kCodeBlock + row]) * 0x1p-16F;
      if (passes(gate, cosine, product(query, bits[row])))
        out[found++] = {static_cast<std::uint32_t>(block * kCodeBlock + row), bits[row]};
    }
  }
  return found;
}

std::int32_t weigh_portable(const std::uint64_t* code, const BitQuery& query) noexcept {
  std::int32_t bits = 0;
  for (std::size_t plane = 0; plane < query.plane_count; ++plane) {
    std::int32_t count = 0;
    for (std::size_t word = 0; word < query.words; ++word)
      count += std::popcount(code[word] ^ query.planes[plane * query.words + word]);
    bits += count << plane;
  }
  return bits;
}

}  // namespace facet
