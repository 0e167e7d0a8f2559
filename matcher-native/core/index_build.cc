#include "index_build.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "index_calibrate.h"
#include "index_nearness.h"
#include "quantize.h"
#include "rotation.h"
#include "rows.h"
#include "sketch.h"

namespace facet {
namespace {

constexpr std::size_t kTaskRows = 1024;

class Builder final : public RowReader {
 public:
  Builder(const IndexInput& input, const IndexParameters& parameters, const ParallelFor& parallel,
          const Progress& progress)
      : input_(input),
        parameters_(parameters),
        parallel_(parallel),
        progress_(progress),
        rows_{input.rows, input.identity.dimensions},
        stride_(code_stride(input.identity.dimensions)),
        rotation_(input.identity.dimensions, parameters.seed) {}

  [[nodiscard]] bool read(std::uint32_t row, float* out) const noexcept override {
    std::copy_n(rows_[input_rows_[row]], rows_.dimensions, out);
    return true;
  }

  [[nodiscard]] bool run() {
    const KmeansParameters kmeans{partitions(), parameters_.sample_per_partition * partitions(), parameters_.iterations,
                                  parameters_.seed};
    if (!train_kmeans(rows_, kmeans, parallel_, centroids_)) return false;
    progress_(300);
    if (!partition_rows()) return false;
    progress_(600);
    if (!fill()) return false;
    progress_(700);
    order_keys();
    make_view();
    if (!calibrate()) return false;
    progress_(800);
    return true;
  }

  // @return false when stopped, leaving no file.
  [[nodiscard]] bool write(const std::string& path, FileOutcome& outcome) {
    FileWriter file(path);
    IndexMeta& meta = view_.meta;
    Checksum digest;
    digest.update(std::as_bytes(view_.keys));
    file.section("centroids", view_.centroids);
    file.section("scales", view_.scales);
    file.section("starts", view_.starts);
    file.section("keys", view_.keys, 4096);
    file.section("order", view_.order, 4096);
    file.section("row_scales", view_.row_scales, 4096);
    file.section("sketches", view_.sketches, 4096);
    file.section("codes", view_.codes, 4096);
    file.begin("rows", 4096);
    for (std::size_t first = 0; first < input_rows_.size(); first += kTaskRows) {
      const auto some = std::span(input_rows_).subspan(first, std::min(kTaskRows, input_rows_.size() - first));
      const auto append = [&](std::size_t) {
        for (const std::uint32_t row : some) {
          const auto bytes = std::as_bytes(input_.rows.subspan(row * rows_.dimensions, rows_.dimensions));
          digest.update(bytes);
          file.append(bytes);
        }
      };
      if (!parallel_(1, append)) return false;
    }
    meta.digest = digest.value();
    file.section("meta", std::span<const IndexMeta>(&meta, 1));
    outcome = file.publish();
    return true;
  }

  [[nodiscard]] const IndexMeta& meta() const noexcept { return view_.meta; }

 private:
  [[nodiscard]] std::size_t partitions() const noexcept {
    if (parameters_.partitions != 0) return parameters_.partitions;
    const auto wanted = static_cast<std::size_t>(2 * std::sqrt(static_cast<double>(rows_.count())));
    return std::clamp<std::size_t>(wanted, 1, std::min(kPartitionsMax, rows_.count()));
  }

  bool partition_rows() {
    std::vector<std::uint32_t> home(rows_.count());
    const bool done = parallel_((rows_.count() + kTaskRows - 1) / kTaskRows, [&](std::size_t task) {
      const std::size_t first = task * kTaskRows;
      const std::size_t some = std::min(kTaskRows, rows_.count() - first);
      AlignedBytes codes(some * stride_);
      for (std::size_t i = 0; i < some; ++i) quantize_row(rows_[first + i], rows_.dimensions, &codes[i * stride_]);
      nearest_centroids(centroids_, codes.data(), std::span(home).subspan(first, some));
    });
    if (!done) return false;
    starts_.assign(centroids_.count() + 1, 0);
    for (const std::uint32_t partition : home) ++starts_[partition + 1];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    input_rows_.resize(rows_.count());
    for (std::size_t row = 0; row < rows_.count(); ++row)
      input_rows_[next[home[row]]++] = static_cast<std::uint32_t>(row);
    return true;
  }

  bool fill() {
    view_.blocks = first_blocks(starts_);
    keys_.resize(rows_.count());
    row_scales_.resize(rows_.count());
    codes_.resize(rows_.count() * stride_);
    sketches_.assign(view_.blocks.back() * kSketchBlock * sketch_words(rotation_.size()), 0);
    std::vector<float> errors(centroids_.count());
    const bool done =
        parallel_(centroids_.count(), [&](std::size_t partition) { errors[partition] = fill(partition); });
    code_error_ = *std::max_element(errors.begin(), errors.end());
    return done;
  }

  // @return the largest error of a row of this partition.
  float fill(std::size_t partition) {
    std::vector<float> rotated(rotation_.size());
    const std::uint32_t first = starts_[partition];
    const std::uint32_t rows = starts_[partition + 1] - first;
    std::uint64_t* sketches = sketches_.data() + view_.blocks[partition] * kSketchBlock * sketch_words(rotated.size());
    float error = 0;
    for (std::uint32_t row = first; row < first + rows; ++row) {
      const float* values = rows_[input_rows_[row]];
      std::int8_t* code = codes_.data() + row * stride_;
      const QuantizedRow rounding = quantize_row(values, rows_.dimensions, code);
      error = std::max(error, rounding.error);
      row_scales_[row] = rounding.scale;
      keys_[row] = input_.keys[input_rows_[row]];
      rotation_.rotate(values, rotated.data());
      sketch_row(rotated.data(), rotated.size(), row - first, rows, sketches);
    }
    return error;
  }

