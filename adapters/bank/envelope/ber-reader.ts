import { EnvelopeFault, type FaultLayer, type OpenReason } from './envelope-fault.ts';

const CONSTRUCTED = 0x20;
const OCTET_STRING = 0x04;
const EMPTY = Buffer.alloc(0);
/** Six octets of length say more than any file has; more than that is no length. */
const MAX_LENGTH_OCTETS = 6;
const MAX_DEPTH = 32;
/** Segments of a constructed string are handed on in pieces of about this size. */
const PIECE = 64 * 1024;

export interface BerHeader {
  /** The identifier octet; tags of several octets do not occur in CMS. */
  tag: number;
  /** Octets of identifier and length. */
  size: number;
  /** Octets of content; null where an end-of-contents marker ends it (X.690 §8.1.3.6). */
  length: number | null;
}

interface Frame {
  /** Where the content ends; null where a marker ends it. */
  end: number | null;
  /** Where the nearest definite length around it ends: nothing inside may go beyond. */
  bound: number;
}

/**
 * Reads BER (and so DER) from a stream, one element after the other, in constant memory: structure is entered and
 * left, small elements are taken whole up to a limit, strings of any size come in pieces. Whatever the bytes are,
 * every step ends in data or in an `EnvelopeFault` of this reader's layer.
 */
export class BerReader {
  readonly #source: AsyncIterator<Buffer>;
  readonly #layer: FaultLayer;
  readonly #frames: Frame[] = [];
  #chunk: Buffer = EMPTY;
  #at = 0;
  /** Offset in the stream of the first octet of the chunk. */
  #base = 0;

  constructor(source: AsyncIterable<Buffer>, layer: FaultLayer) {
    this.#source = source[Symbol.asyncIterator]();
    this.#layer = layer;
  }

  /** The tag of the next element, or null at the end of the element entered last. */
  async peek(): Promise<number | null> {
    const frame = this.#frames.at(-1);
    if (frame?.end === this.#position) return null;
    const { tag } = this.#tryHeader() ?? (await this.#header());
    return frame?.end === null && tag === 0 ? null : tag;
  }

  async enter(tag: number): Promise<void> {
    const header = await this.#take(tag);
    this.#push(header);
  }

  /** Leaves the element entered last; anything still in it is a fault. */
  async leave(): Promise<void> {
    const frame = this.#frames.at(-1);
    if (frame?.end === null) this.#endOfContents(await this.#takeHeader());
    else if (frame?.end !== this.#position) this.#fail('MALFORMED');
    this.#frames.pop();
  }

  /** The next element whole, identifier and length included. */
  async element(limit: number, tag?: number): Promise<Buffer> {
    const kept: Buffer[] = [];
    await this.#walk(limit, tag, (piece) => kept.push(piece));
    return Buffer.concat(kept);
  }

  /** Passes over the next element without keeping it. */
  async skip(limit: number): Promise<void> {
    await this.#walk(limit, undefined, () => undefined);
  }

  /** The octets of a string under this tag, in one piece or constructed from segments (X.690 §8.7.3). */
  async *octets(tag: number): AsyncGenerator<Buffer, void, void> {
    const header = this.#tryHeader() ?? (await this.#header());
    if (header.tag === (tag | CONSTRUCTED)) {
      await this.enter(header.tag);
      yield* this.#segments();
    } else {
      await this.#take(tag);
      yield* this.#content(header.length ?? 0);
    }
  }

  /** Nothing follows; reads the source to its end, so that whatever it checks there has been checked. */
  async end(): Promise<void> {
    if (this.#frames.length > 0) this.#fail('MALFORMED');
    do {
      if (this.#at < this.#chunk.length) this.#fail('TRAILING_BYTES');
    } while (await this.#more());
  }

  get #position(): number {
    return this.#base + this.#at;
  }

  #fail(reason: OpenReason): never {
    throw new EnvelopeFault(reason, this.#layer);
  }

  async #take(tag: number): Promise<BerHeader> {
    const header = await this.#takeHeader();
    if (header.tag !== tag) this.#fail('MALFORMED');
    return header;
  }

  async #takeHeader(): Promise<BerHeader> {
    const header = this.#tryHeader() ?? (await this.#header());
    this.#at += header.size;
    return header;
  }

  #push({ length }: BerHeader): void {
    if (this.#frames.length >= MAX_DEPTH) this.#fail('MALFORMED');
    const around = this.#bound;
    if (length === null) this.#frames.push({ end: null, bound: around });
    else this.#frames.push({ end: this.#position + length, bound: this.#position + length });
  }

  get #bound(): number {
    return this.#frames.at(-1)?.bound ?? Number.POSITIVE_INFINITY;
  }

  #endOfContents({ tag, length }: BerHeader): void {
    if (tag !== 0 || length !== 0) this.#fail('MALFORMED');
  }

