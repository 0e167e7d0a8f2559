// Prints how fast a collection loads, searches and changes, and what changes do to searches beside them.
// Build: g++ -std=c++20 -O3 -pthread bench/collection.cc core/*.cc -o /tmp/collection
// Run: /tmp/collection [rows] [dimensions]
#include "../core/collection.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <random>
#include <thread>
#include <vector>

#include "../core/kernels.h"
#include "plain_read.h"

using namespace facet;

namespace {

using Clock = std::chrono::steady_clock;

/// Of this thread, while it runs: other programs run on this machine too.
double cpu() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

Key key_of(std::uint64_t number) {
  Key key{};
  const std::uint64_t spread = number * 0x9e3779b97f4a7c15U;
  std::memcpy(key.data(), &spread, sizeof spread);
  std::memcpy(key.data() + 8, &number, sizeof number);
  return key;
}

std::vector<float> unit_rows(std::size_t count, std::size_t dimensions, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<float> rows(count * dimensions);
  for (std::size_t row = 0; row < count; ++row) {
    float* at = rows.data() + row * dimensions;
    double square = 0;
    for (std::size_t i = 0; i < dimensions; ++i) {
      // A sum of four uniform numbers: close enough to normal, and fast.
      const std::uint32_t a = random();
      const std::uint32_t b = random();
      at[i] = static_cast<float>((a & 0xffff) + (a >> 16) + (b & 0xffff) + (b >> 16)) - 131070.0F;
      square += double{at[i]} * at[i];
    }
    for (std::size_t i = 0; i < dimensions; ++i) at[i] = static_cast<float>(at[i] / std::sqrt(square));
  }
  return rows;
}

struct Times {
  std::vector<double> all;
  double of(double share) {
    std::sort(all.begin(), all.end());
    return all.empty() ? 0 : all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))] * 1e3;
  }
};

/// Two readers search until `work` has ended.
template <typename Work>
Times read_while(const Collection& collection, const std::vector<float>& queries, Work work) {
  std::atomic<bool> done = false;
  Times times[2];
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i)
    readers.emplace_back([&, i] {
      const std::span<const float> query(queries.data() + i * collection.dimensions(), collection.dimensions());
      while (!done) {
        Found found;
        const auto start = Clock::now();
        if (collection.search(query, 10, -1, nullptr, found).status != Status::ok) std::abort();
        times[i].all.push_back(since(start));
      }
    });
  work();
  done = true;
  for (auto& reader : readers) reader.join();
  times[0].all.insert(times[0].all.end(), times[1].all.begin(), times[1].all.end());
  return times[0];
}

void report(const char* what, Times times) {
  std::printf("%-28s %6zu searches, median %.2f ms, p99 %.2f ms, slowest %.2f ms\n", what, times.all.size(),
              times.of(0.5), times.of(0.99), times.of(1));
}

}  // namespace

int main(int count, char** arguments) {
  const std::size_t total = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 200'000;
  const std::size_t dimensions = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 512;
  constexpr std::size_t kBatch = 1000;
  Collection collection(dimensions);
  const std::vector<float> rows = unit_rows(total, dimensions, 1);
  std::vector<Key> keys;
  for (std::size_t i = 0; i < total; ++i) keys.push_back(key_of(i));
  const auto upsert = [&](std::size_t first, std::size_t n) {
    const std::span<const float> some(rows.data() + first * dimensions, n * dimensions);
    if (collection.upsert({keys.data() + first, n}, some).status != Status::ok) std::abort();
  };
  double start = cpu();
  for (std::size_t i = 0; i < total; i += kBatch) upsert(i, std::min(kBatch, total - i));
  std::printf("%s: %zu rows of %zu loaded at %.0f rows/s, %.0f bytes a row\n", isa_name(kernels().isa), total,
              dimensions, total / (cpu() - start), static_cast<double>(collection.memory_bytes()) / total);

  const std::vector<float> queries = unit_rows(64, dimensions, 2);
  double plain = 1e9;
  std::uint64_t sum = 0;
  auto state = collection.state();
  for (int round = 0; round < 9; ++round) {
    start = cpu();
    for (const View& view : state->views)
      if (view.chunk) sum += plain_read(view.chunk->codes(), view.used * view.chunk->stride());
    plain = std::min(plain, cpu() - start);
  }
  std::printf("plain read of the codes: %.1f GB/s (sum %llu)\n", total * code_stride(dimensions) / plain / 1e9,
              static_cast<unsigned long long>(sum));
  state.reset();  // It would keep rows that are replaced.
  for (const std::size_t n : {1, 2, 4, 16, 64})
    for (const std::size_t k : {std::size_t{10}, std::size_t{1000}}) {
      double best = 1e9;
      Found found;
      for (int round = 0; round < 7; ++round) {
        start = cpu();
        if (collection.search({queries.data(), n * dimensions}, k, -1, nullptr, found).status != Status::ok) return 1;
        best = std::min(best, cpu() - start);
      }
      std::printf(
          "%2zu queries, k %4zu: %7.1f M rows/s, %5.1f GB/s of codes a pass (%.2f of a plain read), %zu re-ranked\n", n,
          k, n * total / best / 1e6, total * code_stride(dimensions) / best / 1e9, plain / best, found.reranked);
    }
  for (const std::size_t n : {std::size_t{10}, std::size_t{1000}, total / 10}) {
    const std::vector<Key> only(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(n));
    Found found;
    start = cpu();
    if (collection.search({queries.data(), dimensions}, 10, -1, &only, found).status != Status::ok) return 1;
    std::printf("filter of %zu keys: %.3f ms\n", n, (cpu() - start) * 1e3);
  }

  report("no writer", read_while(collection, queries, [] { std::this_thread::sleep_for(std::chrono::seconds(2)); }));
  std::size_t changed = 0;
  std::mt19937 random(3);
  double spent = cpu();
  for (; cpu() - spent < 1; changed += kBatch) upsert(random() % (total - kBatch), kBatch);
  std::printf("replacing rows alone: %.0f rows/s of CPU time\n", changed / (cpu() - spent));
  changed = 0;
  report("replacing rows", read_while(collection, queries, [&] {
           const auto begin = Clock::now();
           const double used = cpu();
           for (; since(begin) < 2; changed += kBatch) upsert(random() % (total - kBatch), kBatch);
           spent = cpu() - used;
         }));
  std::printf("  %.0f rows/s of CPU time\n", changed / spent);
  std::size_t removed = 0;
  report("removing rows", read_while(collection, queries, [&] {
           std::vector<Key> order = keys;
           std::shuffle(order.begin(), order.end(), random);
           const double used = cpu();
           for (std::size_t i = 0; i + kBatch <= total * 3 / 4; i += kBatch)
             removed += collection.remove({order.data() + i, kBatch});
           spent = cpu() - used;
         }));
  std::printf("  %.0f rows/s of CPU time, %.0f bytes a row left\n", removed / spent,
              static_cast<double>(collection.memory_bytes()) / collection.size());
}
