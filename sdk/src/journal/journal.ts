import { hash } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import { randomHex } from '../core/random.ts';
import type { Random } from '../core/random.ts';
import { scanEntries } from './entry.ts';
import type { JournalFiles } from './journal-files.ts';
import type { JournalIndex } from './journal-index.ts';
import { DEFAULT_BOUNDS } from './journal-options.ts';
import type { JournalBounds, JournalHooks } from './journal-options.ts';
import { JournalWriter } from './journal-writer.ts';
import type { EventDraft, PhotoDraft } from './journal-writer.ts';
import { photoName } from './photo-name.ts';
import { recoverJournal } from './recovery.ts';
import type { RecoveryReport } from './recovery.ts';
import type { Segment } from './segment.ts';
import { Space } from './space.ts';
import type { BootAnchor, StoredEvent } from './stored-event.ts';

export interface JournalSettings {
  files: JournalFiles;
  deviceSn: string;
  clock: Clock;
  random: Random;
  bounds?: Partial<JournalBounds> | undefined;
  hooks?: JournalHooks | undefined;
  /** How long a capture waits for others to share its fsync, 0 to 200 ms; default 5 ms. */
  groupMs?: number | undefined;
}

export interface JournalStatus {
  /** The journal that is written to, and the number of its last event. */
  journalId: string;
  lastSeq: number;
  /** Events that still have to reach the hub. */
  queuedEvents: number;
  queuedPhotos: number;
  /** Events on disk, settled ones included. */
  keptEvents: number;
  bytes: number;
  /** Since opening: captures not stored for want of room or by a failing disk, photos given up, writes that failed. */
  refusedCaptures: number;
  droppedPhotos: number;
  failedWrites: number;
  /** Events that the hub refused for good and that are still kept. */
  refusedByHub: number;
}

/** Longest time that a capture may wait for its fsync to begin. */
const MAX_GROUP_MS = 200;
/** What the contract allows is far below; a batch of 1 MiB holds at least sixteen of them. */
const MAX_EVENT_BYTES = 64 * 1024;

/**
 * The device's journal: append-only segments with a checksum per entry. A capture is answered when it is durable, and
 * nothing is removed before the hub has answered it.
 */
export class Journal {
  readonly #settings: JournalSettings;
  readonly #bounds: JournalBounds;
  readonly #index: JournalIndex;
  readonly #space: Space;
  readonly #writer: JournalWriter;
  /** What was found when the folder was opened. */
  readonly recovery: RecoveryReport;

