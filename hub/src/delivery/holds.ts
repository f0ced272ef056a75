import type { Hold, LaneId } from './model.ts';

/** What people hold, as this process knows it: read with every scan, asked before the first byte of every call. */
export class Holds {
  #holds: readonly Hold[] = [];

  replace(holds: readonly Hold[]): void {
    this.#holds = holds;
  }

  cover(lane: LaneId): boolean {
    return isHeld(this.#holds, lane);
  }
}

export function isHeld(holds: readonly Hold[], { partnerId, kind, key }: LaneId): boolean {
  return holds.some(
    (hold) =>
      hold.partnerId === partnerId &&
      (hold.kind === null || hold.kind === kind) &&
      (hold.key === null || hold.key === key),
  );
}
