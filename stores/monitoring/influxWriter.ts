import type { Logger } from 'pino';
import { type Point, toLine } from './influxLine.ts';

export interface InfluxSettings {
  /** `http://host:8086`, without a slash at its end. */
  readonly url: string;
  readonly org: string;
  readonly bucket: string;
  readonly token: string;
}
export interface InfluxOptions {
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Told how many points arrived or were dropped. */
  readonly onPoints?: (result: 'sent' | 'dropped', count: number) => void;
  readonly flushMs?: number;
  /** After a failure. */
  readonly retryMs?: number;
  readonly queueMax?: number;
}
export interface InfluxWriter {
  /** Takes a point at once; with a full queue it is dropped. */
  write(this: void, point: Point): void;
  /** Sends what is left, for at most two seconds. */
  close(this: void): Promise<void>;
}

const BATCH_MAX = 5_000;
const ANSWER_MS_MAX = 5_000;
const CLOSE_MS_MAX = 2_000;

/**
 * Sends points to an InfluxDB 2 in batches, one request at a time. While it is away they wait, up to `queueMax`; then new
 * ones are dropped. What it refuses for good is dropped too. Neither ever slows the caller or throws.
 */
export function createInfluxWriter(settings: InfluxSettings, options: InfluxOptions): InfluxWriter {
  const { log, onPoints = () => undefined, flushMs = 1_000, retryMs = 5_000, queueMax = 50_000 } = options;
  let queue: string[] = [];
  let sending: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isAway = false;

  const schedule = (ms: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      sending ??= flush().finally(() => {
        sending = undefined;
        if (queue.length > 0) schedule(isAway ? retryMs : flushMs);
      });
    }, ms).unref();
  };

  async function flush(): Promise<void> {
    do {
      if (queue.length === 0) return;
      const batch = queue.slice(0, BATCH_MAX);
      const outcome = await post(settings, batch);
      if (outcome === 'away') {
        if (!isAway) log.warn('InfluxDB is away: points wait, and are dropped when there are too many');
        isAway = true;
        return;
      }
      if (isAway) log.info('InfluxDB answers again');
      isAway = false;
      queue = queue.slice(batch.length);
      if (outcome === 'sent') onPoints('sent', batch.length);
      else {
        log.warn({ answer: outcome.refusal, points: batch.length }, 'InfluxDB refused points; they are dropped');
        onPoints('dropped', batch.length);
      }
    } while (queue.length >= BATCH_MAX);
  }

  return {
    write(point) {
      const line = toLine(point);
      if (line === undefined) return;
      if (queue.length >= queueMax) {
        onPoints('dropped', 1);
        return;
      }
      queue.push(line);
      schedule(flushMs);
    },
    async close() {
      clearTimeout(timer);
      timer = setTimeout(() => undefined, 0); // Nothing is scheduled any more.
      const rest = async (): Promise<void> => {
        await sending;
        do await flush();
        while (queue.length > 0 && !isAway);
      };
      await Promise.race([rest(), new Promise((resolve) => setTimeout(resolve, CLOSE_MS_MAX).unref())]);
      if (queue.length > 0) onPoints('dropped', queue.length);
      queue = [];
    },
  };
}

type Outcome = 'sent' | 'away' | { readonly refusal: string };

async function post({ url, org, bucket, token }: InfluxSettings, lines: readonly string[]): Promise<Outcome> {
  const query = new URLSearchParams({ org, bucket, precision: 'ns' }).toString();
  try {
    const response = await fetch(`${url}/api/v2/write?${query}`, {
      method: 'POST',
      headers: { Authorization: `Token ${token}`, 'Content-Type': 'text/plain; charset=utf-8' },
      body: lines.join('\n'),
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
    });
    const text = await response.text();
    if (response.ok) return 'sent';
    if (response.status >= 500 || response.status === 429) return 'away';
    return { refusal: `${response.status} ${text.slice(0, 200)}` };
  } catch {
    return 'away';
  }
}
