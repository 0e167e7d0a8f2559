/** matcher-native under measurement, in a process of its own. */
import { serveBench } from '../child.ts';
import type { OursQuestion } from './ours.ts';
import { fill, found, recall, search, writes } from './oursCollection.ts';
import { buildIndex, openIndex, searchIndex } from './oursIndex.ts';
import { pairs } from './oursPairs.ts';
import { loadQueries, openPool } from './oursState.ts';

/** How often a plain read is taken again: the best counts, since what disturbs it only makes it slower. */
const READS = 3;
/** What no byte of the memory that is read has, so that looking for it reads all of it. */
const ABSENT = 255;
let plain = Buffer.alloc(0);

/** Seconds that one thread takes to read this much memory: memchr, which uses the widest loads that there are. */
function read(bytes: number): number {
  if (plain.length !== bytes) plain = Buffer.alloc(bytes, 1);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < READS; turn++) {
    const start = performance.now();
    if (plain.indexOf(ABSENT) !== -1) throw new Error('the byte is there');
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

async function answer(question: OursQuestion): Promise<unknown> {
  switch (question.kind) {
    case 'open':
      return openPool(question.threads);
    case 'queries':
      return loadQueries(question.file);
    case 'fill':
      return fill(question.file, question.codes);
    case 'search':
      return search(question.tier, question);
    case 'recall':
      return recall(question);
    case 'read':
      return read(question.bytes);
    case 'writes':
      return writes(question);
    case 'found':
      return found(question.count);
    case 'pairs':
      return pairs(question);
    case 'build_index':
      return buildIndex(question.file, question.path);
    case 'open_index':
      return openIndex(question.path, question.dimensions);
    case 'search_index':
      return searchIndex(question.effort, question);
    case 'memory':
      return process.memoryUsage.rss();
  }
}

serveBench(answer);
