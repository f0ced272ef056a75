import { HubApiError, HubNetworkError, HubTimeoutError, ServerTime } from '@realname-hub/sdk';
import type { AttendanceEvent } from '@realname-hub/sdk';
import type { BatchReply, DeviceHub } from '@realname-hub/sdk/journal';
import type { Clock } from '../../../hub/src/runtime/clock.ts';
import type { Random } from '../../../hub/src/runtime/random.ts';
import { never, type TerminalClock } from './terminal-clock.ts';

/** What stands at the other end: edge processes that may be down, or die while they answer. */
export interface HubFront {
  /** Rejects with `FrontDown` where nobody listens; never settles where the process died over it. */
  submit(deviceSn: string, events: readonly unknown[]): Promise<BatchReply>;
  /** Null: the hub has nothing of this journal. */
  ackedSeq(deviceSn: string, journalId: string): Promise<number | null>;
}

export class FrontDown extends Error {}

export interface Network {
  time: Clock;
  random: Random;
  front: HubFront;
  /** Share of exchanges that go wrong; zero heals it. */
  trouble: () => number;
  /** Each batch as it leaves a terminal in one of its boots. */
  onSent: (events: readonly AttendanceEvent[], bootId: string) => void;
  onBreach: (words: string) => void;
}

/** A terminal gives up waiting for an answer after this. */
const TIMEOUT_MS = 15_000;
/** Each way takes up to this, so that no reading of the hub's clock is further off. */
export const SLOWEST_WAY_MS = 1_500;
/** A copy that got stuck somewhere arrives up to this much later. */
const STUCK_MS = 60_000;
const AT_ONCE_MS = 30;

/**
 * The way from one run of a terminal to the hub and back: requests and answers get lost, come late or twice, and the
 * hub asks to come back later. Nobody is answered whose power is gone.
 */
export class DeviceLink implements DeviceHub {
  readonly serverTime: ServerTime;
  readonly #network: Network;
  readonly #deviceSn: string;
  readonly #clock: TerminalClock;
  readonly #run: { isOver: () => boolean; isOffline: () => boolean };
  #notBefore = 0;

  constructor(
    network: Network,
    deviceSn: string,
    clock: TerminalClock,
    run: { isOver: () => boolean; isOffline: () => boolean },
  ) {
    this.#network = network;
    this.#deviceSn = deviceSn;
    this.#clock = clock;
    this.#run = run;
    this.serverTime = new ServerTime(clock);
  }

