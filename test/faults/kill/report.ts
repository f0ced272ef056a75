import type { Accounts } from './accounts.ts';
import type { Recovery } from './disturb.ts';
import type { Unanswered } from './hub-books.ts';

export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

export interface RoundReport {
  seed: number;
  seconds: number;
  kills: number;
  /** What was done to whom, and how often. */
  acts: Readonly<Record<string, number>>;
  recoveryMs: Readonly<Record<string, Percentiles>>;
  accounts: Accounts;
  unanswered: readonly Unanswered[];
  /** Most items that were UNKNOWN at once, as the lanes showed it. */
  mostUnknown: number;
  audit: { sound: boolean; sealed: number; findings: number };
  delayMs: Readonly<Record<string, Percentiles>>;
  /** What devices and offices were told when they could not send. */
  troubles: Readonly<Record<string, number>>;
  unstoredCaptures: number;
  /** Everything that must not be. Empty: the promises held. */
  faults: readonly string[];
}

export function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

export function recoveryTimes(recoveries: readonly Recovery[]): Record<string, Percentiles> {
  const byVictim = Map.groupBy(recoveries, ({ victim }) => victim);
  return Object.fromEntries(
    [...byVictim].map(([victim, all]) => [victim, percentiles(all.map(({ ms }) => ms))]),
  );
}

/** The report for people; the one line of JSON is `JSON.stringify` of it. */
export function tableOf(report: RoundReport): string {
  const { accounts } = report;
  const rows: (readonly (string | number)[])[] = [
    [
      'promised',
      accounts.promised,
      'stored',
      accounts.stored,
      'LOST',
      accounts.lost,
      'twice',
      accounts.storedTwice,
    ],
    ...accounts.partners.map(({ partnerId, effects, lost, duplicates, invented, disordered }) => [
      ...[partnerId, effects, 'lost', lost, 'DUPLICATES', duplicates, 'invented', invented],
      ...['out of order', disordered],
    ]),
    ...report.unanswered.map(({ partnerId, calls, open, asked, repeated, guessed }) => [
      ...[
        `${partnerId} unanswered`,
        calls,
        'asked',
        asked,
        'repeated',
        repeated,
        'open',
        open,
        'guessed',
        guessed,
      ],
    ]),
    ...percentileRows('delay', report.delayMs),
    ...percentileRows('recovery', report.recoveryMs),
    ['audit', report.audit.sound ? 'sound' : 'BROKEN', 'sealed', report.audit.sealed],
    ['troubles', JSON.stringify(report.troubles)],
    ['acts', JSON.stringify(report.acts)],
    ...report.faults.map((fault) => ['FAULT', fault]),
  ];
  const head = `seed ${report.seed}: ${report.kills} kills in ${report.seconds} s`;
  return [head, ...rows.map((row) => `  ${row.join('  ')}`)].join('\n');
}

function percentileRows(what: string, all: Readonly<Record<string, Percentiles>>): (string | number)[][] {
  return Object.entries(all).map(([name, { p50, p95, p99, max }]) => [
    ...[`${what} ${name} ms`, 'p50', p50, 'p95', p95, 'p99', p99, 'max', max],
  ]);
}
