import { sql } from 'kysely';
import type { Clock } from '../runtime/clock.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { Db } from '../store/database.ts';

/** How far one partner is, in records of attendance. */
export interface PartnerProgress {
  partnerId: string;
  enabled: boolean;
  waiting: number;
  held: number;
  sent: number;
  unknown: number;
  rejected: number;
  confirmed: number;
}

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
  progress: () => Promise<{ partners: PartnerProgress[]; oldestWaitingAt: number | null }>;
}

/** A device counts as online while its last heartbeat is younger than two of its default intervals of 300 s. */
const ONLINE_SECONDS = 600;

export async function readStatus({ db, clock, hubId, progress }: StatusDeps): Promise<StatusReport> {
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
  const { partners, oldestWaitingAt } = await progress();
  const [counts] = rows;
  return {
    hubId,
    serverTime: shanghaiIso(now),
    stored: counts?.stored ?? 0,
    parked: counts?.parked ?? 0,
    refused: counts?.refused ?? 0,
    devicesOnline: counts?.online ?? 0,
    oldestWaitingSeconds: oldestWaitingAt === null ? null : Math.max(0, Math.round((now - oldestWaitingAt) / 1000)),
    partners,
  };
}
