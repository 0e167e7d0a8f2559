/**
 * For V8, where photos are worked on: a thread's heap may grow to so many MB before it is marked for the first time. A
 * photo's pixels lie outside the heap but count against its limit, which for a small heap is small too: without this a
 * thread marked all of its heap every fifth photo, at 3 ms of CPU time a photo. V8 reads it when a thread starts.
 */
export const HEAP_FLAG = '--initial-old-space-size=64';
