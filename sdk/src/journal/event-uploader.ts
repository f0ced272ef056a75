import { isHubApiError, isHubError } from '../core/errors.ts';
import type { AttendanceEvent } from '../generated/types.ts';
import type { BatchReply, DeviceHub, ItemResult } from './device-hub.ts';
import type { Journal } from './journal.ts';
import type { StepResult } from './pump.ts';
import { resolveTime, toWireEvent } from './stored-event.ts';
import type { StoredEvent } from './stored-event.ts';

export interface Refusal {
  eventId: string;
  code: string;
  pointer: string | undefined;
  event: AttendanceEvent;
}

export interface UploaderSettings {
  journal: Journal;
  hub: DeviceHub;
  toleranceMs: number;
  onRefused: (refusal: Refusal) => void;
  onTrouble: (error: unknown) => void;
  /** Events that were settled are to be sent again, with their photos. */
  onReopened: () => void;
}

const MAX_EVENTS = 100;
/** 1 MiB, less what an event's id and times take more on the wire than in the journal. */
const MAX_BYTES = 1024 * 1024 - MAX_EVENTS * 256;
/** A batch has its own pauses: the pump's. */
const ONE_ATTEMPT = { maxAttempts: 1, deadlineMs: 60_000 };
/** The batch itself is refused, not the sender: it is divided until the one event is found. */
const BATCH_REFUSED = new Set([400, 413, 422]);
const SETTLED = new Set(['ACCEPTED', 'DUPLICATE', 'PARKED', 'REJECTED']);

/** Sends the journal in order, one batch at a time, and settles what the hub answers item by item. */
export class EventUploader {
  readonly #settings: UploaderSettings;
  #limit = MAX_EVENTS;
  /** After every silence the hub may have been restored from a backup. */
  #mustCompare = true;
  paceMs = 0;

  constructor(settings: UploaderSettings) {
    this.#settings = settings;
  }

  /** The hub was not heard: before anything else it is asked how far it has everything. */
  doubtHub(): void {
    this.#mustCompare = true;
  }

  async step(signal: AbortSignal): Promise<StepResult> {
    const { hub } = this.#settings;
    try {
      // Without the hub's time the events of this boot would be sent without theirs, and be parked.
      if (!hub.serverTime.anchor) await hub.getTime({}, { ...ONE_ATTEMPT, signal });
      if (this.#mustCompare) await this.#compare(signal);
      const events = await this.#settings.journal.nextBatch(this.#limit, MAX_BYTES);
      if (events.length === 0) return { kind: 'IDLE' };
      return await this.#send(events, signal);
    } catch (error) {
      const isApi = isHubApiError(error);
      this.#mustCompare ||= !isApi || error.status >= 500;
      if (!(isHubError(error) && error.kind === 'ABORT')) this.#settings.onTrouble(error);
      return { kind: 'FAILED', retryAfterMs: isApi ? error.retryAfterMs : undefined };
    }
  }

  async #send(events: readonly StoredEvent[], signal: AbortSignal): Promise<StepResult> {
    const { journal, hub } = this.#settings;
    const { deviceSn } = journal;
    const wire = events.map((event) => toWireEvent(deviceSn, event, this.#timeOf(event)));
    try {
      const body = { events: wire };
      const reply = await hub.submitAttendanceEvents({ deviceSn, body }, { ...ONE_ATTEMPT, signal });
      // First, because settling removes what was settled long ago: a hub that fell back may still need it.
      for (const { journalId, ackedSeq } of reply.journals) await this.#learnHubSeq(journalId, ackedSeq);
      const unanswered = await this.#settle(wire, reply);
      this.#limit = Math.min(MAX_EVENTS, this.#limit * 2);
      // An item without an answer is sent again, but not in a tight circle.
      if (unanswered) return { kind: 'FAILED', retryAfterMs: undefined };
    } catch (error) {
      if (!isHubApiError(error) || !BATCH_REFUSED.has(error.status)) throw error;
      if (events.length > 1) this.#limit = Math.ceil(events.length / 2);
      else await this.#settle(wire, { results: wire.map(refusedAs(error.code)), journals: [] });
    }
    return { kind: 'DONE', pauseMs: this.paceMs };
  }

  #timeOf(event: StoredEvent) {
    const { journal, hub, toleranceMs } = this.#settings;
    if (event.time) return event.time;
    const now = hub.serverTime.anchor;
    const anchor = now?.bootId === event.bootId ? now : journal.anchor(event.bootId);
    return resolveTime(event, anchor, toleranceMs);
  }

  /** True when an item was left without a usable answer. A batch is of one journal. */
  async #settle(wire: readonly AttendanceEvent[], reply: BatchReply): Promise<boolean> {
    const { journal, hub, onRefused } = this.#settings;
    const answers = new Map(reply.results.map((result) => [result.eventId, result]));
    const answered = wire.filter((event) => SETTLED.has(answers.get(event.eventId)?.status ?? ''));
    for (const event of answered) {
      const answer = answers.get(event.eventId);
      if (answer?.status !== 'REJECTED') continue;
      const code = answer.code ?? 'REJECTED';
      await journal.refuse(event.journalId, event.seq, code);
      onRefused({ eventId: event.eventId, code, pointer: answer.pointer, event });
    }
    const journalId = wire[0]?.journalId ?? '';
    const hubSeq = reply.journals.find((each) => each.journalId === journalId)?.ackedSeq;
    const seqs = answered.map((event) => event.seq);
    await journal.settle(journalId, seqs, hubSeq, hub.serverTime.now());
    return answered.length < wire.length;
  }

  async #compare(signal: AbortSignal): Promise<void> {
    const { journal, hub } = this.#settings;
    for (const { journalId } of journal.journals()) {
      const ackedSeq = await this.#askHubSeq(journalId, signal);
      await this.#learnHubSeq(journalId, ackedSeq);
    }
    const anchor = hub.serverTime.anchor;
    if (anchor && !journal.anchor(anchor.bootId)) await journal.noteTime(anchor);
    this.#mustCompare = false;
  }

  async #askHubSeq(journalId: string, signal: AbortSignal): Promise<number> {
    const { journal, hub } = this.#settings;
    try {
      const args = { deviceSn: journal.deviceSn, journalId };
      return (await hub.getJournal(args, { ...ONE_ATTEMPT, signal })).ackedSeq;
    } catch (error) {
      if (isHubApiError(error) && error.status === 404) return 0; // The hub has nothing of this journal.
      throw error;
    }
  }

  async #learnHubSeq(journalId: string, ackedSeq: number): Promise<void> {
    const { journal, hub, onReopened } = this.#settings;
    const known = journal.journals().find((each) => each.journalId === journalId);
    if (!known) return;
    if (ackedSeq < known.hubSeq) {
      await journal.resendFrom(journalId, ackedSeq + 1, ackedSeq, hub.serverTime.now());
      onReopened();
    } else if (ackedSeq > known.hubSeq) {
      await journal.settle(journalId, [], ackedSeq, hub.serverTime.now());
    }
    if (ackedSeq > known.lastSeq && journal.status().journalId === journalId) await journal.startNewJournal();
  }
}

const refusedAs =
  (code: string) =>
  (event: AttendanceEvent): ItemResult => ({ eventId: event.eventId, status: 'REJECTED', code });
