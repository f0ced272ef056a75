/** Days that found a fault once. Each stays, with what it found. */
export const KEPT_SEEDS: readonly number[] = [
  // A request and its copy in one transaction: REJECTED and DUPLICATE for the same event.
  10, 165, 179, 180,
];
