// core/sketch: which rows a sift lets through.
#include "../core/sketch.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "isas.h"

using namespace facet;

TEST_CASE("every set of instructions lets the same rows through, of sketches of every width") {
  for (const std::size_t size : {64, 128, 192, 256, 512}) {
    CAPTURE(size);
    each_round<std::mt19937>(1, [&](std::mt19937& random) {
      const std::size_t rows = 61;
      const std::size_t words = sketch_words(size);
      const auto values = [&] {
        std::vector<float> out(size);
        for (float& value : out) value = static_cast<float>(static_cast<int>(random() % 2001) - 1000) / 1000;
        return out;
      };
      std::vector<std::uint64_t> blocks(sketch_size(rows, words));
      for (std::size_t row = 0; row < rows; ++row) sketch_row(values().data(), size, row, rows, blocks.data());
      for (int query_number = 0; query_number < 20; ++query_number) {
        CAPTURE(query_number);
        const SketchQuery query = sketch_query(values().data(), size);
        const float head = static_cast<float>(random() % 5) - 2;
        const float all = static_cast<float>(random() % 5) - 2;
        const auto sift = [&](float head_bar, float all_bar) {
          std::vector<std::uint32_t> found(rows + 8);
          found.resize(sift_sketches(blocks.data(), rows, query, head_bar, all_bar, found.data()));
          return found;
        };
        std::vector<std::uint32_t> portable;
        on_each_isa([&](Isa isa) {
          if (isa == Isa::portable) portable = sift(head, all);
          CHECK(difference(sift(head, all), portable) == "");
        });
        CHECK(sift(-INFINITY, -INFINITY).size() == rows);
      }
    });
  }
}

TEST_CASE("a bar of 3.3 deviations below a cosine of 0.65 loses few rows at it, and few unrelated rows pass") {
  constexpr std::size_t kSize = 512;
  constexpr std::size_t kCount = 2000;
  each_round<std::mt19937>(1, [&](std::mt19937& random) {
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
      for (std::size_t i = 0; i < kSize && row < kCount; ++i)
        values[i] = 0.65F * wanted[i] + std::sqrt(1 - 0.65F * 0.65F) * values[i];
      sketch_row(values.data(), kSize, row, 2 * kCount, sketches.data());
    }
    std::vector<std::uint32_t> found(2 * kCount + kSketchBlock);
    found.resize(sift_sketches(sketches.data(), 2 * kCount, query, query.head.slope * 0.65F - 3.3F,
                               query.all.slope * 0.65F - 3.3F, found.data()));
    const auto middle = std::lower_bound(found.begin(), found.end(), kCount);
    CHECK(middle - found.begin() >= 1990);
    CHECK(found.end() - middle <= 10);
  });
}
