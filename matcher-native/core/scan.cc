#include "scan.h"

namespace facet {

Outcome search_rows(std::span<const float> rows, std::span<const float> queries, std::size_t dimensions, std::size_t k,
                    float threshold, std::vector<std::vector<Hit>>& hits, const Stop* stop) {
  if (k < 1 || k > kResultsMax) return {Status::bad_shape, 0};
  for (const auto& side : {queries, rows})
    if (const Outcome refused = check_rows(side, dimensions); refused.status != Status::ok) return refused;
  const std::size_t stride = padded(dimensions);
  const std::vector<float> base = pad(rows, dimensions);
  auto found = scan(
      pad(queries, dimensions), stride, rows.size() / dimensions, k, threshold,
      [&](std::size_t i) { return std::pair{static_cast<std::uint32_t>(i), base.data() + i * stride}; },
      [](std::uint32_t a, std::uint32_t b) { return a < b; }, stop);
  if (stop && stop->requested()) return {Status::stopped, 0};
  hits = std::move(found);
  return {};
}

}  // namespace facet
