/** A number in [0, 1). The same seed gives the same sequence, so that a fault found once is found again. */
export interface Random {
  next(): number;
}

const STEP = 0x9e3779b9;

/** A small 32-bit mixing generator: good enough to choose faults, never used for keys. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + STEP) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
  };
}
