/** Settings of the processes and threads that work on photos: without them most of their memory is what nobody uses. */

/**
 * For V8: a thread's heap may grow to so many MB before it is marked for the first time. A photo's pixels lie outside the
 * heap but count against its limit, which for a small heap is small too: without this a thread marked all of its heap
 * every fifth photo, at 3 ms of CPU time a photo. V8 reads it when a thread starts.
 */
export const HEAP_FLAG = '--initial-old-space-size=64';

/**
 * For glibc, in the environment that a process starts with: how many heaps its threads share. By default there are eight
 * for each CPU, and each keeps what the largest photo took that was ever decoded with it. Other libraries ignore it.
 */
export const MALLOC_ENV = { MALLOC_ARENA_MAX: '2' } as const;
