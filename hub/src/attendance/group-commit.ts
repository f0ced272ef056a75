import type { Clock } from '../runtime/clock.ts';

export interface GroupCommitOptions<Request, Result> {
  /** Stores all requests in one transaction; results in the order of the requests. */
  commit: (requests: readonly Request[]) => Promise<readonly Result[]>;
  clock: Clock;
  /** Most requests of one group. */
  maxRequests: number;
  /** Longest wait of a request for company, while another group is being stored. */
  maxWaitMs: number;
  /** Groups stored at the same time. */
  maxGroups: number;
  sizeOf: (request: Request) => number;
  /** A group of this size goes at once. Small ones wait for company: each group costs the same few statements. */
  fullSize: number;
}

interface Waiting<Request, Result> {
  request: Request;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Lets requests that arrive together share one transaction: a hot project costs one lock and one fsync for all of
 * them. After an error every request of the group is tried again alone, so that none suffers for another.
 */
export class GroupCommit<Request, Result> {
  readonly #options: GroupCommitOptions<Request, Result>;
  #waiting: Waiting<Request, Result>[] = [];
  #waitingSize = 0;
  #running = 0;
  #timerSet = false;

  constructor(options: GroupCommitOptions<Request, Result>) {
    this.#options = options;
  }

  submit(request: Request): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#waitingSize += this.#options.sizeOf(request);
      // At rest, only what arrived in the same turn of the event loop goes together: nobody waits for nobody.
      if (this.#running === 0) setImmediate(() => this.#flush());
      else if (this.#isFull()) this.#flush();
      else this.#flushLater();
    });
  }

  #isFull(): boolean {
    const { maxRequests, fullSize } = this.#options;
    return this.#waiting.length >= maxRequests || this.#waitingSize >= fullSize;
  }

  #flushLater(): void {
    if (this.#timerSet) return;
    this.#timerSet = true;
    void this.#options.clock.sleep(this.#options.maxWaitMs).then(() => {
      this.#timerSet = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#waiting.length === 0 || this.#running >= this.#options.maxGroups) return;
    const group = this.#waiting.splice(0, this.#options.maxRequests);
    for (const { request } of group) this.#waitingSize -= this.#options.sizeOf(request);
    this.#running += 1;
    void this.#store(group).finally(() => {
      this.#running -= 1;
      this.#flush();
    });
  }

  async #store(group: Waiting<Request, Result>[]): Promise<void> {
    try {
      const results = await this.#options.commit(group.map(({ request }) => request));
      group.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      const [only] = group;
      if (group.length === 1 && only) return only.reject(error);
      for (const member of group) await this.#store([member]);
    }
  }
}
