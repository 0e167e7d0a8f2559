#include "code_search.h"

#include <algorithm>
#include <cmath>

#include "kernels.h"

namespace facet {

namespace {

constexpr std::size_t kTileRows = 512;      // Rows that are compared before the bar is looked at again.
constexpr std::size_t kFirstTileRows = 64;  // Few, as nothing is ruled out while there is no bar.
constexpr std::size_t kSharedRows = 256;    // Rows whose codes stay in the first cache while all queries see them.
constexpr std::size_t kStopRows = 4096;
constexpr std::size_t kExactPlanes = 8;
constexpr std::size_t kLikelyPlanes = 4;
constexpr double kNone = -2;
constexpr double kNorm = 1.1e-3;   // kNormTolerance, and what computing a norm may be wrong by.
constexpr double kFloats = 3e-5;   // Cosines are rounded to 2^-16, directions to floats; the gate computes in floats.
constexpr double kDoubles = 1e-9;  // Of a bound computed in float64.
constexpr std::size_t kAhead = 8;  // Survivors whose memory is fetched before they are needed.

/// The value that a normal variable is below with a chance of `chance`.
double normal_quantile(double chance) noexcept {
  double low = -10;
  double high = 10;
  for (int step = 0; step < 60; ++step) {
    const double middle = (low + high) / 2;
    (std::erfc(-middle / std::sqrt(2.0)) / 2 < chance ? low : high) = middle;
  }
  return high;
}

double quantile_of(double recall, std::size_t size) noexcept {
  if (recall >= 1) return 1;
  return std::min(1.0, normal_quantile(1 - (1 - recall) / 2) / std::sqrt(static_cast<double>(size) - 1));
}

void fetch(const void* memory, std::size_t bytes) noexcept {
  for (std::size_t at = 0; at < bytes; at += 64) __builtin_prefetch(static_cast<const char*>(memory) + at);
}

}  // namespace

CodeQuery::CodeQuery(const Rotation& rotation, const float* query, const CodeOptions& options)
    : dimensions_(rotation.dimensions()),
      query_(query),
      options_(options),
      quantile_(quantile_of(options.recall, rotation.size())),
      slack_(kFloats + 2.1 * rotation.error()),
      bytes_(code_stride(rotation.dimensions())),
      bar_(std::max(options.threshold, kNone)) {
  norm_ = std::sqrt(dot_f64(query, query, dimensions_));
  std::vector<float> rotated(rotation.size());
  rotation.rotate(query, rotated.data());
  bits_.plane_count = options.recall >= 1 ? kExactPlanes : kLikelyPlanes;
  round(rotated);
  rounding_ = quantize_row(query, dimensions_, bytes_.data());
  survivors_.resize(kTileRows + kCodeBlock);
  best_.reserve(options.k);
}

void CodeQuery::round(const std::vector<float>& rotated) {
  const std::size_t size = rotated.size();
  bits_.words = size / 64;
  planes_.assign(bits_.plane_count * bits_.words, 0);
  bits_.planes = planes_.data();
  const int top = (1 << bits_.plane_count) - 1;
  bits_.full = top * static_cast<std::int32_t>(size);
  double largest = 0;
  for (const float value : rotated) largest = std::max(largest, std::abs(value) / norm_);
  const double half = largest / (top + 1);
  const double root = std::sqrt(static_cast<double>(size));
  bits_.step = static_cast<float>(half / root);
  double square = 0;
  double sum = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const double value = rotated[i] / norm_;
    const int level = std::clamp(static_cast<int>(std::floor((value / half + top + 1) / 2)), 0, top);
    const double rest = value - half * (2 * level - top);
    square += rest * rest;
    sum += std::abs(rest);
    for (std::size_t plane = 0; plane < bits_.plane_count; ++plane)
      planes_[plane * bits_.words + i / 64] |= static_cast<std::uint64_t>(level >> plane & 1) << (i % 64);
  }
  lost_ = std::sqrt(square);
  lost_first_ = sum / root;
}

Gate CodeQuery::gate(double lost) const noexcept {
  const bool exact = options_.recall >= 1;
  // The bar for a row and a query of norm 1.
  const double bar = bar_ / norm_ / (bar_ > 0 ? 1 + kNorm : 1 - kNorm);
  const double square = bar > 0 ? std::max(0.0, 1 - bar * bar) : 1;
  const double noise = exact ? 0 : quantile_ * lost_ * quantile_ * lost_;
  return {static_cast<float>(bar), static_cast<float>(slack_ + (exact ? lost : 0)),
          static_cast<float>(quantile_ * quantile_ * square),
          static_cast<float>(bar_ <= kNone ? 16 : noise)};  // 16 lets everything through.
}

void CodeQuery::scan(const CodeTable& table, std::size_t first, std::size_t last, const CodeRows& rows,
                     const std::uint64_t* only) {
  while (first < last) {
    const std::size_t some = std::clamp<std::size_t>(counts_.first, kFirstTileRows, kTileRows);
    // Tiles end where a block does.
    const std::size_t end = std::min(last, (first + some) / kCodeBlock * kCodeBlock);
    scan_tile(table, first, end, rows, only);
    first = end;
  }
}

