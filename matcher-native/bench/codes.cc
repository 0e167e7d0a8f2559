// Rows a second of the compressed tier against the int8 scan of the same rows, on one thread, and the tier's recall.
//   g++ -std=c++20 -O3 -ffp-contract=off -pthread bench/codes.cc core/*.cc -o codes && ./codes [rows] [dimensions]
//   [isa]
#include <sys/mman.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

#include "../core/code_search.h"
#include "../core/kernels.h"
#include "../test/persons.h"

using namespace facet;

namespace {

constexpr int kRounds = 40;

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};
template <typename T>
using Memory = std::unique_ptr<T[], Free>;

template <typename T>
Memory<T> allocate(std::size_t count) {
  constexpr std::size_t kHugePage = std::size_t{2} << 20;
  const std::size_t bytes = (count * sizeof(T) + kHugePage - 1) / kHugePage * kHugePage;
  void* memory = std::aligned_alloc(kHugePage, bytes);
  if (std::getenv("HUGE")) madvise(memory, bytes, MADV_HUGEPAGE);
  return Memory<T>(static_cast<T*>(memory));
}

/// Of this thread, so that other programs of the machine disturb less.
double seconds() {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

struct Data final : CodeRows {
  std::size_t dimensions, stride, count;
  std::vector<float> rows;
  Memory<std::int8_t> codes;
  std::vector<QuantizedRow> roundings;

  Data(std::size_t n, std::size_t d, Persons& persons)
      : dimensions(d),
        stride(code_stride(d)),
        count(n),
        rows(persons.rows(n)),
        codes(allocate<std::int8_t>(n * stride)),
        roundings(n) {
    for (std::size_t i = 0; i < n; ++i) roundings[i] = quantize_row(&rows[i * d], d, &codes[i * stride]);
  }
  Bytes bytes(std::uint32_t row) const noexcept override { return {&codes[row * stride], roundings[row]}; }
  void fetch(std::uint32_t) const noexcept override {}
  const float* floats(std::uint32_t row) const noexcept override { return &rows[row * dimensions]; }
  bool before(std::uint32_t a, std::uint32_t b) const noexcept override { return a < b; }
};

double median(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + values.size() / 2);
  return values[values.size() / 2];
}

/// The exact answer by int8: rows whose bound does not rule them out are compared in float64.
void int8_best(const Data& data, const float* query, double& took) {
  const double start = seconds();
  const auto codes = allocate<std::int8_t>(data.stride);
  const QuantizedRow rounding = quantize_row(query, data.dimensions, codes.get());
  double bar = -2;
  constexpr std::size_t kBlock = 256;
  std::int32_t sums[kBlock];
  for (std::size_t first = 0; first < data.count; first += kBlock) {
    const std::size_t some = std::min(kBlock, data.count - first);
    kernels().dot_i8(&data.codes[first * data.stride], some, codes.get(), 1, data.stride, sums);
    const auto need = static_cast<float>(bar - rounding.error * 1.01 - 1e-6);
    for (std::size_t i = 0; i < some; ++i) {
      const QuantizedRow& row = data.roundings[first + i];
      if (row.scale * rounding.scale * static_cast<float>(sums[i]) + 1.01F * row.error < need) continue;
      bar = std::max(bar, dot_f64(data.floats(static_cast<std::uint32_t>(first + i)), query, data.dimensions));
    }
  }
  took = seconds() - start;
}

