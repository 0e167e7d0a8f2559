// Every instruction set of this machine gives the portable kernels' results, bit for bit.
#include "../core/kernels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "../core/quantize.h"
#include "isas.h"

using namespace facet;

namespace {

enum class Fill { random, least, greatest, opposite, zero };

void fill(std::vector<std::int8_t>& values, Fill how, bool rows, std::mt19937& random) {
  for (std::int8_t& value : values) {
    if (how == Fill::random) value = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
    if (how == Fill::least) value = -127;
    if (how == Fill::greatest) value = 127;
    if (how == Fill::opposite) value = rows ? -127 : 127;
    if (how == Fill::zero) value = 0;
  }
}

/// Rows of every size, with zeros among their values; some all zero, some one-hot.
std::vector<float> some_row(std::mt19937& random, int round) {
  std::normal_distribution<float> normal;
  std::vector<float> row(1 + random() % 600);
  const float size = std::ldexp(1.0F, -static_cast<int>(random() % 150));
  for (float& value : row) value = random() % 3 == 0 ? 0 : normal(random) * size;
  if (round % 5 == 0) row.assign(row.size(), 0.0F);
  if (round % 10 == 0) row[random() % row.size()] = 1;
  return row;
}

}  // namespace

TEST_CASE("products of int8 rows and queries are the portable ones") {
  const Kernels& portable = *kernels_of(Isa::portable);
  on_each_isa([&](Isa isa) {
    each_round<std::mt19937>(1, [&](std::mt19937& random) {
      for (const std::size_t stride : {64, 128, 192, 512, 576, 4096})
        for (const std::size_t row_count : {0, 1, 3, 4, 15, 16, 17, 33, 70})
          for (const std::size_t query_count : {1, 2, 3, 4, 5, 8, 16, 67}) {
            if (query_count * row_count * stride > 3'000'000) continue;
            CAPTURE(stride);
            CAPTURE(row_count);
            CAPTURE(query_count);
            // Exactly as large as promised, so that the address sanitizer sees a read beyond.
            std::vector<std::int8_t> rows(row_count * stride);
            std::vector<std::int8_t> queries(query_count * stride);
            const Fill how = static_cast<Fill>(random() % 5);
            fill(rows, how, true, random);
            fill(queries, how, false, random);
            std::vector<std::int32_t> expected(row_count * query_count);
            std::vector<std::int32_t> got(row_count * query_count, -1);
            portable.dot_i8(rows.data(), row_count, queries.data(), query_count, stride, expected.data());
            kernels_of(isa)->dot_i8(rows.data(), row_count, queries.data(), query_count, stride, got.data());
            REQUIRE(difference(got, expected) == "");
          }
    });
  });
}

TEST_CASE("int8 codes of a row and float64 products are the portable ones, and the error bound holds") {
  const Kernels& portable = *kernels_of(Isa::portable);
  on_each_isa([&](Isa isa) {
    const Kernels& set = *kernels_of(isa);
    each_round<std::mt19937>(1, [&](std::mt19937& random) {
      for (int round = 0; round < 1000; ++round) {
        CAPTURE(round);
        const std::vector<float> row = some_row(random, round);
        const std::size_t dimensions = row.size();
        std::vector<std::int8_t> code(code_stride(dimensions), 99);
        const QuantizedRow quantized = set.quantize_row(row.data(), dimensions, code.data());
        std::vector<std::int8_t> expected_code(code.size());
        const QuantizedRow expected = portable.quantize_row(row.data(), dimensions, expected_code.data());
        REQUIRE(difference(code, expected_code) == "");
        REQUIRE(quantized.scale == expected.scale);
        REQUIRE(quantized.error == expected.error);
        const std::vector<float> other(row.rbegin(), row.rend());
        const double dot = set.dot_f64(row.data(), other.data(), dimensions);
        REQUIRE(dot == portable.dot_f64(row.data(), other.data(), dimensions));
        long double square = 0;
        for (std::size_t i = 0; i < dimensions; ++i) {
          const long double rest =
              static_cast<long double>(row[i]) - static_cast<long double>(quantized.scale) * code[i];
          square += rest * rest;
        }
        REQUIRE(std::sqrt(square) <= quantized.error);
        REQUIRE(quantized.error <= std::sqrt(static_cast<double>(dimensions)) * (quantized.scale * 0.501 + 1e-36));
        REQUIRE(*std::min_element(code.begin(), code.end()) >= -127);
        REQUIRE(std::count(code.begin() + static_cast<std::ptrdiff_t>(dimensions), code.end(), 0) ==
                static_cast<std::ptrdiff_t>(code.size() - dimensions));
      }
    });
  });
}

TEST_CASE("sets of instructions are known by their names, and forced where this machine has them") {
  const Isa before = kernels().isa;
  for (std::size_t i = 0; i < kIsaCount; ++i) {
    CAPTURE(i);
    Isa isa = Isa::portable;
    CHECK(isa_of_name(isa_name(static_cast<Isa>(i)), isa));
    CHECK(isa == static_cast<Isa>(i));
    CHECK((kernels_of(isa) != nullptr) == isa_available(isa));
    CHECK(force_isa(isa) == isa_available(isa));
    if (isa_available(isa)) CHECK(kernels().isa == isa);
  }
  CHECK(force_isa(before));
  Isa isa = Isa::avx2;
  CHECK_FALSE(isa_of_name("sse9", isa));
  CHECK(isa == Isa::avx2);
}
