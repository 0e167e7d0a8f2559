/** Bytes of pixels that are kept, two megapixels; larger images get memory of their own. */
const KEPT_MAX = 6_000_000;

/**
 * Memory for the pixels of one image at a time, used again for the next one: V8 counts what is allocated for pixels against
 * its heap, and collects all of it after each few photos.
 * @returns gives so many bytes, whatever they held; undefined where they are too many to be kept.
 */
export function keptRoom(): (bytes: number) => Uint8Array | undefined {
  let kept = new Uint8Array(0);
  return (bytes) => {
    if (bytes > KEPT_MAX) return undefined;
    if (kept.length < bytes) kept = new Uint8Array(bytes);
    return kept.subarray(0, bytes);
  };
}
