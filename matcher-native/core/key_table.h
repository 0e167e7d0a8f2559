#pragma once
#include <cstdint>
#include <vector>

#include "types.h"

namespace facet {

/// Spreads keys evenly. Callers may choose keys: without a secret they could choose them so that all collide.
[[nodiscard]] std::uint64_t hash_of(const Key& key) noexcept;

/// Where the row of each key is: open addressing, with part of the hash beside the place, so that a look-up seldom
/// reads a key in vain. `KeyAt(place)` gives the key of a place that is in the table.
class KeyTable {
 public:
  static constexpr std::uint32_t kNone = 0xffffffff;

  /// Makes room for that many keys in all. @throws std::bad_alloc, changing nothing
  void reserve(std::size_t keys) {
    std::size_t wanted = kLeast;
    while (wanted * 2 < keys * 3) wanted *= 2;
    if (wanted > entries_.size() || wanted * 8 < entries_.size()) resize(wanted);
  }

  /// @return the place, or kNone.
  template <typename KeyAt>
  [[nodiscard]] std::uint32_t find(const Key& key, KeyAt key_at) const {
    if (entries_.empty()) return kNone;
    return entries_[slot_of(key, hash_of(key), key_at)].place;
  }

  /// Adds a key, or sets the place of one that is there; there must be room. @return the place before, or kNone.
  template <typename KeyAt>
  std::uint32_t put(const Key& key, std::uint32_t place, KeyAt key_at) {
    const std::uint64_t hash = hash_of(key);
    Entry& entry = entries_[slot_of(key, hash, key_at)];
    const std::uint32_t before = entry.place;
    entry = {place, static_cast<std::uint32_t>(hash)};
    return before;
  }

  /// @return the place that the key had, or kNone.
  template <typename KeyAt>
  std::uint32_t erase(const Key& key, KeyAt key_at) {
    if (entries_.empty()) return kNone;
    const std::size_t slot = slot_of(key, hash_of(key), key_at);
    const std::uint32_t before = entries_[slot].place;
    if (before != kNone) close(slot);
    return before;
  }

  [[nodiscard]] std::size_t bytes() const noexcept { return entries_.capacity() * sizeof(Entry); }

 private:
  static constexpr std::size_t kLeast = 64;

  struct Entry {
    std::uint32_t place = kNone;
    std::uint32_t hash = 0;  // the low half: enough to find the home of an entry without its key
  };

  /// Where the key is, or the free entry where it belongs.
  template <typename KeyAt>
  [[nodiscard]] std::size_t slot_of(const Key& key, std::uint64_t hash, KeyAt key_at) const {
    const std::size_t mask = entries_.size() - 1;
    const auto part = static_cast<std::uint32_t>(hash);
    for (std::size_t slot = part & mask;; slot = (slot + 1) & mask) {
      const Entry& entry = entries_[slot];
      if (entry.place == kNone || (entry.hash == part && key_at(entry.place) == key)) return slot;
    }
  }

  void close(std::size_t slot) noexcept;
  void resize(std::size_t size);

  std::vector<Entry> entries_;  // a power of two; at most two thirds are taken
};

}  // namespace facet
