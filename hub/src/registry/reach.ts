import { sql, type RawBuilder } from 'kysely';
import type { Principal, Scope } from '../security/principal.ts';
import type { Db, Executor } from '../store/database.ts';
import type { DeviceMakers } from './device-makers.ts';

export interface ReachDeps {
  db: Db;
  makers: Pick<DeviceMakers, 'makerOf'>;
}

/**
 * The gate in front of every handler: does the path belong to the key? District systems connect directly, each
 * with its own key, and none reads or writes another's data [FS-1-01, I-28].
 */
export async function mayReach(
  { db, makers }: ReachDeps,
  principal: Principal,
  target: { projectId?: string | undefined; deviceSn?: string | undefined },
): Promise<boolean> {
  const { scope } = principal;
  if (scope.kind === 'HUB') return true;
  // Where both stand in the path, the device is about to be put on that project: the project decides.
  if (target.projectId !== undefined) return reachesProject(db, scope, target.projectId);
  if (target.deviceSn !== undefined) return reachesDevice({ db, makers }, scope, target.deviceSn);
  return true;
}

async function reachesProject(executor: Executor, scope: Scope, projectId: string): Promise<boolean> {
  if (scope.kind === 'PROJECTS') return scope.projectIds.includes(projectId);
  if (scope.kind !== 'AREA') return false;
  // A project that does not exist yet has no area: whoever creates it states one, and that is checked then.
  const { rows } = await sql<{ reached: boolean }>`
    select ${inArea(scope.areaCodes, sql`stated ->> 'areaCode'`)} as reached
    from registry_record where stream_key = ${projectId} and kind = 'project' and record_id = ${projectId}`.execute(
    executor,
  );
  return rows[0]?.reached ?? true;
}

/** What nobody registered belongs to nobody: the handler says that it is unknown. */
async function reachesDevice({ db, makers }: ReachDeps, scope: Scope, deviceSn: string): Promise<boolean> {
  if (scope.kind === 'DEVICE') return scope.deviceSn === deviceSn;
  if (scope.kind === 'MAKER') return ((await makers.makerOf(deviceSn)) ?? scope.makerId) === scope.makerId;
  const { rows } = await sql<{ reached: boolean }>`
    select exists (
      select 1 from device_binding b where b.device_sn = d.device_sn
      and (upper_inf(b.period) or upper(b.period) > now()) and ${projectInScope(scope, sql`b.project_id`)}
    ) as reached
    from device d where d.device_sn = ${deviceSn}`.execute(db);
  return rows[0]?.reached ?? true;
}

/** May a project with this area code be stated under this scope? */
export function areaInScope(scope: Scope, areaCode: string): boolean {
  return scope.kind !== 'AREA' || scope.areaCodes.some((prefix) => areaCode.startsWith(prefix));
}

/** SQL condition: the project whose id stands in `column` is in reach. */
export function projectInScope(scope: Scope, column: RawBuilder<unknown>): RawBuilder<boolean> {
  if (scope.kind === 'HUB') return sql<boolean>`true`;
  if (scope.kind === 'PROJECTS') return sql<boolean>`${column} = any(${[...scope.projectIds]}::text[])`;
  if (scope.kind !== 'AREA') return sql<boolean>`false`;
  return sql<boolean>`exists (
    select 1 from registry_record reached where reached.stream_key = ${column} and reached.kind = 'project'
    and reached.record_id = ${column} and ${inArea(scope.areaCodes, sql`reached.stated ->> 'areaCode'`)})`;
}

/**
 * SQL condition on a head `r` of a company or a worker: it takes part in a project in reach, or this actor stated
 * it himself.
 */
export function takesPartInScope(
  principal: Principal,
  kind: 'participant' | 'projectWorker',
): RawBuilder<boolean> {
  if (principal.scope.kind === 'HUB') return sql<boolean>`true`;
  return sql<boolean>`(r.stated_by = ${principal.actor} or exists (
    select 1 from registry_record part where part.kind = ${kind} and part.record_id = r.record_id
    and ${projectInScope(principal.scope, sql`part.stream_key`)}))`;
}

function inArea(areaCodes: readonly string[], column: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from unnest(${[...areaCodes]}::text[]) as area (prefix) where starts_with(${column}, area.prefix))`;
}
