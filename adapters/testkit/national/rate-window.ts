/** Counts calls in calendar seconds. */
export class RateWindow {
  #second = 0;
  #count = 0;

  /** Takes one place in this second; false when all are taken. */
  take(now: number, perSecond: number): boolean {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#count = 0;
    }
    if (this.#count >= perSecond) return false;
    this.#count += 1;
    return true;
  }
}
