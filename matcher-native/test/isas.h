#pragma once
#include "../core/kernels.h"
#include "program.h"

namespace facet {

/// Calls `fn` under each set of instructions that this machine has, then goes back to the one in use before.
template <class Fn>
void on_each_isa(Fn fn) {
  const Isa before = kernels().isa;
  for (std::size_t i = 0; i < kIsaCount; ++i) {
    const Isa isa = static_cast<Isa>(i);
    if (!force_isa(isa)) continue;
    INFO("instruction set ", isa_name(isa));
    fn(isa);
  }
  REQUIRE(force_isa(before));
}

}  // namespace facet
