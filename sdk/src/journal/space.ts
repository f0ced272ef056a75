import type { JournalFiles } from './journal-files.ts';
import type { JournalIndex } from './journal-index.ts';
import type { JournalBounds, JournalHooks } from './journal-options.ts';
import { photoName } from './photo-name.ts';

/** Keeps the journal within its bounds by removing what is no longer needed, oldest first. */
export class Space {
  readonly #files: JournalFiles;
  readonly #index: JournalIndex;
  readonly #bounds: JournalBounds;
  readonly #hooks: JournalHooks;
  droppedPhotos = 0;

  constructor(files: JournalFiles, index: JournalIndex, bounds: JournalBounds, hooks: JournalHooks) {
    this.#files = files;
    this.#index = index;
    this.#bounds = bounds;
    this.#hooks = hooks;
  }

  /** Makes room for an event; false when only unsent events are left. `bytes` and `events` include those under way. */
  async makeRoom(bytes: number, events: number, rotate: () => Promise<void>): Promise<boolean> {
    for (;;) {
      const overBytes = this.#index.byteCount + bytes > this.#bounds.maxBytes;
      if (!overBytes && this.#index.eventCount + events <= this.#bounds.maxEvents) return true;
      if (overBytes && (await this.#removePhoto(true))) continue;
      if (await this.#removeOldestSegment(rotate)) continue;
      const mayDrop = this.#bounds.overflow === 'drop-oldest-photo';
      if (!(overBytes && mayDrop && (await this.#removePhoto(false)))) return false;
    }
  }

  /** Removes segments that were settled long enough ago. */
  async expire(serverNowMs: number): Promise<void> {
    const isOver = (atMs: number | undefined) =>
      atMs !== undefined && atMs + this.#bounds.keepSettledMs <= serverNowMs;
    while (this.#index.segments.length > 1 && isOver(this.#index.segments[0]?.settledAtMs)) {
      await this.#removeFirst();
    }
  }

  async #removeOldestSegment(rotate: () => Promise<void>): Promise<boolean> {
    const oldest = this.#index.segments[0];
    if (!oldest || !this.#index.isSettled(oldest)) return false;
    if (oldest === this.#index.active) {
      if (oldest.offsets.length === 0) return false;
      await rotate();
    }
    await this.#removeFirst();
    return true;
  }

  /** One at a time and made durable, so that a power cut never leaves a hole between two segments. */
  async #removeFirst(): Promise<void> {
    const oldest = this.#index.segments[0];
    if (!oldest) return;
    await this.#files.remove(oldest.name);
    await this.#files.syncFolder();
    for (const sha256 of this.#index.dropOldest()) await this.#forgetPhoto(sha256);
  }

  async #removePhoto(sent: boolean): Promise<boolean> {
    const found = [...this.#index.photos].find(([, photo]) => photo.sent === sent && photo.references > 0);
    if (!found) return false;
    await this.#forgetPhoto(found[0]);
    if (!sent) {
      this.droppedPhotos++;
      this.#hooks.onOverflow?.({ kind: 'PHOTO_DROPPED', sha256: found[0] });
    }
    return true;
  }

  async #forgetPhoto(sha256: string): Promise<void> {
    await this.#files.remove(photoName(sha256));
    this.#index.photos.delete(sha256);
  }
}