void CodeQuery::scan_tile(const CodeTable& table, std::size_t first, std::size_t last, const CodeRows& rows,
                          const std::uint64_t* only) {
  const std::size_t block = first / kCodeBlock;
  const std::size_t base = block * kCodeBlock;
  const std::size_t blocks = (last - base + kCodeBlock - 1) / kCodeBlock;
  counts_.first += last - first;
  std::size_t found = bit_kernels().sift(table.first_codes(block), table.first_cosines(block), blocks, bits_,
                                         gate(lost_first_), survivors_.data());
  if (found == 0) return;
  if (only || base < first || blocks * kCodeBlock > last - base) {
    const auto outside = [&](const Survivor& survivor) {
      const std::size_t row = base + survivor.row;
      return row < first || row >= last || (only && (only[row / 64] >> (row % 64) & 1) == 0);
    };
    const auto end = survivors_.begin() + static_cast<std::ptrdiff_t>(found);
    found = static_cast<std::size_t>(std::remove_if(survivors_.begin(), end, outside) - survivors_.begin());
  }
  counts_.second += found;
  settle(base, rows, check_second(table, base, found));
}

std::size_t CodeQuery::check_second(const CodeTable& table, std::size_t base, std::size_t count) noexcept {
  const auto weigh = bit_kernels().weigh;
  const Gate both = gate(lost_);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (i + kAhead < count) {
      const std::size_t next = base + survivors_[i + kAhead].row;
      fetch(table.second_code(next), bits_.words * 8);
      fetch(&table.second(next), 1);
    }
    const Survivor survivor = survivors_[i];
    const SecondCode& code = table.second(base + survivor.row);
    const float first = product(bits_, survivor.bits);
    const float second = product(bits_, weigh(table.second_code(base + survivor.row), bits_));
    if (passes(both, code.cosine, code.first * first + code.second * second)) survivors_[kept++] = survivor;
  }
  return kept;
}

void CodeQuery::settle(std::size_t base, const CodeRows& rows, std::size_t count) {
  const auto dot = kernels().dot_i8;
  counts_.bytes += count;
  for (std::size_t i = 0; i < std::min(kAhead, count); ++i)
    fetch(rows.bytes(static_cast<std::uint32_t>(base + survivors_[i].row)).code, bytes_.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (i + kAhead < count)
      fetch(rows.bytes(static_cast<std::uint32_t>(base + survivors_[i + kAhead].row)).code, bytes_.size());
    const auto row = static_cast<std::uint32_t>(base + survivors_[i].row);
    const auto [code, rounding] = rows.bytes(row);
    std::int32_t sum;
    dot(code, 1, bytes_.data(), 1, bytes_.size(), &sum);
    // <q, r> = sq sr <iq, ir> + <q, rest of r> + <rest of q, sr ir>, and Cauchy-Schwarz for the last two.
    const double error = double{rounding.error} * norm_ + rounding_.error * (1 + kNorm + rounding.error);
    if (double{rounding.scale} * rounding_.scale * sum + error + kDoubles < bar_) continue;
    ++counts_.floats;
    offer(row, dot_f64(rows.floats(row), query_, dimensions_), rows);
  }
}

void CodeQuery::offer(std::uint32_t row, double cosine, const CodeRows& rows) {
  if (cosine < bar_) return;
  const auto better = [&rows](const CodeHit& a, const CodeHit& b) {
    return a.cosine != b.cosine ? a.cosine > b.cosine : rows.before(a.row, b.row);
  };
  const CodeHit hit{row, cosine};
  if (best_.size() == options_.k) {
    if (!better(hit, best_.front())) return;
    std::ranges::pop_heap(best_, better);
    best_.pop_back();
  }
  best_.push_back(hit);
  std::ranges::push_heap(best_, better);
  if (best_.size() == options_.k) raise(best_.front().cosine);
}

void CodeQuery::raise(double bar) noexcept { bar_ = std::max(bar_, bar); }

std::vector<CodeHit> CodeQuery::take(const CodeRows& rows) {
  std::ranges::sort(best_, [&rows](const CodeHit& a, const CodeHit& b) {
    return a.cosine != b.cosine ? a.cosine > b.cosine : rows.before(a.row, b.row);
  });
  return std::move(best_);
}

bool scan_codes(const CodeTable& table, std::size_t first, std::size_t last, const CodeRows& rows,
                std::span<CodeQuery> queries, const std::uint64_t* only, const std::atomic<bool>* stop) {
  const std::size_t step = queries.size() > 1 ? kSharedRows : kStopRows;
  while (first < last) {
    if (stop && stop->load(std::memory_order_relaxed)) return false;
    const std::size_t end = std::min(last, (first + step) / kCodeBlock * kCodeBlock);
    for (CodeQuery& query : queries) query.scan(table, first, end, rows, only);
    first = end;
  }
  return true;
}

}  // namespace facet