void run(const char* name, const Data& data, const Rotation& rotation, const CodeTable& table,
         const std::vector<float>& queries, const std::vector<std::vector<CodeHit>>& truth, const CodeOptions& options,
         std::size_t together) {
  const std::size_t count = queries.size() / data.dimensions;
  std::vector<double> times;
  CodeCounts counts;
  std::size_t right = 0;
  std::size_t wanted = 0;
  std::size_t right_of_all = 0;
  for (std::size_t first = 0; first + together <= count; first += together) {
    const double start = seconds();
    std::vector<std::vector<CodeHit>> hits;
    const std::span<const float> some(&queries[first * data.dimensions], together * data.dimensions);
    search_codes(rotation, table, 0, data.count, data, some, options, nullptr, nullptr, hits, counts);
    times.push_back(seconds() - start);
    for (std::size_t q = 0; q < together; ++q) {
      const auto& best = truth[first + q];
      right += !hits[q].empty() && hits[q][0].row == best[0].row ? 1 : 0;
      for (std::size_t i = 0; i < std::min(options.k, best.size()) && best[i].cosine >= options.threshold; ++i) {
        ++wanted;
        right_of_all += std::ranges::any_of(hits[q], [&](const CodeHit& hit) { return hit.row == best[i].row; });
      }
    }
  }
  const double asked = static_cast<double>(count / together * together);
  std::printf("%-28s %7.1f M rows/s  recall@1 %.4f @k %.4f  a query: second %.0f, int8 %.0f, float64 %.0f\n", name,
              static_cast<double>(data.count * together) / median(times) / 1e6, static_cast<double>(right) / asked,
              static_cast<double>(right_of_all) / static_cast<double>(wanted),
              static_cast<double>(counts.second) / asked, static_cast<double>(counts.bytes) / asked,
              static_cast<double>(counts.floats) / asked);
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
  const std::size_t dimensions = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 512;
  Isa isa = isa_best();
  if (argc > 3 && (!isa_of_name(argv[3], isa) || !force_isa(isa))) return std::puts("no such instruction set"), 1;
  Persons persons(dimensions, 1);
  const Data data(count, dimensions, persons);
  const Rotation rotation(dimensions, 42);
  const auto memory = allocate<std::uint8_t>(CodeTable::bytes(rotation.size(), count));
  const double start = seconds();
  encode_rows(rotation, data.rows.data(), 0, count, memory.get(), count);
  std::printf("%zu rows of %zu, %s; encoded %.0f k rows/s; %.1f bytes a row\n", count, dimensions,
              isa_name(kernels().isa), static_cast<double>(count) / (seconds() - start) / 1e3,
              static_cast<double>(CodeTable::bytes(rotation.size(), count)) / static_cast<double>(count));
  const CodeTable table(memory.get(), rotation.size(), count);
  const std::size_t asked = argc > 4 ? std::strtoul(argv[4], nullptr, 10) : kRounds;
  std::vector<float> queries(asked * dimensions);
  std::vector<double> times(asked);
  // One in eight is of a stranger.
  for (std::size_t q = 0; q < asked; ++q) {
    const std::vector<float> other = q % 8 == 7 ? persons.rows(1) : std::vector<float>();
    const auto row = static_cast<std::uint32_t>(persons.random()() % count);
    persons.near(other.empty() ? data.floats(row) : other.data(), &queries[q * dimensions]);
    int8_best(data, &queries[q * dimensions], times[q]);
  }
  std::vector<std::vector<CodeHit>> truth;
  CodeCounts ignored;
  search_codes(rotation, table, 0, count, data, queries, {10}, nullptr, nullptr, truth, ignored);
  std::printf("%-28s %7.1f M rows/s\n", "int8, exact, k=1", static_cast<double>(count) / median(times) / 1e6);
  const double none = -2;
  const auto measure = [&](const char* name, CodeOptions options, std::size_t together) {
    run(name, data, rotation, table, queries, truth, options, together);
  };
  measure("recall 0.99, k=1", {1, none, 0.99}, 1);
  measure("recall 0.999, k=1", {1, none, 0.999}, 1);
  measure("recall 0.9999, k=1", {1, none, 0.9999}, 1);
  measure("recall 0.999, k=10", {10, none, 0.999}, 1);
  measure("recall 0.999, rest 0.99, k=10", {10, none, 0.999, 0.99}, 1);
  measure("recall 0.999, rest 0.95, k=10", {10, none, 0.999, 0.95}, 1);
  measure("recall 0.999, k=10, >=0.4", {10, 0.4, 0.999}, 1);
  measure("exact, k=1", {1, none, 1}, 1);
  measure("exact, k=10", {10, none, 1}, 1);
  measure("exact, k=10, >=0.4", {10, 0.4, 1}, 1);
  measure("recall 0.999, k=1, 16 at once", {1, none, 0.999}, 16);
  measure("exact, k=1, 16 at once", {1, none, 1}, 16);
}
