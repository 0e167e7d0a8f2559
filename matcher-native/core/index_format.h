#pragma once
#include "file.h"
#include "kmeans.h"
#include "types.h"

namespace facet {

inline constexpr std::size_t kPartitionsMax = 65'536;
inline constexpr std::size_t kIndexRowsMax = 1U << 31;

/// Which rows an index holds. It answers for nobody else.
struct IndexIdentity {
  std::uint32_t dimensions;  // 1..4096
  std::uint32_t descriptor_version;
  Key account;
  Key list;  // all zero: the whole account

  friend bool operator==(const IndexIdentity&, const IndexIdentity&) = default;
};

/// Section "meta".
struct IndexMeta {
  IndexIdentity identity;
  std::uint64_t rows;
  std::uint64_t watermark;  // Newest link key whose change is in these rows.
  std::uint64_t seed;
  std::uint64_t digest;  // Checksum of the keys, then of the rows, both in the order of the file.
  std::uint32_t partitions;
  std::uint32_t probes;       // Partitions that a query visits at most, 1..partitions.
  std::uint32_t sample_rows;  // of k-means
  std::uint32_t iterations;
  float recall_wanted;
  float recall_measured;              // Of the calibration's queries; 0 when there were none.
  float code_error;                   // Largest QuantizedRow::error.
  std::uint32_t calibration_queries;  // that had a neighbour to find
  std::uint8_t zero[88];
};
static_assert(sizeof(IndexMeta) == 192);

/// Reads rows as they were given, for the last comparison.
class RowReader {
 public:
  virtual ~RowReader() = default;
  /// @return false when the disk fails.
  [[nodiscard]] virtual bool read(std::uint32_t row, float* out) const noexcept = 0;
};

/// The parts of an index, wherever they lie. Rows are in the order of their partitions.
///
///     section    what                                                      type      shape
///     meta                                                                 IndexMeta
///     centroids  middles of the partitions, rounded to 8 bits              int8      [partitions, stride]
///     scales                                                               float32   [partitions]
///     starts     first row of each partition; the last entry is `rows`     uint32    [partitions + 1]
///     keys                                                                 Key       [rows]
///     order      row numbers by ascending key                              uint32    [rows]
///     row_scales                                                           float32   [rows]
///     sketches   blocks of 8 rows; each partition begins a new one         uint64    [blocks, words, 8]
///     codes      rows rounded to 8 bits                                    int8      [rows, stride]
///     rows       float32, read only for the last comparison                float32   [rows, dimensions]
struct IndexView {
  IndexMeta meta{};
  std::span<const std::int8_t> centroids;
  std::span<const float> scales;
  std::span<const std::uint32_t> starts;
  std::span<const Key> keys;
  std::span<const std::uint32_t> order;
  std::span<const float> row_scales;
  std::span<const std::uint64_t> sketches;
  std::span<const std::int8_t> codes;
  std::vector<std::uint32_t> blocks;  // first block of each partition; the last entry counts all
  std::vector<float> least_nearness;  // see index_nearness.h

  [[nodiscard]] std::size_t stride() const noexcept;
  /// @return the row of a key, or `rows` when there is none.
  [[nodiscard]] std::uint32_t find(const Key& key) const noexcept;
};

/// First blocks of sketches, from first rows.
[[nodiscard]] std::vector<std::uint32_t> first_blocks(std::span<const std::uint32_t> starts);

/// Checks that what the sections say fits together, so that no search reads beyond them.
/// @param view [out] of use only when the outcome is ok; as long as the file.
[[nodiscard]] FileOutcome view_file(const File& file, IndexView& view);

}  // namespace facet
