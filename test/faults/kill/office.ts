import { setTimeout as pause } from 'node:timers/promises';
import { isHubApiError, isHubError } from '@realname-hub/sdk';
import type { HubClient } from '@realname-hub/sdk';
import { shanghaiTime } from '../../harness/test-site.ts';

export interface Acknowledged {
  workerId: string;
  at: number;
}

const EVERY_MS = 1_200;
const AGAIN_MS = 300;

/** A contractor's system without a journal: it sends the same request until it is answered. */
export class Office {
  /** What the hub has answered for with 2xx, by record id. */
  readonly acknowledged = new Map<string, Acknowledged>();
  readonly refused = new Map<string, string>();
  readonly troubles = new Map<string, number>();
  readonly #city: HubClient;
  readonly #projectId: string;
  readonly #workers: readonly string[];
  #isOver = false;
  #ended: Promise<void> = Promise.resolve();

  constructor(city: HubClient, projectId: string, workers: readonly string[]) {
    this.#city = city;
    this.#projectId = projectId;
    this.#workers = workers;
  }

  start(): void {
    this.#ended = this.#work();
  }

  /** Resolves when the last request has its answer. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#ended;
  }

  async #work(): Promise<void> {
    for (let round = 0; !this.#isOver; round += 1) {
      const at = Date.now();
      const events = this.#workers.map((workerId) => ({
        recordId: `${this.#projectId}-${workerId}-${round}`,
        workerId,
        origin: 'TERMINAL' as const,
        source: 'LIVE' as const,
        direction: round % 2 === 0 ? ('IN' as const) : ('OUT' as const),
        method: 'ID_CARD' as const,
        occurredAt: shanghaiTime(at),
      }));
      while (!(await this.#submit(events, at))) await pause(AGAIN_MS);
      await pause(Math.max(0, at + EVERY_MS - Date.now()));
    }
  }

  async #submit(
    events: Parameters<HubClient['submitSiteAttendance']>[0]['body']['events'],
    at: number,
  ): Promise<boolean> {
    try {
      const { results } = await this.#city.submitSiteAttendance({
        projectId: this.#projectId,
        body: { events },
      });
      for (const { recordId, status, code } of results) {
        const workerId = events.find((event) => event.recordId === recordId)?.workerId ?? '';
        if (status === 'REJECTED') this.refused.set(recordId, code ?? status);
        else this.acknowledged.set(recordId, { workerId, at });
      }
      return true;
    } catch (error) {
      const code = isHubApiError(error)
        ? `${error.status}:${error.code}`
        : isHubError(error)
          ? error.kind
          : '?';
      this.troubles.set(code, (this.troubles.get(code) ?? 0) + 1);
      return false;
    }
  }
}
