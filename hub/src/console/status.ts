import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { Db } from '../store/database.ts';
import { HEARTBEAT_SECONDS } from '../registry/device-store.ts';
import { readProgress, type PartnerProgress } from './progress.ts';

export interface StatusReport {
  hubId: string;
  serverTime: string;
  /** Captures in the projects' streams. */
  stored: number;
  parked: number;
  refused: number;
  devicesOnline: number;
  /** Age of the oldest capture that some partner has not confirmed; null when nothing waits. */
  oldestWaitingSeconds: number | null;
  partners: PartnerProgress[];
}

export interface StatusDeps {
  db: Db;
  clock: Clock;
  hubId: string;
}

/** The same patience as the registry's: three missed heartbeats. */
const ONLINE_SECONDS = 3 * HEARTBEAT_SECONDS;

export async function readStatus({ db, clock, hubId }: StatusDeps): Promise<StatusReport> {
  const now = clock.now();
  const { rows } = await sql<{ stored: number; parked: number; refused: number; online: number }>`
    select
      (select coalesce(sum(last_no), 0) from stream where kind = 'attendance')::bigint as stored,
      (select count(*) from parked_event) as parked,
      (select count(*) from refused_event) as refused,
      (select count(*) from device_heartbeat
        where received_at > ${new Date(now)}::timestamptz - make_interval(secs => ${ONLINE_SECONDS})) as online`.execute(
    db,
  );
  const { partners, oldestWaitingAt } = await readProgress(db);
  const [counts] = rows;
  return {
    hubId,
    serverTime: shanghaiIso(now),
    stored: counts?.stored ?? 0,
    parked: counts?.parked ?? 0,
    refused: counts?.refused ?? 0,
    devicesOnline: counts?.online ?? 0,
    oldestWaitingSeconds:
      oldestWaitingAt === null ? null : Math.max(0, Math.round((now - oldestWaitingAt) / 1000)),
    partners,
  };
}
