import type { PaidWages } from './wages/pay-day.ts';

/**
 * What the scripted day must end with, counted by hand from day/device-plans.ts and day/site-plan.ts. Nothing here
 * is computed: a number that the program worked out for itself would agree with any mistake.
 */
export interface CityCounts {
  /** Passages that devices and the contractors' systems stated. */
  captured: number;
  /** Statements answered as repetitions, of those that the script repeats. */
  duplicates: number;
  /** Captures that wait for a person at the end. */
  parked: number;
  /** Captures that the hub refused and listed. */
  refused: number;
  /** Captures in their project's stream. */
  stored: number;
  /** Not sent by a device yet, or not settled at a platform yet. */
  pending: number;
  /** Attendance that waits at a platform for something else. */
  held: number;
  /** Attendance that a platform refused. */
  rejected: number;
  /** Attendance confirmed, summed over both platforms. */
  confirmed: number;
  /** Captured, and neither accounted for by the hub nor pending; or confirmed, and not exactly once at a platform. */
  lost: number;
}

export const EXPECTATION: Readonly<CityCounts> = {
  // Devices, D01 to D14: 12 + 18 + 5 + 6 + 1 + 11 + 11 + 10 + 10 + 4 + 12 + 3 + 3 + 6 = 112.
  // Systems: group photo 3, fence 2, app 2, sheet 2, import 1 = 10.
  captured: 122,
  // D01 sends two events twice, the group photo's batch of 3 is sent twice.
  duplicates: 5,
  // stranger-0001 at D03, whom nobody recognises.
  parked: 1,
  // Liveness at D06 and D07 (2), outside the fence (1), refused by the employer (1), a sheet from the future (1).
  refused: 5,
  // 122 captured - 1 parked - 5 refused.
  stored: 116,
  pending: 0,
  held: 0,
  // The annex's only event, at the city's gateway.
  rejected: 1,
  // Of the 116 stored, W37's visit under a permit and W02's non-work passage are no attendance: 114 are reported,
  // 114 to the national platform and 113 of them with success to the gateway.
  confirmed: 227,
  lost: 0,
};

/** Six people passed the gates of the new town, a day at 300 yuan each; the account of one of them is closed. */
export const EXPECTED_WAGES: PaidWages = {
  lines: 6,
  totalFen: 180_000,
  byState: { PAID: 150_000, FAILED: 30_000 },
};

export function wageDifferences({ lines, totalFen, byState }: PaidWages): string[] {
  const found = { lines, totalFen, PAID: byState['PAID'] ?? 0, FAILED: byState['FAILED'] ?? 0 };
  const { byState: expectedByState, ...head } = EXPECTED_WAGES;
  return Object.entries({ ...head, ...expectedByState })
    .filter(([name, fen]) => found[name as keyof typeof found] !== fen)
    .map(([name, fen]) => `wages ${name}: ${fen} ≠ ${found[name as keyof typeof found]}`);
}

/** Names of the numbers that differ, with what was expected and what came. */
export function differences(found: CityCounts): string[] {
  return (Object.keys(EXPECTATION) as (keyof CityCounts)[])
    .filter((name) => found[name] !== EXPECTATION[name])
    .map((name) => `${name}: ${EXPECTATION[name]} ≠ ${found[name]}`);
}
