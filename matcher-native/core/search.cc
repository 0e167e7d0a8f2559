#include "search.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <memory>
#include <mutex>

#include "clones.h"
#include "kernels.h"
#include "top_hits.h"

namespace facet {
namespace {

/// Queries that share one pass over memory.
constexpr std::size_t kPassQueries = 64;
/// Rows of a filter are gathered when they are fewer than one in this many.
constexpr std::size_t kGatherShare = 2;
constexpr std::size_t kGroup = 16;
constexpr std::size_t kBlockRows = 256;
/// Of a row that is about to be compared in float64; the processor asks for the rest by itself.
constexpr std::size_t kAheadFloats = 128;
constexpr std::size_t kBlockBytes = std::size_t{128} << 10;

/// More than the rounding of all float32 steps of a bound, of values up to 1.1, and than that of dot_f64.
constexpr double kSlack = 2e-6;

/// upper bound of a row's cosine = dot * scale of row * factor + error of row * slope + rest
struct Query {
  float factor;
  float slope;
  double rest;
};

struct ByKey {
  const State* state;
  [[nodiscard]] const Key& key(std::uint32_t place) const {
    return state->views[place / Chunk::kRowsMax].chunk->keys()[place % Chunk::kRowsMax];
  }
  bool operator()(std::uint32_t a, std::uint32_t b) const { return key(a) < key(b); }
};

/// Rows to compare: their codes one after another.
struct Rows {
  const std::int8_t* codes;
  const float* scales;
  const float* errors;
  std::size_t count;
};

/// out[g]: whether the upper bound of one of the rows g * 16.. reaches the bar.
FACET_CLONES void reach(const std::int32_t* dots, const float* scales, const float* errors, std::size_t groups,
                        float factor, float slope, float bar, std::uint8_t* out) noexcept {
  for (std::size_t group = 0; group < groups; ++group) {
    std::int32_t any = 0;
    for (std::size_t i = group * kGroup; i < (group + 1) * kGroup; ++i)
      any |= static_cast<float>(dots[i]) * scales[i] * factor + errors[i] * slope >= bar ? 1 : 0;
    out[group] = static_cast<std::uint8_t>(any);
  }
}

/// Rounded down.
float float_below(double value) noexcept {
  return std::nextafter(static_cast<float>(value), -std::numeric_limits<float>::infinity());
}

class Pass {
 public:
  Pass(const State& state, std::size_t dimensions, std::span<const float> queries, std::span<const Limit> limits)
      : state_(state),
        dimensions_(dimensions),
        stride_(code_stride(dimensions)),
        block_rows_(std::clamp(kBlockBytes / stride_ / kGroup * kGroup, kGroup, kBlockRows)),
        queries_(queries),
        codes_(limits.size() * stride_),
        gathered_(block_rows_ * stride_) {
    for (std::size_t q = 0; q < limits.size(); ++q) {
      const float* query = queries.data() + q * dimensions;
      auto* code = reinterpret_cast<std::int8_t*>(codes_.data()) + q * stride_;
      const QuantizedRow quantized = quantize_row(query, dimensions, code);
      const double norm = std::sqrt(dot_f64(query, query, dimensions)) * (1 + 1e-9);
      // |scaled code of row| <= |row| + |rest of row|, and |row| <= 1 + kNormTolerance.
      prepared_.push_back({quantized.scale, static_cast<float>(norm + quantized.error),
                           quantized.error * (1 + kNormTolerance) + kSlack});
      best_.emplace_back(limits[q].k, limits[q].threshold, ByKey{&state});
    }
    dots_.resize(limits.size() * block_rows_);
  }

  void compare(std::size_t number, const Filter* filter);

  /// Takes over what a pass of the same queries over other views has found.
  void merge(Pass& other) {
    for (std::size_t q = 0; q < best_.size(); ++q) best_[q].merge(other.best_[q]);
    scanned_ += other.scanned_;
    reranked_ += other.reranked_;
  }

