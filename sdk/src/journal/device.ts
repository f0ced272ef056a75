import { photoHash, photoType } from '../client/photo.ts';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { formatDateTime, SHANGHAI_OFFSET_MINUTES } from '../core/date-time.ts';
import { systemRandom } from '../core/random.ts';
import type { Random } from '../core/random.ts';
import { DEFAULT_RETRY } from '../core/retry.ts';
import type { RetryPolicy } from '../core/retry.ts';
import { MAX_PHOTO_BYTES, MAX_RAW_BYTES } from './capture-facts.ts';
import type { CaptureFacts, CapturePhoto } from './capture-facts.ts';
import type { DeviceHub, HeartbeatFacts, HeartbeatReply } from './device-hub.ts';
import { EventUploader } from './event-uploader.ts';
import type { Refusal } from './event-uploader.ts';
import { Journal } from './journal.ts';
import type { JournalStatus } from './journal.ts';
import { JournalError } from './journal-error.ts';
import type { JournalFiles } from './journal-files.ts';
import type { JournalBounds, JournalHooks } from './journal-options.ts';
import { openFolder } from './node-files.ts';
import { PhotoUploader } from './photo-uploader.ts';
import { Pump } from './pump.ts';
import type { RecoveryReport } from './recovery.ts';
import { eventIdOf, resolveTime } from './stored-event.ts';
import type { EventTime, StoredEvent } from './stored-event.ts';

export interface DeviceOptions {
  /** A folder of the device's own; it is made when it is not there. */
  folder: string;
  client: DeviceHub;
  deviceSn: string;
  /** The one that the client has, if it was given one. */
  clock?: Clock;
  random?: Random;
  /** Instead of `folder` on a file system. */
  files?: JournalFiles;
  bounds?: Partial<JournalBounds>;
  groupMs?: number;
  retry?: Partial<RetryPolicy>;
  /** How far the device's clock may be from the hub's and still count as right; default 2 s. */
  toleranceMs?: number;
  /** Offset in which times are written; default +08:00. */
  utcOffsetMinutes?: number;
  /** Sends nothing until `start()`. */
  paused?: boolean;
  hooks?: DeviceHooks;
}

export interface DeviceHooks extends JournalHooks {
  /** The hub refused an event for good. It is kept, and will not be sent again. */
  onRefused?: (refusal: Refusal) => void;
  onPhotoRefused?: (refusal: { sha256: string; code: string }) => void;
  /** Sending failed and will be tried again: HubError, or an error of the file system. */
  onTrouble?: (error: unknown) => void;
}

export interface Captured {
  eventId: string;
  journalId: string;
  seq: number;
}

type Stamp = Pick<StoredEvent, 'deviceMs' | 'offsetMinutes' | 'bootId' | 'uptimeMs'>;

const STOP_GRACE_MS = 5_000;

/** What the hub could only refuse later, when nobody can put it right any more, is refused at once. */
function checkCapture(facts: CaptureFacts, photo: CapturePhoto | undefined): void {
  if ((facts.workerId === undefined) === (facts.strangerRef === undefined)) {
    throw new TypeError('exactly one of workerId and strangerRef is needed');
  }
  if (facts.source === 'MANUAL' && facts.manual === undefined) {
    throw new TypeError('a MANUAL event needs `manual`');
  }
  if (facts.raw && Buffer.byteLength(JSON.stringify(facts.raw)) > MAX_RAW_BYTES) {
    throw new JournalError('TOO_LARGE', `raw may have ${MAX_RAW_BYTES} bytes as JSON`);
  }
  if (!photo) return;
  if (photoType(photo.bytes) === undefined) throw new TypeError('a photo is a JPEG or a PNG');
  if (photo.bytes.length > MAX_PHOTO_BYTES) {
    throw new JournalError('TOO_LARGE', `a photo may have ${MAX_PHOTO_BYTES} bytes`);
  }
}

/** Opens a device's journal and begins to send what is in it. */
export async function openDevice(options: DeviceOptions): Promise<Device> {
  const { deviceSn, clock = systemClock(), random = systemRandom, bounds, groupMs, hooks } = options;
  const files = options.files ?? (await openFolder(options.folder));
  try {
    const journal = await Journal.open({ files, deviceSn, clock, random, bounds, groupMs, hooks });
    const device = new Device(journal, { ...options, clock, random });
    if (!options.paused) device.start();
    return device;
  } catch (error) {
    await files.close();
    throw error;
  }
}

/** One terminal: captures go to disk first and to the hub as soon as it can be reached. */
export class Device {
  readonly #options: DeviceOptions & { clock: Clock; random: Random };
  readonly #journal: Journal;
  readonly #events: EventUploader;
  readonly #pumps: readonly Pump[];
  readonly #forgetAnchors: () => void;

