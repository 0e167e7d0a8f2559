// Property tests of searches by codes against float64 scans: exact ones, and those with a stated recall.
#include <cstdio>

#include "code_rows.h"
#include "isas.h"

using namespace facet;

namespace {

/// Of pairs whose cosine is the threshold, as many are found as was asked for.
void check_stated_recall(std::mt19937_64& random, std::size_t d, double recall) {
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
      REQUIRE(scan_codes(data.table(), i, i + 1, data, queries));
      found += queries[0].take(data).size();
    }
  }
  const double share = static_cast<double>(found) / kPairs;
  std::printf("# %zu dimensions, recall %.4f at the bar: %.4f\n", d, recall, share);
  CHECK(share >= recall - 5 * std::sqrt(recall * (1 - recall) / kPairs));
}

void check_exact_search(std::mt19937_64& random) {
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
  REQUIRE(scan_codes(data.table(), first, middle, data, scans, filter));
  REQUIRE(scan_codes(data.table(), middle, last, data, scans, filter));
  for (std::size_t q = 0; q < scans.size(); ++q) {
    CAPTURE(q);
    const auto expected = plain_scan(data, &queries[q * d], options, first, last, filter);
    const auto same = [](const CodeHit& a, const CodeHit& b) { return a.row == b.row && a.cosine == b.cosine; };
    REQUIRE(difference(scans[q].take(data), expected, same) == "");
  }
  Stop stop;
  stop.abort();
  CHECK_FALSE(scan_codes(data.table(), first, last, data, scans, nullptr, &stop));
}

/// Whole searches, of one query or several: exact ones give the plain scan's answer, likely ones its best row as often
/// as they say.
void check_whole_search(std::mt19937_64& random, double recall) {
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
    REQUIRE(search_codes(data.rotation, data.table(), 0, kRows, data, some, options, nullptr, nullptr, hits, counts));
    REQUIRE(hits.size() * kDimensions == some.size());
    CHECK(counts.first >= kRows);
    CHECK(counts.second >= counts.floats);
    for (std::size_t q = 0; q < hits.size(); ++q) {
      const auto expected = plain_scan(data, &some[q * kDimensions], options, 0, kRows, nullptr);
      if (recall == 1) REQUIRE(hits[q].size() == expected.size());
      first_right += !hits[q].empty() && hits[q][0].row == expected[0].row ? 1 : 0;
      for (const CodeHit& hit : expected)
        right += std::ranges::any_of(hits[q], [&](const CodeHit& other) { return other.row == hit.row; }) ? 1 : 0;
    }
  }
  std::printf("# recall %.4f asked for: %zu of %zu best rows, %zu of %zu\n", recall, first_right, kQueries, right,
              5 * kQueries);
  CHECK(static_cast<double>(first_right) >= recall * kQueries - 2);
  CHECK(static_cast<double>(right) >= recall * 5 * kQueries - 5);
  Stop stop;
  stop.abort();
  std::vector<std::vector<CodeHit>> hits;
  CodeCounts counts;
  CHECK_FALSE(
      search_codes(data.rotation, data.table(), 0, kRows, data, queries, options, nullptr, &stop, hits, counts));
}

/// Strangers only, so that every hit lies near the k-th best: the best one is found as often as it says, the others as
/// often as they may be, and far fewer rows reach their second code.
void check_rest_of_answer(std::mt19937_64& random) {
  constexpr std::size_t kDimensions = 128;
  constexpr std::size_t kRows = 3000;
  constexpr std::size_t kQueries = 1000;
  const CodeOptions options{.k = 10, .recall = 0.999, .rest_recall = 0.9};
  Persons persons(kDimensions, random());
  const Data data(persons.rows(kRows), kDimensions, random);
  const Vector queries = persons.rows(kQueries);
  const auto search = [&](const CodeOptions& how, CodeCounts& counts) {
    std::vector<std::vector<CodeHit>> hits;
    REQUIRE(search_codes(data.rotation, data.table(), 0, kRows, data, queries, how, nullptr, nullptr, hits, counts));
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
  CHECK(best >= kQueries - 6);
  CHECK(right >= 9 * kQueries);
  CHECK(counts.second < strict.second * 3 / 4);
  const auto proved = search({.k = 10, .recall = 1, .rest_recall = 0.5}, counts);
  for (std::size_t q = 0; q < kQueries; ++q) {
    const auto expected = plain_scan(data, &queries[q * kDimensions], options, 0, kRows, nullptr);
    CAPTURE(q);
    const auto same = [](const CodeHit& a, const CodeHit& b) { return a.row == b.row; };
    REQUIRE(difference(proved[q], expected, same) == "");
  }
}

}  // namespace

TEST_CASE("an exact search finds what a float64 scan finds, under every set of instructions") {
  on_each_isa([](Isa) { each_round(60, check_exact_search); });
}

TEST_CASE("rows at the bar are found as often as the recall says") {
  for (const double recall : {0.9, 0.99, 0.999}) {
    CAPTURE(recall);
    each_round(1, [&](std::mt19937_64& random) { check_stated_recall(random, 128, recall); });
  }
  each_round(1, [](std::mt19937_64& random) { check_stated_recall(random, 512, 0.99); });
}

TEST_CASE("a whole search has the recall that was asked for, and is exact with recall 1") {
  for (const double recall : {0.9, 0.999, 1.0}) {
    CAPTURE(recall);
    each_round(1, [&](std::mt19937_64& random) { check_whole_search(random, recall); });
  }
}

TEST_CASE("a lower recall for the rest of an answer spares second codes, not the best row") {
  each_round(1, check_rest_of_answer);
}
