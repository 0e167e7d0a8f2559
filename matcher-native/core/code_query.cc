// How a query is prepared for codes, and what a row must show of itself so as not to be ruled out.
#include <algorithm>
#include <cmath>

#include "code_search.h"
#include "normal.h"

namespace facet {

namespace {

constexpr std::size_t kExactPlanes = 8;
constexpr std::size_t kLikelyPlanes = 3;
// The largest value that 3 planes tell from larger ones, in deviations: the least square error for a normal one (J.
// Max, "Quantizing for minimum distortion", IRE Trans. Inf. Theory 6, 1960).
constexpr double kLargest = 2.34;
constexpr std::size_t kSecondPlanes = 5;
constexpr double kFloats = 3e-5;  // Cosines are rounded to 2^-16, directions to floats; the gate computes in floats.

/// Of the rows that may be missed, those that the first code may miss. It leaves many times more rows than the second,
/// so that most time is saved where it may miss more.
constexpr double kFirstShare = 0.8;

/// How far out, in deviations of 1 / sqrt(D - 1), a row may lie where one in `missed` may lie further; 1 for none.
double quantile_of(double missed, std::size_t size) noexcept {
  if (missed <= 0) return 1;
  return std::min(1.0, normal_quantile(1 - missed) / std::sqrt(static_cast<double>(size) - 1));
}

Quantiles quantiles_of(double recall, std::size_t size) noexcept {
  const double missed = 1 - recall;
  return {quantile_of(missed * kFirstShare, size), quantile_of(missed * (1 - kFirstShare), size)};
}

}  // namespace

CodeQuery::CodeQuery(const Rotation& rotation, const float* query, const CodeOptions& options)
    : dimensions_(rotation.dimensions()),
      query_(query),
      options_(options),
      quantiles_(quantiles_of(options.recall, rotation.size())),
      rest_quantiles_(exact() ? quantiles_
                              : quantiles_of(std::min(options.recall, options.rest_recall), rotation.size())),
      slack_(kFloats + 2.1 * rotation.error()),
      bytes_(code_stride(rotation.dimensions())),
      bar_(std::max(options.threshold, kNoBar)) {
  norm_ = std::sqrt(dot_f64(query, query, dimensions_));
  std::vector<float> rotated(rotation.size());
  rotation.rotate(query, rotated.data());
  bits_.plane_count = exact() ? kExactPlanes : kLikelyPlanes;
  round(rotated);
  rounding_ = quantize_row(query, dimensions_, bytes_.data());
  best_.reserve(options.k);
}

void CodeQuery::round(const std::vector<float>& rotated) {
  const std::size_t size = rotated.size();
  bits_.words = size / 64;
  planes_.assign(bits_.plane_count * bits_.words, 0);
  bits_.planes = planes_.data();
  const int top = (1 << bits_.plane_count) - 1;
  bits_.full = top * static_cast<std::int32_t>(size);
  double largest = 0;
  for (const float value : rotated) largest = std::max(largest, std::abs(value) / norm_);
  const double root = std::sqrt(static_cast<double>(size));
  if (!exact()) largest = std::min(largest, kLargest / root);
  double half = largest / (top + 1);
  const auto level_of = [&, step = 2 * half](float rotated) {
    return std::clamp(static_cast<int>(std::floor(rotated / norm_ / step + (top + 1) / 2.0)), 0, top);
  };
  if (!exact()) {
    // Lengthened so that what rounding takes off is at right angles to the query: it is only then as random to rows
    // that are near it as to others.
    double product = 0;
    for (const float value : rotated) product += value / norm_ * half * (2 * level_of(value) - top);
    half /= product;
  }
  bits_.step = static_cast<float>(half / root);
  // Without its lower planes a value's level is a coarser one, in steps of 2^lower.
  const std::size_t lower = bits_.plane_count - std::min(bits_.plane_count, kSecondPlanes);
  const int coarse = top >> lower;
  double square = 0;
  double sum = 0;
  double second_sum = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const double value = rotated[i] / norm_;
    const int level = level_of(rotated[i]);
    const double rest = value - half * (2 * level - top);
    square += rest * rest;
    sum += std::abs(rest);
    second_sum += std::abs(value - std::ldexp(half, static_cast<int>(lower)) * (2 * (level >> lower) - coarse));
    for (std::size_t plane = 0; plane < bits_.plane_count; ++plane)
      planes_[plane * bits_.words + i / 64] |= static_cast<std::uint64_t>(level >> plane & 1) << (i % 64);
  }
  lost_ = std::sqrt(square);
  first_lost_ = sum / root;
  second_bits_ = {bits_.planes + lower * bits_.words, bits_.plane_count - lower, bits_.words,
                  coarse * static_cast<std::int32_t>(size), std::ldexp(bits_.step, static_cast<int>(lower))};
  second_lost_ = second_sum / root;
}

Bar CodeQuery::bar_of(double cosine, double quantile) const noexcept {
  // The bar for a row and a query of norm 1.
  const double bar = cosine / norm_ / (cosine > 0 ? 1 + kNormSlack : 1 - kNormSlack);
  const double square = bar > 0 ? std::max(0.0, 1 - bar * bar) : 1;
  const double noise = exact() ? 0 : quantile * lost_ * quantile * lost_;
  return {static_cast<float>(bar), static_cast<float>(quantile * quantile * square),
          cosine <= kNoBar ? 16 : static_cast<float>(noise)};  // 16 lets everything through.
}

Gate CodeQuery::gate(double Quantiles::* code) const noexcept {
  const bool full = bar_ > options_.threshold;  // There are k hits.
  return {bar_of(bar_, full ? rest_quantiles_.*code : quantiles_.*code), bar_of(std::max(bar_, top_), quantiles_.*code),
          static_cast<float>(slack_), 0, 0};
}

/// For a row with one code.
Gate CodeQuery::first_gate() const noexcept {
  Gate gate = this->gate(&Quantiles::first);
  if (exact() && bar_ > kNoBar) gate.slack += static_cast<float>(first_lost_);
  return gate;
}

/// For a row with both.
Gate CodeQuery::second_gate() const noexcept {
  Gate gate = this->gate(&Quantiles::second);
  if (exact() && bar_ > kNoBar) {
    gate.first_slack = static_cast<float>(first_lost_);
    gate.second_slack = static_cast<float>(second_lost_);
  }
  return gate;
}

}  // namespace facet
