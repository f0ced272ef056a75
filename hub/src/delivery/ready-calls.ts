import type {
  ComposedCall,
  Composition,
  Credential,
  KindManifest,
  OutboundCall,
  PartnerAdapter,
} from '@realname-hub/adapters/port.ts';
import { kindManifest, type ActivePartner } from './active-partner.ts';
import { mustAskFirst } from './ask-first.ts';
import { digestOf, toOutbound, type Inexpressible } from './compose.ts';
import type { LaneSession } from './lane-session.ts';
import type { Call, PartnerRecord } from './model.ts';
import type { StreamItem } from './reader.ts';
import { settleContext, type RoundContext } from './round-context.ts';
import { settleCall, settlementOf, type CallEvent } from './settle.ts';
import { moveCall } from './states.ts';

/** A call that may leave as soon as the lane's change is written. */
export interface ReadyCall {
  call: Call;
  action: 'DELIVER' | 'POLL' | 'FIND';
  outbound: OutboundCall;
  composed: ComposedCall | null;
  credential: Credential;
}

/** It only asks, and changes nothing at the partner. */
export function isQuestion(call: Call): boolean {
  return call.state === 'QUEUED' || (call.state === 'UNKNOWN' && call.serial !== null);
}

export interface CallContext {
  scopeKey: string;
  credential: Credential;
  items: ReadonlyMap<number, StreamItem>;
  records: ReadonlyMap<string, PartnerRecord>;
  session: LaneSession;
  context: RoundContext;
}

/** null where nothing can be sent: no member can be said, or it cannot be repeated as it was. */
export async function readyCall(call: Call, around: CallContext): Promise<ReadyCall | null> {
  const { items, records, session, context } = around;
  const kind = kindManifest(context.adapter, call.kind);
  const credential = pinnedCredential(call, context.partner) ?? around.credential;
  const how = howSettled(call, kind, context.partner);
  if (how === 'person') {
    session.call({ ...call, nextAt: null });
    return null;
  }
  if (isQuestion(call) || how === 'find') {
    const outbound = await toOutbound(withoutPhotos(call), items, records, null);
    return { call, action: how === 'find' ? 'FIND' : 'POLL', outbound, composed: null, credential };
  }
  return readyDelivery(call, credential, around);
}

/** null: not in doubt. */
function howSettled(
  call: Call,
  kind: KindManifest,
  partner: ActivePartner,
): ReturnType<typeof settlementOf> | null {
  if (mustAskFirst(call, kind, partner)) return kind.settle === 'person' ? 'person' : 'find';
  return call.state === 'UNKNOWN' && call.serial === null ? settlementOf(call, kind) : null;
}

/** What may have arrived is repeated and asked for under the credential that it went under. */
function pinnedCredential(call: Call, partner: ActivePartner): Credential | null {
  if (call.credentialKey === null || !(call.doubtful || isQuestion(call))) return null;
  return partner.credentials.get(call.credentialKey)?.credential ?? null;
}

function withoutPhotos(call: Call): Call {
  return { ...call, members: call.members.map((member) => ({ ...member, photo: null })) };
}

async function readyDelivery(
  call: Call,
  credential: Credential,
  { scopeKey, items, records, session, context }: CallContext,
): Promise<ReadyCall | null> {
  const { now } = context;
  let current = call;
  for (;;) {
    const outbound = await toOutbound(current, items, records, context.photos);
    const composition = composeSafely(outbound, credential, context);
    if (composition.ok) {
      const digest = digestOf(composition.call);
      if (isChanged(current, digest, context)) return cannotRepeat(current, session, context, now);
      const sending: Call = {
        ...current,
        state: moveCall(current.state, 'SENDING'),
        credentialKey: current.doubtful ? current.credentialKey : scopeKey,
        method: composition.call.method,
        digest,
        attempts: current.attempts + 1,
        sentAt: now,
        nextAt: now,
      };
      session.call(sending);
      return { call: sending, action: 'DELIVER', outbound, composed: composition.call, credential };
    }
    if (current.doubtful) return cannotRepeat(current, session, context, now);
    const left = leaveOut(current, composition.inexpressible, session, context, now);
    if (!left) return null;
    current = left;
  }
}

/** A record that an adapter cannot bear is found by composing each alone: its neighbours go on. */
function composeSafely(outbound: OutboundCall, credential: Credential, context: RoundContext): Composition {
  try {
    return context.adapter.compose(outbound, credential);
  } catch (error) {
    context.onFault(error, []);
    const inexpressible = outbound.items.flatMap((item, index) =>
      isComposable({ ...outbound, items: [item] }, credential, context.adapter)
        ? []
        : [
            {
              index,
              code: 'ADAPTER_FAULT',
              message: '适配器无法处理该记录 / the adapter failed on this record',
            },
          ],
    );
    if (inexpressible.length === 0) throw error;
    return { ok: false, inexpressible };
  }
}

function isComposable(alone: OutboundCall, credential: Credential, adapter: PartnerAdapter): boolean {
  try {
    adapter.compose(alone, credential);
    return true;
  } catch {
    return false;
  }
}

/** Under a key, other bytes would be another call. */
function isChanged(call: Call, digest: string, { adapter }: RoundContext): boolean {
  return (
    call.doubtful &&
    call.digest !== null &&
    call.digest !== digest &&
    kindManifest(adapter, call.kind).settle === 'key'
  );
}

function cannotRepeat(call: Call, session: LaneSession, context: RoundContext, now: number): null {
  const event: CallEvent = { action: 'RESEND', outcome: { kind: 'changed' } };
  session.settle(call, settleCall(call, event, settleContext(call, context, now)), now);
  return null;
}

function leaveOut(
  call: Call,
  faults: Inexpressible,
  session: LaneSession,
  context: RoundContext,
  now: number,
): Call | null {
  const event: CallEvent = { action: 'COMPOSE', outcome: { kind: 'inexpressible', faults } };
  const settlement = settleCall(call, event, settleContext(call, context, now));
  if (settlement.verdicts.length === 0) throw new Error('the adapter refused a call and named no member');
  session.settle(call, settlement, now);
  return settlement.call.members.length > 0 && settlement.call.state === call.state ? settlement.call : null;
}
