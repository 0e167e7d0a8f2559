/** A vector that cannot be compared. `row` counts from 0 in the array that was passed. */
export class VectorError extends RangeError {
  override readonly name = 'VectorError';
  readonly reason: 'not_finite' | 'zero' | 'not_unit';
  readonly row: number;

  constructor(reason: VectorError['reason'], row: number, options?: ErrorOptions) {
    super(`Expected rows of L2 norm 1 but row ${row} ${SENTENCES[reason]}`, options);
    this.reason = reason;
    this.row = row;
  }
}

const SENTENCES = {
  not_finite: 'holds NaN or an infinite value',
  zero: 'is all zeros',
  not_unit: 'has another norm',
} as const;

/** A call did not end within its `deadline_ms`. What it was to change is unchanged. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
  readonly deadline_ms: number;

  constructor(deadline_ms: number, options?: ErrorOptions) {
    super(`not done within ${deadline_ms} ms`, options);
    this.deadline_ms = deadline_ms;
  }
}

/** The addon rejects with a bare `{reason, row}`: callers get a class and a stack. */
export function translate(error: unknown): Error {
  const { reason, row } = error as { reason?: string; row?: number };
  if (reason !== undefined && isVectorReason(reason)) return new VectorError(reason, row ?? 0, { cause: error });
  if (reason === 'no_memory') return new Error('matcher-native failed: there is no memory left', { cause: error });
  return new Error(`matcher-native failed: ${reason ?? (error instanceof Error ? error.message : String(error))}`, {
    cause: error,
  });
}

const isVectorReason = (reason: string): reason is VectorError['reason'] => reason in SENTENCES;
