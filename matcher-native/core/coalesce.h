#pragma once
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <span>
#include <utility>
#include <vector>

#include "pool.h"
#include "search.h"
#include "types.h"

namespace facet {

/// Queries that share one pass over memory at most, those of one caller apart: beyond, a pass is bound by arithmetic,
/// and sharing it would only make the first wait for the last.
inline constexpr std::size_t kPassQueries = 64;

/// Searches of one collection that are in flight together share a pass over its memory. One alone begins at once;
/// those that come while a pass runs share the next. `Found` has `hits`, one list a query; its other members tell of
/// the pass and go to each caller.
template <typename Found>
class Coalescer : public std::enable_shared_from_this<Coalescer<Found>> {
 public:
  /// One caller's search. `k` and `threshold` may differ between callers.
  struct Search {
    std::vector<float> queries;  // unit rows, already checked; shape [n, dimensions], n >= 1
    Limit limit;
    std::shared_ptr<const Stop> stop;  // may be null
    /// Called once, on a thread of the pool.
    std::function<void(Outcome, Found&&)> done;
  };
  /// @param stop Of nobody in a pass that several callers share: none of them may end it for the others.
  using Pass =
      std::function<Outcome(std::span<const float> queries, std::span<const Limit> limits, const Stop& stop, Found&)>;

  /// @param pool Outlives what is asked here.
  Coalescer(Pool& pool, std::size_t dimensions, Pass pass)
      : pool_(pool), dimensions_(dimensions), pass_(std::move(pass)) {}

  void ask(Search search) {
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(search));
      if (running_) return;
      running_ = true;
    }
    later();
  }

 private:
  void later() {
    pool_.submit([self = this->shared_from_this()] { self->run(); });
  }

  // One pass, then back to the end of the pool's queue: other collections are waiting too.
  void run() {
    std::vector<Search> together = take();
    Found found{};
    Outcome outcome;
    try {
      if (!together.empty()) outcome = search(together, found);
    } catch (const std::bad_alloc&) {
      outcome.status = Status::no_memory;
    }
    if (!together.empty()) hand_out(together, outcome, found);
    {
      const std::lock_guard lock(mutex_);
      running_ = !waiting_.empty();
      if (!running_) return;
    }
    later();
  }

  // In the order of arrival; what was stopped while it waited is told so and left out.
  std::vector<Search> take() {
    std::vector<Search> together;
    std::vector<Search> stopped;
    {
      const std::lock_guard lock(mutex_);
      for (std::size_t queries = 0; !waiting_.empty(); waiting_.pop_front()) {
        Search& next = waiting_.front();
        const bool over = next.stop && next.stop->requested();
        if (!over && !together.empty() && queries + count(next) > kPassQueries) break;
        if (!over) queries += count(next);
        (over ? stopped : together).push_back(std::move(next));
      }
    }
    for (Search& one : stopped) one.done({Status::stopped, 0}, Found{});
    return together;
  }

  Outcome search(const std::vector<Search>& together, Found& found) const {
    const Stop nobody;
    const Search& first = together.front();
    if (together.size() == 1) {
      const std::vector<Limit> limits(count(first), first.limit);
      return pass_(first.queries, limits, first.stop ? *first.stop : nobody, found);
    }
    std::vector<float> queries;
    std::vector<Limit> limits;
    for (const Search& one : together) {
      queries.insert(queries.end(), one.queries.begin(), one.queries.end());
      limits.insert(limits.end(), count(one), one.limit);
    }
    return pass_(queries, limits, nobody, found);
  }

  void hand_out(std::vector<Search>& together, Outcome outcome, Found& found) const {
    auto hits = std::exchange(found.hits, {});
    auto next = hits.begin();
    for (Search& one : together) {
      Found own = found;
      for (std::size_t i = 0; outcome.status == Status::ok && i < count(one); ++i)
        own.hits.push_back(std::move(*next++));
      one.done(outcome, std::move(own));
    }
  }

  [[nodiscard]] std::size_t count(const Search& one) const noexcept { return one.queries.size() / dimensions_; }

  Pool& pool_;
  std::size_t dimensions_;
  Pass pass_;
  std::mutex mutex_;
  std::deque<Search> waiting_;
  bool running_ = false;
};

}  // namespace facet
