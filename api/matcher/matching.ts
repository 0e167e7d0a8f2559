import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import type { Matches, Matching } from '../../contract/matching.ts';
import { type Candidate, search } from '../../matcher/search.ts';
import { accountOf, type Caller, requireMatching } from '../caller.ts';
import { pick } from '../query.ts';
import { requireServices } from '../serviceSwitches.ts';
import type { Services } from '../services.ts';
import { describeReferences } from './references.ts';

/** Candidates of one answer: descriptors times the limits of the blocks. */
const CANDIDATES_MAX = 20_000;

/** What an answer repeats letter by letter; the body was checked before. */
const Sent = z.object({
  references: z.array(z.looseObject({ type: z.string(), id: z.string() })),
  candidates: z.array(z.object({ filters: z.looseObject({ origin: z.string() }) })),
});

interface Request {
  readonly account_id: string;
  readonly caller: Caller;
  readonly body: Matching;
  readonly sent: unknown;
  readonly signal: AbortSignal;
}

/** A candidate of an answer. */
interface Shown {
  face?: object;
  event?: object;
  attribute?: object;
  similarity?: number;
}

/** Compares references with each block of candidates. @throws PlatformError tokenRightMissing, accountForeign, others */
export async function matchReferences(
  services: Pick<Services, 'sql' | 'accounts' | 'attributes' | 'matcher' | 'settings'>,
  { account_id, caller, body, sent, signal }: Request,
  kind: Parameters<typeof describeReferences>[3],
): Promise<z.input<typeof Matches>> {
  const { references, candidates } = body;
  requireMatching(caller, [...references.map(({ type }) => type), ...candidates.map(({ filters }) => filters.origin)]);
  const amongEvents = candidates.some(({ filters }) => filters.origin === 'events');
  if (amongEvents) requireServices(['events'], services.settings);
  const { descriptor_version, described } = await describeReferences(services, account_id, body.references, kind);
  refuseExcess(described.length, body.candidates);
  const shown = Sent.parse(sent);
  const items = described.map(({ index }): z.input<typeof Matches>[number] => {
    return { reference: shown.references[index] ?? { type: '', id: '' }, matches: [] };
  });
  for (const [number, { filters, limit, threshold, targets: given }] of body.candidates.entries()) {
    const targets = given && given.length > 0 ? given : undefined;
    const descriptors = described.map(({ row }) => row);
    const named = filters.account_id;
    const searched = named === undefined ? account_id : accountOf(caller, named, { reads: true });
    const common = { account_id: searched, descriptor_version, descriptors, candidates: filters, limit, threshold };
    const sql = services.accounts.of(searched, caller.account_id);
    const found = await search({ ...services, sql }, { ...common, targets }, { signal });
    for (const [i, { matches }] of items.entries()) {
      const result = (found[i] ?? []).map((candidate) => limited(candidate, targets));
      matches.push({ filters: shown.candidates[number]?.filters ?? filters, result });
    }
  }
  return items;
}

function refuseExcess(descriptors: number, blocks: Matching['candidates']): void {
  const most = descriptors * blocks.reduce((sum, { limit }) => sum + limit, 0);
  if (most <= CANDIDATES_MAX) return;
  const detail = `an answer of up to ${most} candidates, at most ${CANDIDATES_MAX}; lower the limits`;
  throw new PlatformError('badBody', detail);
}

/** Just the fields that were asked for: not even the id when it is not among them. */
function limited({ similarity, ...who }: Candidate, targets: readonly string[] | undefined): Shown {
  if (!targets) return { ...who, similarity };
  const shown: Shown = targets.includes('similarity') ? { similarity } : {};
  for (const origin of ['face', 'event', 'attribute'] as const) {
    const fields = pick(who[origin] ?? {}, targets);
    if (Object.keys(fields).length > 0) shown[origin] = fields;
  }
  return shown;
}
