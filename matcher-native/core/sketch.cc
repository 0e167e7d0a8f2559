#include "sketch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace facet {
namespace {

// What the weighed bits of the head, and of the whole, must come to.
struct Bars {
  std::int32_t head;
  std::int32_t all;
};

using Sift = std::size_t (*)(const std::uint64_t* sketches, std::size_t rows, const SketchQuery& query, Bars bars,
                             std::uint32_t* out) noexcept;

// Words of a block, of which `lane` is one row, with the query's words from `from` on.
[[gnu::always_inline]] inline std::int32_t weigh(const std::uint64_t* lane, const SketchQuery& query, std::size_t from,
                                                 std::size_t count) noexcept {
  std::int32_t counts[4] = {};
  for (std::size_t word = 0; word < count; ++word)
    for (std::size_t plane = 0; plane < 4; ++plane)
      counts[plane] += std::popcount(lane[word * kSketchBlock] & query.planes[plane][from + word]);
  return counts[0] + 2 * counts[1] + 4 * counts[2] - 8 * counts[3];
}

// One body for the portable path and for processors that count bits with one instruction.
[[gnu::always_inline]] inline std::size_t sift_by_row(const std::uint64_t* sketches, std::size_t rows,
                                                      const SketchQuery& query, Bars bars,
                                                      std::uint32_t* out) noexcept {
  const std::size_t head = std::min(query.words, kSketchHead);
  const std::size_t tail = query.words - head;
  const std::uint64_t* tails = sketches + sketch_size(rows, head);
  std::size_t found = 0;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t block = row / kSketchBlock * kSketchBlock;
    const std::size_t lane = row % kSketchBlock;
    const std::int32_t first = weigh(sketches + block * head + lane, query, 0, head);
    if (first < bars.head || first + weigh(tails + block * tail + lane, query, head, tail) < bars.all) continue;
    out[found++] = static_cast<std::uint32_t>(row);
  }
  return found;
}

std::size_t sift_portable(const std::uint64_t* sketches, std::size_t rows, const SketchQuery& query, Bars bars,
                          std::uint32_t* out) noexcept {
  return sift_by_row(sketches, rows, query, bars, out);
}

#if defined(__x86_64__)

__attribute__((target("popcnt"))) std::size_t sift_popcnt(const std::uint64_t* sketches, std::size_t rows,
                                                          const SketchQuery& query, Bars bars,
                                                          std::uint32_t* out) noexcept {
  return sift_by_row(sketches, rows, query, bars, out);
}

#define FACET_WIDE __attribute__((target("avx512f,avx512vpopcntdq")))

constexpr std::size_t kAheadRows = 128;  // 2 KB: partitions are short, so the processor's own prefetching starts late.

struct Planes {
  __m512i words[kSketchWords][4];
};

// ones + 2 twos + 4 fours - 8 eights, of words of a block: lane i holds a word of row i.
template <std::size_t From, std::size_t Count>
FACET_WIDE inline __m512i weigh_block(const std::uint64_t* block, const Planes& planes) noexcept {
  __m512i counts[4] = {};
  for (std::size_t word = 0; word < Count; ++word) {
    const __m512i bits = _mm512_loadu_si512(block + word * kSketchBlock);
    for (std::size_t plane = 0; plane < 4; ++plane)
      counts[plane] = _mm512_add_epi64(counts[plane],
                                       _mm512_popcnt_epi64(_mm512_and_si512(bits, planes.words[From + word][plane])));
  }
  const __m512i upper = _mm512_sub_epi64(counts[2], _mm512_add_epi64(counts[3], counts[3]));
  const __m512i half = _mm512_add_epi64(counts[1], _mm512_add_epi64(upper, upper));
  return _mm512_add_epi64(counts[0], _mm512_add_epi64(half, half));
}

