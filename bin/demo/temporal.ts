import { z } from 'zod';

/** Where one request ran. */
export interface Run {
  readonly workflow_id: string;
  readonly url: string;
}
const RUNS_MAX = 100;
const FOUND_WITHIN_MS = 5000;

const Payload = z.object({ data: z.base64() });
const Executions = z.object({
  executions: z
    .array(
      z.object({
        execution: z.object({ workflowId: z.string(), runId: z.string() }),
        searchAttributes: z.object({ indexedFields: z.object({ RequestIds: Payload.optional() }) }),
      }),
    )
    .default([]),
});

/** The page of a run in the Temporal Web UI. Workflow ids hold slashes and commas. */
export const runUrl = (ui: string, workflow_id: string, run_id: string): string =>
  `${ui}/namespaces/default/workflows/${encodeURIComponent(workflow_id)}/${run_id}/history`;

/** Reads the Web UI's own answer to a list of workflows: request id -> run. */
export function parseRuns(ui: string, answer: unknown): Map<string, Run> {
  const runs = new Map<string, Run>();
  for (const { execution, searchAttributes } of Executions.parse(answer).executions) {
    const text = Buffer.from(searchAttributes.indexedFields.RequestIds?.data ?? 'W10=', 'base64').toString('utf8');
    const ids = z.union([z.array(z.string()), z.string().transform((id) => [id])]).parse(JSON.parse(text));
    const run = { workflow_id: execution.workflowId, url: runUrl(ui, execution.workflowId, execution.runId) };
    for (const id of ids) runs.set(id, run);
  }
  return runs;
}

/**
 * Finds the runs of these requests by search attribute: requests that came together share a run, so its id cannot
 * always be told from the request's. The list of workflows lags a little behind; what is not in it after 5 s is absent.
 */
export async function findRuns(ui: string, handler_id: string, request_ids: string[]): Promise<Map<string, Run>> {
  const query = encodeURIComponent(`HandlerId = "${handler_id}"`);
  const url = `${ui}/api/v1/namespaces/default/workflows?pageSize=${RUNS_MAX}&query=${query}`;
  for (const end = Date.now() + FOUND_WITHIN_MS; ; ) {
    const response = await fetch(url, { signal: AbortSignal.timeout(FOUND_WITHIN_MS) });
    if (!response.ok) throw new Error(`the Temporal Web UI answered ${response.status} to ${url}`);
    const runs = parseRuns(ui, await response.json());
    if (Date.now() > end || request_ids.every((id) => runs.has(id))) return runs;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