  private constructor(settings: JournalSettings, index: JournalIndex, recovery: RecoveryReport, id: string) {
    const { files, hooks = {} } = settings;
    this.#settings = settings;
    this.#bounds = { ...DEFAULT_BOUNDS, ...settings.bounds };
    this.#index = index;
    this.recovery = recovery;
    this.#space = new Space(files, index, this.#bounds, hooks);
    this.#writer = new JournalWriter({
      files,
      index,
      hooks,
      space: this.#space,
      bounds: this.#bounds,
      clock: settings.clock,
      deviceSn: settings.deviceSn,
      journalId: id,
      groupMs: Math.min(MAX_GROUP_MS, settings.groupMs ?? 5),
      maxEventBytes: MAX_EVENT_BYTES,
    });
  }

  static async open(settings: JournalSettings): Promise<Journal> {
    const { index, report, mustStartNew } = await recoverJournal(settings.files, settings.deviceSn);
    const current = mustStartNew ? undefined : index.active?.journalId;
    const journalId = current ?? randomHex(settings.random, 8);
    const journal = new Journal(settings, index, report, journalId);
    if (report.damaged.length > 0 || report.missing.length > 0) settings.hooks?.onDamage?.(report);
    return journal;
  }

  get deviceSn(): string {
    return this.#settings.deviceSn;
  }

  append(draft: EventDraft, photo?: PhotoDraft): Promise<StoredEvent> {
    return this.#writer.append(draft, photo);
  }

  /** The oldest events that have to be sent, of one journal, in order. */
  async nextBatch(maxEvents: number, maxBytes: number): Promise<StoredEvent[]> {
    for (const segment of this.#index.segments) {
      if (this.#index.isSettled(segment)) continue;
      const seqs = this.#pick(segment, maxEvents, maxBytes);
      const events = await this.#read(segment, seqs);
      if (events.length > 0) return events;
    }
    return [];
  }

  #pick(segment: Segment, maxEvents: number, maxBytes: number): number[] {
    const settlement = this.#index.settlement(segment.journalId);
    const seqs: number[] = [];
    let bytes = 0;
    const first = Math.max(segment.firstSeq, settlement.seq + 1);
    for (let seq = first; seq <= segment.lastSeq && seqs.length < maxEvents; seq++) {
      if (settlement.has(seq)) continue;
      bytes += segment.lengths[seq - segment.firstSeq] ?? 0;
      if (bytes > maxBytes && seqs.length > 0) break;
      seqs.push(seq);
    }
    return seqs;
  }

  async #read(segment: Segment, seqs: readonly number[]): Promise<StoredEvent[]> {
    const first = seqs[0];
    const last = seqs.at(-1);
    if (first === undefined || last === undefined) return [];
    const from = segment.offsets[first - segment.firstSeq] ?? 0;
    const end =
      (segment.offsets[last - segment.firstSeq] ?? 0) + (segment.lengths[last - segment.firstSeq] ?? 0);
    const { entries } = scanEntries(await this.#settings.files.read(segment.name, from, end - from));
    const events = entries.flatMap(({ entry }) => (entry.type === 'EVENT' ? [entry] : []));
    const bySeq = new Map(events.map((event) => [event.seq, event]));
    const lost = seqs.filter((seq) => !bySeq.has(seq));
    if (lost.length > 0) this.#reportLost(segment, lost);
    return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
  }

  /** The medium changed what was whole at opening: the event is gone, which must be told and must not hold up others. */
  #reportLost(segment: Segment, seqs: readonly number[]): void {
    const { journalId } = segment;
    const settlement = this.#index.settlement(journalId);
    for (const seq of seqs) settlement.add(seq);
    const places = seqs.map((seq) => seq - segment.firstSeq);
    this.#settings.hooks?.onDamage?.({
      tornBytes: 0,
      damaged: places.map((at) => ({
        file: segment.name,
        offset: segment.offsets[at] ?? 0,
        length: segment.lengths[at] ?? 0,
      })),
      missing: seqs.map((seq) => ({ journalId, fromSeq: seq, toSeq: seq })),
    });
  }

  /** These events were answered by the hub; `hubSeq` is its contiguous acknowledgement, as far as it was told. */
  async settle(
    journalId: string,
    seqs: readonly number[],
    hubSeq: number | undefined,
    nowMs: number,
  ): Promise<void> {
    const settlement = this.#index.settlement(journalId);
    for (const seq of seqs) settlement.add(seq);
    if (hubSeq !== undefined) settlement.hubSeq = Math.max(settlement.hubSeq, hubSeq);
    this.#index.stampSettled(journalId, nowMs);
    await this.#noteSettled(journalId, nowMs);
    await this.#space.expire(nowMs).catch(() => undefined); // Tried again after the next batch.
  }

  #noteSettled(journalId: string, atMs: number): Promise<void> {
    const { seq, hubSeq } = this.#index.settlement(journalId);
    return this.#writer.note({ type: 'SETTLED', journalId, seq, hubSeq, atMs });
  }

  /** The hub refused this event for good: it is kept and counted, and not sent again. */
  async refuse(journalId: string, seq: number, code: string): Promise<void> {
    this.#index.refuse(journalId, seq, code);
    await this.#writer.note({ type: 'REFUSED', journalId, seq, code });
  }

  /** Sends everything from `seq` on once more, as far as it is still kept. The hub knows events by their ids. */
  async resendFrom(journalId: string, seq: number, hubSeq: number, nowMs: number): Promise<void> {
    const settlement = this.#index.settlement(journalId);
    settlement.reopenFrom(seq, (each) => this.#index.refusedCode(journalId, each) !== undefined);
    const oldest = this.#index.segments.find((segment) => segment.journalId === journalId);
    if (oldest) settlement.startAt(oldest.firstSeq);
    settlement.hubSeq = hubSeq;
    this.#index.reopenFrom(journalId, seq);
    await this.#noteSettled(journalId, nowMs);
  }

  /** Every journal of which something is kept, with how far the hub said it has it. */
  journals(): { journalId: string; hubSeq: number; lastSeq: number }[] {
    const ids = [...new Set(this.#index.segments.map((segment) => segment.journalId))];
    return ids.map((journalId) => ({
      journalId,
      hubSeq: this.#index.settlement(journalId).hubSeq,
      lastSeq: this.#lastSeq(journalId),
    }));
  }

  #lastSeq(journalId: string): number {
    return this.#index.segments.reduce(
      (last, segment) => (segment.journalId === journalId ? Math.max(last, segment.lastSeq) : last),
      0,
    );
  }

  /** The hub knows higher numbers than this folder: it is an older copy, and its numbers may not be used again. */
  startNewJournal(): Promise<void> {
    return this.#writer.startNew(randomHex(this.#settings.random, 8));
  }

  /** A reading of the hub's clock in this boot, from which events captured before it get their time. */
  async noteTime(anchor: BootAnchor): Promise<void> {
    const { bootId, uptimeMs, serverMs } = anchor;
    this.#index.anchors.set(bootId, { bootId, uptimeMs, serverMs });
    await this.#writer.note({ type: 'TIME', bootId, uptimeMs, serverMs });
  }

  anchor(bootId: string): BootAnchor | undefined {
    return this.#index.anchors.get(bootId);
  }

  /** The oldest photo that has to be sent; undefined when there is none. */
  async nextPhoto(): Promise<PhotoDraft | undefined> {
    for (const [sha256, photo] of this.#index.photos) {
      if (photo.sent || photo.references === 0) continue;
      const name = photoName(sha256);
      const bytes = await this.#settings.files.read(name, 0, photo.bytes);
      if (hash('sha256', bytes) === sha256) return { sha256, bytes };
      photo.sent = true; // Changed on disk: its event stays, the picture cannot be proven any more.
      this.#settings.hooks?.onDamage?.({
        tornBytes: 0,
        damaged: [{ file: name, offset: 0, length: photo.bytes }],
        missing: [],
      });
    }
    return undefined;
  }

  /** Needs no more sending: the hub has it, or will never take it. */
  async settlePhoto(sha256: string): Promise<void> {
    const photo = this.#index.photos.get(sha256);
    if (photo) photo.sent = true;
    await this.#writer.note({ type: 'PHOTO_SENT', sha256 });
  }

  status(): JournalStatus {
    const { journalId, refusedCaptures, failedWrites } = this.#writer;
    const photos = [...this.#index.photos.values()];
    return {
      journalId,
      lastSeq: this.#lastSeq(journalId),
      queuedEvents: this.#index.queuedCount,
      queuedPhotos: photos.filter((photo) => !photo.sent && photo.references > 0).length,
      keptEvents: this.#index.eventCount,
      bytes: this.#index.byteCount,
      refusedCaptures,
      droppedPhotos: this.#space.droppedPhotos,
      failedWrites,
      refusedByHub: this.#index.refusedCount,
    };
  }

  async close(): Promise<void> {
    await this.#writer.close();
    await this.#settings.files.close();
  }
}
