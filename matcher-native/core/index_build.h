#pragma once
#include <functional>
#include <string>

#include "index_format.h"

namespace facet {

struct IndexParameters {
  std::size_t partitions = 0;  // 1..65536 and at most one a row; 0: 2 sqrt(rows)
  std::size_t sample_per_partition = 32;
  std::size_t iterations = 5;
  std::uint64_t seed = 1;
  float recall_wanted = 0.99F;    // 0.5..0.9999, of the most similar row
  float neighbour_cosine = 0.4F;  // Recall counts queries that have a row at least so similar.
  std::size_t calibration_rows = 1500;
};

/// What an index is built of. Everything is read, nothing kept.
struct IndexInput {
  IndexIdentity identity;
  std::uint64_t watermark;
  std::span<const Key> keys;       // all different
  std::span<const float> rows;     // row-major, shape [keys.size(), dimensions]; unit rows
  std::span<const float> queries;  // unit rows to calibrate with; where empty, some of the rows, each without itself
};

/// `input`: see `rows`. `keys`: a key is given twice, `rows.row` says where. `parameters`: out of range, or no rows.
enum class BuildStatus : std::uint8_t { ok, parameters, input, keys, stopped, file };

struct BuildOutcome {
  BuildStatus status = BuildStatus::ok;
  Outcome rows;
  FileOutcome file;
};

/// Steps done, of 1000; called now and then from the building thread.
using Progress = std::function<void(std::size_t done)>;

/// Builds an index and publishes it as one file. The same input gives the same bytes, whatever the number of threads.
/// Holds, beside the input, one byte a value and 40 bytes a row.
///
/// @param parallel Where it returns false the build ends as `stopped`, leaving no file.
/// @param meta     [out] as written.
[[nodiscard]] BuildOutcome build_index(const IndexInput& input, const IndexParameters& parameters,
                                       const std::string& path, const ParallelFor& parallel, const Progress& progress,
                                       IndexMeta& meta);

}  // namespace facet
