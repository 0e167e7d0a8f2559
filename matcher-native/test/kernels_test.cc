// Every instruction set of this machine gives the portable kernels' results, bit for bit.
#include "../core/kernels.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

#include "../core/quantize.h"
#include "check.h"

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

void products(const Kernels& set, std::mt19937& random) {
  const Kernels& portable = *kernels_of(Isa::portable);
  for (const std::size_t stride : {64, 128, 192, 512, 576, 4096})
    for (const std::size_t row_count : {0, 1, 3, 4, 15, 16, 17, 33, 70})
      for (const std::size_t query_count : {1, 2, 3, 4, 5, 8, 16, 67}) {
        if (query_count * row_count * stride > 3'000'000) continue;
        // Exactly as large as promised, so that the address sanitizer sees a read beyond.
        std::vector<std::int8_t> rows(row_count * stride);
        std::vector<std::int8_t> queries(query_count * stride);
        const Fill how = static_cast<Fill>(random() % 5);
        fill(rows, how, true, random);
        fill(queries, how, false, random);
        std::vector<std::int32_t> expected(row_count * query_count);
        std::vector<std::int32_t> got(row_count * query_count, -1);
        portable.dot_i8(rows.data(), row_count, queries.data(), query_count, stride, expected.data());
        set.dot_i8(rows.data(), row_count, queries.data(), query_count, stride, got.data());
        CHECK(got == expected);
      }
}

void quantized(const Kernels& set, std::mt19937& random) {
  const Kernels& portable = *kernels_of(Isa::portable);
  std::normal_distribution<float> normal;
  for (int round = 0; round < 1000; ++round) {
    const std::size_t dimensions = 1 + random() % 600;
    std::vector<float> row(dimensions);
    const float size = std::ldexp(1.0F, -static_cast<int>(random() % 150));
    for (float& value : row) value = random() % 3 == 0 ? 0 : normal(random) * size;
    if (round % 5 == 0) row.assign(dimensions, 0.0F);
    if (round % 10 == 0) row[random() % dimensions] = 1;
    std::vector<std::int8_t> code(code_stride(dimensions), 99);
    const QuantizedRow quantized = set.quantize_row(row.data(), dimensions, code.data());
    std::vector<std::int8_t> expected_code(code.size());
    const QuantizedRow expected = portable.quantize_row(row.data(), dimensions, expected_code.data());
    CHECK(code == expected_code && quantized.scale == expected.scale && quantized.error == expected.error);
    const std::vector<float> other(row.rbegin(), row.rend());
    const double dot = set.dot_f64(row.data(), other.data(), dimensions);
    CHECK(dot == portable.dot_f64(row.data(), other.data(), dimensions));
    long double square = 0;
    for (std::size_t i = 0; i < dimensions; ++i) {
      CHECK(code[i] >= -127);
      const long double rest = static_cast<long double>(row[i]) - static_cast<long double>(quantized.scale) * code[i];
      square += rest * rest;
    }
    CHECK(std::sqrt(square) <= quantized.error);
    CHECK(quantized.error <= std::sqrt(static_cast<double>(dimensions)) * (quantized.scale * 0.501 + 1e-36));
    for (std::size_t i = dimensions; i < code.size(); ++i) CHECK(code[i] == 0);
  }
}

void names() {
  for (std::size_t i = 0; i < kIsaCount; ++i) {
    Isa isa = Isa::portable;
    CHECK(isa_of_name(isa_name(static_cast<Isa>(i)), isa) && isa == static_cast<Isa>(i));
    CHECK((kernels_of(isa) != nullptr) == isa_available(isa));
    CHECK(force_isa(isa) == isa_available(isa));
    if (isa_available(isa)) CHECK(kernels().isa == isa);
  }
  Isa isa = Isa::avx2;
  CHECK(!isa_of_name("sse9", isa) && isa == Isa::avx2);
}

}  // namespace

int main() {
  const std::uint32_t seed = std::random_device()();
  std::printf("seed %u\n", seed);
  std::mt19937 random(seed);
  for (std::size_t i = 0; i < kIsaCount; ++i)
    if (const Kernels* set = kernels_of(static_cast<Isa>(i))) {
      products(*set, random);
      quantized(*set, random);
    }
  names();
  std::printf("ok\n");
}
