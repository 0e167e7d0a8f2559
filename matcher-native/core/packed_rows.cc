#include "packed_rows.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <limits>

#include "quantize.h"
#include "rows.h"

namespace facet {
namespace {

constexpr std::size_t kChunkRows = 16 * kTileRows;  // About half a millisecond of work at 512 dimensions.
constexpr float kInfinity = std::numeric_limits<float>::infinity();

AlignedBytes aligned_bytes(std::size_t size) {
  return AlignedBytes(
      static_cast<std::int8_t*>(::operator new[](std::max<std::size_t>(size, 1), std::align_val_t{64})));
}

std::size_t whole(std::size_t count, std::size_t unit) noexcept { return (count + unit - 1) / unit * unit; }

// One panel: rows of zeros where there are no more rows.
void pack_panel(PackedRows& packed, std::size_t first) noexcept {
  const std::size_t steps = packed.prefix / 4;
  std::int8_t* out = packed.panels.get() + first * packed.prefix;
  for (std::size_t i = 0; i < kPanelRows; ++i) {
    const std::size_t number = first + i;
    std::int32_t sum = 0;
    if (number < packed.count) {
      const std::int8_t* code = packed.code(number);
      for (std::size_t step = 0; step < steps; ++step)
        std::memcpy(out + (step * kPanelRows + i) * 4, code + step * 4, 4);
      for (std::size_t d = 0; d < packed.prefix; ++d) sum += code[d];
    } else {
      for (std::size_t step = 0; step < steps; ++step) std::memset(out + (step * kPanelRows + i) * 4, 0, 4);
    }
    packed.bases[number] = -128 * sum;
  }
}

}  // namespace

float rest_norm(const PackedRows& packed, std::size_t number, std::size_t from) noexcept {
  if (from >= packed.dimensions) return 0;
  const float* values = packed.row(number) + from;
  return static_cast<float>(std::sqrt(dot_f64(values, values, packed.dimensions - from)) * (1 + 1e-6));
}

Tile PackedRows::tile(std::size_t first) const noexcept {
  Tile tile{};
  tile.steps = prefix / 4;
  tile.panels = panels.get() + first * prefix;
  tile.bases = bases.data() + first;
  tile.scales = scales.data() + first;
  tile.slacks = slacks.data() + first;
  tile.rests = rests.data() + first;
  return tile;
}

Outcome quantize_rows(std::span<const float> rows, std::size_t dimensions, Pool& pool, PackedRows& packed) {
  if (dimensions < 1 || dimensions > kDimensionsMax || rows.size() % dimensions != 0) return {Status::bad_shape, 0};
  const std::size_t count = rows.size() / dimensions;
  if (count > std::numeric_limits<std::uint32_t>::max()) return {Status::bad_shape, 0};
  PackedRows made;
  made.rows = rows;
  made.dimensions = dimensions;
  made.count = count;
  made.stride = code_stride(dimensions);
  made.codes = aligned_bytes(count * made.stride);
  made.scales.resize(whole(count, kTileRows));
  made.errors.resize(made.scales.size());
  made.slacks.resize(made.scales.size(), -kInfinity);
  std::vector<Outcome> refused(whole(count, kChunkRows) / kChunkRows);
  pool.parallel_for(refused.size(), [&](std::size_t chunk) {
    const std::size_t first = chunk * kChunkRows;
    const std::size_t some = std::min(kChunkRows, count - first);
    refused[chunk] = check_rows(rows.subspan(first * dimensions, some * dimensions), dimensions);
    refused[chunk].row += first;
    if (refused[chunk].status != Status::ok) return;
    for (std::size_t i = first; i < first + some; ++i) {
      const QuantizedRow row = quantize_row(made.row(i), dimensions, made.codes.get() + i * made.stride);
      made.scales[i] = row.scale;
      made.errors[i] = row.error;
      made.slacks[i] = row.error * kNormMost;
    }
  });
  for (const Outcome& outcome : refused)
    if (outcome.status != Status::ok) return outcome;
  for (const float error : made.errors) made.error_most = std::max(made.error_most, error);
  packed = std::move(made);
  return {};
}

void set_prefix(PackedRows& packed, std::size_t prefix, Pool& pool) {
  packed.prefix = prefix;
  packed.rests.assign(packed.scales.size(), 0);
  pool.parallel_for(whole(packed.count, kChunkRows) / kChunkRows, [&](std::size_t chunk) {
    const std::size_t end = std::min(packed.count, (chunk + 1) * kChunkRows);
    for (std::size_t row = chunk * kChunkRows; row < end; ++row) packed.rests[row] = rest_norm(packed, row, prefix);
  });
}

void pack_panels(PackedRows& packed, Pool& pool) {
  const std::size_t rows = packed.scales.size();
  packed.panels = aligned_bytes(rows * packed.prefix);
  packed.bases.assign(rows, 0);
  pool.parallel_for(whole(rows, kChunkRows) / kChunkRows, [&](std::size_t chunk) {
    const std::size_t end = std::min(rows, (chunk + 1) * kChunkRows);
    for (std::size_t first = chunk * kChunkRows; first < end; first += kPanelRows) pack_panel(packed, first);
  });
}

QueryBlock::QueryBlock(const PackedRows& from, std::size_t first, std::size_t count, const PackedRows& with)
    : stride_(with.prefix) {
  const std::size_t padded_count = whole(count, kTileQueries);
  values_ = std::make_unique_for_overwrite<std::uint8_t[]>(padded_count * stride_);
  scales_.assign(padded_count, 0);
  rests_.assign(padded_count, 0);
  bars_.assign(padded_count, kInfinity);
  errors_.assign(padded_count, 0);
  std::fill_n(values_.get() + count * stride_, (padded_count - count) * stride_, std::uint8_t{128});
  for (std::size_t query = 0; query < count; ++query) {
    const std::int8_t* code = from.code(first + query);
    for (std::size_t i = 0; i < stride_; ++i)
      values_[query * stride_ + i] = static_cast<std::uint8_t>(static_cast<std::uint8_t>(code[i]) ^ 0x80U);
    scales_[query] = from.scales[first + query];
    rests_[query] = from.rests[first + query];
    errors_[query] = double{from.errors[first + query]} * (double{kNormMost} + with.error_most) + kRounding;
  }
}

void QueryBlock::aim(Tile& tile, std::size_t query) const noexcept {
  tile.values = values_.get() + query * stride_;
  tile.stride = stride_;
  tile.query_scales = scales_.data() + query;
  tile.query_rests = rests_.data() + query;
  tile.bars = bars_.data() + query;
}

void QueryBlock::set_bar(std::size_t query, double least) noexcept {
  // Rounding to float may raise it by a quarter of what kRounding leaves.
  bars_[query] = static_cast<float>(least - errors_[query]);
}

}  // namespace facet
