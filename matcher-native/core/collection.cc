#include "collection.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <new>
#include <random>

#include "scan.h"

namespace facet {
namespace {

constexpr std::align_val_t kAlignment{64};

// Callers may choose keys: without a secret they could choose them so that all fall into one bucket.
std::uint64_t secret() {
  static const std::uint64_t value = [] {
    std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
  }();
  return value;
}

std::uint64_t mix(std::uint64_t value) noexcept {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
  return value ^ (value >> 31);
}

}  // namespace

std::size_t Collection::Hash::operator()(const Key& key) const noexcept {
  std::uint64_t halves[2];
  std::memcpy(halves, key.data(), sizeof halves);
  return mix(halves[0] ^ mix(halves[1] ^ secret()));
}

void Collection::Free::operator()(float* chunk) const noexcept { ::operator delete[](chunk, kAlignment); }

Collection::Collection(std::size_t dimensions) noexcept : dimensions_(dimensions), stride_(padded(dimensions)) {}

float* Collection::row(std::size_t number) const noexcept {
  return chunks_[number / kChunkRows].get() + number % kChunkRows * stride_;
}

// Makes room for that many rows in all, so that adding one afterwards can only fail inside the hash table.
void Collection::grow(std::size_t rows) {
  if (rows > keys_.capacity()) keys_.reserve(std::max(rows, keys_.size() + keys_.size() / 2));
  while (chunks_.size() * kChunkRows < rows) {
    const std::size_t floats = kChunkRows * stride_;
    Chunk chunk(static_cast<float*>(::operator new[](floats * sizeof(float), kAlignment)));
    std::fill_n(chunk.get(), floats, 0.0F);  // What lies beyond a row's dimensions stays zero for ever.
    chunks_.push_back(std::move(chunk));
  }
}

Outcome Collection::upsert(std::span<const Key> keys, std::span<const float> rows) {
  if (rows.size() != keys.size() * dimensions_) return {Status::bad_shape, 0};
  if (const Outcome refused = check_rows(rows, dimensions_); refused.status != Status::ok) return refused;
  const std::unique_lock lock(mutex_);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    grow(keys_.size() + 1);
    const auto [entry, added] = numbers_.try_emplace(keys[i], static_cast<std::uint32_t>(keys_.size()));
    if (added) keys_.push_back(keys[i]);
    std::copy_n(rows.data() + i * dimensions_, dimensions_, row(entry->second));
  }
  measure();
  return {};
}

std::size_t Collection::remove(std::span<const Key> keys) {
  const std::unique_lock lock(mutex_);
  const std::size_t before = keys_.size();
  for (const Key& key : keys) {
    const auto entry = numbers_.find(key);
    if (entry == numbers_.end()) continue;
    const std::uint32_t hole = entry->second;
    const std::size_t last = keys_.size() - 1;
    if (hole != last) {  // The last row moves into the hole.
      std::copy_n(row(last), dimensions_, row(hole));
      keys_[hole] = keys_[last];
      numbers_.find(keys_[hole])->second = hole;
    }
    numbers_.erase(entry);
    keys_.pop_back();
  }
  // One spare chunk stays, so that a row that comes and goes does not allocate each time.
  while (chunks_.size() > keys_.size() / kChunkRows + 2) chunks_.pop_back();
  measure();
  return before - keys_.size();
}

std::vector<std::uint32_t> Collection::rows_of(const std::vector<Key>& keys) const {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(std::min(keys.size(), keys_.size()));
  for (const Key& key : keys)
    if (const auto entry = numbers_.find(key); entry != numbers_.end()) numbers.push_back(entry->second);
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

Outcome Collection::search(std::span<const float> queries, std::size_t k, float threshold, const std::vector<Key>* only,
                           Found& found) const {
  if (k < 1 || k > kResultsMax) return {Status::bad_shape, 0};
  if (const Outcome refused = check_rows(queries, dimensions_); refused.status != Status::ok) return refused;
  const std::vector<float> padded_queries = pad(queries, dimensions_);
  const std::shared_lock lock(mutex_);
  const std::vector<std::uint32_t> some = only ? rows_of(*only) : std::vector<std::uint32_t>();
  const std::size_t count = only ? some.size() : keys_.size();
  const auto row_at = [&](std::size_t i) {
    const std::uint32_t number = only ? some[i] : static_cast<std::uint32_t>(i);
    return std::pair{number, static_cast<const float*>(row(number))};
  };
  const auto before = [this](std::uint32_t a, std::uint32_t b) { return keys_[a] < keys_[b]; };
  const auto hits = scan(padded_queries, stride_, count, k, threshold, row_at, before);
  found.rows_scanned = count;
  found.hits.clear();
  for (const auto& list : hits) {
    auto& named = found.hits.emplace_back();
    for (const Hit& hit : list) named.push_back({keys_[hit.row], hit.cosine});
  }
  return {};
}

void Collection::measure() noexcept {
  constexpr std::size_t kNodeBytes = 48;  // A node of the hash table as the allocator rounds it.
  size_ = keys_.size();
  memory_bytes_ = chunks_.size() * kChunkRows * stride_ * sizeof(float) + keys_.capacity() * sizeof(Key) +
                  numbers_.size() * kNodeBytes + numbers_.bucket_count() * sizeof(void*);
}

}  // namespace facet
