#pragma once
#include <cstddef>
#include <functional>

namespace facet {

/// Calls fn(0) .. fn(count - 1), each once, in any order and on any threads; returns when all have ended.
/// @return false when it was told to stop: then some calls were left out.
using ParallelFor = std::function<bool(std::size_t count, const std::function<void(std::size_t)>& fn)>;

/// On the caller's thread.
inline bool run_in_order(std::size_t count, const std::function<void(std::size_t)>& fn) {
  for (std::size_t i = 0; i < count; ++i) fn(i);
  return true;
}

}  // namespace facet
