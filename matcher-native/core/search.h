#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "chunk.h"
#include "key_table.h"
#include "pool.h"
#include "stop.h"
#include "types.h"

namespace facet {

struct KeyHit {
  Key key;
  float cosine;
};

/// What one query asks for.
struct Limit {
  std::size_t k;    // 1..1024
  float threshold;  // least cosine of a hit, -1..1
};

struct Found {
  std::vector<std::vector<KeyHit>> hits;  // one list a query, best first, ties by lower key
  std::size_t rows_scanned = 0;           // rows that each query was compared with
  std::size_t reranked = 0;               // of these, summed over the queries: compared once more in float64
  std::uint64_t sequence = 0;             // of the state that was searched
};

/// Which rows a search may find: those of some keys.
class Filter {
 public:
  /// By their keys, which every row's key is looked up among.
  explicit Filter(const std::vector<Key>& keys);
  /// By their places in a state.
  explicit Filter(std::vector<std::uint32_t> places);

  /// Rows of view `number` that pass and are live, ascending.
  void rows_of(const State& state, std::size_t number, std::vector<std::uint32_t>& rows) const;

 private:
  const std::vector<Key>* keys_ = nullptr;
  KeyTable table_;
  std::vector<std::uint32_t> places_;  // ascending, each once
};

/// Finds each query's most similar rows, exactly: what comparing every row with dot_f64 would find.
///
/// Every row is compared in 8 bits. With row = scale * code + rest, and the same for the query, the two products
/// differ by no more than |query| * |rest of row| + |rest of query| * |scaled code of row| (Cauchy and Schwarz). Rows
/// that this leaves a chance to be a hit are compared once more in float64.
///
/// @param queries unit rows, shape [limits.size(), dimensions].
/// @param filter  null: all rows.
/// @param found   [out] untouched when stopped.
/// @param pool    Where given, its idle threads take part; the answer is the same.
/// @return ok or stopped.
[[nodiscard]] Status search_state(const State& state, std::size_t dimensions, std::span<const float> queries,
                                  std::span<const Limit> limits, const Filter* filter, const Stop& stop, Found& found,
                                  Pool* pool = nullptr);

}  // namespace facet
