#pragma once
#include "../../core/index_build.h"
#include "../index_persons.h"

// What index-1.facet holds.
namespace facet {

inline const IndexIdentity kGoldenIdentity{32, 59, key_of(1), key_of(2)};
inline constexpr std::uint64_t kGoldenWatermark = 123'456'789;
inline constexpr std::size_t kGoldenRows = 120;
inline constexpr std::size_t kGoldenQueries = 20;

inline PersonSet golden_persons() { return make_persons(kGoldenRows, kGoldenIdentity.dimensions, kGoldenQueries, 1); }

inline BuildOutcome write_index(const std::string& path) {
  const PersonSet set = golden_persons();
  IndexMeta meta{};
  const IndexInput input{kGoldenIdentity, kGoldenWatermark, set.keys, set.rows, {}};
  return build_index(input, {.partitions = 9}, path, run_in_order, [](std::size_t) {}, meta);
}

}  // namespace facet
