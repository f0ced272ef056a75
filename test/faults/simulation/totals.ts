import type { DayReport } from './bad-day.ts';

/** What many days came to. */
export interface Totals {
  seeds: number;
  passages: number;
  promised: number;
  effects: number;
  kills: number;
  cuts: number;
  parked: number;
  acts: number;
  /** Days on which a promise was broken. */
  broken: { seed: number; violations: readonly string[] }[];
}

const MAX_WORDS = 5;

export function noTotals(): Totals {
  return {
    seeds: 0,
    passages: 0,
    promised: 0,
    effects: 0,
    kills: 0,
    cuts: 0,
    parked: 0,
    acts: 0,
    broken: [],
  };
}

export function countDay(totals: Totals, day: DayReport): void {
  totals.seeds += 1;
  totals.passages += day.passages;
  totals.promised += day.promised;
  totals.effects += day.effects;
  totals.kills += day.kills;
  totals.cuts += day.cuts;
  totals.parked += day.parked;
  totals.acts += day.acts;
  const { seed, violations } = day;
  if (violations.length > 0) totals.broken.push({ seed, violations: violations.slice(0, MAX_WORDS) });
}

export function addTotals(totals: Totals, more: Totals): void {
  totals.seeds += more.seeds;
  totals.passages += more.passages;
  totals.promised += more.promised;
  totals.effects += more.effects;
  totals.kills += more.kills;
  totals.cuts += more.cuts;
  totals.parked += more.parked;
  totals.acts += more.acts;
  totals.broken.push(...more.broken);
}
