// Property tests of the compressed tier against float64.
#include <cstring>

#include "../core/kernels.h"
#include "code_rows.h"

using namespace facet;

namespace {

void rotations(std::mt19937_64& random) {
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
      CHECK(std::abs(before - after) <= 2.01 * rotation.error() * 1.002 + 1e-12);
    }
}

/// The same bits on every machine: codes are kept in files.
void golden_rotation() {
  const auto digest = [](std::size_t d) {
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
  };
  CHECK(digest(100) == 0x8f50a98b5fb8c608);
  CHECK(digest(128) == 0xcb083f6e7a5a0635);
  CHECK(digest(512) == 0xabd0d79cb993f201);
}

/// Estimates of one pair over many rotations: right on average, and as far off as the paper says.
void estimates(std::mt19937_64& random) {
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
    CHECK(cosines[0] > 0.6 && cosines[0] < 0.95 && cosines[1] > 0.85 && cosines[1] < 0.99);
    for (int i = 0; i < 2; ++i) {
      const double spread = std::sqrt((1 - cosines[i] * cosines[i]) * (1 - truth * truth) / 127) / cosines[i];
      const double error = (products[i] / cosines[i] - truth) / spread;
      sums[i] += error;
      squares[i] += error * error;
    }
  }
  for (int i = 0; i < 2; ++i) {
    CHECK(std::abs(sums[i] / kTimes) < 5 / std::sqrt(kTimes));
    CHECK(std::abs(squares[i] / kTimes - 1) < 0.25);
  }
}

/// A row is found when the threshold is its own cosine: always when exact, else as often as was asked for.
void bounds(std::mt19937_64& random) {
  const std::size_t d = some_dimensions(random);
  Persons persons(d, random());
  const Data data(adversarial(60, d, persons), d, random);
  Vector query(d);
  for (std::size_t i = 0; i < data.count; ++i) {
    if (i % 3 == 0) std::copy_n(data.row(random() % data.count), d, query.data());
    if (i % 3 == 1) persons.near(data.row(i), query.data());
    if (i % 3 == 2) query = persons.rows(1);
    const double cosine = dot_f64(data.row(i), query.data(), d);
    std::vector<CodeQuery> queries;
    queries.emplace_back(data.rotation, query.data(), CodeOptions{.k = 1, .threshold = cosine, .exact_bar = -2});
    CHECK(scan_codes(data.table(), i, i + 1, data, queries));
    const auto hits = queries[0].take(data);
    CHECK(hits.size() == 1 && hits[0].row == i && hits[0].cosine == cosine);
  }
}

void stated_recall(std::mt19937_64& random, std::size_t d, double recall) {
  constexpr std::size_t kPairs = 4000;
  Persons persons(d, random());
  std::size_t found = 0;
  for (std::size_t part = 0; part < 20; ++part) {
    const Data data(persons.rows(kPairs / 20), d, random);
    Vector query(d);
    for (std::size_t i = 0; i < data.count; ++i) {
      persons.near(data.row(i), query.data());
      const double cosine = dot_f64(data.row(i), query.data(), d);
      std::vector<CodeQuery> queries;
      queries.emplace_back(data.rotation, query.data(), CodeOptions{1, cosine, recall});
      CHECK(scan_codes(data.table(), i, i + 1, data, queries));
      found += queries[0].take(data).size();
    }
  }
  const double share = static_cast<double>(found) / kPairs;
  std::printf("# %zu dimensions, recall %.4f at the bar: %.4f\n", d, recall, share);
  CHECK(share >= recall - 5 * std::sqrt(recall * (1 - recall) / kPairs));
}

