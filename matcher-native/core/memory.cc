#include "memory.h"

#include <sys/mman.h>

#include <cstdint>
#include <mutex>
#include <new>
#include <utility>

namespace facet {
namespace {

constexpr std::size_t kAlignment = 64;
constexpr std::size_t kLarge = std::size_t{1} << 20;
constexpr std::size_t kHugePage = std::size_t{2} << 20;
constexpr std::size_t kPage = 16384;  // A multiple of every page size in use.

std::size_t mapped(std::size_t bytes) noexcept { return (bytes + kPage - 1) / kPage * kPage; }

/// Starts at a huge page.
std::byte* map(std::size_t bytes) {
  const std::size_t room = mapped(bytes) + kHugePage;
  void* all = mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (all == MAP_FAILED) throw std::bad_alloc();
  auto* begin = static_cast<std::byte*>(all);
  const std::size_t before = (kHugePage - reinterpret_cast<std::uintptr_t>(all) % kHugePage) % kHugePage;
  if (before > 0) munmap(begin, before);
  if (before < kHugePage) munmap(begin + before + mapped(bytes), kHugePage - before);
#if defined(MADV_HUGEPAGE)
  madvise(begin + before, mapped(bytes), MADV_HUGEPAGE);
#endif
  return begin + before;
}

constexpr std::size_t kSpareBytesMax = std::size_t{64} << 20;

struct Spare {
  std::byte* data;
  std::size_t bytes;
};

std::mutex spares_guard;
Spare spares[kSpareBytesMax / kLarge];  // filled from the front
std::size_t spare_count = 0;
std::size_t spare_bytes = 0;

/// @return null when there is none.
std::byte* take_spare(std::size_t bytes) noexcept {
  const std::scoped_lock lock(spares_guard);
  for (std::size_t i = 0; i < spare_count; ++i) {
    if (spares[i].bytes != bytes) continue;
    std::byte* data = spares[i].data;
    spares[i] = spares[--spare_count];
    spare_bytes -= bytes;
    return data;
  }
  return nullptr;
}

bool keep_spare(std::byte* data, std::size_t bytes) noexcept {
  const std::scoped_lock lock(spares_guard);
  if (spare_bytes + bytes > kSpareBytesMax) return false;
  spares[spare_count++] = {data, bytes};
  spare_bytes += bytes;
  return true;
}

}  // namespace

Block::Block(std::size_t bytes) : bytes_(bytes) {
  if (bytes >= kLarge) {
    data_ = take_spare(bytes);
    if (!data_) data_ = map(bytes);
  } else {
    data_ = static_cast<std::byte*>(::operator new[](bytes, std::align_val_t{kAlignment}));
  }
}

Block::Block(Block&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), bytes_(std::exchange(other.bytes_, 0)) {}

Block& Block::operator=(Block&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(bytes_, other.bytes_);
  return *this;
}

Block::~Block() {
  if (bytes_ >= kLarge) {
    if (!keep_spare(data_, bytes_)) munmap(data_, mapped(bytes_));
  } else {
    ::operator delete[](data_, std::align_val_t{kAlignment});
  }
}

}  // namespace facet
