/** The 16 bytes of a UUID. */
export const keyOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** The UUID whose 16 bytes begin at `at`. */
export function idAt(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