  constructor(journal: Journal, options: DeviceOptions & { clock: Clock; random: Random }) {
    const { client: hub, clock, random, hooks = {} } = options;
    const silent = () => undefined;
    const { onRefused = silent, onPhotoRefused = silent, onTrouble = silent } = hooks;
    this.#options = options;
    this.#journal = journal;
    const toleranceMs = options.toleranceMs ?? 2_000;
    const onReopened = () => this.#wake();
    this.#events = new EventUploader({ journal, hub, toleranceMs, onRefused, onTrouble, onReopened });
    const photos = new PhotoUploader({ journal, hub, onPhotoRefused, onTrouble });
    const retry = { ...DEFAULT_RETRY, ...options.retry };
    this.#pumps = [this.#events, photos].map(
      (part) => new Pump({ clock, random, retry, step: (signal) => part.step(signal) }),
    );
    // Events captured before this reading, in this boot, get their time from it even after a restart.
    this.#forgetAnchors = hub.serverTime.onAnchor((anchor) => {
      if (!journal.anchor(anchor.bootId)) void journal.noteTime(anchor);
    });
  }

  /** What was found in the folder when it was opened. */
  get recovery(): RecoveryReport {
    return this.#journal.recovery;
  }

  /**
   * Stores one passage. Resolves when it survives a power cut; from then on it will reach the hub, or its refusal is
   * reported. Rejects with JournalError when it is not stored. Its time is the moment of this call.
   */
  async capture(facts: CaptureFacts, photo?: CapturePhoto): Promise<Captured> {
    checkCapture(facts, photo);
    const stamp = this.#stamp();
    const time = this.#timeAtCapture(stamp);
    const draft = { ...stamp, facts: structuredClone(facts), ...(time ? { time } : {}) };
    const stored = photo ? await this.#appendWithPhoto(draft, photo) : await this.#journal.append(draft);
    this.#wake();
    const { journalId, seq } = stored;
    return { eventId: eventIdOf(this.#journal.deviceSn, journalId, seq), journalId, seq };
  }

  #wake(): void {
    for (const pump of this.#pumps) pump.wake();
  }

  #appendWithPhoto(draft: Parameters<Journal['append']>[0], photo: CapturePhoto) {
    const bytes = new Uint8Array(photo.bytes); // The camera may reuse its buffer.
    const sha256 = photoHash(bytes);
    const reference = { sha256, bytes: bytes.length, watermarked: photo.watermarked };
    return this.#journal.append({ ...draft, photo: reference }, { sha256, bytes });
  }

  #stamp(): Stamp {
    const { clock, utcOffsetMinutes = SHANGHAI_OFFSET_MINUTES } = this.#options;
    return {
      deviceMs: Math.round(clock.now()),
      offsetMinutes: utcOffsetMinutes,
      bootId: clock.bootId,
      uptimeMs: Math.round(clock.uptimeMs()),
    };
  }

  #timeAtCapture(stamp: Stamp): EventTime | undefined {
    const anchor = this.#options.client.serverTime.anchor;
    if (anchor?.bootId !== stamp.bootId) return undefined;
    return resolveTime(stamp, anchor, this.#options.toleranceMs ?? 2_000);
  }

  /** Depth of the journal and what went wrong since it was opened. */
  status(): JournalStatus {
    return this.#journal.status();
  }

  /** Tells the hub how the device is; its answer may slow down the sending. */
  async heartbeat(facts: HeartbeatFacts = {}): Promise<HeartbeatReply> {
    const { client, utcOffsetMinutes = SHANGHAI_OFFSET_MINUTES } = this.#options;
    const { deviceSn } = this.#journal;
    const stamp = this.#stamp();
    const { queuedEvents, refusedCaptures, journalId, lastSeq } = this.#journal.status();
    const oldest = (await this.#journal.nextBatch(1, 1))[0];
    const { clockState } = this.#timeAtCapture(stamp) ?? { clockState: 'UNSYNCED' as const };
    const body = {
      ...facts,
      deviceTime: formatDateTime(stamp.deviceMs, utcOffsetMinutes),
      clockState,
      queuedEvents,
      droppedEvents: refusedCaptures,
      journal: { journalId, lastSeq },
      ...(oldest ? { oldestQueuedAt: formatDateTime(oldest.deviceMs, oldest.offsetMinutes) } : {}),
    };
    const reply = await client.recordHeartbeat({ deviceSn, body }).catch((error: unknown) => {
      // A gate that nobody passes learns only here that the hub was away, perhaps to be restored from a backup.
      this.#events.doubtHub();
      this.#wake();
      throw error;
    });
    this.#events.paceMs = reply.uploadPaceMs ?? this.#events.paceMs;
    return reply;
  }

  /** Begins to send, for a device opened as `paused`. */
  start(): void {
    for (const pump of this.#pumps) pump.start();
  }

  /** Ends the sending, writes what is waiting and gives the folder free. What is unsent stays for the next time. */
  async close(): Promise<void> {
    await Promise.all(this.#pumps.map((pump) => pump.stop(STOP_GRACE_MS)));
    this.#forgetAnchors();
    await this.#journal.close();
  }
}
