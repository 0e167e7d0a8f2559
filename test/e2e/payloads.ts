/** All payloads of a history as text: what anybody with access to Temporal can read. */
export function payloadsOf(history: unknown): string {
  if (history instanceof Uint8Array) return Buffer.from(history).toString();
  if (Array.isArray(history)) return history.map(payloadsOf).join('\n');
  if (typeof history === 'object' && history !== null) return payloadsOf(Object.values(history));
  return '';
}
