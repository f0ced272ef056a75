import type { Clock } from '../core/clock.ts';
import { encodeEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { JournalError } from './journal-error.ts';
import type { JournalFiles } from './journal-files.ts';
import type { JournalIndex } from './journal-index.ts';
import type { JournalBounds, JournalHooks } from './journal-options.ts';
import { photoName } from './photo-name.ts';
import { Segment } from './segment.ts';
import type { Space } from './space.ts';
import type { StoredEvent } from './stored-event.ts';

export type EventDraft = Omit<StoredEvent, 'journalId' | 'seq'>;

export interface PhotoDraft {
  sha256: string;
  bytes: Uint8Array;
}

interface WaitingEvent {
  draft: EventDraft;
  photo: PhotoDraft | undefined;
  resolve: (stored: StoredEvent) => void;
  reject: (error: unknown) => void;
}
interface WaitingNote {
  note: Entry;
  resolve: () => void;
}
type Waiting = WaitingEvent | WaitingNote;

export interface WriterSettings {
  files: JournalFiles;
  index: JournalIndex;
  space: Space;
  bounds: JournalBounds;
  hooks: JournalHooks;
  clock: Clock;
  deviceSn: string;
  journalId: string;
  /** How long a write waits for others to share its fsync. */
  groupMs: number;
  /** Largest event, so that every event fits into a batch. */
  maxEventBytes: number;
}

/** Events written under one fsync. */
const MAX_GROUP = 256;

/** The only writer of the folder: gives numbers, makes groups durable, and takes a failed group back. */
export class JournalWriter {
  readonly #settings: WriterSettings;
  #journalId: string;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #closed = false;
  /** Captures that could not be stored: passages of which nothing will ever be known. */
  refusedCaptures = 0;
  failedWrites = 0;

  constructor(settings: WriterSettings) {
    this.#settings = settings;
    this.#journalId = settings.journalId;
  }

  get journalId(): string {
    return this.#journalId;
  }

  /** Resolves when the event survives a power cut; rejects with JournalError when it is not stored. */
  append(draft: EventDraft, photo?: PhotoDraft): Promise<StoredEvent> {
    if (this.#closed) return Promise.reject(new JournalError('CLOSED', 'the journal is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ draft, photo, resolve, reject });
      this.#run();
    });
  }

  /** Writes down something that can be learned again; a failure costs a repetition and nothing else. */
  note(note: Entry): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ note, resolve });
      this.#run();
    });
  }

  /** From the next event on, numbers belong to another journal. */
  async startNew(journalId: string): Promise<void> {
    await this.#running;
    this.#journalId = journalId;
  }

  /** Waits until everything given is written, then takes no more. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#running) await this.#running;
  }

  #run(): void {
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
      if (this.#waiting.length > 0) this.#run();
    });
  }

  async #drain(): Promise<void> {
    if (this.#settings.groupMs > 0 && !this.#closed) await this.#settings.clock.sleep(this.#settings.groupMs);
    while (this.#waiting.length > 0) await this.#writeGroup(this.#waiting.splice(0, MAX_GROUP));
  }

  async #writeGroup(group: Waiting[]): Promise<void> {
    const admitted: Waiting[] = [];
    let bytes = 0;
    for (const item of group) {
      const size = await this.#admit(item, bytes, admitted.length);
      if (size === undefined) continue;
      bytes += size;
      admitted.push(item);
    }
    if (admitted.length === 0) return;
    try {
      await this.#write(admitted, await this.#writableSegment());
    } catch (cause) {
      this.failedWrites++;
      for (const item of admitted) {
        if ('note' in item) {
          item.resolve();
          continue;
        }
        this.refusedCaptures++;
        item.reject(new JournalError('STORAGE_FAILED', 'the event could not be written', cause));
      }
    }
  }

  /** Makes room for one item and stores its photo; refuses it alone when that fails. */
  async #admit(item: Waiting, bytes: number, events: number): Promise<number | undefined> {
    if ('note' in item) return encodeEntry(item.note).length;
    const { photo, draft } = item;
    const { index, space, hooks, maxEventBytes } = this.#settings;
    const size = encodeEntry({ type: 'EVENT', journalId: this.#journalId, seq: 2 ** 53, ...draft }).length;
    try {
      if (size > maxEventBytes)
        throw new JournalError('TOO_LARGE', `an event may have ${maxEventBytes} bytes`);
      const newPhoto = photo && !index.photos.has(photo.sha256) ? photo : undefined;
      const needed = bytes + size + (newPhoto?.bytes.length ?? 0);
      if (!(await space.makeRoom(needed, events + 1, () => this.#beginSegment()))) {
        this.refusedCaptures++;
        hooks.onOverflow?.({ kind: 'EVENT_REFUSED' });
        throw new JournalError('JOURNAL_FULL', 'the bound is reached by events that are not sent yet');
      }
      if (newPhoto) await this.#storePhoto(newPhoto);
      return size;
    } catch (cause) {
      if (!(cause instanceof JournalError)) {
        this.failedWrites++;
        this.refusedCaptures++;
      }
      const failed = () => new JournalError('STORAGE_FAILED', 'the event could not be written', cause);
      item.reject(cause instanceof JournalError ? cause : failed());
      return undefined;
    }
  }

  /** Written aside and renamed, so that a photo under its name is always whole; durable before its event. */
  async #storePhoto({ sha256, bytes }: PhotoDraft): Promise<void> {
    const { files, index } = this.#settings;
    const name = photoName(sha256);
    const aside = `${name}.part`;
    await files.remove(aside);
    await files.append(aside, bytes);
    await files.sync(aside);
    await files.rename(aside, name);
    await files.syncFolder();
    index.photos.set(sha256, { bytes: bytes.length, sent: false, references: 0 });
  }

  async #write(group: Waiting[], segment: Segment): Promise<void> {
    const { files, index } = this.#settings;
    let seq = segment.lastSeq;
    const entries = group.map((item): Entry => {
      if ('note' in item) return item.note;
      return { type: 'EVENT', journalId: segment.journalId, seq: ++seq, ...item.draft };
    });
    const frames = entries.map(encodeEntry);
    try {
      await files.append(segment.name, Buffer.concat(frames));
      await files.sync(segment.name);
    } catch (cause) {
      await this.#takeBack(segment);
      throw cause;
    }
    for (const [at, entry] of entries.entries()) {
      const item = group[at];
      const length = frames[at]?.length ?? 0;
      // Notes were applied when they were made; applying one late would undo what happened since.
      if (entry.type === 'EVENT') index.add(segment, { entry, offset: segment.size, length });
      segment.size += length;
      if (item && 'note' in item) item.resolve();
      else if (entry.type === 'EVENT') item?.resolve(entry);
    }
  }

  async #takeBack(segment: Segment): Promise<void> {
    try {
      await this.#settings.files.truncate(segment.name, segment.size);
      await this.#settings.files.sync(segment.name);
    } catch {
      segment.broken = true; // The next write begins a new segment with the same numbers; reading prefers the later.
    }
  }

  async #writableSegment(): Promise<Segment> {
    const active = this.#settings.index.active;
    const usable = active && !active.broken && active.journalId === this.#journalId;
    if (usable && active.size < this.#settings.bounds.segmentBytes) return active;
    await this.#beginSegment();
    return this.#settings.index.active as Segment;
  }

  async #beginSegment(): Promise<void> {
    const { files, index, deviceSn, clock } = this.#settings;
    const journalId = this.#journalId;
    const previous = index.segments.filter((segment) => segment.journalId === journalId).at(-1);
    const firstSeq = (previous?.lastSeq ?? 0) + 1;
    const { seq, hubSeq } = index.settlement(journalId);
    const segment = new Segment((index.active?.number ?? 0) + 1, journalId, firstSeq);
    const anchor = index.anchors.get(clock.bootId);
    // Older segments may be removed: what is known of the journal is repeated here.
    const head: Entry[] = [
      { type: 'HEAD', format: 1, deviceSn, journalId, firstSeq },
      { type: 'SETTLED', journalId, seq, hubSeq },
      ...(anchor ? [{ type: 'TIME' as const, ...anchor }] : []),
    ];
    const bytes = Buffer.concat(head.map(encodeEntry));
    await files.remove(segment.name); // What a failed attempt may have left under this name.
    await files.append(segment.name, bytes);
    await files.sync(segment.name);
    await files.syncFolder();
    segment.size = bytes.length;
    index.segments.push(segment);
  }
}
