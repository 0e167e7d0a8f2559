// sanitize: thread; address,undefined
// A plain program: prints "ok", or what failed.
#include "../core/coalesce.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <latch>
#include <semaphore>
#include <thread>

namespace {

using facet::Coalescer;
using facet::Hit;
using facet::Limit;
using facet::Outcome;
using facet::Pool;
using facet::Status;
using facet::Stop;

struct Found {
  std::vector<std::vector<Hit>> hits;
  std::size_t rows_scanned = 0;
};

void check(bool holds, const char* what) {
  if (holds) return;
  std::printf("failed: %s\n", what);
  std::exit(1);
}

/// A collection of ten rows, one float each, whose cosines with any query q are q, q - 0.1, q - 0.2, ..
Outcome ten_rows(std::span<const float> queries, std::span<const Limit> limits, Found& found) {
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
  std::shared_ptr<Coalescer<Found>> shared = std::make_shared<Coalescer<Found>>(
      pool, 1, [this](std::span<const float> queries, std::span<const Limit> limits, const Stop& stop, Found& found) {
        passes.push_back({queries.size(), &stop});
        begun.release();
        go.acquire();
        return ten_rows(queries, limits, found);
      });

  struct Answer {
    std::binary_semaphore told{0};
    Outcome outcome;
    Found found;
  };
  void ask(Answer& answer, std::vector<float> queries, Limit limit, std::shared_ptr<const Stop> stop = nullptr) {
    shared->ask({std::move(queries), limit, std::move(stop), [&answer](Outcome outcome, Found&& found) {
                   answer.outcome = outcome;
                   answer.found = std::move(found);
                   answer.told.release();
                 }});
  }
};

void check_answer(Scene::Answer& answer, std::span<const float> queries, Limit limit) {
  answer.told.acquire();
  Found own;
  (void)ten_rows(queries, std::vector<Limit>(queries.size(), limit), own);
  check(answer.outcome.status == Status::ok && answer.found.rows_scanned == 10, "the pass is told of");
  check(answer.found.hits.size() == own.hits.size(), "one list a query");
  for (std::size_t i = 0; i < own.hits.size(); ++i) {
    check(answer.found.hits[i].size() == own.hits[i].size(), "as many hits as alone");
    for (std::size_t j = 0; j < own.hits[i].size(); ++j)
      check(answer.found.hits[i][j].cosine == own.hits[i][j].cosine, "the same hits as alone");
  }
}

void those_that_wait_share_the_next_pass() {
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
  check(stopped.outcome.status == Status::stopped, "what is stopped while it waits is told so");
  check(scene.passes.size() == 2, "two passes for four callers");
  check(scene.passes[0].queries == 1 && scene.passes[0].stop == own.get(), "one alone begins at once, to be stopped");
  check(scene.passes[1].queries == 3 && scene.passes[1].stop != own.get(), "no caller ends a pass for others");
}

void a_pass_is_not_endless() {
  Scene scene;
  std::vector<Scene::Answer> answers(4);
  const std::vector<float> many(facet::kPassQueries - 1, 0.5F);
  scene.ask(answers[0], {0.5F}, {1, 0});
  scene.begun.acquire();
  for (std::size_t i = 1; i < 4; ++i) scene.ask(answers[i], i == 2 ? many : std::vector{0.5F}, {1, 0});
  scene.go.release(3);
  for (auto& answer : answers) answer.told.acquire();
  check(scene.passes.size() == 3, "a fourth caller's queries would be too many");
  check(scene.passes[1].queries == facet::kPassQueries && scene.passes[2].queries == 1, "in the order of arrival");
}

void many_threads_get_their_own() {
  Pool pool(3);
  const auto shared = std::make_shared<Coalescer<Found>>(
      pool, 1, [](std::span<const float> queries, std::span<const Limit> limits, const Stop&, Found& found) {
        return ten_rows(queries, limits, found);
      });
  constexpr int kEach = 500;
  std::latch told(4 * kEach);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEach; ++i) {
        const float query = 0.001F * static_cast<float>(t * kEach + i) - 0.9F;
        const std::size_t k = 1 + static_cast<std::size_t>(i) % 10;
        shared->ask({{query}, {k, -2}, nullptr, [&told, query, k](Outcome outcome, Found&& found) {
                       check(outcome.status == Status::ok && found.hits.size() == 1, "each has its list");
                       check(found.hits[0].size() == k && found.hits[0][0].cosine == query, "and it is its own");
                       told.count_down();
                     }});
      }
    });
  for (auto& thread : threads) thread.join();
  told.wait();
}

}  // namespace

int main() {
  those_that_wait_share_the_next_pass();
  a_pass_is_not_endless();
  many_threads_get_their_own();
  std::printf("ok\n");
}
