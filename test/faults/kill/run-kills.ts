import { runRound } from './round.ts';
import { tableOf } from './report.ts';
import type { RoundReport } from './report.ts';

export interface KillRunOptions {
  kills: number;
  seed: number;
  verbose?: boolean;
}

/** Kills in one city: then its books are closed, and the next seed opens another. */
const KILLS_PER_ROUND = 28;
const GAP_MS = 600;

/** As many bad days as there are kills asked for. Prints a table per day, and one line of JSON for all. */
export async function runKills({ kills, seed, verbose = false }: KillRunOptions): Promise<boolean> {
  const reports: RoundReport[] = [];
  const killed = () => reports.reduce((sum, report) => sum + report.kills, 0);
  for (let at = 0; killed() < kills; at += 1) {
    const wanted = Math.min(KILLS_PER_ROUND, kills - killed());
    const report = await runRound({
      ...{ seed: seed + at, kills: wanted, gapMs: GAP_MS },
      // Every other day the database lies on a real disk, and is flushed to it.
      smallDisks: at % 2 === 0,
      say: (line) => (verbose ? process.stderr.write(`  ${line}\n`) : undefined),
    });
    reports.push(report);
    process.stderr.write(`${tableOf(report)}\n${killed()}/${kills} kills\n`);
    if (report.faults.length > 0) process.stdout.write(`${JSON.stringify(report)}\n`);
  }
  process.stdout.write(`${JSON.stringify(totalsOf(reports))}\n`);
  return reports.every(({ faults }) => faults.length === 0);
}

function totalsOf(reports: readonly RoundReport[]): object {
  const sum = (numberOf: (report: RoundReport) => number) =>
    reports.reduce((total, report) => total + numberOf(report), 0);
  const acts: Record<string, number> = {};
  for (const report of reports)
    for (const [act, times] of Object.entries(report.acts)) acts[act] = (acts[act] ?? 0) + times;
  const partners = Object.fromEntries(
    (reports[0]?.accounts.partners ?? []).map(({ partnerId }, at) => [
      partnerId,
      {
        effects: sum(({ accounts }) => accounts.partners[at]?.effects ?? 0),
        lost: sum(({ accounts }) => accounts.partners[at]?.lost ?? 0),
        duplicates: sum(({ accounts }) => accounts.partners[at]?.duplicates ?? 0),
        disordered: sum(({ accounts }) => accounts.partners[at]?.disordered ?? 0),
        unanswered: sum(
          ({ unanswered }) => unanswered.find((one) => one.partnerId === partnerId)?.calls ?? 0,
        ),
      },
    ]),
  );
  return {
    faults: 'kill',
    rounds: reports.length,
    kills: sum(({ kills }) => kills),
    acts,
    promised: sum(({ accounts }) => accounts.promised),
    stored: sum(({ accounts }) => accounts.stored),
    lost: sum(({ accounts }) => accounts.lost),
    partners,
    auditSound: reports.every(({ audit }) => audit.sound),
    brokenPromises: sum(({ faults }) => faults.length),
  };
}
