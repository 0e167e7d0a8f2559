/** The floats of a descriptor. A copy: bytes of a pool may lie at any address. @param bytes float32 little-endian. */
export const rowOf = (bytes: Uint8Array): Float32Array<ArrayBuffer> => new Float32Array(new Uint8Array(bytes).buffer);
