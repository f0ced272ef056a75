import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentSource } from './content-source.ts';

/** Sealed records on disk: this many octets of content each (the last may be shorter), then the tag. */
const RECORD = 128 * 1024;
const TAG = 16;
const ALGORITHM = 'aes-256-gcm';

export interface SpoolPlace {
  /** Folder for what memory should not hold. */
  folder: string;
  /** Up to this many octets stay in memory. */
  memoryBytes: number;
  random: { bytes(length: number): Buffer };
}

/**
 * Holds content until it may be released, or until its size is known. What is too large for memory goes to a file
 * that only this user may read, under a key that only this process has, unlinked where the system allows it: a
 * crash leaves nothing readable behind. Each record is sealed by itself under its number, so that nothing which
 * the disk changes is ever read back.
 */
export class Spool implements ContentSource {
  readonly #place: SpoolPlace;
  readonly #key: KeyObject;
  /** Whole records that have not been written to the file. */
  #memory: Buffer[] = [];
  #open = Buffer.allocUnsafe(0);
  #openLength = 0;
  #file: { handle: FileHandle; path: string; linked: boolean } | null = null;
  #records = 0;
  #size = 0;

  constructor(place: SpoolPlace) {
    this.#place = place;
    this.#key = createSecretKey(place.random.bytes(32));
  }

  get size(): number {
    return this.#size;
  }

  async write(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      if (this.#open.length === 0) this.#open = Buffer.allocUnsafeSlow(RECORD);
      const copied = bytes.copy(this.#open, this.#openLength, at);
      at += copied;
      this.#openLength += copied;
      this.#size += copied;
      if (this.#openLength === RECORD) await this.#closeRecord();
    }
  }

  /** All of it, or the octets from one place up to another. */
  async *read(from = 0, to = this.#size): AsyncGenerator<Buffer, void, void> {
    for (let at = from; at < to;) {
      const start = at % RECORD;
      const record = await this.#recordAt((at - start) / RECORD);
      const piece = record.subarray(start, Math.min(record.length, start + to - at));
      if (piece.length === 0) return;
      at += piece.length;
      yield piece;
    }
  }

  /** Forgets the content; reading is over. */
  async dispose(): Promise<void> {
    const file = this.#file;
    this.#memory = [];
    this.#openLength = 0;
    this.#file = null;
    if (!file) return;
    await file.handle.close();
    if (file.linked) await unlink(file.path);
  }

  async #closeRecord(): Promise<void> {
    this.#openLength = 0;
    if (this.#file === null && this.#size <= this.#place.memoryBytes) {
      this.#memory.push(this.#open);
      this.#open = Buffer.allocUnsafe(0);
      return;
    }
    this.#file ??= await this.#create();
    for (const record of this.#memory.splice(0)) await this.#store(this.#file.handle, record);
    await this.#store(this.#file.handle, this.#open);
  }

  async #store(handle: FileHandle, record: Buffer): Promise<void> {
    const cipher = createCipheriv(ALGORITHM, this.#key, nonceOf(this.#records));
    const sealed = [cipher.update(record), cipher.final(), cipher.getAuthTag()];
    const { bytesWritten } = await handle.writev(sealed, this.#records * (RECORD + TAG));
    if (bytesWritten !== RECORD + TAG) throw new Error('the spool file could not be written');
    this.#records += 1;
  }

  async #recordAt(number: number): Promise<Buffer> {
    if (number < this.#records) return this.#record(number);
    return this.#memory[number - this.#records] ?? this.#open.subarray(0, this.#openLength);
  }

  async #record(number: number): Promise<Buffer> {
    if (!this.#file) throw new Error('the spool has been disposed of');
    const sealed = Buffer.allocUnsafeSlow(RECORD + TAG);
    const { bytesRead } = await this.#file.handle.read(sealed, 0, sealed.length, number * sealed.length);
    if (bytesRead !== sealed.length) throw new Error('the spool file is shorter than what was written');
    const decipher = createDecipheriv(ALGORITHM, this.#key, nonceOf(number));
    decipher.setAuthTag(sealed.subarray(RECORD));
    const record = decipher.update(sealed.subarray(0, RECORD));
    decipher.final();
    return record;
  }

  async #create(): Promise<{ handle: FileHandle; path: string; linked: boolean }> {
    const path = join(this.#place.folder, `envelope-${this.#place.random.bytes(16).toString('hex')}.spool`);
    const handle = await open(path, 'wx+', 0o600);
    const linked = process.platform === 'win32';
    if (!linked) await unlink(path);
    return { handle, path, linked };
  }
}

/** Content of unknown size, spooled until its end so that its size is known. */
export async function spoolOf(content: AsyncIterable<Buffer>, place: SpoolPlace): Promise<Spool> {
  const spool = new Spool(place);
  try {
    for await (const piece of content) await spool.write(piece);
    return spool;
  } catch (error) {
    await spool.dispose();
    throw error;
  }
}

/** One key serves one spool, so that the number of the record is nonce enough. */
function nonceOf(record: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(record, 6, 6);
  return nonce;
}
