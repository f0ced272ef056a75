import { sql } from 'kysely';
import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../runtime/clock.ts';
import { readAuditLag } from '../security/audit-lag.ts';
import type { Db } from '../store/database.ts';
import { readOldestWaiting } from './progress.ts';
import type { Readings } from './readings.ts';

/** Figures of the whole hub that stand in the database, whichever process is asked. */
export function watchHub(registry: Registry, readings: Readings, db: Db, clock: Clock): void {
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const ageOf = (at: number | null) => (at === null ? 0 : Math.max(0, clock.now() - at) / 1000);

  const waiting = gauge(
    'realname_hub_oldest_waiting_seconds',
    'Age of the oldest capture that some enabled partner has not answered for',
  );
  readings.add('oldest waiting', [waiting], async () => waiting.set(ageOf(await readOldestWaiting(db))));

  const unsealed = gauge('realname_hub_audit_unsealed', 'Audit entries that are not chained yet');
  const sealLag = gauge('realname_hub_audit_seal_lag_seconds', 'Age of the oldest of them');
  readings.add('audit', [unsealed, sealLag], async () => {
    const lag = await readAuditLag(db);
    unsealed.set(lag.unsealed);
    sealLag.set(ageOf(lag.oldestAt));
  });

  const parked = gauge('realname_hub_parked_captures', 'Captures that wait for something, by what', 'reason');
  const parkedAge = gauge('realname_hub_parked_oldest_seconds', 'Age of the oldest of them', 'reason');
  const backlog = gauge(
    'realname_hub_release_backlog',
    'Arrivals whose parked captures are still to be looked at',
  );
  readings.add('parked', [parked, parkedAge, backlog], async () => {
    const { rows } = await sql<{ reason: string; parked: number; oldest: Date }>`
      select reason, count(*) as parked, min(received_at) as oldest from parked_event group by reason`.execute(
      db,
    );
    for (const { reason, ...one } of rows) {
      parked.set({ reason }, one.parked);
      parkedAge.set({ reason }, ageOf(one.oldest.getTime()));
    }
    const due = await sql<{ due: number }>`select count(*) as due from release_due`.execute(db);
    backlog.set(due.rows[0]?.due ?? 0);
  });

  const doubtful = gauge(
    'realname_hub_wage_lines_in_doubt',
    'Wage lines that a bank ought to have told about',
  );
  const doubtfulFen = gauge('realname_hub_wage_in_doubt_fen', 'Sum of these lines, in fen');
  readings.add('wages in doubt', [doubtful, doubtfulFen], async () => {
    const { rows } = await sql<{ lines: string; fen: string }>`
      select coalesce(sum(lines), 0) as lines, coalesce(sum(amount_fen), 0) as fen from payroll_sum
      where state = 'IN_DOUBT'`.execute(db);
    doubtful.set(Number(rows[0]?.lines ?? 0));
    doubtfulFen.set(Number(rows[0]?.fen ?? 0));
  });
}
