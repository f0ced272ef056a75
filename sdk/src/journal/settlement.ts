/** How far the events of one journal are settled: answered by the hub one by one, with nothing left to send. */
export class Settlement {
  readonly journalId: string;
  /** Every event up to here is settled. */
  seq = 0;
  /** How far the hub itself said that it has everything; it falls when a hub is restored from a backup. */
  hubSeq = 0;
  /** Settled ones beyond `seq`, and those that damage took away. */
  readonly #beyond = new Set<number>();

  constructor(journalId: string) {
    this.journalId = journalId;
  }

  /** How many are settled before their turn. */
  get ahead(): number {
    return this.#beyond.size;
  }

  has(seq: number): boolean {
    return seq <= this.seq || this.#beyond.has(seq);
  }

  add(seq: number): void {
    if (seq > this.seq) this.#beyond.add(seq);
    while (this.#beyond.delete(this.seq + 1)) this.seq++;
  }

  /** Everything below the oldest event that is still here was settled before it was removed. */
  startAt(firstSeq: number): void {
    this.seq = Math.max(this.seq, firstSeq - 1);
    this.add(this.seq);
  }

  /** Sets the state as it was written down, possibly further back than it stands. */
  restore(seq: number, hubSeq: number): void {
    this.seq = seq;
    this.hubSeq = hubSeq;
    for (const past of this.#beyond) if (past <= seq) this.#beyond.delete(past);
    this.add(seq);
  }

  /** Makes everything from `seq` on unsettled again, except what the hub has refused for good. */
  reopenFrom(seq: number, refused: (seq: number) => boolean): void {
    const last = Math.max(this.seq, ...this.#beyond);
    this.seq = Math.min(this.seq, seq - 1);
    for (let each = seq; each <= last; each++) {
      if (refused(each)) this.#beyond.add(each);
      else this.#beyond.delete(each);
    }
    this.add(this.seq);
  }
}
