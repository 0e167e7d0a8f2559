#pragma once
#include <cmath>

namespace facet {

/// The value that a normal variable is below with a chance of `chance`, 0..1.
[[nodiscard]] inline double normal_quantile(double chance) noexcept {
  double low = -10;
  double high = 10;
  for (int step = 0; step < 60; ++step) {
    const double middle = (low + high) / 2;
    (std::erfc(-middle / std::sqrt(2.0)) / 2 < chance ? low : high) = middle;
  }
  return high;
}

}  // namespace facet