void exact_search(std::mt19937_64& random) {
  const std::size_t d = some_dimensions(random);
  Persons persons(d, random());
  const Data data(adversarial(1 + random() % (d > 1000 ? 200 : 1500), d, persons), d, random);
  const Vector queries = adversarial(1 + random() % 4, d, persons);
  std::vector<std::uint64_t> only(data.count / 64 + 1);
  for (auto& word : only) word = random() | random();
  const std::uint64_t* filter = random() % 2 == 0 ? only.data() : nullptr;
  const std::size_t first = random() % data.count;
  const std::size_t last = first + 1 + random() % (data.count - first);
  constexpr double kThresholds[] = {-2, -0.3, 0, 0.3, 1};
  const CodeOptions options{1 + random() % 12, kThresholds[random() % 5], 1, 0.9, random() % 4 == 0 ? 0.45 : -2};
  std::vector<CodeQuery> scans;
  for (std::size_t q = 0; q * d < queries.size(); ++q) scans.emplace_back(data.rotation, &queries[q * d], options);
  const std::size_t middle = first + random() % (last - first);
  CHECK(scan_codes(data.table(), first, middle, data, scans, filter));
  CHECK(scan_codes(data.table(), middle, last, data, scans, filter));
  for (std::size_t q = 0; q < scans.size(); ++q) {
    const auto expected = plain_scan(data, &queries[q * d], options, first, last, filter);
    const auto hits = scans[q].take(data);
    CHECK(hits.size() == expected.size());
    for (std::size_t i = 0; i < hits.size(); ++i)
      CHECK(hits[i].row == expected[i].row && hits[i].cosine == expected[i].cosine);
  }
  Stop stop;
  stop.abort();
  CHECK(!scan_codes(data.table(), first, last, data, scans, nullptr, &stop));
}

/// Whole searches, of one query or several: exact ones give the plain scan's answer, likely ones its best row as often
/// as they say.
void whole_search(std::mt19937_64& random, double recall) {
  constexpr std::size_t kDimensions = 128;
  constexpr std::size_t kRows = 3000;
  constexpr std::size_t kQueries = 200;
  Persons persons(kDimensions, random());
  const Data data(persons.rows(kRows), kDimensions, random);
  Vector queries(kQueries * kDimensions);
  for (std::size_t q = 0; q < kQueries; ++q) persons.near(data.row(random() % kRows), &queries[q * kDimensions]);
  std::size_t first_right = 0;
  std::size_t right = 0;
  const CodeOptions options{5, 0.1, recall};
  const std::size_t together = 1 + random() % 8;
  for (std::size_t first = 0; first < kQueries; first += together) {
    const std::span<const float> some(&queries[first * kDimensions],
                                      std::min(together, kQueries - first) * kDimensions);
    std::vector<std::vector<CodeHit>> hits;
    CodeCounts counts;
    CHECK(search_codes(data.rotation, data.table(), 0, kRows, data, some, options, nullptr, nullptr, hits, counts));
    CHECK(counts.first >= kRows && counts.second >= counts.floats && hits.size() * kDimensions == some.size());
    for (std::size_t q = 0; q < hits.size(); ++q) {
      const auto expected = plain_scan(data, &some[q * kDimensions], options, 0, kRows, nullptr);
      CHECK(recall < 1 || hits[q].size() == expected.size());
      first_right += !hits[q].empty() && hits[q][0].row == expected[0].row ? 1 : 0;
      for (const CodeHit& hit : expected)
        right += std::ranges::any_of(hits[q], [&](const CodeHit& other) { return other.row == hit.row; }) ? 1 : 0;
    }
  }
  std::printf("# recall %.4f asked for: %zu of %zu best rows, %zu of %zu\n", recall, first_right, kQueries, right,
              5 * kQueries);
  CHECK(first_right >= recall * kQueries - 2 && static_cast<double>(right) >= recall * 5 * kQueries - 5);
  Stop stop;
  stop.abort();
  std::vector<std::vector<CodeHit>> hits;
  CodeCounts counts;
  CHECK(!search_codes(data.rotation, data.table(), 0, kRows, data, queries, options, nullptr, &stop, hits, counts));
}

