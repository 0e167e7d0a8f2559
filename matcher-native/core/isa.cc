#include "isa.h"

#include <cstring>

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

namespace facet {
namespace {

constexpr const char* kNames[kIsaCount] = {"portable", "neon", "avx2", "avx2-vnni", "avx512-vnni", "amx"};

bool neon_dot_product() noexcept {
#if defined(__aarch64__) && defined(__APPLE__)
  return true;  // Every Apple processor of this family has it.
#elif defined(__aarch64__) && defined(__linux__)
  constexpr unsigned long kDotProduct = 1UL << 20;  // HWCAP_ASIMDDP
  return (getauxval(AT_HWCAP) & kDotProduct) != 0;
#else
  return false;
#endif
}

}  // namespace

const char* isa_name(Isa isa) noexcept { return kNames[static_cast<std::size_t>(isa)]; }

bool isa_of_name(const char* name, Isa& isa) noexcept {
  for (std::size_t i = 0; i < kIsaCount; ++i) {
    if (std::strcmp(name, kNames[i]) != 0) continue;
    isa = static_cast<Isa>(i);
    return true;
  }
  return false;
}

bool isa_available(Isa isa) noexcept {
  switch (isa) {
    case Isa::portable:
      return true;
    case Isa::neon:
      return neon_dot_product();
#if defined(__x86_64__)
    case Isa::avx2:
      return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
    case Isa::avx2_vnni:
      return isa_available(Isa::avx2) && __builtin_cpu_supports("avxvnni") != 0;
    case Isa::avx512_vnni:
      return isa_available(Isa::avx2) && __builtin_cpu_supports("avx512f") != 0 &&
             __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
             __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vnni") != 0;
#else
    case Isa::avx2:
    case Isa::avx2_vnni:
    case Isa::avx512_vnni:
#endif
    case Isa::amx:
      return false;  // No kernels for it yet.
  }
  return false;
}

Isa isa_best() noexcept {
  for (std::size_t i = kIsaCount; i-- > 0;)
    if (isa_available(static_cast<Isa>(i))) return static_cast<Isa>(i);
  return Isa::portable;
}

}  // namespace facet
