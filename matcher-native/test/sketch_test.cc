// core/sketch: which rows a sift lets through.
#include "../core/sketch.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "../core/kernels.h"
#include "check.h"

using namespace facet;

namespace {

// Sketches of every width give on each set of instructions what their definition says.
void sketches(std::uint32_t seed) {
  std::mt19937 random(seed);
  const Isa best = kernels().isa;
  for (const std::size_t size : {64, 128, 192, 256, 512}) {
    const std::size_t rows = 61;
    const std::size_t words = sketch_words(size);
    const auto values = [&] {
      std::vector<float> out(size);
      for (float& value : out) value = static_cast<float>(static_cast<int>(random() % 2001) - 1000) / 1000;
      return out;
    };
    std::vector<std::uint64_t> blocks(sketch_size(rows, words));
    for (std::size_t row = 0; row < rows; ++row) sketch_row(values().data(), size, row, rows, blocks.data());
    for (int round = 0; round < 20; ++round) {
      const SketchQuery query = sketch_query(values().data(), size);
      const float head = static_cast<float>(random() % 5) - 2;
      const float all = static_cast<float>(random() % 5) - 2;
      std::vector<std::uint32_t> first;
      for (std::size_t i = 0; i < kIsaCount; ++i) {
        if (!force_isa(static_cast<Isa>(i))) continue;
        std::vector<std::uint32_t> found(rows + 8);
        found.resize(sift_sketches(blocks.data(), rows, query, head, all, found.data()));
        if (i == 0) first = found;
        CHECK(found == first);
      }
      std::vector<std::uint32_t> everything(rows + 8);
      CHECK(sift_sketches(blocks.data(), rows, query, -INFINITY, -INFINITY, everything.data()) == rows);
    }
  }
  CHECK(force_isa(best));
}

// Of rows at a cosine of 0.65, few are lost by a bar at that cosine less 3.3 deviations; of unrelated ones few pass.
void estimate(std::uint32_t seed) {
  constexpr std::size_t kSize = 512;
  constexpr std::size_t kCount = 2000;
  std::mt19937 random(seed);
  std::normal_distribution<float> normal;
  const auto unit = [&] {
    std::vector<float> out(kSize);
    double square = 0;
    for (float& value : out) square += std::pow(value = normal(random), 2);
    for (float& value : out) value = static_cast<float>(value / std::sqrt(square));
    return out;
  };
  const std::vector<float> wanted = unit();
  const SketchQuery query = sketch_query(wanted.data(), kSize);
  std::vector<std::uint64_t> sketches(sketch_size(2 * kCount, sketch_words(kSize)));
  for (std::size_t row = 0; row < 2 * kCount; ++row) {
    std::vector<float> values = unit();
    if (row < kCount)
      for (std::size_t i = 0; i < kSize; ++i) values[i] = 0.65F * wanted[i] + std::sqrt(1 - 0.65F * 0.65F) * values[i];
    sketch_row(values.data(), kSize, row, 2 * kCount, sketches.data());
  }
  std::vector<std::uint32_t> found(2 * kCount + kSketchBlock);
  found.resize(sift_sketches(sketches.data(), 2 * kCount, query, query.head.slope * 0.65F - 3.3F,
                             query.all.slope * 0.65F - 3.3F, found.data()));
  const auto middle = std::lower_bound(found.begin(), found.end(), kCount);
  CHECK(middle - found.begin() >= 1990);
  CHECK(found.end() - middle <= 10);
}

}  // namespace

int main() {
  const std::uint32_t seed = std::random_device()();
  std::printf("seed %u\n", seed);
  std::fflush(stdout);
  sketches(seed);
  estimate(seed);
  std::printf("ok\n");
}
