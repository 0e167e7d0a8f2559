import { deserialize, serialize } from 'node:v8';
import { Context, heartbeat } from '@temporalio/activity';
import type { Redis } from 'ioredis';
import { getParts, putParts } from '../stores/redis/transfer.ts';
import type { DescribeActivities } from './index.ts';
import type { OrderMemory } from './memory.ts';

const HEARTBEAT_MS = 1_000;
const PART = 'memory';

/**
 * `describeImages` as a regular activity on a worker that only describes: it tells the server every second that it is
 * alive, and gives up when the run is cancelled. What it found travels through Redis, never through the history.
 */
export const createDescribeRemotely =
  (describeImages: DescribeActivities['describeImages']): DescribeActivities['describeImages'] =>
  async (run) => {
    const beat = setInterval(() => {
      heartbeat();
    }, HEARTBEAT_MS);
    try {
      return await Promise.race([describeImages(run), Context.current().cancelled]);
    } finally {
      clearInterval(beat);
    }
  };

export async function sendMemory(redis: Redis, order_id: string, memory: OrderMemory): Promise<void> {
  await putParts(redis, order_id, new Map([[PART, serialize(memory)]]));
}

/** @returns undefined when three minutes have passed, or Redis was started anew. */
export async function fetchMemory(redis: Redis, order_id: string): Promise<OrderMemory | undefined> {
  const part = (await getParts(redis, order_id, [PART])).get(PART);
  // Written by `sendMemory` of another of our own workers, in a Redis that only they reach: no border to parse at.
  return part && (deserialize(part) as OrderMemory);
}
