// sanitize: thread
// Linearisability: whatever threads do to a collection at once, there is an order of their calls that explains every
// answer and keeps what ended before something began before it. Checked as porcupine does it (Wing and Gong's search
// with Lowe's cache of states that were reached before), on the whole map at once: changes of several keys are one
// step.
#include <algorithm>
#include <array>
#include <bitset>
#include <chrono>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <thread>

#include "../core/collection.h"
#include "program.h"

using namespace facet;

namespace {

constexpr std::size_t kKeys = 5;
constexpr std::size_t kThreads = 4;
constexpr std::size_t kCalls = 60;  // of each thread
constexpr double kVersions = 8192;

/// By key: the version of its row, 0 for none.
using State = std::array<std::uint16_t, kKeys>;

enum class Kind { upsert, remove, search };

struct Call {
  Kind kind;
  std::bitset<kKeys> keys;
  State rows{};             // upsert: written; search: found
  std::size_t removed = 0;  // remove: what it gave
  bool answered = true;     // not refused, and no row found that there never was
  std::chrono::steady_clock::time_point begin{};
  std::chrono::steady_clock::time_point end{};
};

/// What a call makes of a state; nothing when it would have given another answer there.
std::optional<State> step(const Call& call, State state) {
  std::size_t removed = 0;
  for (std::size_t key = 0; key < kKeys; ++key) {
    if (!call.keys[key]) continue;
    if (call.kind == Kind::search && state[key] != call.rows[key]) return {};
    if (call.kind == Kind::upsert) state[key] = call.rows[key];
    if (call.kind == Kind::remove && state[key] != 0) ++removed;
    if (call.kind == Kind::remove) state[key] = 0;
  }
  if (removed != call.removed) return {};
  return state;
}

class Checker {
 public:
  explicit Checker(const std::vector<Call>& calls) : calls_(calls) {}

  /// Whether the calls that are not `done` can come in some order after `state`.
  bool explains(const State& state) {
    if (done_.count() == calls_.size()) return true;
    std::string reached = done_.to_string();
    reached.append(reinterpret_cast<const char*>(state.data()), sizeof state);
    if (!seen_.insert(std::move(reached)).second) return false;
    auto first_end = std::chrono::steady_clock::time_point::max();
    for (std::size_t i = 0; i < calls_.size(); ++i)
      if (!done_[i]) first_end = std::min(first_end, calls_[i].end);
    for (std::size_t i = 0; i < calls_.size(); ++i) {
      if (done_[i] || calls_[i].begin > first_end) continue;
      const std::optional<State> next = step(calls_[i], state);
      if (!next) continue;
      done_.set(i);
      if (explains(*next)) return true;
      done_.reset(i);
    }
    return false;
  }