  async #header(): Promise<BerHeader> {
    for (;;) {
      const header = this.#tryHeader();
      if (header) return header;
      if (!(await this.#more())) this.#fail('TRUNCATED');
    }
  }

  /** The next header where the chunk holds all of it. */
  #tryHeader(): BerHeader | null {
    const left = this.#chunk.length - this.#at;
    if (left < 2) return null;
    const tag = this.#chunk[this.#at] ?? 0;
    const first = this.#chunk[this.#at + 1] ?? 0;
    if ((tag & 0x1f) === 0x1f) this.#fail('MALFORMED');
    let header: BerHeader;
    if (first < 0x80) header = { tag, size: 2, length: first };
    else if (first === 0x80) header = { tag, size: 2, length: null };
    else {
      const octets = first & 0x7f;
      if (octets > MAX_LENGTH_OCTETS) this.#fail('MALFORMED');
      if (left < 2 + octets) return null;
      header = { tag, size: 2 + octets, length: this.#chunk.readUIntBE(this.#at + 2, octets) };
    }
    if (header.length === null && (tag & CONSTRUCTED) === 0) this.#fail('MALFORMED');
    if (this.#position + header.size + (header.length ?? 0) > this.#bound) this.#fail('MALFORMED');
    return header;
  }

  /** Adds the next chunk of the source to what is left of this one; false at the end. */
  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next();
    if (done) return false;
    const rest = this.#chunk.subarray(this.#at);
    this.#base += this.#at;
    this.#chunk = rest.length === 0 ? value : Buffer.concat([rest, value]);
    this.#at = 0;
    return true;
  }

  async *#content(length: number): AsyncGenerator<Buffer, void, void> {
    for (let left = length; left > 0;) {
      if (this.#at === this.#chunk.length && !(await this.#more())) this.#fail('TRUNCATED');
      const piece = this.#slice(left);
      left -= piece.length;
      if (piece.length > 0) yield piece;
    }
  }

  #slice(most: number): Buffer {
    const piece = this.#chunk.subarray(this.#at, this.#at + most);
    this.#at += piece.length;
    return piece;
  }

  /** The segments of the string entered last. Small ones are gathered: a file may be cut into single octets. */
  async *#segments(): AsyncGenerator<Buffer, void, void> {
    const outside = this.#frames.length - 1;
    const pending: Buffer[] = [];
    let size = 0;
    while (this.#frames.length > outside) {
      const frame = this.#frames.at(-1);
      if (frame?.end === this.#position) {
        this.#frames.pop();
        continue;
      }
      const header = this.#tryHeader() ?? (await this.#header());
      this.#at += header.size;
      if (frame?.end === null && header.tag === 0) {
        this.#endOfContents(header);
        this.#frames.pop();
      } else if (header.tag === (OCTET_STRING | CONSTRUCTED)) {
        this.#push(header);
      } else if (header.tag === OCTET_STRING) {
        for (let left = header.length ?? 0; left > 0;) {
          if (this.#at === this.#chunk.length && !(await this.#more())) this.#fail('TRUNCATED');
          const piece = this.#slice(left);
          left -= piece.length;
          size += piece.length;
          pending.push(piece);
          if (size >= PIECE || this.#at === this.#chunk.length) {
            yield pending.length === 1 ? piece : Buffer.concat(pending);
            pending.length = 0;
            size = 0;
          }
        }
      } else this.#fail('MALFORMED');
    }
    if (pending.length > 0) yield Buffer.concat(pending);
  }

  /** Goes over one element with all that is in it, handing its octets on. */
  async #walk(limit: number, tag: number | undefined, keep: (piece: Buffer) => void): Promise<void> {
    const start = this.#position;
    const outside = this.#frames.length;
    let first = true;
    while (first || this.#frames.length > outside) {
      const frame = this.#frames.at(-1);
      const header = this.#tryHeader() ?? (await this.#header());
      if (first && tag !== undefined && header.tag !== tag) this.#fail('MALFORMED');
      if (this.#position - start + header.size + (header.length ?? 0) > limit) this.#fail('TOO_LARGE');
      keep(this.#slice(header.size));
      if (header.length === null) this.#push(header);
      else if (!first && frame?.end === null && header.tag === 0) {
        this.#endOfContents(header);
        this.#frames.pop();
      } else if (header.length <= this.#chunk.length - this.#at) keep(this.#slice(header.length));
      else for await (const piece of this.#content(header.length)) keep(piece);
      first = false;
    }
  }
}
