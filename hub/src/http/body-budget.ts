/**
 * Bounds the bytes of all bodies that are being served at the same time: a limit per request alone would still let
 * many senders together fill the memory.
 */
export class BodyBudget {
  readonly #max: number;
  #used = 0;

  constructor(max: number) {
    this.#max = max;
  }

  /** Takes room for a body, or gives null when there is none now; what is returned gives the room back, once. */
  take(bytes: number): (() => void) | null {
    // A body as large as the whole budget must still find its way when nothing else is there.
    if (this.#used > 0 && this.#used + bytes > this.#max) return null;
    this.#used += bytes;
    let held = bytes;
    return () => {
      this.#used -= held;
      held = 0;
    };
  }

  get used(): number {
    return this.#used;
  }
}
