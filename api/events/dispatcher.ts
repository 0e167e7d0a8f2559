import { PlatformError } from '../../contract/errors.ts';
import type { RunInput } from '../../contract/runs.ts';
import type { Handed } from '../../stores/memory/handover.ts';
import type { RunStarter } from './runStarter.ts';
import { type WaitingOrder, WaitingRoom } from './waitingRoom.ts';

export interface DispatchLimits {
  /** Requests that may be inside at once, from before their body is read until they are answered. */
  readonly requests_max: number;
  /** Images of all requests inside. */
  readonly images_max: number;
  /** Runs in flight; orders that come meanwhile wait, and share the next run. */
  readonly runs_max: number;
  /** Orders and images that may share a run. */
  readonly batch_max: number;
  readonly batch_images_max: number;
  /** While the models of this process have more photos than these, each of their threads is busy: no run starts. */
  readonly supply_max: number;
}

/** The photos that the models of this process were given. */
export interface Describing {
  /** Those that are not described yet. */
  readonly photos: number;
  /** Resolves when there is one less. */
  less(): Promise<void>;
}

/** Photos that take longer than this do not keep others waiting. */
const HOLD_MS = 100;

/** One account may take no more than this share of the places, so that others always find one. */
const ACCOUNT_SHARE = 0.75;

/**
 * Between the requests and their runs: refuses what the machine cannot take, lets accounts take turns, and puts orders
 * that wait for the same policies into one run.
 */
export class Dispatcher {
  readonly #limits: DispatchLimits;
  readonly #start: RunStarter;
  readonly #waiting: WaitingRoom;
  readonly #describing: Describing | undefined;
  readonly #inside = new Map<string, number>();
  #requests = 0;
  #images = 0;
  #runs = 0;
  #holding = false;

  /** @param describing where this process has models. */
  constructor(limits: DispatchLimits, start: RunStarter, describing?: Describing) {
    this.#limits = limits;
    this.#start = start;
    this.#describing = describing;
    this.#waiting = new WaitingRoom(limits);
  }

  /** Requests inside, images inside and runs in flight: for metrics. */
  get load(): { requests: number; images: number; runs: number } {
    return { requests: this.#requests, images: this.#images, runs: this.#runs };
  }

  /**
   * Takes a place for a request, before anything of it is read.
   * @returns what gives the place back. @throws PlatformError tooBusy
   */
  admit(account_id: string): () => void {
    const own = this.#inside.get(account_id) ?? 0;
    const { requests_max, images_max } = this.#limits;
    if (this.#requests >= requests_max || this.#images >= images_max) throw busy(`${this.#requests} requests are`);
    if (own >= Math.ceil(requests_max * ACCOUNT_SHARE)) throw busy(`${own} requests of this account are`);
    this.#requests++;
    this.#inside.set(account_id, own + 1);
    return () => {
      this.#requests--;
      const left = (this.#inside.get(account_id) ?? 1) - 1;
      if (left === 0) this.#inside.delete(account_id);
      else this.#inside.set(account_id, left);
    };
  }

  /** Runs one order, with others where they wait. Rejects with the failure of its run. */
  async run(order: WaitingOrder): Promise<Handed> {
    if (this.#images > 0 && this.#images + order.order.images > this.#limits.images_max) {
      throw busy(`${this.#images} images are`);
    }
    this.#images += order.order.images;
    try {
      const handed = await this.#enqueue(order);
      return handed.outcome.status === 'alone' ? await this.#runAlone(order) : handed;
    } finally {
      this.#images -= order.order.images;
    }
  }

  #enqueue(order: WaitingOrder): Promise<Handed> {
    return new Promise((resolve, reject) => {
      this.#waiting.add({ ...order, resolve, reject });
      this.#pump();
    });
  }

  /** What left a shared run takes no place from others: it may be slow, or end the process once more. */
  #runAlone(order: WaitingOrder): Promise<Handed> {
    return new Promise((resolve, reject) => {
      const queued = { ...order, resolve, reject };
      void this.#start({ ...order.run, orders: [order.order] }, [queued]);
    });
  }

  /** @param due the next run starts whatever the models have to do. */
  #pump(due = false): void {
    if (this.#runs >= this.#limits.runs_max || this.#waiting.isEmpty) return;
    if (!due && this.#describing && this.#describing.photos > this.#limits.supply_max) {
      void this.#hold(this.#describing);
      return;
    }
    this.#startNext();
    setImmediate(() => {
      this.#pump(); // Its photos are with the models by then, so that the next run may have to wait.
    });
  }

  /**
   * While the models have enough to do, no run starts: its photos would only wait for them, and the orders that come
   * meanwhile would need runs of their own. Nothing is lost by that: what a run is to describe is with the models as
   * soon as it starts (`describeAhead`).
   */
  async #hold(describing: Describing): Promise<void> {
    if (this.#holding) return;
    this.#holding = true;
    let isDue = false;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        isDue = true;
        resolve();
      }, HOLD_MS);
      void describing.less().then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
    this.#holding = false;
    this.#pump(isDue);
  }

  #startNext(): void {
    const batch = this.#waiting.take();
    const [first] = batch;
    if (!first) return;
    const run: RunInput = { ...first.run, orders: batch.map(({ order }) => order) };
    this.#runs++;
    void this.#start(run, batch).finally(() => {
      this.#runs--;
      this.#pump();
    });
  }
}

function busy(what: string): PlatformError {
  return new PlatformError('tooBusy', `${what} in work already, as many as this machine takes. Try again in a second.`);
}
