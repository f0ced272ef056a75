import { sql, type RawBuilder } from 'kysely';
import { refuse, type Call, type Handlers, type Reply } from '../http/operation.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { Principal } from '../security/principal.ts';
import { maskNumbers } from '../security/redaction.ts';
import { lockFor, type RegistryContext } from './context.ts';
import {
  findDevice,
  HEARTBEAT_SECONDS,
  insertDevice,
  listDevices,
  showDevice,
  updateDevice,
  writeHeartbeat,
} from './device-store.ts';
import { answer, answerPage, param } from './handling.ts';
import { differingMembers, toJson } from './json.ts';
import { projectInScope } from './reach.ts';
import type { Schema, Shown } from './schemas.ts';

type DeviceInput = Schema<'DeviceInput'>;
type HeartbeatInput = Schema<'HeartbeatInput'>;

export function deviceHandlers(context: RegistryContext): Handlers {
  return {
    registerDevice: (call) => registerDevice(context, call as Call<DeviceInput>),
    getDevice: (call) => getDevice(context, call),
    listDevices: (call) => answerDevices(context, call),
    issueDeviceKey: (call) => issueDeviceKey(context, call),
    recordHeartbeat: (call) => recordHeartbeat(context, call as Call<HeartbeatInput>),
  };
}

/** A serial number belongs to the maker that registered it first; the same again is an update. */
async function registerDevice(context: RegistryContext, call: Call<DeviceInput>): Promise<Reply> {
  const { deviceSn, ...stated } = call.body;
  const { scope, actor } = call.principal;
  if (scope.kind !== 'MAKER') return refuse('SCOPE_DENIED');
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'device', deviceSn);
    const before = await findDevice(context, trx, deviceSn);
    if (before && before.makerId !== scope.makerId) return refuse('DEVICE_OF_OTHER_MAKER');
    if (before?.status === 'RETIRED') return refuse('DEVICE_RETIRED');
    const members = differingMembers(toJson(before?.stated ?? {}), toJson(stated));
    if (!before) await insertDevice(context, trx, deviceSn, scope.makerId, stated);
    else if (members.length > 0) await updateDevice(context, trx, deviceSn, stated);
    if (!before || members.length > 0)
      await context.audit(trx, {
        actor,
        action: before ? 'registry.device.updated' : 'registry.device.registered',
        object: `device:${deviceSn}`,
        detail: { makerId: scope.makerId, members },
      });
    const device = await findDevice(context, trx, deviceSn);
    if (!device) throw new Error('a device that was just stored');
    return answer(context, before ? 200 : 201, showDevice(device, context.clock.now()));
  });
}

async function getDevice(context: RegistryContext, call: Call): Promise<Reply> {
  const device = await findDevice(context, context.db, param(call, 'deviceSn'));
  if (!device) return refuse('DEVICE_NOT_FOUND');
  const lastHeartbeat = device.heartbeat === null ? {} : { lastHeartbeat: device.heartbeat };
  const shown: Shown<'Device'> = { ...showDevice(device, context.clock.now()), ...lastHeartbeat };
  return answer(context, 200, shown);
}

function answerDevices(context: RegistryContext, call: Call): Promise<Reply> {
  const { projectId, makerId, status } = call.query;
  const conditions = [
    inReach(call.principal),
    ...(projectId === undefined ? [] : [sql<boolean>`b.project_id = ${projectId}`]),
    ...(makerId === undefined ? [] : [sql<boolean>`d.maker_id = ${makerId}`]),
    ...(status === undefined ? [] : [sql<boolean>`d.status = ${status}`]),
  ];
  return answerPage(context, call, 1, (page) =>
    listDevices(context, context.db, conditions, page, (row) => showDevice(row, context.clock.now())),
  );
}

/** A maker sees its own devices, a district's system those that stand on its projects now. */
function inReach({ scope }: Principal): RawBuilder<boolean> {
  if (scope.kind === 'MAKER') return sql<boolean>`d.maker_id = ${scope.makerId}`;
  if (scope.kind === 'DEVICE') return sql<boolean>`d.device_sn = ${scope.deviceSn}`;
  return projectInScope(scope, sql`b.project_id`);
}

/** Asked again, a key that was never used is replaced; beside a used one the new key waits for its first use. */
async function issueDeviceKey(context: RegistryContext, call: Call): Promise<Reply> {
  const deviceSn = param(call, 'deviceSn');
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'device', deviceSn);
    const device = await findDevice(context, trx, deviceSn);
    if (!device) return refuse('DEVICE_NOT_FOUND');
    if (device.status === 'RETIRED') return refuse('DEVICE_RETIRED');
    const { makerId } = device;
    const owner = {
      kind: 'DEVICE',
      actor: `device:${deviceSn}`,
      scope: { kind: 'DEVICE', deviceSn, makerId },
    } as const;
    const before = await context.apiKeys.list(trx, owner.actor);
    const { keyId, algorithm, secret } = await context.apiKeys.obtain(trx, call.principal.actor, owner);
    if (algorithm !== 'hmac-sha256' || secret === null) throw new Error('a device key is a shared secret');
    const replaced = before.find(({ status }) => status === 'PENDING');
    const retiring = before.find(({ status }) => status === 'ACTIVE');
    const shown: Shown<'DeviceKey'> = {
      keyId,
      deviceSn,
      algorithm,
      secret,
      status: 'PENDING',
      notBefore: shanghaiIso(context.clock.now()),
      ...(replaced ? { replacedKeyId: replaced.keyId } : {}),
      ...(retiring ? { retiringKeyId: retiring.keyId } : {}),
    };
    return answer(context, 201, shown);
  });
}

/** One row per device, overwritten: no version, no number, no audit entry, because nothing was decided. */
async function recordHeartbeat(context: RegistryContext, call: Call<HeartbeatInput>): Promise<Reply> {
  const { lastError } = call.body;
  // Free text of a firmware: whatever looks like a person's number in it is not kept.
  const heartbeat = lastError === undefined ? call.body : { ...call.body, lastError: maskNumbers(lastError) };
  const status = await writeHeartbeat(context, param(call, 'deviceSn'), heartbeat);
  if (status === null) return refuse('DEVICE_NOT_FOUND');
  return answer(context, 200, { heartbeatSeconds: HEARTBEAT_SECONDS, uploadPaceMs: 0, deviceStatus: status });
}
