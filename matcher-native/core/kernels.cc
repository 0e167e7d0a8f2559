#include "kernels.h"

#include <atomic>

#include "kernel_sets.h"

namespace facet {
namespace {

constexpr Kernels kPortable{Isa::portable, dot_i8_portable, dot_bits_portable};

std::atomic<const Kernels*> forced = nullptr;

}  // namespace

const Kernels* kernels_of(Isa isa) noexcept {
  if (!isa_available(isa)) return nullptr;
  switch (isa) {
    case Isa::portable:
      return &kPortable;
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
