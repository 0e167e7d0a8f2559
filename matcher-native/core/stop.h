#pragma once
#include <atomic>
#include <chrono>

namespace facet {

/// When to give up: as soon as a flag is set, or a time is reached.
struct Stop {
  const std::atomic<bool>* flag = nullptr;  // null: no flag; must outlive the call
  std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();

  [[nodiscard]] bool reached() const noexcept {
    if (flag != nullptr && flag->load(std::memory_order_relaxed)) return true;
    return deadline != std::chrono::steady_clock::time_point::max() && std::chrono::steady_clock::now() >= deadline;
  }
};

}  // namespace facet