 private:
  const std::vector<Call>& calls_;
  std::bitset<kThreads * kCalls> done_;
  std::set<std::string> seen_;
};

Key key_of(std::size_t number) {
  Key key{};
  key[0] = static_cast<std::uint8_t>(number);
  key[1] = static_cast<std::uint8_t>(number >> 8);
  return key;
}

/// Its cosine with (1, 0) tells the version.
void append_row(std::vector<float>& rows, double version) {
  const double x = version / kVersions;
  rows.insert(rows.end(), {static_cast<float>(x), static_cast<float>(std::sqrt(1 - x * x))});
}

void perform(Collection& collection, Call& call) {
  std::vector<Key> keys;
  std::vector<float> rows;
  for (std::size_t key = 0; key < kKeys; ++key) {
    if (!call.keys[key]) continue;
    keys.push_back(key_of(key));
    append_row(rows, call.rows[key]);
  }
  Found found;
  const std::vector<float> query = {1, 0};
  call.begin = std::chrono::steady_clock::now();
  if (call.kind == Kind::upsert) call.answered = collection.upsert(keys, rows).status == Status::ok;
  if (call.kind == Kind::remove) call.removed = collection.remove(keys);
  if (call.kind == Kind::search)
    call.answered =
        collection.search(query, kResultsMax, 0, call.keys.all() ? nullptr : &keys, found).status == Status::ok;
  call.end = std::chrono::steady_clock::now();
  if (call.kind != Kind::search || !call.answered) return;
  for (const KeyHit& hit : found.hits[0]) {
    call.answered = call.answered && hit.key[1] == 0 && hit.key[0] < kKeys && call.rows[hit.key[0]] == 0;
    if (call.answered) call.rows[hit.key[0]] = static_cast<std::uint16_t>(std::lround(hit.cosine * kVersions));
  }
}

std::vector<Call> random_calls(std::uint32_t seed, std::size_t thread) {
  std::mt19937 random(seed);
  std::vector<Call> calls;
  for (std::size_t i = 0; i < kCalls; ++i) {
    Call call{random() % 2 == 0 ? Kind::search : random() % 3 == 0 ? Kind::remove : Kind::upsert, {}};
    call.keys = call.kind == Kind::search && random() % 2 == 0 ? 31 : 1 + random() % 31;
    for (std::size_t key = 0; key < kKeys && call.kind == Kind::upsert; ++key)
      if (call.keys[key]) call.rows[key] = static_cast<std::uint16_t>(1 + i * kThreads + thread);
    calls.push_back(call);
  }
  return calls;
}

/// Other rows come and go meanwhile, behind the searches' threshold, so that the collection tidies up under its
/// readers. Answers how many changes were refused.
std::size_t churn(Collection& collection, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::size_t refused = 0;
  for (int i = 0; i < 20; ++i) {
    std::vector<Key> keys;
    std::vector<float> rows;
    for (int n = 0; n < 200; ++n) {
      keys.push_back(key_of(1000 + random() % 1000));
      append_row(rows, -1.0 - random() % 4000);
    }
    if (random() % 3 == 0)
      collection.remove(keys);
    else
      refused += collection.upsert(keys, rows).status == Status::ok ? 0 : 1;
  }
  return refused;
}

/// What the threads of one round did, in the order in which their calls began.
std::vector<Call> calls_of_round(std::uint32_t seed) {
  Collection collection(2);
  std::vector<std::vector<Call>> calls;
  for (std::size_t i = 0; i < kThreads; ++i)
    calls.push_back(random_calls(seed * 31 + static_cast<std::uint32_t>(i), i));
  std::size_t refused = 0;
  std::vector<std::thread> threads;
  for (auto& own : calls)
    threads.emplace_back([&] {
      for (Call& call : own) perform(collection, call);
    });
  threads.emplace_back([&] { refused = churn(collection, seed); });
  for (auto& thread : threads) thread.join();
  CHECK(refused == 0);
  std::vector<Call> all;
  for (const auto& own : calls) all.insert(all.end(), own.begin(), own.end());
  std::sort(all.begin(), all.end(), [](const Call& a, const Call& b) { return a.begin < b.begin; });
  return all;
}

using Time = std::chrono::steady_clock::time_point;

Time at(int tick) { return Time(std::chrono::nanoseconds(tick)); }

Call write_of(State rows, int begin, int end) { return {Kind::upsert, 3, rows, 0, true, at(begin), at(end)}; }
Call remove_of(std::bitset<kKeys> keys, std::size_t removed, int begin, int end) {
  return {Kind::remove, keys, {}, removed, true, at(begin), at(end)};
}
Call search_of(State rows, int begin, int end) { return {Kind::search, 31, rows, 0, true, at(begin), at(end)}; }

bool linearisable(const std::vector<Call>& calls) { return Checker(calls).explains({}); }

}  // namespace

// A checker that lets everything through would find nothing.
TEST_CASE("the checker tells histories that have an order from those that have none") {
  const Call write = write_of({7, 7}, 1, 5);
  CHECK(linearisable({write, search_of({}, 2, 3), search_of({7, 7}, 4, 6)}));
  CHECK(linearisable({write, remove_of(31, 2, 6, 7), search_of({}, 8, 9)}));
  SUBCASE("searches that overlap may come in either order") {
    CHECK(linearisable({write, search_of({7, 7}, 2, 4), search_of({}, 3, 6)}));
  }
  SUBCASE("nothing goes back in time") {
    CHECK_FALSE(linearisable({write, search_of({7, 7}, 2, 3), search_of({}, 4, 6)}));
  }
  SUBCASE("half of a change is not seen") { CHECK_FALSE(linearisable({write, search_of({7, 0}, 2, 3)})); }
  SUBCASE("a row is there after its upsert") {
    CHECK_FALSE(linearisable({write, search_of({}, 6, 7)}));
    CHECK_FALSE(linearisable({write, remove_of(1, 0, 6, 7)}));
  }
}

TEST_CASE("upserts, removes and searches on several threads are linearisable") {
  for (std::uint32_t round = 0; round < 60; ++round) {
    const std::uint32_t seed = static_cast<std::uint32_t>(arguments().seed) + round;
    CAPTURE(seed);
    const std::vector<Call> calls = calls_of_round(seed);
    REQUIRE(std::ranges::all_of(calls, &Call::answered));
    REQUIRE(linearisable(calls));
  }
}
