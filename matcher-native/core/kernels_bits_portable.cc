#include <bit>

#include "bit_kernels.h"
#include "codes.h"
#include "kernels.h"
#include "kernels_bits.h"

namespace facet {

namespace {

constexpr BitKernels kPortable{sift_portable, sift_again_portable};
#if defined(__x86_64__)
constexpr BitKernels kAvx2{sift_avx2, sift_again_avx2};
constexpr BitKernels kAvx512{sift_avx512, sift_again_avx512};

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

bool sift_portable(const std::uint64_t* codes, const std::uint16_t* cosines, std::size_t block_count, std::uint32_t row,
                   const BitQuery& query, const Gate& gate, Survivors& out) noexcept {
  bool likely = false;
  for (std::size_t block = 0; block < block_count; ++block) {
    const std::uint64_t* words = codes + block * kCodeBlock * query.words;
    std::int32_t bits[kCodeBlock] = {};
    for (std::size_t plane = 0; plane < query.plane_count; ++plane) {
      std::int32_t counts[kCodeBlock] = {};
      for (std::size_t word = 0; word < query.words; ++word)
        for (std::size_t i = 0; i < kCodeBlock; ++i)
          counts[i] += std::popcount(words[word * kCodeBlock + i] ^ query.planes[plane * query.words + word]);
      for (std::size_t i = 0; i < kCodeBlock; ++i) bits[i] += counts[i] << plane;
    }
    for (std::size_t i = 0; i < kCodeBlock; ++i) {
      const float cosine = static_cast<float>(cosines[block * kCodeBlock + i]) * 0x1p-16F;
      const float first = product(query, bits[i]);
      likely |= first >= cosine * gate.any.bar;
      if (!passes(gate, cosine, first)) continue;
      out.rows[out.count] = row + static_cast<std::uint32_t>(block * kCodeBlock + i);
      out.cosines[out.count] = cosine;
      out.products[out.count++] = first;
    }
  }
  return likely;
}

void sift_again_portable(const std::uint64_t* codes, const SecondCode* seconds, const BitQuery& query, const Gate& gate,
                         Survivors& survivors) noexcept {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < survivors.count; ++i) {
    const std::size_t row = survivors.rows[i];
    std::int32_t bits = 0;
    for (std::size_t plane = 0; plane < query.plane_count; ++plane) {
      std::int32_t counts = 0;
      for (std::size_t word = 0; word < query.words; ++word)
        counts += std::popcount(codes[row * query.words + word] ^ query.planes[plane * query.words + word]);
      bits += counts << plane;
    }
    if (passes(gate, seconds[row], survivors.products[i], product(query, bits))) keep(survivors, i, kept++);
  }
  survivors.count = kept;
}

}  // namespace facet