  void finish(Found& found) {
    for (auto& top : best_) {
      auto& hits = found.hits.emplace_back();
      for (const Hit& hit : top.take()) hits.push_back({ByKey{&state_}.key(hit.row), hit.cosine});
    }
    found.rows_scanned = scanned_;
    found.reranked += reranked_;
  }

 private:
  [[nodiscard]] const std::int8_t* codes() const { return reinterpret_cast<const std::int8_t*>(codes_.data()); }
  void scan(std::size_t number, const Bits* allowed);
  void gather(std::size_t number);
  template <typename Place>
  void rerank(std::size_t q, const Rows& rows, const std::int32_t* dots, std::size_t first, const Chunk& chunk,
              Place place);
  template <typename Place>
  void compare_rows(const Rows& rows, const Chunk& chunk, Place place);

  const State& state_;
  std::size_t dimensions_;
  std::size_t stride_;
  std::size_t block_rows_;
  std::span<const float> queries_;
  Block codes_;
  Block gathered_;
  std::vector<Query> prepared_;
  std::vector<TopHits<ByKey>> best_;
  std::vector<std::int32_t> dots_;
  std::vector<std::uint32_t> chosen_;
  Bits allowed_;
  std::size_t scanned_ = 0;
  std::size_t reranked_ = 0;
};

/// `place(i)`: the number of row i in its chunk, or kNone when no search may find it.
template <typename Place>
void Pass::compare_rows(const Rows& rows, const Chunk& chunk, Place place) {
  kernels().dot_i8(rows.codes, rows.count, codes(), prepared_.size(), stride_, dots_.data());
  std::uint8_t groups[kBlockRows / kGroup + 1];
  const std::size_t whole = rows.count / kGroup;
  for (std::size_t q = 0; q < prepared_.size(); ++q) {
    const Query& query = prepared_[q];
    const std::int32_t* dots = dots_.data() + q * rows.count;
    reach(dots, rows.scales, rows.errors, whole, query.factor, query.slope, float_below(best_[q].bar() - query.rest),
          groups);
    groups[whole] = 1;
    for (std::size_t group = 0; group <= whole; ++group)
      if (groups[group] != 0) rerank(q, rows, dots, group * kGroup, chunk, place);
  }
}

/// Compares those of the 16 rows from `first` on that may be hits in float64.
template <typename Place>
void Pass::rerank(std::size_t q, const Rows& rows, const std::int32_t* dots, std::size_t first, const Chunk& chunk,
                  Place place) {
  const Query& query = prepared_[q];
  auto& top = best_[q];
  std::uint32_t some[kGroup];
  std::size_t count = 0;
  for (std::size_t i = first; i < std::min(first + kGroup, rows.count); ++i) {
    const double upper = double{rows.scales[i]} * query.factor * dots[i] + double{rows.errors[i]} * query.slope;
    if (upper + query.rest < top.bar()) continue;
    const std::uint32_t row = place(i);
    if (row == KeyTable::kNone) continue;
    for (std::size_t line = 0; line < dimensions_ && line < kAheadFloats; line += kGroup)
      __builtin_prefetch(chunk.row(row % Chunk::kRowsMax) + line);
    some[count++] = row;
  }
  for (std::size_t i = 0; i < count; ++i)
    top.offer(some[i], dot_f64(chunk.row(some[i] % Chunk::kRowsMax), queries_.data() + q * dimensions_, dimensions_));
  reranked_ += count;
}

void Pass::scan(std::size_t number, const Bits* allowed) {
  const View& view = state_.views[number];
  const Chunk& chunk = *view.chunk;
  const auto base = static_cast<std::uint32_t>(number * Chunk::kRowsMax);
  for (std::size_t first = 0; first < view.used; first += block_rows_) {
    const Rows rows{chunk.codes() + first * stride_, chunk.scales() + first, chunk.errors() + first,
                    std::min(block_rows_, view.used - first)};
    compare_rows(rows, chunk, [&](std::size_t i) {
      const std::size_t row = first + i;
      return allowed && !bit(*allowed, row) ? KeyTable::kNone : base + static_cast<std::uint32_t>(row);
    });
  }
}

/// Compares the rows `chosen_`.
void Pass::gather(std::size_t number) {
  const Chunk& chunk = *state_.views[number].chunk;
  const auto base = static_cast<std::uint32_t>(number * Chunk::kRowsMax);
  auto* to = reinterpret_cast<std::int8_t*>(gathered_.data());
  float scales[kBlockRows];
  float errors[kBlockRows];
  for (std::size_t first = 0; first < chosen_.size(); first += block_rows_) {
    const std::size_t count = std::min(block_rows_, chosen_.size() - first);
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint32_t row = chosen_[first + i];
      std::memcpy(to + i * stride_, chunk.codes() + row * stride_, stride_);
      scales[i] = chunk.scales()[row];
      errors[i] = chunk.errors()[row];
    }
    compare_rows(Rows{to, scales, errors, count}, chunk, [&](std::size_t i) { return base + chosen_[first + i]; });
  }
}

void Pass::compare(std::size_t number, const Filter* filter) {
  const View& view = state_.views[number];
  if (!filter) {
    scanned_ += view.count;
    return scan(number, view.live.get());
  }
  filter->rows_of(state_, number, chosen_);
  scanned_ += chosen_.size();
  if (chosen_.size() * kGatherShare < view.used) return gather(number);
  allowed_.assign(Chunk::kRowsMax / 64, 0);
  for (const std::uint32_t row : chosen_) allowed_[row / 64] |= std::uint64_t{1} << row % 64;
  scan(number, &allowed_);
}

/// One pass over all views, shared by the threads that have nothing else to do: each has a Pass of its own.
class SharedPass {
 public:
  SharedPass(const State& state, std::size_t dimensions, std::span<const float> queries, std::span<const Limit> limits)
      : state_(state), make_([&state, dimensions, queries, limits] {
          return std::make_unique<Pass>(state, dimensions, queries, limits);
        }) {}

