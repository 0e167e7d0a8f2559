#pragma once
// What all programs of tests share: doctest, what a program was started with, and ways to ask much at a small price.
#define DOCTEST_CONFIG_SUPER_FAST_ASSERTS  // An exception leaves its test case: nothing is caught around each assert.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <random>
#include <string>

namespace facet {

/// What a program was started with: `program [scratch golden [files [seed]]]` and options of doctest, such as
/// `--test-case=...`. main.cc reads it and prints the seed.
struct Arguments {
  std::string scratch;            ///< A folder to write in; one of the program's own unless given.
  std::string golden;             ///< The folder of the golden files; that in the sources unless given.
  std::uint64_t files = 100'000;  ///< So many damaged files file_fuzz_test loads.
  std::uint64_t seed = 0;         ///< Of everything that is drawn; another one each time unless given.
};
[[nodiscard]] const Arguments& arguments();

/// Calls `fn` with a generator of its own for each round. A failure tells the seed that makes its round the first.
template <class Random = std::mt19937_64, class Fn>
void each_round(std::uint64_t rounds, Fn fn) {
  for (std::uint64_t round = 0; round < rounds; ++round) {
    const std::uint64_t seed = arguments().seed + round;
    CAPTURE(seed);
    Random random(seed);
    fn(random);
  }
}

/// Where two lists differ first; empty when they do not. One assert for a whole list: one for each element would take
/// most of a program's time.
template <class A, class B, class Same = std::equal_to<>>
[[nodiscard]] std::string difference(const A& a, const B& b, Same same = {}) {
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), same);
  if (x == a.end() && y == b.end()) return "";
  return "element " + std::to_string(x - a.begin()) + " of " + std::to_string(a.size()) + " and " +
         std::to_string(b.size());
}

}  // namespace facet
