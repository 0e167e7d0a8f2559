#include "key_table.h"

#include <cstring>
#include <random>

namespace facet {
namespace {

std::uint64_t mix(std::uint64_t value) noexcept {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
  return value ^ (value >> 31);
}

std::uint64_t random_bits() {
  std::random_device device;
  return (std::uint64_t{device()} << 32) | device();
}

}  // namespace

std::uint64_t hash_of(const Key& key) noexcept {
  static const std::uint64_t secret = random_bits();
  std::uint64_t halves[2];
  std::memcpy(halves, key.data(), sizeof halves);
  return mix(halves[0] ^ mix(halves[1] ^ secret));
}

/// Moves later entries of the same run into the hole, so that no look-up ends too early.
void KeyTable::close(std::size_t slot) noexcept {
  const std::size_t mask = entries_.size() - 1;
  for (std::size_t next = (slot + 1) & mask; entries_[next].place != kNone; next = (next + 1) & mask) {
    const std::size_t home = entries_[next].hash & mask;
    if (((next - home) & mask) < ((next - slot) & mask)) continue;  // It would move to before its home.
    entries_[slot] = entries_[next];
    slot = next;
  }
  entries_[slot] = {};
}

void KeyTable::resize(std::size_t size) {
  std::vector<Entry> entries(size);
  for (const Entry& entry : entries_) {
    if (entry.place == kNone) continue;
    std::size_t slot = entry.hash & (size - 1);
    while (entries[slot].place != kNone) slot = (slot + 1) & (size - 1);
    entries[slot] = entry;
  }
  entries_ = std::move(entries);
}

}  // namespace facet