  void order_keys() {
    order_.resize(rows_.count());
    std::iota(order_.begin(), order_.end(), 0U);
    std::sort(order_.begin(), order_.end(), [this](std::uint32_t a, std::uint32_t b) { return keys_[a] < keys_[b]; });
  }

  void make_view() {
    IndexMeta& meta = view_.meta;
    meta.identity = input_.identity;
    meta.rows = rows_.count();
    meta.watermark = input_.watermark;
    meta.seed = parameters_.seed;
    meta.partitions = static_cast<std::uint32_t>(centroids_.count());
    meta.sample_rows = static_cast<std::uint32_t>(
        std::min(rows_.count(), std::max<std::size_t>(1, parameters_.sample_per_partition) * centroids_.count()));
    meta.iterations = static_cast<std::uint32_t>(parameters_.iterations);
    meta.recall_wanted = parameters_.recall_wanted;
    meta.code_error = code_error_;
    view_.centroids = centroids_.codes;
    view_.scales = centroids_.scales;
    view_.starts = starts_;
    view_.keys = keys_;
    view_.order = order_;
    view_.row_scales = row_scales_;
    view_.sketches = sketches_;
    view_.codes = codes_;
    view_.least_nearness = least_nearness(view_);
  }

  bool calibrate() {
    std::vector<float> queries(input_.queries.begin(), input_.queries.end());
    std::vector<std::uint32_t> except;
    if (queries.empty()) {
      std::mt19937_64 random(parameters_.seed + 1);
      for (std::size_t i = 0; i < std::min(parameters_.calibration_rows, rows_.count()); ++i) {
        except.push_back(static_cast<std::uint32_t>(random() % rows_.count()));
        const float* row = rows_[input_rows_[except.back()]];
        queries.insert(queries.end(), row, row + rows_.dimensions);
      }
    }
    return calibrate_index(view_, rotation_, *this, {queries, rows_.dimensions}, except, parameters_.neighbour_cosine,
                           parallel_);
  }

  const IndexInput& input_;
  const IndexParameters& parameters_;
  const ParallelFor& parallel_;
  const Progress& progress_;
  RowsView rows_;
  std::size_t stride_;
  Rotation rotation_;
  Centroids centroids_;
  std::vector<std::uint32_t> starts_;
  std::vector<std::uint32_t> input_rows_;  // by row of the index
  std::vector<Key> keys_;
  std::vector<std::uint32_t> order_;
  std::vector<float> row_scales_;
  Aligned64<std::uint64_t> sketches_;
  AlignedBytes codes_;
  float code_error_ = 0;
  IndexView view_;
};

bool in_range(const IndexInput& input, const IndexParameters& parameters) noexcept {
  return input.identity.dimensions >= 1 && input.identity.dimensions <= kDimensionsMax && !input.keys.empty() &&
         input.keys.size() <= kIndexRowsMax && parameters.partitions <= kPartitionsMax &&
         parameters.partitions <= input.keys.size() && parameters.sample_per_partition <= 4096 &&
         parameters.iterations <= 1000 && parameters.recall_wanted >= 0.5F && parameters.recall_wanted <= 0.9999F &&
         parameters.neighbour_cosine >= -1 && parameters.neighbour_cosine <= 1 &&
         parameters.calibration_rows <= 100'000;
}

// @return the place of a key that was there before, or the number of keys.
std::size_t duplicate(std::span<const Key> keys) {
  std::vector<std::uint32_t> order(keys.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
  const auto same = [&](std::uint32_t a, std::uint32_t b) { return keys[a] == keys[b]; };
  const auto found = std::adjacent_find(order.begin(), order.end(), same);
  return found == order.end() ? keys.size() : std::max(found[0], found[1]);
}

BuildOutcome check(const IndexInput& input, const IndexParameters& parameters) {
  if (!in_range(input, parameters)) return {BuildStatus::parameters, {}, {}};
  if (input.rows.size() != input.keys.size() * input.identity.dimensions)
    return {BuildStatus::input, {Status::bad_shape, 0}, {}};
  for (const auto& rows : {input.rows, input.queries})
    if (const Outcome outcome = check_rows(rows, input.identity.dimensions); outcome.status != Status::ok)
      return {BuildStatus::input, outcome, {}};
  const std::size_t again = duplicate(input.keys);
  if (again < input.keys.size()) return {BuildStatus::keys, {Status::bad_shape, again}, {}};
  return {};
}

}  // namespace

BuildOutcome build_index(const IndexInput& input, const IndexParameters& parameters, const std::string& path,
                         const ParallelFor& parallel, const Progress& progress, IndexMeta& meta) {
  if (const BuildOutcome outcome = check(input, parameters); outcome.status != BuildStatus::ok) return outcome;
  Builder builder(input, parameters, parallel, progress);
  if (!builder.run()) return {BuildStatus::stopped, {}, {}};
  FileOutcome file;
  if (!builder.write(path, file)) return {BuildStatus::stopped, {}, {}};
  if (!file.ok()) return {BuildStatus::file, {}, file};
  meta = builder.meta();
  progress(1000);
  return {};
}

}  // namespace facet
