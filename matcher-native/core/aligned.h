#pragma once
#include <cstddef>
#include <cstdint>
#include <new>
#include <vector>

namespace facet {

/// Memory at multiples of 64 bytes, a cache line.
template <typename Value>
struct AlignedAllocator {
  using value_type = Value;
  AlignedAllocator() = default;
  template <typename Other>
  AlignedAllocator(const AlignedAllocator<Other>&) noexcept {}
  Value* allocate(std::size_t count) {
    return static_cast<Value*>(::operator new(count * sizeof(Value), std::align_val_t{64}));
  }
  void deallocate(Value* values, std::size_t) noexcept { ::operator delete(values, std::align_val_t{64}); }
  bool operator==(const AlignedAllocator&) const noexcept { return true; }
};

template <typename Value>
using Aligned64 = std::vector<Value, AlignedAllocator<Value>>;
using AlignedBytes = Aligned64<std::int8_t>;

}  // namespace facet
