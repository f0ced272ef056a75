import type { RecordKind } from '@realname-hub/adapters/port.ts';

const WIDEST = 4;
const FULL_BEFORE_NARROWER = 8;

/**
 * How many times as many records are read as fit into the calls of a round. Records that are grouped (by team, say)
 * come mixed, and a wider window fills calls better; where they do not come mixed, it would be read for nothing.
 */
export class WindowWidth {
  readonly #kinds = new Map<RecordKind, { factor: number; fullInARow: number }>();

  of(kind: RecordKind): number {
    return this.#kinds.get(kind)?.factor ?? WIDEST;
  }

  /** `full`: the window gave as many members as the calls could take. */
  learn(kind: RecordKind, full: boolean): void {
    const { factor, fullInARow } = this.#kinds.get(kind) ?? { factor: WIDEST, fullInARow: 0 };
    if (!full) this.#kinds.set(kind, { factor: Math.min(WIDEST, factor * 2), fullInARow: 0 });
    else if (fullInARow + 1 < FULL_BEFORE_NARROWER)
      this.#kinds.set(kind, { factor, fullInARow: fullInARow + 1 });
    else this.#kinds.set(kind, { factor: Math.max(1, factor / 2), fullInARow: 0 });
  }
}