  async submitAttendanceEvents(args: {
    deviceSn: string;
    body: { events: AttendanceEvent[] };
  }): Promise<BatchReply> {
    const { front, onSent } = this.#network;
    const { events } = args.body;
    const wire = JSON.stringify(events);
    const read = () => JSON.parse(wire) as AttendanceEvent[];
    onSent(events, this.#clock.bootId);
    const reply = await this.#exchange('submitAttendanceEvents', () => {
      if (this.#happens(0.3)) this.#sendStuckCopy(read());
      if (this.#happens(0.2)) return this.#sendInParts(read());
      return front.submit(this.#deviceSn, read());
    });
    if (this.#happens(0.2)) this.#sendAltered(read(), reply);
    return reply;
  }

  async getTime(): Promise<unknown> {
    return this.#exchange('getTime', () => Promise.resolve({}));
  }

  async getJournal(args: { deviceSn: string; journalId: string }): Promise<{ ackedSeq: number }> {
    const ackedSeq = await this.#exchange('getJournal', () =>
      this.#network.front.ackedSeq(args.deviceSn, args.journalId),
    );
    if (ackedSeq === null) throw this.#problem('getJournal', 'JOURNAL_NOT_FOUND', 404);
    return { ackedSeq };
  }

  async recordHeartbeat(): Promise<never> {
    throw new Error('these terminals send no heartbeats');
  }

  async putPhoto(): Promise<never> {
    throw new Error('these terminals take no photos');
  }

  async #exchange<Reply>(operationId: string, ask: () => Promise<Reply>): Promise<Reply> {
    const { time, random } = this.#network;
    if (time.now() < this.#notBefore)
      this.#network.onBreach(`${this.#deviceSn} came back before Retry-After`);
    const sentAt = this.#clock.uptimeMs();
    const facts = { operationId, attempts: 1 };
    await this.#way();
    if (this.#run.isOffline() || this.#happens(0.25)) {
      await this.#clock.sleep(random.fraction() * TIMEOUT_MS);
      throw new HubNetworkError(facts, new Error('lost'));
    }
    if (this.#happens(0.15)) throw await this.#refusal(operationId, sentAt);
    const reply = await this.#inTime(operationId, ask());
    await this.#way();
    if (this.#happens(0.25)) throw new HubNetworkError(facts, new Error('answer lost'));
    this.#observe(sentAt);
    return reply;
  }

  /** The edge is too busy, and says until when. */
  async #refusal(operationId: string, sentAt: number): Promise<HubApiError> {
    const { time, random } = this.#network;
    const retryAfterMs = 1_000 + Math.floor(random.fraction() * 5_000);
    await this.#way();
    this.#observe(sentAt);
    this.#notBefore = time.now() + retryAfterMs;
    return random.fraction() < 0.5
      ? this.#problem(operationId, 'RATE_LIMITED', 429, retryAfterMs)
      : this.#problem(operationId, 'UNAVAILABLE', 503, retryAfterMs);
  }

  async #inTime<Reply>(operationId: string, answer: Promise<Reply>): Promise<Reply> {
    const answered = new AbortController();
    const facts = { operationId, attempts: 1 };
    const late = this.#clock.sleep(TIMEOUT_MS, answered.signal).then((): never => {
      throw new HubTimeoutError('attempt', facts);
    });
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      if (error instanceof FrontDown) throw new HubNetworkError(facts, error);
      throw error;
    } finally {
      late.catch(() => undefined);
      answered.abort('answered');
    }
  }

  async #way(): Promise<void> {
    const { time, random } = this.#network;
    const slow = this.#happens(0.2) ? SLOWEST_WAY_MS : 60;
    await time.sleep(Math.floor(random.fraction() * slow));
    if (this.#run.isOver()) await never();
  }

  #observe(sentAt: number): void {
    const { time } = this.#network;
    this.serverTime.observe(new Date(time.now()).toISOString(), sentAt, this.#clock.uptimeMs());
  }

  /** The end of the batch overtakes its beginning, and of the beginning nobody knows whether it arrives. */
  async #sendInParts(events: AttendanceEvent[]): Promise<BatchReply> {
    const { front } = this.#network;
    const cut = Math.ceil(events.length / 2);
    await front.submit(this.#deviceSn, events.slice(cut));
    if (this.#happens(0.5)) throw new FrontDown();
    return front.submit(this.#deviceSn, events);
  }

  /** A copy of the request goes astray and arrives when nobody expects it any more. */
  #sendStuckCopy(events: AttendanceEvent[]): void {
    const { time, random, front } = this.#network;
    const later = random.fraction() < 0.5 ? AT_ONCE_MS : STUCK_MS;
    void time
      .sleep(random.fraction() * later)
      .then(() => front.submit(this.#deviceSn, events))
      .catch(() => undefined);
  }

  /** Somebody sends one of the events again, with another worker: the hub must not believe it. */
  #sendAltered(events: AttendanceEvent[], reply: BatchReply): void {
    const { time, random, front, onBreach } = this.#network;
    const index = Math.floor(random.fraction() * events.length);
    const event = events[index];
    if (!event || reply.results[index]?.status === 'REJECTED') return;
    const altered = { ...event, workerId: 'worker-impostor' };
    void time
      .sleep(random.fraction() * STUCK_MS)
      .then(() => front.submit(this.#deviceSn, [altered]))
      .then(({ results }) => {
        if (results[0]?.code !== 'EVENT_CONFLICT') onBreach(`${event.eventId} was taken with other content`);
      })
      .catch((error: unknown) => {
        if (!(error instanceof FrontDown)) throw error;
      });
  }

  #happens(chance: number): boolean {
    const { random, trouble } = this.#network;
    return random.fraction() < trouble() * chance;
  }

  #problem(operationId: string, code: string, status: number, retryAfterMs?: number): HubApiError {
    return new HubApiError(
      { status, problem: { code }, retryable: status !== 404, retryAfterMs },
      { operationId, attempts: 1 },
    );
  }
}
