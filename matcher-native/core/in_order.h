#pragma once
#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#include "pool.h"

namespace facet {

/// Computes numbered pieces on the pool and hands them over in order, on the caller's thread only: a receiver that
/// takes its time holds up no other thread of the pool, which meanwhile computes what is left of the wave and goes.
///
/// @param wave      () -> how many pieces to compute next; as many may wait to be handed over.
/// @param compute   number -> piece; on any thread.
/// @param hand_over (number, piece) -> whether to go on.
/// @return the first piece that was not handed over; `to` when all were. What the functions throw is thrown here.
template <typename Piece, typename Wave, typename Compute, typename HandOver>
std::size_t compute_in_order(Pool& pool, std::size_t from, std::size_t to, Wave&& wave, Compute&& compute,
                             HandOver&& hand_over) {
  struct Slot {
    Piece piece;
    std::atomic<bool> ready = false;
  };
  const std::thread::id caller = std::this_thread::get_id();
  std::atomic<bool> more = true;
  while (from < to && more) {
    std::vector<Slot> slots(std::min<std::size_t>(wave(), to - from));
    std::size_t given = 0;
    const auto give = [&] {
      for (; more && given < slots.size() && slots[given].ready.load(std::memory_order_acquire); ++given) {
        more = hand_over(from + given, slots[given].piece);
        slots[given].piece = Piece();
      }
    };
    pool.parallel_for(slots.size(), [&](std::size_t i) {
      if (!more) return;
      slots[i].piece = compute(from + i);
      slots[i].ready.store(true, std::memory_order_release);
      if (std::this_thread::get_id() == caller) give();
    });
    give();
    from += given;
  }
  return from;
}

}  // namespace facet
