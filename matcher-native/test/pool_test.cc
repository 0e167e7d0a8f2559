// sanitize: thread; address,undefined
// A plain program: prints "ok", or what failed.
#include "../core/pool.h"

#include <cstdio>
#include <cstdlib>
#include <latch>
#include <numeric>
#include <semaphore>

namespace {

using facet::Pool;
using facet::Stop;

void check(bool holds, const char* what) {
  if (holds) return;
  std::printf("failed: %s\n", what);
  std::exit(1);
}

void every_index_runs_once() {
  for (const std::size_t threads : {0, 1, 2, 5}) {
    Pool pool(threads);
    for (const std::size_t count : {0, 1, 2, 1000}) {
      std::vector<int> calls(count);
      check(pool.parallel_for(count, [&](std::size_t i) { ++calls[i]; }), "a loop that nobody stops is complete");
      for (const int call : calls) check(call == 1, "each index runs once");
    }
  }
}

void tasks_run_and_may_loop() {
  std::atomic<int> sum = 0;
  {
    Pool pool(3);
    for (int task = 0; task < 200; ++task) {
      const auto lane = task % 2 == 0 ? Pool::Lane::foreground : Pool::Lane::background;
      pool.submit([&] { pool.parallel_for(50, [&](std::size_t) { sum.fetch_add(1, std::memory_order_relaxed); }); },
                  lane);
    }
  }
  check(sum == 200 * 50, "a pool that is destroyed has run all its tasks");
}

void a_helper_takes_part() {
  Pool pool(1);
  std::latch both(2);  // Passed only when two threads are inside at once.
  pool.parallel_for(2, [&](std::size_t) { both.arrive_and_wait(); });
}

void a_search_does_not_wait_for_builds() {
  std::binary_semaphore end(0);
  std::binary_semaphore begun(0);
  std::latch searched(1);
  std::atomic<int> running = 0;
  Pool pool(2);
  for (int i = 0; i < 3; ++i)
    pool.submit(
        [&, i] {
          check(running.fetch_add(1) == 0, "one thread of two is kept for searches");
          if (i == 0) begun.release();
          end.acquire();
          running.fetch_sub(1);
          end.release();
        },
        Pool::Lane::background);
  begun.acquire();
  pool.submit([&] { searched.count_down(); });
  searched.wait();
  end.release();
}

void a_helper_leaves_for_a_task() {
  std::latch helped(1);
  std::latch served(1);
  std::atomic<bool> first = true;
  Pool pool(1);
  const auto caller = std::this_thread::get_id();
  pool.parallel_for(1000, [&](std::size_t) {
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
}

void stop_ends_a_loop() {
  Pool pool(2);
  Stop stop;
  std::atomic<std::size_t> calls = 0;
  const bool complete = pool.parallel_for(
      1'000'000,
      [&](std::size_t) {
        if (++calls == 10) stop.abort();
      },
      &stop);
  check(!complete && calls < 1'000'000, "an aborted loop ends early");
  check(stop.why() == Stop::Why::aborted, "and says why");
  Stop late(Stop::Clock::now());
  check(!pool.parallel_for(1, [&](std::size_t) { ++calls; }, &late), "no chunk begins after the deadline");
  late.abort();
  check(late.why() == Stop::Why::late, "the first reason stays");
}

void what_is_thrown_arrives() {
  Pool pool(2);
  bool caught = false;
  try {
    pool.parallel_for(100, [](std::size_t i) {
      if (i == 50) throw std::bad_alloc();
    });
  } catch (const std::bad_alloc&) {
    caught = true;
  }
  check(caught, "the caller gets what a chunk throws");
}

}  // namespace

int main() {
  every_index_runs_once();
  tasks_run_and_may_loop();
  a_helper_takes_part();
  a_search_does_not_wait_for_builds();
  a_helper_leaves_for_a_task();
  stop_ends_a_loop();
  what_is_thrown_arrives();
  std::printf("ok\n");
}
