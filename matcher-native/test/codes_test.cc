// Property tests of codes against float64: rotations, estimates, bounds, loops.
#include <cstring>
#include <span>

#include "code_rows.h"
#include "isas.h"

using namespace facet;

namespace {

void check_rotation(std::mt19937_64& random) {
  const std::size_t d = some_dimensions(random);
  Persons persons(d, random());
  const Rotation rotation(d, random());
  const Vector rows = adversarial(8, d, persons);
  Vector turned(8 * rotation.size());
  for (std::size_t i = 0; i < 8; ++i) rotation.rotate(&rows[i * d], &turned[i * rotation.size()]);
  for (std::size_t a = 0; a < 8; ++a)
    for (std::size_t b = 0; b < 8; ++b) {
      const double before = dot_f64(&rows[a * d], &rows[b * d], d);
      const double after = dot_f64(&turned[a * rotation.size()], &turned[b * rotation.size()], rotation.size());
      REQUIRE(std::abs(before - after) <= 2.01 * rotation.error() * 1.002 + 1e-12);
    }
}

std::uint64_t digest_of_rotation(std::size_t d) {
  Vector row(d);
  for (std::size_t i = 0; i < d; ++i) row[i] = static_cast<float>(static_cast<int>(i * 37 % 101) - 50) / 512;
  const Rotation rotation(d, 7);
  Vector turned(rotation.size());
  rotation.rotate(row.data(), turned.data());
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const float value : turned) {
    std::uint32_t bits;
    std::memcpy(&bits, &value, 4);
    hash = (hash ^ bits) * 0x100000001B3U;
  }
  return hash;
}

/// Estimates of one pair over many rotations: right on average, and as far off as the paper says.
void check_estimates(std::mt19937_64& random) {
  constexpr std::size_t kDimensions = 128;
  constexpr int kTimes = 1500;
  Persons persons(kDimensions, random());
  const Vector row = persons.rows(1);
  Vector query(kDimensions);
  persons.near(row.data(), query.data());
  const double truth = dot_f64(row.data(), query.data(), kDimensions);
  double sums[2] = {};
  double squares[2] = {};
  for (int time = 0; time < kTimes; ++time) {
    const Data data(row, kDimensions, random);
    const CodeTable table = data.table();
    Vector turned(data.rotation.size());
    data.rotation.rotate(query.data(), turned.data());
    double first = 0;
    double second = 0;
    for (std::size_t i = 0; i < turned.size(); ++i) {
      first += turned[i] * ((table.first_codes(0)[i / 64 * kCodeBlock] >> (i % 64) & 1) != 0 ? 1 : -1);
      second += turned[i] * ((table.second_code(0)[i / 64] >> (i % 64) & 1) != 0 ? 1 : -1);
    }
    const double root = std::sqrt(static_cast<double>(turned.size()));
    const SecondCode code = table.second(0);
    const double cosines[] = {table.first_cosines(0)[0] / 65536.0, code.cosine};
    const double products[] = {first / root, (code.first * first + code.second * second) / root};
    CAPTURE(time);
    REQUIRE(cosines[0] > 0.6);
    REQUIRE(cosines[0] < 0.95);
    REQUIRE(cosines[1] > 0.85);
    REQUIRE(cosines[1] < 0.99);
    for (int i = 0; i < 2; ++i) {
      const double spread = std::sqrt((1 - cosines[i] * cosines[i]) * (1 - truth * truth) / 127) / cosines[i];
      const double error = (products[i] / cosines[i] - truth) / spread;
      sums[i] += error;
      squares[i] += error * error;
    }
  }
  for (int i = 0; i < 2; ++i) {
    CAPTURE(i);
    CHECK(std::abs(sums[i] / kTimes) < 5 / std::sqrt(kTimes));
    CHECK(std::abs(squares[i] / kTimes - 1) < 0.25);
  }
}