template <std::size_t Words>
FACET_WIDE std::size_t sift_avx512(const std::uint64_t* sketches, std::size_t rows, const SketchQuery& query, Bars bars,
                                   std::uint32_t* out) noexcept {
  constexpr std::size_t kHead = Words < kSketchHead ? Words : kSketchHead;
  constexpr std::size_t kTail = Words - kHead;
  const std::uint64_t* tails = sketches + sketch_size(rows, kHead);
  Planes planes;
  for (std::size_t word = 0; word < Words; ++word)
    for (std::size_t plane = 0; plane < 4; ++plane)
      planes.words[word][plane] = _mm512_set1_epi64(static_cast<long long>(query.planes[plane][word]));
  const __m512i head = _mm512_set1_epi64(bars.head);
  const __m512i all = _mm512_set1_epi64(bars.all);
  std::size_t found = 0;
  for (std::size_t first = 0; first < rows; first += kSketchBlock) {
    __builtin_prefetch(sketches + (first + kAheadRows) * kHead);
    __m512i sum = weigh_block<0, kHead>(sketches + first * kHead, planes);
    unsigned passed = _mm512_cmp_epi64_mask(sum, head, _MM_CMPINT_NLT);
    if (passed == 0) continue;
    if constexpr (kTail > 0) sum = _mm512_add_epi64(sum, weigh_block<kHead, kTail>(tails + first * kTail, planes));
    passed &= _mm512_cmp_epi64_mask(sum, all, _MM_CMPINT_NLT);
    if (rows - first < kSketchBlock) passed &= (1U << (rows - first)) - 1;
    for (; passed != 0; passed &= passed - 1)
      out[found++] = static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(__builtin_ctz(passed));
  }
  return found;
}

#endif

Sift sift_of(Isa isa, std::size_t words) noexcept {
#if defined(__x86_64__)
  constexpr Sift kWide[kSketchWords] = {sift_avx512<1>, sift_avx512<2>, sift_avx512<3>, sift_avx512<4>};
  if ((isa == Isa::avx512_vnni || isa == Isa::amx) && __builtin_cpu_supports("avx512vpopcntdq"))
    return kWide[words - 1];
  if (isa != Isa::portable && __builtin_cpu_supports("popcnt")) return sift_popcnt;
#else
  static_cast<void>(isa);
  static_cast<void>(words);
#endif
  return sift_portable;
}

// x = step * (2 s - sum), where s adds the values whose sign is positive in the row.
std::int32_t bar(const SketchPart& part, float step, float deviations) noexcept {
  constexpr double kAny = 1e6;
  if (step == 0 || !std::isfinite(deviations)) return static_cast<std::int32_t>(-kAny);
  const double least = double{deviations} * part.norm / step;
  return static_cast<std::int32_t>(std::clamp(std::ceil((least + part.sum) / 2), -kAny, kAny));
}

}  // namespace

SketchQuery sketch_query(const float* rotated, std::size_t size) noexcept {
  SketchQuery query{};
  query.words = sketch_words(size);
  const std::size_t count = query.words * 64;
  const std::size_t head = std::min(count, kSketchHead * 64);
  float largest = 0;
  for (std::size_t i = 0; i < count; ++i) largest = std::max(largest, std::abs(rotated[i]));
  query.step = largest / 7;
  double square = 0;
  std::int32_t sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto value = static_cast<std::int32_t>(query.step > 0 ? std::lround(rotated[i] / query.step) : 0);
    for (int plane = 0; plane < 4; ++plane)
      query.planes[plane][i / 64] |= (static_cast<std::uint64_t>(value >> plane) & 1) << (i % 64);
    square += double{rotated[i]} * rotated[i];
    sum += value;
    const double slope = std::sqrt(2 * static_cast<double>(size) / std::numbers::pi * square);
    query.all = {sum, static_cast<float>(std::sqrt(square)), static_cast<float>(slope)};
    if (i + 1 == head) query.head = query.all;
  }
  return query;
}

void sketch_row(const float* rotated, std::size_t size, std::size_t row, std::size_t rows,
                std::uint64_t* sketches) noexcept {
  const std::size_t words = sketch_words(size);
  const std::size_t head = std::min(words, kSketchHead);
  const std::size_t block = row / kSketchBlock * kSketchBlock;
  for (std::size_t word = 0; word < words; ++word) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 64; ++i) bits |= std::uint64_t{rotated[word * 64 + i] > 0} << i;
    std::uint64_t* place =
        word < head ? sketches + block * head + word * kSketchBlock
                    : sketches + sketch_size(rows, head) + block * (words - head) + (word - head) * kSketchBlock;
    place[row % kSketchBlock] = bits;
  }
}

std::size_t sift_sketches(const std::uint64_t* sketches, std::size_t rows, const SketchQuery& query, float head,
                          float all, std::uint32_t* out) noexcept {
  const Bars bars{bar(query.head, query.step, head), bar(query.all, query.step, all)};
  return sift_of(kernels().isa, query.words)(sketches, rows, query, bars, out);
}

}  // namespace facet
