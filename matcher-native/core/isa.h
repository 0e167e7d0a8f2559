#pragma once
#include <cstddef>
#include <cstdint>

namespace facet {

/// Which instructions the kernels use, slowest first.
enum class Isa : std::uint8_t { portable, neon, avx2, avx2_vnni, avx512_vnni, amx };

inline constexpr std::size_t kIsaCount = 6;

/// "portable", "neon", "avx2", "avx2-vnni", "avx512-vnni" or "amx".
[[nodiscard]] const char* isa_name(Isa isa) noexcept;

/// @param isa [out] untouched unless `name` is one of isa_name's.
/// @return whether it is.
[[nodiscard]] bool isa_of_name(const char* name, Isa& isa) noexcept;

/// Whether this processor and its operating system run these instructions, and kernels for them are compiled in.
[[nodiscard]] bool isa_available(Isa isa) noexcept;

/// The fastest that is available.
[[nodiscard]] Isa isa_best() noexcept;

}  // namespace facet
