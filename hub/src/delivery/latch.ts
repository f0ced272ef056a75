/** Remembers that something happened until somebody who waits has seen it. */
export class Latch {
  #set = false;
  #waiting = new Set<() => void>();

  set(): void {
    this.#set = true;
    for (const wake of this.#waiting) wake();
  }

  /** Resolves when it is set, at once if it already is, and resets it; also when the signal aborts. */
  async wait(signal?: AbortSignal): Promise<void> {
    if (!this.#set && !signal?.aborted) {
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#waiting.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        this.#waiting.add(wake);
        signal?.addEventListener('abort', wake, { once: true });
      });
    }
    if (!signal?.aborted) this.#set = false;
  }
}
