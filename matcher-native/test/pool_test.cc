// sanitize: thread; address,undefined
// core/pool: loops and tasks on threads, and what ends them early.
#include "../core/pool.h"

#include <latch>
#include <numeric>
#include <semaphore>

#include "program.h"

using namespace facet;

TEST_CASE("a loop that nobody stops runs each index once, with any number of threads") {
  for (const std::size_t threads : {0, 1, 2, 5}) {
    Pool pool(threads);
    for (const std::size_t count : {0, 1, 2, 1000}) {
      CAPTURE(threads);
      CAPTURE(count);
      std::vector<int> calls(count);
      CHECK(pool.parallel_for(count, [&](std::size_t i) { ++calls[i]; }));
      CHECK(difference(calls, std::vector<int>(count, 1)) == "");
    }
  }
}

TEST_CASE("a pool that is destroyed has run all its tasks, and tasks may loop") {
  std::atomic<int> sum = 0;
  {
    Pool pool(3);
    for (int task = 0; task < 200; ++task) {
      const auto lane = task % 2 == 0 ? Pool::Lane::foreground : Pool::Lane::background;
      pool.submit([&] { pool.parallel_for(50, [&](std::size_t) { sum.fetch_add(1, std::memory_order_relaxed); }); },
                  lane);
    }
  }
  CHECK(sum == 200 * 50);
}

TEST_CASE("a thread of the pool helps the caller of a loop") {
  Pool pool(1);
  std::latch both(2);  // Passed only when two threads are inside at once.
  CHECK(pool.parallel_for(2, [&](std::size_t) { both.arrive_and_wait(); }));
}

TEST_CASE("a search does not wait for builds: one thread of two is kept for searches") {
  std::binary_semaphore end(0);
  std::binary_semaphore begun(0);
  std::latch searched(1);
  std::atomic<int> running = 0;
  std::atomic<int> most = 0;
  {
    Pool pool(2);
    for (int i = 0; i < 3; ++i)
      pool.submit(
          [&, i] {
            most = std::max(most.load(), ++running);
            if (i == 0) begun.release();
            end.acquire();
            --running;
            end.release();
          },
          Pool::Lane::background);
    begun.acquire();
    pool.submit([&] { searched.count_down(); });
    searched.wait();
    end.release();
  }
  CHECK(most == 1);
}

TEST_CASE("a thread that helps in a loop leaves it for a task") {
  std::latch helped(1);
  std::latch served(1);
  std::atomic<bool> first = true;
  Pool pool(1);
  const auto caller = std::this_thread::get_id();
  const bool complete = pool.parallel_for(1000, [&](std::size_t) {
    if (std::this_thread::get_id() == caller) {
      helped.wait();
      served.wait();  // Served by the only thread, which would have 998 chunks to do before.
    } else if (first.exchange(false)) {
      pool.submit([&] { served.count_down(); });
      helped.count_down();
    } else {
      served.wait();
    }
  });
  CHECK(complete);
}

TEST_CASE("an aborted loop ends early and says why") {
  Pool pool(2);
  Stop stop;
  std::atomic<std::size_t> calls = 0;
  const bool complete = pool.parallel_for(
      1'000'000,
      [&](std::size_t) {
        if (++calls == 10) stop.abort();
      },
      &stop);
  CHECK_FALSE(complete);
  CHECK(calls < 1'000'000);
  CHECK(stop.why() == Stop::Why::aborted);
}

TEST_CASE("no chunk begins after the deadline, and the first reason to stop stays") {
  Pool pool(2);
  std::atomic<std::size_t> calls = 0;
  Stop late(Stop::Clock::now());
  CHECK_FALSE(pool.parallel_for(1, [&](std::size_t) { ++calls; }, &late));
  CHECK(calls == 0);
  late.abort();
  CHECK(late.why() == Stop::Why::late);
}

TEST_CASE("the caller gets what a chunk throws") {
  Pool pool(2);
  const auto throwing = [&] {
    (void)pool.parallel_for(100, [](std::size_t i) {
      if (i == 50) throw std::bad_alloc();
    });
  };
  CHECK_THROWS_AS(throwing(), std::bad_alloc);
}
