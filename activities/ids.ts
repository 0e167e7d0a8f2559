import { createHash } from 'node:crypto';

/** What an id is made for; part of what it is derived from. */
type Kind = 'event' | 'face' | 'attribute' | 'sample' | 'body_sample' | 'image' | 'callback';

/**
 * The id of the n-th thing that a request makes: a hash of account, request and number, so that a retry makes the same
 * thing again and never a second one. It has the form of a random UUID, which clients of LUNA check for.
 */
export function deriveId(account_id: string, request_id: string, kind: Kind, index: number): string {
  const hash = createHash('sha256').update([account_id, request_id, kind, index].join('\n')).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x40, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
