import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { portrait } from '../photos.ts';
import { type Answer, eventsOf } from './apiClient.ts';
import { commandsOf, shell } from './operationsDoc.ts';
import { type Platform, testPlatform } from './platform.ts';

/** One request of a caller, and the words that stand for it in docs/operations.md. */
class Operated {
  readonly request = `1700000000,${randomUUID()}`;
  readonly #facet: Platform;
  readonly #handler: string;

  constructor(facet: Platform, handler: string) {
    this.#facet = facet;
    this.#handler = handler;
  }

  get workflow(): string {
    return `events/${this.#facet.api.account_id}/${this.request}`;
  }

  async send(): Promise<Answer> {
    const headers = { 'Luna-Request-Id': this.request };
    return this.#facet.api.generate(this.#handler, await portrait(), { headers });
  }

  run(command: string): Promise<string> {
    const names = { REQUEST: this.request, WORKFLOW: this.workflow, HANDLER: this.#handler };
    return shell(command, this.#facet.env, names);
  }

  async status(): Promise<string> {
    const run = this.#facet.temporal.workflow.getHandle(this.workflow).describe();
    return run.then(({ status }) => status.name).catch(() => 'NONE');
  }

  async events() {
    return (await this.#facet.temporal.workflow.getHandle(this.workflow).fetchHistory()).events ?? [];
  }

  async reached(status: string): Promise<void> {
    for (let tries = 0; tries < 300 && (await this.status()) !== status; tries += 1) await delay(100);
    expect(await this.status()).toBe(status);
  }
}

/** The list of workflows lags behind: a command that reads it is run until it prints what is awaited. */
async function finds(operated: Operated, command: string, awaited: RegExp): Promise<void> {
  let printed = await operated.run(command);
  for (let tries = 0; tries < 50 && !awaited.test(printed); tries += 1) {
    await delay(200);
    printed = await operated.run(command);
  }
  expect(printed).toMatch(awaited);
}

const listed = (operated: Operated, and: string, awaited: RegExp): Promise<void> =>
  finds(operated, `temporal workflow list --query 'RequestIds = "${operated.request}" ${and}'`, awaited);

async function operate(facet: Platform, policies: object = {}): Promise<Operated> {
  return new Operated(facet, await facet.api.createHandler(policies));
}

/** Whether the events of this answer are the only ones of its request. */
async function storedOnce(facet: Platform, operated: Operated, answer: Answer): Promise<void> {
  const { rows } = await facet.sql.query('select event_id from events.events where request_id = $1', [
    operated.request,
  ]);
  expect(eventsOf(answer).map(({ event_id }) => ({ event_id }))).toEqual(rows);
}

describe('with the events worker in the API', () => {
  const facet = testPlatform();
  let done: Operated;
  beforeAll(async () => {
    done = await operate(facet);
    expect((await done.send()).status).toBe(201);
  }, 60_000);

  test.each(commandsOf('Find'))('find: %s', async (command) => {
    await finds(done, command, new RegExp(`${done.request}|^(Total: )?1$`, 'm'));
  });

  test.each(commandsOf('Inspect'))('inspect: %s', async (command) => {
    await expect(done.run(command)).resolves.toMatch(/WorkflowExecutionCompleted|COMPLETED|Completed|\*\*stored\*\*/);
  });

  test.each(commandsOf('The Temporal server'))('the Temporal server: %s', async (command) => {
    await expect(done.run(command)).resolves.toMatch(/SERVING|workflow/i);
  });

  test.each(commandsOf('Retry'))('retry: %s', async (command) => {
    const operated = await operate(facet);
    await breakStore(facet);
    const refused = await operated.send().finally(() => mendStore(facet));
    expect(refused.status).toBeGreaterThanOrEqual(500);
    await operated.reached('FAILED');
    await listed(operated, 'AND ErrorCode = "internal"', /Failed/);
    const metadata = 'temporal workflow metadata --workflow-id "$WORKFLOW"';
    await expect(operated.run(metadata)).resolves.toContain(
      `\`${operated.request}\`: **failed** (internal), no events`,
    );

    await operated.run(command);
    await operated.reached('COMPLETED');
    await listed(operated, 'AND EventsCount = 1', /Completed/);
    await storedOnce(facet, operated, await operated.send());
  });
});

/** Makes the function that stores orders fail. */
async function breakStore(facet: Platform): Promise<void> {
  await facet.sql.query(`
    alter function events.store_orders(jsonb) rename to store_orders_real;
    create function events.store_orders(orders jsonb)
    returns table (order_id uuid, state text, answer json, status smallint, reason text) language plpgsql as $$
    begin raise exception 'planted'; end $$`);
}
async function mendStore(facet: Platform): Promise<void> {
  await facet.sql.query(`
    drop function events.store_orders(jsonb);
    alter function events.store_orders_real(jsonb) rename to store_orders`);
}

describe('with photos described by another worker', () => {
  const facet = testPlatform({ FACET_EVENTS_PLACEMENT: 'remote' }, ['matcher', 'api', 'worker describe']);
  const describer = () => facet.roles['worker describe'];

  /** A run that waits, since nobody describes. */
  async function held(): Promise<{ operated: Operated; answer: Promise<Answer> }> {
    await describer()?.stop();
    const operated = await operate(facet);
    const answer = operated.send();
    await operated.reached('RUNNING');
    return { operated, answer };
  }

  /** What an operator ended tells its caller so, and can be sent again. */
  async function endedBy(command: string, status: string): Promise<void> {
    const { operated, answer } = await held();
    await listed(operated, '', /Running/);
    await operated.run(command);
    expect(await answer).toMatchObject({ status: 409, body: { error_code: 99002 } });
    await operated.reached(status);
    await describer()?.start();
    await storedOnce(facet, operated, await operated.send());
  }

  test.each(commandsOf('Cancel'))('cancel: %s', (command) => endedBy(command, 'CANCELLED'));
  test.each(commandsOf('Terminate'))('terminate: %s', (command) => endedBy(command, 'TERMINATED'));

  test('retry: a run that nobody described goes back to the activity that failed', async () => {
    const { operated, answer } = await held();
    expect(await answer).toMatchObject({ status: 503, body: { error_code: 99504 } });
    await operated.reached('FAILED');
    await listed(operated, 'AND ErrorCode = "dependencyAway"', /Failed/);
    await describer()?.start();
    await operated.run('facet retry "$WORKFLOW"');
    await operated.reached('COMPLETED');
    const events = await operated.events();
    const reset = events.findIndex((event) => event.workflowTaskFailedEventAttributes);
    expect(events[reset - 1]?.workflowTaskStartedEventAttributes).toBeTruthy();
    expect(events.filter((event) => event.activityTaskScheduledEventAttributes)).toHaveLength(1);
    await storedOnce(facet, operated, await operated.send());
  });

  test('a run that is still going is not retried', async () => {
    const { operated } = await held();
    await expect(operated.run('facet retry "$WORKFLOW"')).rejects.toThrow(/is still running/);
    const unknown = 'Temporal knows no workflow events/nobody/0: it has forgotten it, or the id is another one';
    await expect(operated.run('facet retry events/nobody/0')).rejects.toThrow(unknown);
    await describer()?.start();
    await operated.reached('COMPLETED');
  });
});
