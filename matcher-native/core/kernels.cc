#include "kernels.h"

#include <atomic>

#include "kernel_sets.h"

namespace facet {
namespace {

constexpr Kernels kPortable{Isa::portable, dot_i8_portable, quantize_row_portable, dot_f64_portable};
#if defined(__x86_64__)
constexpr Kernels kAvx2{Isa::avx2, dot_i8_avx2, quantize_row_avx2, dot_f64_avx2};
constexpr Kernels kAvx2Vnni{Isa::avx2_vnni, dot_i8_avx2_vnni, quantize_row_avx2, dot_f64_avx2};
constexpr Kernels kAvx512{Isa::avx512_vnni, dot_i8_avx512, quantize_row_avx512, dot_f64_avx512};
#elif defined(__aarch64__)
constexpr Kernels kNeon{Isa::neon, dot_i8_neon, quantize_row_portable, dot_f64_portable};
#endif

std::atomic<const Kernels*> forced = nullptr;

}  // namespace

const Kernels* kernels_of(Isa isa) noexcept {
  if (!isa_available(isa)) return nullptr;
  switch (isa) {
    case Isa::portable:
      return &kPortable;
#if defined(__x86_64__)
    case Isa::avx2:
      return &kAvx2;
    case Isa::avx2_vnni:
      return &kAvx2Vnni;
    case Isa::avx512_vnni:
      return &kAvx512;
#elif defined(__aarch64__)
    case Isa::neon:
      return &kNeon;
#endif
    default:
      return nullptr;
  }
}

const Kernels& kernels() noexcept {
  static const Kernels* const best = [] {
    const Kernels* found = kernels_of(isa_best());
    return found ? found : &kPortable;
  }();
  const Kernels* chosen = forced.load(std::memory_order_relaxed);
  return chosen ? *chosen : *best;
}

bool force_isa(Isa isa) noexcept {
  const Kernels* chosen = kernels_of(isa);
  if (!chosen) return false;
  forced.store(chosen, std::memory_order_relaxed);
  return true;
}

}  // namespace facet