/// A row is found when the threshold is its own cosine: always when exact, else as often as was asked for.
void check_bounds(std::mt19937_64& random) {
  const std::size_t d = some_dimensions(random);
  Persons persons(d, random());
  const Data data(adversarial(60, d, persons), d, random);
  Vector query(d);
  for (std::size_t i = 0; i < data.count; ++i) {
    CAPTURE(i);
    if (i % 3 == 0) std::copy_n(data.row(random() % data.count), d, query.data());
    if (i % 3 == 1) persons.near(data.row(i), query.data());
    if (i % 3 == 2) query = persons.rows(1);
    const double cosine = dot_f64(data.row(i), query.data(), d);
    std::vector<CodeQuery> queries;
    queries.emplace_back(data.rotation, query.data(), CodeOptions{.k = 1, .threshold = cosine, .exact_bar = -2});
    REQUIRE(scan_codes(data.table(), i, i + 1, data, queries));
    const auto hits = queries[0].take(data);
    REQUIRE(hits.size() == 1);
    REQUIRE(hits[0].row == i);
    REQUIRE(hits[0].cosine == cosine);
  }
}

/// Both loops of this set of instructions agree with the portable ones.
void check_kernels(Isa isa, std::mt19937_64& random) {
  const std::size_t words = 1 + random() % (random() % 2 == 0 ? 3 : 64);
  const std::size_t blocks = 1 + random() % 9;
  std::vector<std::uint64_t> codes(blocks * kCodeBlock * words);
  for (auto& word : codes) word = random() % 8 == 0 ? ~std::uint64_t{0} : random();
  std::vector<std::uint16_t> cosines(blocks * kCodeBlock);
  for (auto& cosine : cosines) cosine = static_cast<std::uint16_t>(random());
  const std::size_t planes = 1 + random() % 8;
  std::vector<std::uint64_t> bits(planes * words);
  for (auto& word : bits) word = random() % 8 == 0 ? 0 : random();
  const int full = ((1 << planes) - 1) * static_cast<int>(words) * 64;
  const BitQuery query{bits.data(), planes, words, full, 1.0F / static_cast<float>(full)};
  const auto part = [&] { return static_cast<float>(random() % 1000) / 1000; };
  const auto bar = [&] { return Bar{part() - 0.5F, part() * 0.1F, part() * 0.01F}; };
  const Gate gate{bar(), bar(), part() * 0.01F, part() * 0.1F, part() * 0.1F};
  std::vector<SecondCode> seconds;
  for (std::size_t row = 0; row < blocks * kCodeBlock; ++row) seconds.push_back({part(), part(), part()});
  const auto sifted = [&](Isa some, SurvivorList& found) {
    REQUIRE(force_isa(some));
    Survivors list = found.list(blocks * kCodeBlock);
    const bool likely = bit_kernels().sift(codes.data(), cosines.data(), blocks, 0, query, gate, list);
    found.resize(list.count);
    return likely;
  };
  SurvivorList expected;
  SurvivorList found;
  const bool likely = sifted(Isa::portable, expected);
  const BitKernels plain = bit_kernels();
  REQUIRE(sifted(isa, found) == likely);
  Survivors a = expected.list(0);
  Survivors b = found.list(0);
  for (int time = 0; time < 2; ++time) {
    CAPTURE(time);
    REQUIRE(difference(std::span(a.rows, a.count), std::span(b.rows, b.count)) == "");
    REQUIRE(difference(std::span(a.cosines, a.count), std::span(b.cosines, b.count)) == "");
    REQUIRE(difference(std::span(a.products, a.count), std::span(b.products, b.count)) == "");
    plain.sift_again(codes.data(), seconds.data(), query, gate, a);
    bit_kernels().sift_again(codes.data(), seconds.data(), query, gate, b);
  }
}

}  // namespace

TEST_CASE("a rotation keeps products, within its error") { each_round(100, check_rotation); }

TEST_CASE("a rotation has the same bits on every machine: codes are kept in files") {
  CHECK(digest_of_rotation(100) == 0x8f50a98b5fb8c608);
  CHECK(digest_of_rotation(128) == 0xcb083f6e7a5a0635);
  CHECK(digest_of_rotation(512) == 0xabd0d79cb993f201);
}

TEST_CASE("estimates of a product are right on average, and as far off as RaBitQ's paper says") {
  each_round(1, check_estimates);
}

TEST_CASE("a row is found when the threshold is its own cosine, under every set of instructions") {
  on_each_isa([](Isa) { each_round(40, check_bounds); });
}

TEST_CASE("sifting gives the portable loops' survivors, under every set of instructions") {
  on_each_isa([](Isa isa) { each_round(100, [&](std::mt19937_64& random) { check_kernels(isa, random); }); });
}
