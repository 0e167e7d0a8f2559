#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace facet {

inline constexpr std::size_t kDimensionsMax = 4096;
inline constexpr std::size_t kResultsMax = 1024;
/// How far the L2 norm of a row may be from 1.
inline constexpr double kNormTolerance = 1e-3;

/// 16 bytes of a UUID, in network order. Ordered by its bytes, as PostgreSQL orders UUIDs.
using Key = std::array<std::uint8_t, 16>;

/// Why a call was refused. Apart from std::bad_alloc nothing is thrown across the headers of core.
/// `stopped`: the caller's Stop ended it.
enum class Status : std::uint8_t { ok, bad_shape, not_finite, zero, not_unit, stopped, no_memory };

/// `row` says which input row was refused; 0 when none was.
struct Outcome {
  Status status = Status::ok;
  std::size_t row = 0;
};

/// One query's best rows, best first. Ties: lower key, or lower row number where rows have no key.
struct Hit {
  std::uint32_t row;
  float cosine;  // clamped to -1..1
};

}  // namespace facet
