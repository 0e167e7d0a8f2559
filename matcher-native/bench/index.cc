// Builds an index of synthetic persons and searches it, on one thread; seconds are those of the processor.
// Arguments: rows, dimensions, where to write the file, partitions (0: as it chooses), recall wanted.
#include "../core/index.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

#include "../core/index_build.h"
#include "../test/index_persons.h"

using namespace facet;

namespace {

// Of this thread's processor, so that others on the machine count less.
double seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// Pages of this process that are in memory.
double resident_bytes() {
  std::ifstream stream("/proc/self/statm");
  double total = 0;
  double resident = 0;
  stream >> total >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

void search(const Index& index, const std::vector<float>& queries, std::size_t k, float threshold) {
  const std::size_t dimensions = index.meta().identity.dimensions;
  const std::size_t count = queries.size() / dimensions;
  IndexCounts sum;
  double best = 1e9;
  for (int round = 0; round < 5; ++round) {
    sum = {};
    const double start = seconds();
    for (std::size_t i = 0; i < count; ++i) {
      IndexFound found;
      bool io = false;
      const std::span query(queries.data() + i * dimensions, dimensions);
      if (index.search(query, k, threshold, 0, run_in_order, found, io).status != Status::ok || io) std::abort();
      sum.partitions += found.counts.partitions;
      sum.sketches += found.counts.sketches;
      sum.codes += found.counts.codes;
      sum.floats += found.counts.floats;
    }
    best = std::min(best, seconds() - start);
  }
  const double n = static_cast<double>(count);
  std::printf(
      "k %zu, threshold %.1f: %.0f queries/s; a query: %.0f partitions, %.0f sketches, %.0f codes, %.1f floats\n", k,
      threshold, n / best, sum.partitions / n, sum.sketches / n, sum.codes / n, sum.floats / n);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) return 1;
  const auto rows = static_cast<std::size_t>(std::atoll(arguments[1]));
  const auto dimensions = static_cast<std::size_t>(std::atoll(arguments[2]));
  const std::string path = arguments[3];
  IndexParameters parameters;
  if (count > 4) parameters.partitions = static_cast<std::size_t>(std::atoll(arguments[4]));
  if (count > 5) parameters.recall_wanted = static_cast<float>(std::atof(arguments[5]));
  const IndexIdentity identity{static_cast<std::uint32_t>(dimensions), 1, {}, {}};
  std::vector<float> queries;
  {
    PersonSet set = make_persons(rows, dimensions, 2000, 7);
    queries = set.queries;
    const double start = seconds();
    IndexMeta meta;
    const auto progress = [&](std::size_t done) { std::printf("  %4zu/1000 after %.1f s\n", done, seconds() - start); };
    const IndexInput input{identity, 0, set.keys, set.rows, {}};
    if (build_index(input, parameters, path, run_in_order, progress, meta).status != BuildStatus::ok) return 2;
    const double took = seconds() - start;
    std::printf("build: %.1f s, %.0f rows/s; %u partitions, %u visited, recall %.4f of %u\n", took,
                static_cast<double>(rows) / took, meta.partitions, meta.probes, meta.recall_measured,
                meta.calibration_queries);
  }
  const double before = resident_bytes();
  const double start = seconds();
  std::unique_ptr<Index> index;
  if (!Index::open(path, identity, index).ok()) return 3;
  std::printf("open: %.2f s, %.0f B a row resident\n", seconds() - start,
              (resident_bytes() - before) / static_cast<double>(rows));
  search(*index, queries, 1, -1);
  search(*index, queries, 10, -1);
  search(*index, queries, 10, 0.4F);
  std::printf("after %d searches: %.0f B a row resident, %.0f expected\n", 30'000,
              (resident_bytes() - before) / static_cast<double>(rows),
              static_cast<double>(index->memory_bytes()) / static_cast<double>(rows));
  double recall = 0;
  std::size_t counted = 0;
  if (!index->measure_recall(queries, 0, run_in_order, recall, counted)) return 4;
  std::printf("recall@1 %.4f of %zu queries\n", recall, counted);
}
