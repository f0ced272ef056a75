import { sql, type RawBuilder } from 'kysely';
import type { Schema } from '../registry/schemas.ts';
import { toPage, type Page, type PageRequest } from '../registry/listing.ts';
import { projectInScope } from '../registry/reach.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { Scope } from '../security/principal.ts';
import type { Executor } from '../store/database.ts';
import { present } from './attendance-queries.ts';
import { factsFromStored, type StoredFacts } from './fact.ts';

/** Keys of both cursors: the id of the last row shown. */
export const EXCEPTION_CURSOR_KEYS = 1;

interface ParkedRow {
  parked_id: number;
  reason: string;
  record_id: string;
  device_sn: string | null;
  project_id: string | null;
  received_at: Date;
  stated: StoredFacts;
}

export interface ParkedFilter {
  scope: Scope;
  reason?: string;
  projectId?: string;
  deviceSn?: string;
}

/** What waits in front of the streams, oldest first, as far as the key may see it. */
export async function listParked(
  db: Executor,
  filter: ParkedFilter,
  page: PageRequest,
): Promise<Page<Schema<'ParkedEvent'>>> {
  const conditions = [
    parkedInScope(filter.scope),
    ...(filter.reason === undefined ? [] : [sql`p.reason = ${filter.reason}`]),
    ...(filter.projectId === undefined ? [] : [sql`p.project_id = ${filter.projectId}`]),
    ...(filter.deviceSn === undefined ? [] : [sql`p.device_sn = ${filter.deviceSn}`]),
    ...(page.after ? [sql`p.parked_id > ${page.after[0]}::bigint`] : []),
  ];
  const { rows } = await sql<ParkedRow>`
    select p.* from parked_event p where ${sql.join(conditions, sql` and `)}
    order by p.parked_id limit ${page.limit + 1}`.execute(db);
  return toPage(rows, page.limit, (row) => [String(row.parked_id)], showParked);
}

export async function findParked(db: Executor, scope: Scope, parkedId: string): Promise<ParkedRow | null> {
  if (!/^\d{1,15}$/.test(parkedId)) return null;
  const { rows } = await sql<ParkedRow>`
    select p.* from parked_event p
    where p.parked_id = ${parkedId}::bigint and ${parkedInScope(scope)}`.execute(db);
  return rows[0] ?? null;
}

/** Without a project a parked capture belongs to its device, which only the hub's own operators see. */
function parkedInScope(scope: Scope): RawBuilder<boolean> {
  return scope.kind === 'HUB'
    ? sql<boolean>`true`
    : sql<boolean>`p.project_id is not null and ${projectInScope(scope, sql`p.project_id`)}`;
}

function showParked(row: ParkedRow): Schema<'ParkedEvent'> {
  const stated = factsFromStored(row.stated);
  return {
    parkedId: String(row.parked_id),
    recordId: row.record_id,
    reason: row.reason,
    ...present({
      deviceSn: row.device_sn,
      projectId: row.project_id,
      workerId: stated.workerId,
      strangerRef: stated.strangerRef,
      deviceTime: stated.deviceTime,
      occurredAt: stated.occurredAt,
    }),
    direction: stated.direction,
    method: stated.method,
    receivedAt: shanghaiIso(row.received_at.getTime()),
  } as Schema<'ParkedEvent'>;
}

interface RefusedRow {
  refused_id: number;
  record_id: string;
  code: string;
  device_sn: string | null;
  worker_id: string | null;
  occurred_at: Date | null;
  received_at: Date;
}

/** What was refused by rule on a project, oldest first [FS-3.6-04]. */
export async function listRefused(
  db: Executor,
  filter: { projectId: string; from?: Date; to?: Date },
  page: PageRequest,
): Promise<Page<Schema<'RefusedEvent'>>> {
  const conditions = [
    sql`project_id = ${filter.projectId}`,
    ...(filter.from ? [sql`received_at >= ${filter.from}`] : []),
    ...(filter.to ? [sql`received_at < ${filter.to}`] : []),
    ...(page.after ? [sql`refused_id > ${page.after[0]}::bigint`] : []),
  ];
  const { rows } = await sql<RefusedRow>`
    select * from refused_event where ${sql.join(conditions, sql` and `)}
    order by refused_id limit ${page.limit + 1}`.execute(db);
  return toPage(
    rows,
    page.limit,
    (row) => [String(row.refused_id)],
    (row) =>
      ({
        recordId: row.record_id,
        code: row.code,
        ...present({
          deviceSn: row.device_sn,
          workerId: row.worker_id,
          occurredAt: row.occurred_at && shanghaiIso(row.occurred_at.getTime()),
        }),
        receivedAt: shanghaiIso(row.received_at.getTime()),
      }) as Schema<'RefusedEvent'>,
  );
}
