import { getSystemErrorName } from 'node:util';

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

/**
 * A file that was refused. `section` is where: "header", a section's name, or "" when the file system refused.
 * `reason`: io, truncated, trailing (bytes), magic, format, header, layout, padding, checksum, missing, content; or
 * another dimensions, descriptor_version, account, list than was asked for.
 */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly section: string;
  readonly reason: string;

  /** @param errno of the file system, 0 when it did not refuse */
  constructor(reason: string, section: string, errno: number, options?: ErrorOptions) {
    const where = section === '' ? '' : ` in section ${section}`;
    const why = errno === 0 ? '' : ` (${getSystemErrorName(-errno)})`;
    super(`The file was refused: ${reason}${where}${why}`, options);
    this.reason = reason;
    this.section = section;
  }
}

/** The addon rejects with a bare `{reason, row}`: callers get a class and a stack. */
export function translate(error: unknown): Error {
  const refusal = error as { reason?: string; row?: number; status?: string; section?: string; errno?: number };
  const { reason = '', row = 0 } = refusal;
  if (isVectorReason(reason)) return new VectorError(reason, row, { cause: error });
  if (reason === 'file') {
    return new FileError(refusal.status ?? 'io', refusal.section ?? '', refusal.errno ?? 0, { cause: error });
  }
  if (reason === 'duplicate_key') {
    return new RangeError(`Expected each key once for keys but received that of row ${row} twice`, { cause: error });
  }
  const why = reason === 'no_memory' ? 'there is no memory left' : reason || messageOf(error);
  return new Error(`matcher-native failed: ${why}`, { cause: error });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isVectorReason = (reason: string): reason is VectorError['reason'] => reason in SENTENCES;
