/** Where the events of one segment file lie; an offset of -1 is an event that damage took away. */
export class Segment {
  readonly number: number;
  readonly journalId: string;
  readonly firstSeq: number;
  readonly offsets: number[] = [];
  readonly lengths: number[] = [];
  /** Hashes of the photos that its events name. */
  readonly photos = new Set<string>();
  /** Bytes that are known to be durable. */
  size = 0;
  /** When everything in it was settled, by the hub's clock. */
  settledAtMs: number | undefined;
  /** A failed write could not be taken back: nothing may be appended any more. */
  broken = false;

  constructor(number: number, journalId: string, firstSeq: number) {
    this.number = number;
    this.journalId = journalId;
    this.firstSeq = firstSeq;
  }

  get name(): string {
    return segmentName(this.number);
  }

  get lastSeq(): number {
    return this.firstSeq + this.offsets.length - 1;
  }

  /** Keeps events below `seq` only. */
  cutFrom(seq: number): void {
    const kept = Math.max(0, seq - this.firstSeq);
    this.offsets.length = Math.min(kept, this.offsets.length);
    this.lengths.length = this.offsets.length;
  }
}

export const segmentName = (number: number): string => `segment-${String(number).padStart(10, '0')}`;

/** The number in a segment's file name, undefined for other files. */
export function segmentNumber(name: string): number | undefined {
  const digits = /^segment-(\d{10})$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
