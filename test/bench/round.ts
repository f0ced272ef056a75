/** Two decimals are what a measurement on a shared machine is worth. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