/// Strangers only, so that every hit lies near the k-th best: the best one is found as often as it says, the others as
/// often as they may be, and far fewer rows reach their second code.
void rest_of_answer(std::mt19937_64& random) {
  constexpr std::size_t kDimensions = 128;
  constexpr std::size_t kRows = 3000;
  constexpr std::size_t kQueries = 1000;
  const CodeOptions options{.k = 10, .recall = 0.999, .rest_recall = 0.9};
  Persons persons(kDimensions, random());
  const Data data(persons.rows(kRows), kDimensions, random);
  const Vector queries = persons.rows(kQueries);
  const auto search = [&](const CodeOptions& how, CodeCounts& counts) {
    std::vector<std::vector<CodeHit>> hits;
    CHECK(search_codes(data.rotation, data.table(), 0, kRows, data, queries, how, nullptr, nullptr, hits, counts));
    return hits;
  };
  CodeCounts counts;
  CodeCounts strict;
  const auto hits = search(options, counts);
  search({.k = 10, .recall = 0.999}, strict);
  std::size_t best = 0;
  std::size_t right = 0;
  for (std::size_t q = 0; q < kQueries; ++q) {
    const auto expected = plain_scan(data, &queries[q * kDimensions], options, 0, kRows, nullptr);
    best += hits[q][0].row == expected[0].row ? 1 : 0;
    for (const CodeHit& hit : expected)
      right += std::ranges::any_of(hits[q], [&](const CodeHit& other) { return other.row == hit.row; }) ? 1 : 0;
  }
  std::printf("# rest 0.9: %zu of %zu best rows, %zu of %zu; %llu second codes, %llu when strict\n", best, kQueries,
              right, 10 * kQueries, static_cast<unsigned long long>(counts.second),
              static_cast<unsigned long long>(strict.second));
  CHECK(best >= kQueries - 6 && right >= 9 * kQueries && counts.second < strict.second * 3 / 4);
  const auto proved = search({.k = 10, .recall = 1, .rest_recall = 0.5}, counts);
  for (std::size_t q = 0; q < kQueries; ++q) {
    const auto expected = plain_scan(data, &queries[q * kDimensions], options, 0, kRows, nullptr);
    CHECK(std::ranges::equal(proved[q], expected, {}, &CodeHit::row, &CodeHit::row));
  }
}

/// Both loops of this instruction set agree with the portable ones.
void same_kernels(Isa isa, std::mt19937_64& random) {
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
    CHECK(force_isa(some));
    Survivors list = found.list(blocks * kCodeBlock);
    const bool likely = bit_kernels().sift(codes.data(), cosines.data(), blocks, 0, query, gate, list);
    found.resize(list.count);
    return likely;
  };
  SurvivorList expected;
  SurvivorList found;
  const bool likely = sifted(Isa::portable, expected);
  const BitKernels plain = bit_kernels();
  CHECK(sifted(isa, found) == likely);
  Survivors a = expected.list(0);
  Survivors b = found.list(0);
  for (int time = 0; time < 2; ++time) {
    CHECK(a.count == b.count && std::equal(a.rows, a.rows + a.count, b.rows));
    CHECK(std::equal(a.cosines, a.cosines + a.count, b.cosines));
    CHECK(std::equal(a.products, a.products + a.count, b.products));
    plain.sift_again(codes.data(), seconds.data(), query, gate, a);
    bit_kernels().sift_again(codes.data(), seconds.data(), query, gate, b);
  }
}

}  // namespace

int main() {
  const std::uint32_t seed = std::random_device()();
  std::printf("seed %u\n", seed);
  std::mt19937_64 random(seed);
  golden_rotation();
  for (int round = 0; round < 100; ++round) rotations(random);
  estimates(random);
  for (std::size_t number = 0; number < kIsaCount; ++number) {
    const Isa isa = static_cast<Isa>(number);
    if (!isa_available(isa) || !force_isa(isa)) continue;
    for (int round = 0; round < 100; ++round) same_kernels(isa, random);
    for (int round = 0; round < 40; ++round) bounds(random);
    for (int round = 0; round < 60; ++round) exact_search(random);
    std::printf("# %s\n", isa_name(isa));
  }
  for (const double recall : {0.9, 0.99, 0.999}) stated_recall(random, 128, recall);
  stated_recall(random, 512, 0.99);
  for (const double recall : {0.9, 0.999, 1.0}) whole_search(random, recall);
  rest_of_answer(random);
  std::printf("ok\n");
}
