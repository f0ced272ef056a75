import type { Entry, PlacedEntry } from './entry.ts';
import type { Segment } from './segment.ts';
import { Settlement } from './settlement.ts';
import type { BootAnchor } from './stored-event.ts';

export interface PhotoState {
  bytes: number;
  sent: boolean;
  /** Segments whose events name it. */
  references: number;
}

/** Sequence numbers that damage took away. */
export interface MissingEvents {
  journalId: string;
  fromSeq: number;
  toSeq: number;
}

/** Everything the journal knows without reading its files; rebuilt at opening by adding all entries in order. */
export class JournalIndex {
  /** Oldest first; the last one is written to. */
  readonly segments: Segment[] = [];
  readonly settlements = new Map<string, Settlement>();
  readonly photos = new Map<string, PhotoState>();
  readonly anchors = new Map<string, BootAnchor>();
  readonly missing: MissingEvents[] = [];
  /** Codes with which the hub refused events for good, by journal and sequence. */
  readonly #refused = new Map<string, string>();

  get active(): Segment | undefined {
    return this.segments.at(-1);
  }

  /** Number of events on disk. */
  get eventCount(): number {
    return this.segments.reduce((sum, segment) => sum + segment.offsets.length, 0);
  }

  get queuedCount(): number {
    const behind = this.segments.reduce((sum, segment) => {
      const settled = this.settlement(segment.journalId).seq;
      return sum + Math.max(0, segment.lastSeq - Math.max(settled, segment.firstSeq - 1));
    }, 0);
    return [...this.settlements.values()].reduce((sum, { ahead }) => sum - ahead, behind);
  }

  get byteCount(): number {
    const segments = this.segments.reduce((sum, segment) => sum + segment.size, 0);
    return [...this.photos.values()].reduce((sum, photo) => sum + photo.bytes, segments);
  }

  get refusedCount(): number {
    return this.#refused.size;
  }

  settlement(journalId: string): Settlement {
    const known = this.settlements.get(journalId) ?? new Settlement(journalId);
    this.settlements.set(journalId, known);
    return known;
  }

  isSettled(segment: Segment): boolean {
    return segment.lastSeq <= this.settlement(segment.journalId).seq;
  }

  add(segment: Segment, { entry, offset, length }: PlacedEntry): void {
    switch (entry.type) {
      case 'EVENT':
        return this.#addEvent(segment, entry, offset, length);
      case 'SETTLED':
        return this.#restore(entry);
      case 'REFUSED':
        return this.refuse(entry.journalId, entry.seq, entry.code);
      case 'PHOTO_SENT': {
        const photo = this.photos.get(entry.sha256);
        if (photo) photo.sent = true;
        return;
      }
      case 'TIME':
        this.anchors.set(entry.bootId, entry);
        return;
      case 'HEAD':
        return;
    }
  }

  #addEvent(
    segment: Segment,
    event: Extract<Entry, { type: 'EVENT' }>,
    offset: number,
    length: number,
  ): void {
    // A write that failed and could not be taken back may stand in an older segment: the later one counts.
    for (const older of this.segments) {
      if (older !== segment && older.journalId === event.journalId && older.lastSeq >= event.seq) {
        older.cutFrom(event.seq);
      }
    }
    while (segment.lastSeq + 1 < event.seq) {
      segment.offsets.push(-1);
      segment.lengths.push(0);
    }
    segment.offsets.push(offset);
    segment.lengths.push(length);
    segment.settledAtMs = undefined;
    const photo = event.photo && this.photos.get(event.photo.sha256);
    if (event.photo && photo && !segment.photos.has(event.photo.sha256)) {
      segment.photos.add(event.photo.sha256);
      photo.references++;
    }
  }

  #restore({ journalId, seq, hubSeq, atMs }: Extract<Entry, { type: 'SETTLED' }>): void {
    const settlement = this.settlement(journalId);
    if (seq < settlement.seq) this.reopenFrom(journalId, seq + 1);
    settlement.restore(seq, hubSeq);
    this.stampSettled(journalId, atMs);
  }

  /** These events are to be sent again, with their photos: until then nothing of them may be removed. */
  reopenFrom(journalId: string, seq: number): void {
    for (const segment of this.segments) {
      if (segment.journalId !== journalId || segment.lastSeq < seq) continue;
      segment.settledAtMs = undefined;
      for (const sha256 of segment.photos) {
        const photo = this.photos.get(sha256);
        if (photo) photo.sent = false;
      }
    }
  }

  /** Remembers when segments became settled; from then on they are kept for a while and may be removed. */
  stampSettled(journalId: string, atMs: number | undefined): void {
    if (atMs === undefined) return;
    for (const segment of this.segments) {
      if (segment.journalId === journalId && this.isSettled(segment)) segment.settledAtMs ??= atMs;
    }
  }

  refuse(journalId: string, seq: number, code: string): void {
    this.#refused.set(`${journalId}-${seq}`, code);
  }

  refusedCode(journalId: string, seq: number): string | undefined {
    return this.#refused.get(`${journalId}-${seq}`);
  }

  /** Forgets the oldest segment; gives the photos that nothing names any more. */
  dropOldest(): string[] {
    const segment = this.segments.shift();
    if (!segment) return [];
    for (let seq = segment.firstSeq; seq <= segment.lastSeq; seq++) {
      this.#refused.delete(`${segment.journalId}-${seq}`);
    }
    if (!this.segments.some((other) => other.journalId === segment.journalId)) {
      this.settlements.delete(segment.journalId);
    }
    return [...segment.photos].filter((sha256) => {
      const photo = this.photos.get(sha256);
      return photo !== undefined && --photo.references <= 0;
    });
  }

  /** Numbers that no entry has: they are lost, are named in the report, and hold up nothing. */
  settleMissing(): void {
    const nextSeq = new Map<string, number>();
    for (const segment of this.segments) {
      const { journalId, firstSeq } = segment;
      const settlement = this.settlement(journalId);
      if (!nextSeq.has(journalId)) settlement.startAt(firstSeq);
      const gaps = segment.offsets.flatMap((offset, index) => (offset < 0 ? [firstSeq + index] : []));
      for (let seq = nextSeq.get(journalId) ?? firstSeq; seq < firstSeq; seq++) gaps.push(seq);
      for (const seq of gaps) this.#reportMissing(settlement, seq);
      nextSeq.set(journalId, Math.max(nextSeq.get(journalId) ?? 0, segment.lastSeq + 1));
    }
  }

  #reportMissing(settlement: Settlement, seq: number): void {
    if (settlement.has(seq)) return;
    settlement.add(seq);
    const last = this.missing.at(-1);
    if (last?.journalId === settlement.journalId && last.toSeq === seq - 1) last.toSeq = seq;
    else this.missing.push({ journalId: settlement.journalId, fromSeq: seq, toSeq: seq });
  }
}
