// The main function of every program of tests.
#define DOCTEST_CONFIG_IMPLEMENT
#define DOCTEST_CONFIG_NO_POSIX_SIGNALS  // A crash is for the sanitizers to tell, with the stack where it happened.
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <vector>

#include "program.h"

namespace facet {
namespace {

Arguments given;

std::uint64_t number(const std::vector<std::string>& words, std::size_t at, std::uint64_t otherwise) {
  return at < words.size() && !words[at].empty() ? std::strtoull(words[at].c_str(), nullptr, 10) : otherwise;
}

/// Without folders: one that goes with the program, and that of the sources.
void read_arguments(const std::vector<std::string>& words, std::string& own) {
  if (words.size() >= 2) {
    given.scratch = words[0];
    given.golden = words[1];
  } else {
    own = (std::filesystem::temp_directory_path() / "facet-test-XXXXXX").string();
    if (mkdtemp(own.data()) == nullptr) throw std::runtime_error("no folder can be made at " + own);
    given.scratch = own;
    given.golden = (std::filesystem::path(__FILE__).parent_path() / "golden").string();
  }
  given.files = number(words, 2, given.files);
  given.seed = number(words, 3, std::random_device()());
}

}  // namespace

const Arguments& arguments() { return given; }

}  // namespace facet

int main(int count, char** arguments) {
  std::vector<std::string> words;
  for (int i = 1; i < count; ++i)
    if (arguments[i][0] != '-') words.emplace_back(arguments[i]);
  std::string own;
  facet::read_arguments(words, own);
  std::printf("seed %" PRIu64 "\n", facet::arguments().seed);
  std::fflush(stdout);  // So that a crash leaves it.
  const int failed = doctest::Context(count, arguments).run();
  if (!own.empty()) std::filesystem::remove_all(own);
  return failed;
}