  /// @return whether it was not stopped.
  bool run(const Filter* filter, const Stop& stop, Pool* pool) {
    const std::size_t groups = (state_.views.size() + kGroupViews - 1) / kGroupViews;
    const auto compare = [&](std::size_t group) {
      std::unique_ptr<Pass> pass = take();
      const std::size_t last = std::min((group + 1) * kGroupViews, state_.views.size());
      for (std::size_t number = group * kGroupViews; number < last && !stop.requested(); ++number)
        if (state_.views[number].count > 0) pass->compare(number, filter);
      const std::lock_guard lock(mutex_);
      idle_.push_back(std::move(pass));
    };
    if (pool) return pool->parallel_for(groups, compare, &stop) && !stop.requested();
    for (std::size_t group = 0; group < groups && !stop.requested(); ++group) compare(group);
    return !stop.requested();
  }

  void finish(Found& found) {
    const std::unique_ptr<Pass> all = take();
    for (const auto& other : idle_) all->merge(*other);
    all->finish(found);
  }

 private:
  static constexpr std::size_t kGroupViews = 2;  // About 0.2 ms at 512 dimensions.

  std::unique_ptr<Pass> take() {
    {
      const std::lock_guard lock(mutex_);
      if (!idle_.empty()) {
        auto pass = std::move(idle_.back());
        idle_.pop_back();
        return pass;
      }
    }
    return make_();
  }

  const State& state_;
  std::function<std::unique_ptr<Pass>()> make_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Pass>> idle_;
};

}  // namespace

Status search_state(const State& state, std::size_t dimensions, std::span<const float> queries,
                    std::span<const Limit> limits, const Filter* filter, const Stop& stop, Found& found, Pool* pool) {
  Found all;
  all.sequence = state.sequence;
  for (std::size_t first = 0; first < limits.size(); first += kPassQueries) {
    const auto some = limits.subspan(first, std::min(kPassQueries, limits.size() - first));
    SharedPass pass(state, dimensions, queries.subspan(first * dimensions, some.size() * dimensions), some);
    if (!pass.run(filter, stop, pool)) return Status::stopped;
    pass.finish(all);
  }
  found = std::move(all);
  return Status::ok;
}

}  // namespace facet
