import { setImmediate as nextTurn } from 'node:timers/promises';

/** Waits for a condition while others work; fails after many turns instead of hanging. */
export async function until(condition: () => boolean, turns = 20_000): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    if (condition()) return;
    await nextTurn();
  }
  throw new Error('the condition never came true');
}
