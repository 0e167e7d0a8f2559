#pragma once
#include "index_format.h"

namespace facet {

/// Entry i is for rows of cosine i / kNearnessSteps with a query.
inline constexpr std::size_t kNearnessSteps = 64;

/// How near a query is, at least, to the middle of the partition of a row of cosine c with it, but for a share of such
/// rows that the recall that the index was built for (`recall_wanted`) allows to be missed.
///
/// With r the row, m the middle, h = <r, m> and q = c r + sqrt(1 - c^2) z: <q, m> = c h + sqrt(1 - c^2) <z, m>. A
/// sample of the rows gives h, and how <z, m> varies: as the cosine of a row and the middle of another partition, taken
/// for normal. Of rows that k-means was trained on, h is greater than of others, so a mean of h would say little.
///
/// @param view complete otherwise.
/// @return kNearnessSteps + 1 cosines, rising or nearly so.
[[nodiscard]] std::vector<float> least_nearness(const IndexView& view);

}  // namespace facet
