// core/index: what is not built, opened, searched or written, and why.
#include <cmath>
#include <filesystem>

#include "../core/index.h"
#include "../core/index_build.h"
#include "file_bytes.h"
#include "golden/sections.h"
#include "index_persons.h"

using namespace facet;

namespace {

const IndexIdentity kIdentity{32, 1, key_of(1), key_of(2)};
const PersonSet kSet = make_persons(300, 32, 0, 9);
const IndexInput kGood{kIdentity, 0, kSet.keys, kSet.rows, {}};

std::string path() { return arguments().scratch + "/refused"; }

BuildOutcome build(const IndexInput& input, const IndexParameters& parameters = {},
                   const ParallelFor& parallel = run_in_order) {
  IndexMeta meta{};
  return build_index(input, parameters, path(), parallel, [](std::size_t) {}, meta);
}

std::unique_ptr<Index> built() {
  REQUIRE(build(kGood).status == BuildStatus::ok);
  std::unique_ptr<Index> index;
  REQUIRE(told(Index::open(path(), kIdentity, index)) == "ok");
  return index;
}

/// The rows of kSet, of which one is not finite.
std::vector<float> rows_with_nan_in(std::size_t row) {
  std::vector<float> rows = kSet.rows;
  rows[row * 32] = NAN;
  return rows;
}

}  // namespace

TEST_CASE("parameters and inputs of a build that cannot be are refused") {
  CHECK(build({kIdentity, 0, {}, {}, {}}).status == BuildStatus::parameters);
  CHECK(build(kGood, {.partitions = 301}).status == BuildStatus::parameters);
  CHECK(build(kGood, {.recall_wanted = 1}).status == BuildStatus::parameters);
  CHECK(build(kGood, {.recall_wanted = NAN}).status == BuildStatus::parameters);
  CHECK(build({kIdentity, 0, kSet.keys, std::span(kSet.rows).first(31), {}}).status == BuildStatus::input);
}

TEST_CASE("a row that is not finite and a key that comes twice are refused with their number") {
  const BuildOutcome bad = build({kIdentity, 0, kSet.keys, rows_with_nan_in(5), {}});
  CHECK(bad.status == BuildStatus::input);
  CHECK(bad.rows.status == Status::not_finite);
  CHECK(bad.rows.row == 5);
  std::vector<Key> keys = kSet.keys;
  keys[9] = keys[4];
  const BuildOutcome twice = build({kIdentity, 0, keys, kSet.rows, {}});
  CHECK(twice.status == BuildStatus::keys);
  CHECK(twice.rows.row == 9);
}

TEST_CASE("a build that is stopped, at any step, leaves no file") {
  std::filesystem::remove(path());
  int calls = 0;
  for (BuildStatus status = BuildStatus::stopped; status == BuildStatus::stopped; ++calls) {
    CAPTURE(calls);
    int left = calls;
    const ParallelFor stopping = [&left](std::size_t count, const std::function<void(std::size_t)>& fn) {
      return left-- > 0 && run_in_order(count, fn);
    };
    status = build(kGood, {}, stopping).status;
    if (status == BuildStatus::stopped)
      REQUIRE_FALSE(std::filesystem::exists(path()));
    else
      REQUIRE(status == BuildStatus::ok);
  }
  CHECK(calls > 3);
}

TEST_CASE("a file of another identity is refused by what differs, and so is one without the sections of an index") {
  std::unique_ptr<Index> index = built();
  const auto open = [&](const IndexIdentity& wanted) { return told(Index::open(path(), wanted, index)); };
  CHECK(open({64, 1, key_of(1), key_of(2)}) == "dimensions of meta");
  CHECK(open({32, 2, key_of(1), key_of(2)}) == "descriptor_version of meta");
  CHECK(open({32, 1, key_of(2), key_of(2)}) == "account of meta");
  CHECK(open({32, 1, key_of(1), {}}) == "list of meta");
  CHECK(open(kIdentity) == "ok");
  REQUIRE(write_sections(path()).ok());
  CHECK(open(kIdentity) == "missing of meta");
}

TEST_CASE("wrong queries and rows are refused, and no queries have no hits") {
  const std::unique_ptr<Index> index = built();
  const std::vector<float> bad = rows_with_nan_in(5);
  const std::span query = std::span(kSet.rows).first(32);
  IndexFound found;
  bool io = false;
  const auto asked = [&](std::span<const float> some, std::size_t k, float threshold) {
    return index->search(some, k, threshold, 0, run_in_order, found, io).status;
  };
  CHECK(asked(query, 0, 0) == Status::bad_shape);
  CHECK(asked(query, 1025, 0) == Status::bad_shape);
  CHECK(asked(query, 1, NAN) == Status::bad_shape);
  CHECK(asked(query, 1, 1.5F) == Status::bad_shape);
  CHECK(asked(query.first(31), 1, 0) == Status::bad_shape);
  CHECK(asked(std::span(bad).subspan(5 * 32, 32), 1, 0) == Status::not_finite);
  CHECK(asked({}, 1, 0) == Status::ok);
  CHECK(found.hits.empty());
  CHECK(index->upsert(kSet.keys, bad).status == Status::not_finite);
  CHECK(index->size() == 300);
}
