#include <algorithm>

#include "search.h"

namespace facet {

Filter::Filter(const std::vector<Key>& keys) : keys_(&keys) {
  table_.reserve(keys.size() * 4);  // Sparse: most rows are dismissed by one look.
  const auto key_at = [&keys](std::uint32_t place) -> const Key& { return keys[place]; };
  for (std::size_t i = 0; i < keys.size(); ++i) table_.put(keys[i], static_cast<std::uint32_t>(i), key_at);
}

Filter::Filter(std::vector<std::uint32_t> places) : places_(std::move(places)) {
  std::sort(places_.begin(), places_.end());
  places_.erase(std::unique(places_.begin(), places_.end()), places_.end());
}

void Filter::rows_of(const State& state, std::size_t number, std::vector<std::uint32_t>& rows) const {
  rows.clear();
  const View& view = state.views[number];
  if (!keys_) {
    const auto first = static_cast<std::uint32_t>(number * Chunk::kRowsMax);
    auto place = std::lower_bound(places_.begin(), places_.end(), first);
    for (; place != places_.end() && *place - first < Chunk::kRowsMax; ++place) rows.push_back(*place - first);
    return;
  }
  const auto key_at = [this](std::uint32_t place) -> const Key& { return (*keys_)[place]; };
  for (std::uint32_t row = 0; row < view.used; ++row)
    if ((!view.live || bit(*view.live, row)) && table_.find(view.chunk->keys()[row], key_at) != KeyTable::kNone)
      rows.push_back(row);
}

}  // namespace facet
