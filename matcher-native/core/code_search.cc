#include "code_search.h"

#include <algorithm>
#include <cmath>

#include "kernels.h"

namespace facet {

namespace {

constexpr std::size_t kTileRows = 4096;     // Rows that are compared before the bar is looked at again.
constexpr std::size_t kFirstTileRows = 64;  // Few, as nothing is ruled out while there is no bar.
constexpr std::size_t kSharedRows = 256;    // Rows whose codes stay in the first cache while all queries see them.
constexpr std::size_t kStopRows = 4096;
constexpr std::size_t kSettleRows = 512;   // Rows that are settled at a time.
constexpr double kDoubles = 1e-9;          // Of a bound computed in float64.
constexpr std::size_t kWaiting = 131072;   // Rows that wait for a better bar at most, 12 bytes each.
constexpr double kGuess = 0.99;            // Recall of the pass that finds the bar for an exact search.
constexpr std::size_t kEarlyRows = 4096;   // Until here a likely row raises the bar so much that none waits.
constexpr std::size_t kLikelyRows = 16;    // Likely rows whose memory is on its way before the first is looked at.
constexpr std::size_t kGroup = 16;         // Rows whose memory is fetched while those before are compared.
constexpr std::size_t kLine = 64;          // Bytes.
constexpr std::size_t kAheadFloats = 128;  // Of a row to come; the processor asks for the rest by itself.

bool all_of(const std::uint64_t* bits, std::size_t first, std::size_t last) noexcept {
  std::uint64_t all = ~std::uint64_t{0};
  for (std::size_t word = first / 64; word * 64 < last; ++word) all &= bits[word];
  return all == ~std::uint64_t{0};
}

void fetch(const void* memory, std::size_t bytes) noexcept {
  for (std::size_t at = 0; at < bytes; at += kLine) __builtin_prefetch(static_cast<const char*>(memory) + at);
}

}  // namespace

void CodeQuery::scan(const CodeTable& table, std::size_t first, std::size_t last, const CodeRows& rows,
                     const std::uint64_t* only) {
  while (first < last) {
    if (exact() && bar_ < options_.exact_bar) return scan_bytes(first, last, rows, only);
    const std::size_t some = std::clamp<std::size_t>(counts_.first, kFirstTileRows, kTileRows);
    // Tiles end where a block does.
    const std::size_t end = std::min(last, (first + some) / kCodeBlock * kCodeBlock);
    const std::size_t before = waiting_.count();
    if (sift(table, first, end, only)) pick_likely(table, before, rows);
    if (likely_.count() >= (counts_.first < kEarlyRows ? 1 : kLikelyRows)) settle_likely(table, rows);
    if (waiting_.count() >= kWaiting) finish(table, rows);
    first = end;
  }
}

void CodeQuery::scan_bytes(std::size_t first, std::size_t last, const CodeRows& rows, const std::uint64_t* only) {
  std::uint32_t numbers[kSettleRows];
  std::size_t count = 0;
  for (std::size_t row = first; row < last; ++row) {
    if (!only || (only[row / 64] >> (row % 64) & 1) != 0) numbers[count++] = static_cast<std::uint32_t>(row);
    if (count < kSettleRows && row + 1 < last) continue;
    settle(numbers, count, rows, false);
    count = 0;
  }
}

bool CodeQuery::sift(const CodeTable& table, std::size_t first, std::size_t last, const std::uint64_t* only) {
  const std::size_t block = first / kCodeBlock;
  const std::size_t base = block * kCodeBlock;
  const std::size_t blocks = (last - base + kCodeBlock - 1) / kCodeBlock;
  counts_.first += last - first;
  const std::size_t before = waiting_.count();
  Survivors list = waiting_.list(blocks * kCodeBlock);
  const bool likely = bit_kernels().sift(table.first_codes(block), table.first_cosines(block), blocks,
                                         static_cast<std::uint32_t>(base), bits_, first_gate(), list);
  if ((only && !all_of(only, first, last)) || base < first || base + blocks * kCodeBlock > last) {
    std::size_t kept = before;
    for (std::size_t i = before; i < list.count; ++i) {
      const std::size_t row = list.rows[i];
      if (row >= first && row < last && (!only || (only[row / 64] >> (row % 64) & 1) != 0)) keep(list, i, kept++);
    }
    list.count = kept;
  }
  waiting_.resize(list.count);
  return likely;
}

/// Takes out rows that are likely to raise the bar, of those found last. The others wait: the bar may rule them out
/// yet.
void CodeQuery::pick_likely(const CodeTable& table, std::size_t from, const CodeRows& rows) {
  const float bar = first_gate().any.bar;
  Survivors list = waiting_.list(0);
  Survivors likely = likely_.list(list.count - from);
  std::size_t kept = from;
  for (std::size_t i = from; i < list.count; ++i) {
    if (list.products[i] < list.cosines[i] * bar) {
      keep(list, i, kept++);
      continue;
    }
    const std::uint32_t row = likely.rows[likely.count] = list.rows[i];
    likely.cosines[likely.count] = list.cosines[i];
    likely.products[likely.count++] = list.products[i];
    fetch(table.second_code(row), table.size() / 8);
    fetch(&table.second(row), sizeof(SecondCode));
    rows.fetch(row);
  }
  waiting_.resize(kept);
  likely_.resize(likely.count);
}

void CodeQuery::settle_likely(const CodeTable& table, const CodeRows& rows) {
  settle(table, rows, likely_.list(0));
  likely_.resize(0);
}

void CodeQuery::finish(const CodeTable& table, const CodeRows& rows) {
  settle_likely(table, rows);
  Survivors list = waiting_.list(0);
  const Gate now = first_gate();
  std::size_t kept = 0;
  for (std::size_t i = 0; i < list.count; ++i) {
    const bool pass = passes(now, list.cosines[i], list.products[i]);
    keep(list, i, kept);
    kept += pass ? 1 : 0;
  }
  // Some at a time, as these may raise the bar too.
  for (std::size_t first = 0; first < kept; first += kSettleRows)
    settle(table, rows,
           {list.rows + first, list.cosines + first, list.products + first, std::min(kSettleRows, kept - first)});
  waiting_.resize(0);
}

void CodeQuery::settle(const CodeTable& table, const CodeRows& rows, Survivors survivors) {
  counts_.second += survivors.count;
  bit_kernels().sift_again(table.second_code(0), &table.second(0), second_bits_, second_gate(), survivors);
  settle(survivors.rows, survivors.count, rows, true);
}

/// Compares rows as int8, and in float64 where that leaves a doubt.
///
/// @param apart Whether they do not follow one another: where they do, the processor asks for the next ones by itself.
void CodeQuery::settle(const std::uint32_t* numbers, std::size_t count, const CodeRows& rows, bool apart) {
  counts_.bytes += count;
  const auto dot = kernels().dot_i8;
  for (std::size_t i = 0; apart && i < std::min(kGroup, count); ++i) rows.fetch(numbers[i]);
  for (std::size_t first = 0; first < count; first += kGroup) {
    const std::size_t last = std::min(first + kGroup, count);
    for (std::size_t i = last; apart && i < std::min(last + kGroup, count); ++i) rows.fetch(numbers[i]);
    std::int32_t sums[kGroup];
    CodeRows::Bytes group[kGroup];
    for (std::size_t i = first; i < last; ++i) group[i - first] = rows.bytes(numbers[i]);
    for (std::size_t i = 0, run = 1; i < last - first; i += run, run = 1) {
      while (i + run < last - first && group[i + run].code == group[i].code + run * bytes_.size()) ++run;
      dot(group[i].code, run, bytes_.data(), 1, bytes_.size(), sums + i);
    }
    std::uint32_t doubtful[kGroup];
    double most[kGroup];
    std::size_t left = 0;
    for (std::size_t i = first; i < last; ++i) {
      const QuantizedRow& rounding = group[i - first].rounding;
      // <q, r> = sq sr <iq, ir> + <q, rest of r> + <rest of q, sr ir>, and Cauchy-Schwarz for the last two.
      const double error = double{rounding.error} * norm_ + rounding_.error * (1 + kNormSlack + rounding.error);
      most[left] = double{rounding.scale} * rounding_.scale * sums[i - first] + error + kDoubles;
      if (most[left] < bar_) continue;
      fetch(rows.floats(numbers[i]), std::min(dimensions_, kAheadFloats) * sizeof(float));
      doubtful[left++] = numbers[i];
    }
    for (std::size_t i = 0; i < left; ++i) {
      if (most[i] < bar_) continue;
      ++counts_.floats;
      offer(doubtful[i], dot_f64(rows.floats(doubtful[i]), query_, dimensions_), rows);
    }
  }
}

void CodeQuery::offer(std::uint32_t row, double cosine, const CodeRows& rows) {
  if (cosine < bar_) return;
  top_ = std::max(top_, cosine);
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
                std::span<CodeQuery> queries, const std::uint64_t* only, const Stop* stop) {
  const std::size_t step = queries.size() > 1 ? kSharedRows : kStopRows;
  while (first < last) {
    if (stop && stop->requested()) return false;
    const std::size_t end = std::min(last, (first + step) / kCodeBlock * kCodeBlock);
    for (CodeQuery& query : queries) query.scan(table, first, end, rows, only);
    first = end;
  }
  for (CodeQuery& query : queries) query.finish(table, rows);
  return true;
}

bool search_codes(const Rotation& rotation, const CodeTable& table, std::size_t first, std::size_t last,
                  const CodeRows& rows, std::span<const float> queries, const CodeOptions& options,
                  const std::uint64_t* only, const Stop* stop, std::vector<std::vector<CodeHit>>& hits,
                  CodeCounts& counts) {
  const std::size_t count = queries.size() / rotation.dimensions();
  const auto scan = [&](double recall, double rest, const std::vector<CodeQuery>* before) {
    std::vector<CodeQuery> scans;
    scans.reserve(count);
    for (std::size_t q = 0; q < count; ++q) {
      scans.emplace_back(rotation, queries.data() + q * rotation.dimensions(),
                         CodeOptions{options.k, options.threshold, recall, rest, options.exact_bar});
      if (before) scans.back().raise((*before)[q].bar());
    }
    if (!scan_codes(table, first, last, rows, scans, only, stop)) scans.clear();
    for (const CodeQuery& query : scans) counts += query.counts();
    return scans;
  };
  std::vector<CodeQuery> scans;
  if (options.recall >= 1) scans = scan(kGuess, kGuess, nullptr);
  scans = scan(options.recall, options.rest_recall, scans.empty() ? nullptr : &scans);
  hits.clear();
  for (CodeQuery& query : scans) hits.push_back(query.take(rows));
  return scans.size() == count;
}

}  // namespace facet
