// sanitize: thread; address,undefined
// core/coalesce: queries in flight together share a pass, and each caller gets its own answer.
#include "../core/coalesce.h"

#include <atomic>
#include <cstdint>
#include <latch>
#include <semaphore>
#include <thread>

#include "program.h"

using namespace facet;

namespace {

struct PassFound {
  std::vector<std::vector<Hit>> hits;
  std::size_t rows_scanned = 0;
};

/// A collection of ten rows, one float each, whose cosines with any query q are q, q - 0.1, q - 0.2, ..
Outcome ten_rows(std::span<const float> queries, std::span<const Limit> limits, PassFound& found) {
  for (std::size_t i = 0; i < queries.size(); ++i) {
    auto& list = found.hits.emplace_back();
    for (std::uint32_t row = 0; row < 10 && row < limits[i].k; ++row) {
      const float cosine = queries[i] - 0.1F * static_cast<float>(row);
      if (cosine >= limits[i].threshold) list.push_back({row, cosine});
    }
  }
  found.rows_scanned = 10;
  return {};
}

struct Scene {
  struct Seen {
    std::size_t queries;
    const Stop* stop;
  };
  Pool pool{3};
  std::vector<Seen> passes;
  std::counting_semaphore<100> begun{0};
  std::counting_semaphore<100> go{0};
  std::shared_ptr<Coalescer<PassFound>> shared = std::make_shared<Coalescer<PassFound>>(
      pool, 1,
      [this](std::span<const float> queries, std::span<const Limit> limits, const Stop& stop, PassFound& found) {
        passes.push_back({queries.size(), &stop});
        begun.release();
        go.acquire();
        return ten_rows(queries, limits, found);
      });

  struct Answer {
    std::binary_semaphore told{0};
    Outcome outcome;
    PassFound found;
  };
  void ask(Answer& answer, std::vector<float> queries, Limit limit, std::shared_ptr<const Stop> stop = nullptr) {
    shared->ask({std::move(queries), limit, std::move(stop), [&answer](Outcome outcome, PassFound&& found) {
                   answer.outcome = outcome;
                   answer.found = std::move(found);
                   answer.told.release();
                 }});
  }
};

/// The answer is what the caller would have got alone.
void check_answer(Scene::Answer& answer, std::span<const float> queries, Limit limit) {
  answer.told.acquire();
  PassFound alone;
  (void)ten_rows(queries, std::vector<Limit>(queries.size(), limit), alone);
  CHECK(answer.outcome.status == Status::ok);
  CHECK(answer.found.rows_scanned == 10);
  REQUIRE(answer.found.hits.size() == alone.hits.size());
  for (std::size_t i = 0; i < alone.hits.size(); ++i) {
    CAPTURE(i);
    const auto same = [](const Hit& a, const Hit& b) { return a.cosine == b.cosine; };
    CHECK(difference(answer.found.hits[i], alone.hits[i], same) == "");
  }
}

}  // namespace

TEST_CASE("queries that wait share the next pass, and each caller gets its own hits") {
  Scene scene;
  Scene::Answer alone, second, third, stopped;
  const auto own = std::make_shared<Stop>();
  const auto stop = std::make_shared<Stop>();
  scene.ask(alone, {0.9F}, {3, 0}, own);
  scene.begun.acquire();
  scene.ask(second, {0.8F, 0.5F}, {2, -1});
  scene.ask(stopped, {0.1F}, {10, -1}, stop);
  scene.ask(third, {0.7F}, {9, 0.35F}, own);
  stop->abort();
  scene.go.release(2);
  check_answer(alone, std::vector{0.9F}, {3, 0});
  check_answer(second, std::vector{0.8F, 0.5F}, {2, -1});
  check_answer(third, std::vector{0.7F}, {9, 0.35F});
  stopped.told.acquire();
  CHECK(stopped.outcome.status == Status::stopped);  // Told while it waited.
  REQUIRE(scene.passes.size() == 2);                 // Of four callers.
  CHECK(scene.passes[0].queries == 1);               // One alone begins at once,
  CHECK(scene.passes[0].stop == own.get());          // and can be stopped.
  CHECK(scene.passes[1].queries == 3);
  CHECK(scene.passes[1].stop != own.get());  // No caller ends a pass for others.
}

TEST_CASE("a pass takes as many queries as it may, in the order of arrival") {
  Scene scene;
  std::vector<Scene::Answer> answers(4);
  const std::vector<float> many(kPassQueries - 1, 0.5F);
  scene.ask(answers[0], {0.5F}, {1, 0});
  scene.begun.acquire();
  for (std::size_t i = 1; i < 4; ++i) scene.ask(answers[i], i == 2 ? many : std::vector{0.5F}, {1, 0});
  scene.go.release(3);
  for (auto& answer : answers) answer.told.acquire();
  REQUIRE(scene.passes.size() == 3);
  CHECK(scene.passes[1].queries == kPassQueries);
  CHECK(scene.passes[2].queries == 1);
}

TEST_CASE("callers on many threads each get the answer to their own query") {
  Pool pool(3);
  const auto shared = std::make_shared<Coalescer<PassFound>>(
      pool, 1, [](std::span<const float> queries, std::span<const Limit> limits, const Stop&, PassFound& found) {
        return ten_rows(queries, limits, found);
      });
  constexpr int kEach = 500;
  std::latch told(4 * kEach);
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEach; ++i) {
        const float query = 0.001F * static_cast<float>(t * kEach + i) - 0.9F;
        const std::size_t k = 1 + static_cast<std::size_t>(i) % 10;
        shared->ask({{query}, {k, -2}, nullptr, [&told, &wrong, query, k](Outcome outcome, PassFound&& found) {
                       const bool own = outcome.status == Status::ok && found.hits.size() == 1 &&
                                        found.hits[0].size() == k && found.hits[0][0].cosine == query;
                       if (!own) ++wrong;
                       told.count_down();
                     }});
      }
    });
  for (auto& thread : threads) thread.join();
  told.wait();
  CHECK(wrong == 0);
}
