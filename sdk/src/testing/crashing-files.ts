import type { JournalFiles } from '../journal/journal-files.ts';

/** The power is cut: every later call fails too. */
export class PowerCut extends Error {
  constructor() {
    super('power cut');
    this.name = 'PowerCut';
  }
}

interface MemoryFile {
  bytes: Uint8Array;
  /** How much of it would survive a power cut. */
  durable: number;
}

/**
 * Files in memory that lose power on command. What was synced survives a cut; of the rest a random part does, as on a
 * real disk, and names that were not synced may or may not be there.
 */
export class CrashingFiles implements JournalFiles {
  /** Number of calls that still succeed. */
  callsLeft = Infinity;
  /** Room on the disk. */
  capacity = Infinity;
  calls = 0;
  readonly #fraction: () => number;
  #files = new Map<string, MemoryFile>();
  /** Names as they would be after a cut. */
  #durableNames = new Map<string, MemoryFile>();

  constructor(fraction: () => number) {
    this.#fraction = fraction;
  }

  /** The disk as the next start finds it. A killed process loses nothing that was written; a power cut may. */
  restart(cause: 'KILL' | 'POWER'): void {
    this.callsLeft = Infinity;
    if (cause === 'KILL') return;
    const names = new Map<string, MemoryFile>();
    for (const name of new Set([...this.#files.keys(), ...this.#durableNames.keys()])) {
      const isNow = this.#files.get(name);
      const was = this.#durableNames.get(name);
      const file = isNow === was || this.#fraction() < 0.5 ? isNow : was;
      if (file) names.set(name, file);
    }
    for (const file of names.values()) this.#loseUnsynced(file);
    this.#files = names;
    this.#durableNames = new Map(names);
  }

  #loseUnsynced(file: MemoryFile): void {
    const kept = file.durable + Math.floor(this.#fraction() * (file.bytes.length - file.durable + 1));
    const bytes = file.bytes.slice(0, kept);
    // Some file systems lengthen the file before they write its blocks: the end then reads as zeros.
    if (this.#fraction() < 0.3)
      bytes.fill(0, file.durable + Math.floor(this.#fraction() * (kept - file.durable)));
    file.bytes = bytes;
    file.durable = bytes.length;
  }

  /** Changes one bit of a file, as a failing medium does. */
  flipBit(name: string, at: number): void {
    const byte = this.#files.get(name)?.bytes;
    if (byte) byte[at] = (byte[at] ?? 0) ^ 1;
  }

  names(): string[] {
    return [...this.#files.keys()].sort();
  }

  sizeOf(name: string): number {
    return this.#files.get(name)?.bytes.length ?? 0;
  }

  #call(): void {
    this.calls++;
    if (--this.callsLeft < 0) throw new PowerCut();
  }

  async list(): Promise<{ name: string; size: number }[]> {
    this.#call();
    return [...this.#files].map(([name, file]) => ({ name, size: file.bytes.length }));
  }

  async read(name: string, offset: number, length: number): Promise<Uint8Array> {
    this.#call();
    return this.#get(name).bytes.slice(offset, offset + length);
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    const file = this.#files.get(name) ?? { bytes: new Uint8Array(), durable: 0 };
    const used = [...this.#files.values()].reduce((sum, other) => sum + other.bytes.length, 0);
    const cut = this.callsLeft <= 0;
    const room = Math.max(0, this.capacity - used);
    // A write that is cut, or meets a full disk, still leaves a part of itself.
    const part = cut ? Math.floor(this.#fraction() * bytes.length) : Math.min(bytes.length, room);
    if (this.callsLeft >= 0) {
      this.#files.set(name, file);
      file.bytes = new Uint8Array(Buffer.concat([file.bytes, bytes.subarray(0, part)]));
    }
    this.#call();
    if (part < bytes.length) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  }

  async sync(name: string): Promise<void> {
    this.#call();
    const file = this.#get(name);
    file.durable = file.bytes.length;
  }

  async truncate(name: string, size: number): Promise<void> {
    this.#call();
    const file = this.#get(name);
    file.bytes = file.bytes.slice(0, size);
    file.durable = Math.min(file.durable, size);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#call();
    this.#files.set(to, this.#get(from));
    this.#files.delete(from);
  }

  async remove(name: string): Promise<void> {
    this.#call();
    this.#files.delete(name);
  }

  async syncFolder(): Promise<void> {
    this.#call();
    this.#durableNames = new Map(this.#files);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #get(name: string): MemoryFile {
    const file = this.#files.get(name);
    if (!file) throw Object.assign(new Error(`no file ${name}`), { code: 'ENOENT' });
    return file;
  }
}
