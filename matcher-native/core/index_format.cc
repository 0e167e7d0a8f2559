#include "index_format.h"

#include <algorithm>
#include <cmath>

#include "index_nearness.h"
#include "quantize.h"
#include "sketch.h"

namespace facet {
namespace {

FileOutcome wrong(std::string_view section) noexcept { return refused(FileStatus::content, section); }

bool in_range(float value, float low, float high) noexcept { return value >= low && value <= high; }  // false for NaN

FileOutcome read_meta(const File& file, IndexMeta& meta) {
  std::span<const IndexMeta> found;
  if (const FileOutcome outcome = file.values<IndexMeta>("meta", 1, found); !outcome.ok()) return outcome;
  meta = found[0];
  const bool fits =
      meta.identity.dimensions >= 1 && meta.identity.dimensions <= kDimensionsMax && meta.rows >= 1 &&
      meta.rows <= kIndexRowsMax && meta.partitions >= 1 && meta.partitions <= kPartitionsMax &&
      meta.partitions <= meta.rows && meta.probes >= 1 && meta.probes <= meta.partitions &&
      in_range(meta.recall_wanted, 0, 1) && in_range(meta.recall_measured, 0, 1) && in_range(meta.code_error, 0, 2) &&
      std::all_of(std::begin(meta.zero), std::end(meta.zero), [](std::uint8_t byte) { return byte == 0; });
  return fits ? FileOutcome{} : wrong("meta");
}

FileOutcome check_numbers(const IndexView& view) {
  const IndexMeta& meta = view.meta;
  if (view.starts.front() != 0 || view.starts.back() != meta.rows ||
      !std::is_sorted(view.starts.begin(), view.starts.end()))
    return wrong("starts");
  const auto is_scale = [](float scale) { return in_range(scale, 0, 1); };
  if (!std::all_of(view.scales.begin(), view.scales.end(), is_scale)) return wrong("scales");
  if (!std::all_of(view.row_scales.begin(), view.row_scales.end(), is_scale)) return wrong("row_scales");
  for (std::size_t i = 0; i < view.order.size(); ++i) {
    if (view.order[i] >= meta.rows) return wrong("order");
    if (i > 0 && !(view.keys[view.order[i - 1]] < view.keys[view.order[i]])) return wrong("order");
  }
  return {};
}

}  // namespace

std::size_t IndexView::stride() const noexcept { return code_stride(meta.identity.dimensions); }

std::uint32_t IndexView::find(const Key& key) const noexcept {
  const auto before = [this](std::uint32_t row, const Key& wanted) { return keys[row] < wanted; };
  const auto found = std::lower_bound(order.begin(), order.end(), key, before);
  return found != order.end() && keys[*found] == key ? *found : static_cast<std::uint32_t>(meta.rows);
}

std::vector<std::uint32_t> first_blocks(std::span<const std::uint32_t> starts) {
  std::vector<std::uint32_t> blocks(starts.size(), 0);
  for (std::size_t i = 1; i < starts.size(); ++i)
    blocks[i] =
        blocks[i - 1] + static_cast<std::uint32_t>((starts[i] - starts[i - 1] + kSketchBlock - 1) / kSketchBlock);
  return blocks;
}

FileOutcome view_file(const File& file, IndexView& view) {
  if (const FileOutcome outcome = read_meta(file, view.meta); !outcome.ok()) return outcome;
  const std::size_t rows = view.meta.rows;
  const std::size_t partitions = view.meta.partitions;
  FileOutcome outcome;
  const auto take = [&]<typename Value>(std::string_view name, std::size_t count, std::span<const Value>& out) {
    if (outcome.ok()) outcome = file.values<Value>(name, count, out);
  };
  std::span<const float> floats;
  take("centroids", partitions * view.stride(), view.centroids);
  take("scales", partitions, view.scales);
  take("starts", partitions + 1, view.starts);
  take("keys", rows, view.keys);
  take("order", rows, view.order);
  take("row_scales", rows, view.row_scales);
  take("codes", rows * view.stride(), view.codes);
  take("rows", rows * view.meta.identity.dimensions, floats);
  if (outcome.ok()) outcome = check_numbers(view);
  if (!outcome.ok()) return outcome;
  view.blocks = first_blocks(view.starts);
  view.least_nearness = least_nearness(view);
  const std::size_t words = sketch_words(view.stride());  // Rotations pad rows as codes do.
  return file.values<std::uint64_t>("sketches", view.blocks.back() * kSketchBlock * words, view.sketches);
}

}  // namespace facet
