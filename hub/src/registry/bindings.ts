import { sql } from 'kysely';
import { refuse, type Call, type Handlers, type Reply } from '../http/operation.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { Trx } from '../store/database.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { findDevice, setStatus, type BindingSettings } from './device-store.ts';
import { answer, fault, param, refuseFaults } from './handling.ts';
import { sameJson, toJson } from './json.ts';
import { tell } from './listener.ts';
import { findProject } from './projects.ts';
import type { Schema, Shown } from './schemas.ts';

type BindingInput = Schema<'BindingInput'>;

export function bindingHandlers(context: RegistryContext): Handlers {
  return {
    bindDevice: (call) => bindDevice(context, call as Call<BindingInput>),
    unbindDevice: (call) => unbindDevice(context, call),
  };
}

interface Interval {
  bindingId: string;
  projectId: string;
  deviceSn: string;
  from: number;
  to: number | null;
  settings: BindingSettings;
}

/**
 * From that instant the device stands on the project. A device stands on one project at a time: what overlaps is
 * refused, without telling where else it stands.
 */
async function bindDevice(context: RegistryContext, call: Call<BindingInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const deviceSn = param(call, 'deviceSn');
  const { from: fromText, ...settings } = call.body;
  const from = Date.parse(fromText);
  const { actor } = call.principal;
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    await lockFor(trx, 'device', deviceSn);
    if (!(await findProject(context, trx, projectId))) return refuse('PROJECT_NOT_FOUND');
    const device = await findDevice(context, trx, deviceSn);
    if (!device) return refuse('DEVICE_NOT_FOUND');
    if (device.status === 'RETIRED') return refuse('DEVICE_RETIRED');
    if (device.status === 'DISABLED') return refuse('DEVICE_DISABLED');
    const [met] = await intervalsFrom(trx, deviceSn, from);
    if (met) {
      const again = met.projectId === projectId && met.from === from && met.to === null;
      return again ? restate(context, trx, actor, met, settings) : refuse('BINDING_OVERLAP');
    }
    const interval: Interval = {
      bindingId: `b_${context.random.bytes(12).toString('base64url')}`,
      projectId,
      deviceSn,
      from,
      to: null,
      settings,
    };
    await insertInterval(context, trx, actor, interval);
    await setStatus(context, trx, device, 'BOUND');
    await auditBinding(context, trx, actor, 'bound', interval);
    await tell(context.listeners, trx, { type: 'DEVICE_BOUND', deviceSn, projectId, from, to: null });
    return answer(context, 201, show(interval));
  });
}

/** The binding ends; what the device saw before that instant still belongs to the project. */
async function unbindDevice(context: RegistryContext, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const deviceSn = param(call, 'deviceSn');
  const now = context.clock.now();
  const at = call.query.at === undefined ? now : Date.parse(call.query.at);
  if (at > now)
    return refuseFaults([
      fault('/query/at', 'DATE_IN_FUTURE', 'A binding ends now, or ended before.', '解除时刻不能晚于现在。'),
    ]);
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    await lockFor(trx, 'device', deviceSn);
    const last = await lastInterval(trx, projectId, deviceSn);
    if (!last) return refuse('BINDING_NOT_FOUND');
    // The request may have been answered before, and the answer lost.
    if (last.to !== null) return answer(context, 200, show(last));
    if (at <= last.from)
      return refuseFaults([
        fault(
          '/query/at',
          'UNBIND_BEFORE_BIND',
          'The binding begins later than that.',
          '早于绑定的开始时刻。',
        ),
      ]);
    const ended = { ...last, to: at };
    await sql`
      update device_binding set period = tstzrange(lower(period), ${new Date(at)}::timestamptz)
      where device_sn = ${deviceSn} and binding_id = ${last.bindingId}`.execute(trx);
    const device = await findDevice(context, trx, deviceSn);
    if (device?.status === 'BOUND') await setStatus(context, trx, device, 'PENDING');
    await auditBinding(context, trx, call.principal.actor, 'unbound', ended);
    return answer(context, 200, show(ended));
  });
}

async function restate(
  context: RegistryContext,
  trx: Trx,
  actor: string,
  interval: Interval,
  settings: BindingSettings,
): Promise<Reply> {
  const restated = { ...interval, settings };
  if (!sameJson(toJson(interval.settings), toJson(settings))) {
    await trx
      .updateTable('device_binding')
      .set({ settings: JSON.stringify(settings) })
      .where('device_sn', '=', interval.deviceSn)
      .where('binding_id', '=', interval.bindingId)
      .execute();
    await auditBinding(context, trx, actor, 'updated', restated);
  }
  return answer(context, 200, show(restated));
}

const INTERVAL = sql.raw(`
  binding_id as "bindingId", project_id as "projectId", device_sn as "deviceSn", settings,
  (extract(epoch from lower(period)) * 1000)::bigint as "from",
  (extract(epoch from upper(period)) * 1000)::bigint as "to"`);

/** The bindings that one without an end, from that instant on, would overlap. */
async function intervalsFrom(trx: Trx, deviceSn: string, from: number): Promise<Interval[]> {
  const { rows } = await sql<Interval>`
    select ${INTERVAL} from device_binding
    where device_sn = ${deviceSn} and period && tstzrange(${new Date(from)}::timestamptz, null)
    order by lower(period)`.execute(trx);
  return rows;
}

async function lastInterval(trx: Trx, projectId: string, deviceSn: string): Promise<Interval | null> {
  const { rows } = await sql<Interval>`
    select ${INTERVAL} from device_binding where device_sn = ${deviceSn} and project_id = ${projectId}
    order by lower(period) desc limit 1`.execute(trx);
  return rows[0] ?? null;
}

async function insertInterval(
  context: RegistryContext,
  trx: Trx,
  actor: string,
  { bindingId, projectId, deviceSn, from, settings }: Interval,
): Promise<void> {
  await sql`
    insert into device_binding (device_sn, binding_id, project_id, period, settings, bound_by, created_at)
    values (${deviceSn}, ${bindingId}, ${projectId}, tstzrange(${new Date(from)}::timestamptz, null),
      ${JSON.stringify(settings)}::jsonb, ${actor}, ${new Date(context.clock.now())})`.execute(trx);
}

function auditBinding(
  context: RegistryContext,
  trx: Trx,
  actor: string,
  what: 'bound' | 'updated' | 'unbound',
  { bindingId, projectId, deviceSn, from, to }: Interval,
): Promise<void> {
  return context.audit(trx, {
    actor,
    action: `registry.device.${what}`,
    object: `device:${deviceSn}`,
    detail: { bindingId, projectId, from: shanghaiIso(from), to: to === null ? null : shanghaiIso(to) },
  });
}

function show({ bindingId, projectId, deviceSn, from, to, settings }: Interval): Shown<'Binding'> {
  return {
    ...settings,
    bindingId,
    projectId,
    deviceSn,
    from: shanghaiIso(from),
    ...(to === null ? {} : { to: shanghaiIso(to) }),
  };
}
