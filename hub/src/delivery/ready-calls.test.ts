import { describe, expect, it } from 'vitest';
import type { Composition, KindManifest, OutboundCall, PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { digestOf } from './compose.ts';
import { LaneSession } from './lane-session.ts';
import type { Call } from './model.ts';
import { readyCall } from './ready-calls.ts';
import type { RoundContext } from './round-context.ts';
import { callOf, itemOf, laneOf, memberOf, TEST_NOW as NOW } from './test-calls.ts';

interface Given {
  kind?: Partial<KindManifest>;
  compose?: (call: OutboundCall) => Composition;
  credentials?: readonly string[];
  asksFirst?: boolean;
}

const PAYLOAD = (call: OutboundCall) => call.items.map(({ recordId }) => recordId).join(' ');
const composed = (call: OutboundCall): Composition => ({
  ok: true,
  call: { method: 'Add', payload: PAYLOAD(call) },
});

/** The call as it is made ready under the credential of P1, and what its lane writes. */
async function ready(
  call: Call,
  { kind = {}, compose = composed, credentials = ['P1', 'P2'], asksFirst = false }: Given = {},
) {
  const faults: string[] = [];
  const session = new LaneSession(laneOf(), 7, [call], {
    tracked: false,
    maxAgeMs: 1,
    refusedScopes: new Set(),
    partnerRevision: 1,
    fraction: () => 0.5,
  });
  const attendance = { errors: 'rows', settle: 'query', quietMs: 60_000, ...kind };
  const context = {
    now: NOW,
    adapter: { manifest: { platform: 'fake', kinds: { attendance } }, compose } as unknown as PartnerAdapter,
    partner: {
      asksFirst,
      credentials: new Map(credentials.map((key) => [key, { credential: { of: key }, refusedUntil: null }])),
    },
    photos: { read: async () => ({ bytes: Uint8Array.of(1), contentType: 'image/jpeg' }) },
    random: { fraction: () => 0.5, uuid: () => 'rest' },
    onFault: (error: unknown) => faults.push((error as Error).message),
  } as unknown as RoundContext;
  const items = new Map(call.members.map(({ no }) => [no, itemOf(no)]));
  const around = { scopeKey: 'P1', credential: { of: 'P1' }, items, records: new Map(), session, context };
  const result = await readyCall(call, around);
  return { result, faults, change: session.take(NOW), latest: session };
}

const prepared = (part: Partial<Call> = {}) =>
  callOf([1, 2], {
    state: 'PREPARED',
    attempts: 0,
    digest: null,
    method: null,
    credentialKey: null,
    sentAt: null,
    nextAt: null,
    ...part,
  });
const doubtful = (part: Partial<Call> = {}) =>
  callOf([1, 2], { state: 'UNKNOWN', doubtful: true, credentialKey: 'P2', ...part });

describe('a call that is to be sent', () => {
  it('is journalled as sent, with its digest and the credential it goes under, before its first byte', async () => {
    const { result, change } = await ready(prepared());
    const payload = { method: 'Add', payload: 'E1 E2' };
    const sending = {
      ...prepared(),
      state: 'SENDING',
      credentialKey: 'P1',
      method: 'Add',
      digest: digestOf(payload),
      attempts: 1,
      sentAt: NOW,
      nextAt: NOW,
    };
    expect(result).toMatchObject({
      action: 'DELIVER',
      call: sending,
      composed: payload,
      credential: { of: 'P1' },
    });
    expect(change.calls).toEqual([sending]);
  });

  it('carries its photos when it is sent, and none when it is only asked for', async () => {
    const withPhoto = (call: Call) => ({ ...call, members: [memberOf(1, { photo: 'aa' })] });
    const sent = await ready(withPhoto(prepared()));
    expect(sent.result?.outbound.items[0]?.photo?.sha256).toBe('aa');
    const asked = await ready(withPhoto(doubtful()));
    expect([asked.result?.action, asked.result?.outbound.items[0]?.photo]).toEqual(['FIND', undefined]);
  });

  it('leaves out what cannot be said and goes with the others, or not at all', async () => {
    const refuse =
      (...names: string[]) =>
      (call: OutboundCall): Composition => {
        const faults = call.items.flatMap(({ recordId }, index) =>
          names.includes(recordId) ? [{ index, code: 'X', message: 'x' }] : [],
        );
        return faults.length > 0 ? { ok: false, inexpressible: faults } : composed(call);
      };
    const some = await ready(prepared(), { compose: refuse('E1') });
    expect(some.result?.composed?.payload).toBe('E2');
    expect(some.change.items.map(({ no, state, code }) => [no, state, code])).toEqual([
      [1, 'NOT_EXPRESSIBLE', 'X'],
    ]);
    const none = await ready(prepared(), { compose: refuse('E1', 'E2') });
    expect([none.result, none.change.calls[0]?.state, none.change.items.length]).toEqual([
      null,
      'ANSWERED',
      2,
    ]);
    const nameless = ready(prepared(), { compose: () => ({ ok: false, inexpressible: [] }) });
    await expect(nameless).rejects.toThrow('named no member');
  });

  it('finds the record that its adapter cannot bear; a fault that no record explains is not blamed on one', async () => {
    const bearing = (limit: number) => (call: OutboundCall) => {
      if (call.items.length > limit || call.items.some(({ recordId }) => recordId === 'E2'))
        throw new TypeError('a defect');
      return composed(call);
    };
    const found = await ready(prepared(), { compose: bearing(9) });
    expect(found.result?.composed?.payload).toBe('E1');
    expect(
      found.change.items.map(({ no, code, message }) => [
        no,
        code,
        message?.includes('the adapter failed on this record'),
      ]),
    ).toEqual([[2, 'ADAPTER_FAULT', true]]);
    expect(found.faults).toEqual(['a defect']);
    const both = callOf([1, 3], { state: 'PREPARED' });
    await expect(ready(both, { compose: bearing(1) })).rejects.toThrow('a defect');
  });
});

describe('a call that is in doubt', () => {
  it('is settled as the manifest says: looked for, repeated, or left to a person', async () => {
    const action = async (settle: KindManifest['settle']) =>
      (await ready(doubtful({ digest: null }), { kind: { settle } })).result?.action ?? null;
    expect([
      await action('query'),
      await action('natural'),
      await action('key'),
      await action('person'),
    ]).toEqual(['FIND', 'DELIVER', 'DELIVER', null]);
    const { change } = await ready(doubtful(), { kind: { settle: 'person' } });
    expect(change.calls).toEqual([{ ...doubtful(), nextAt: null }]);
  });

  it('is repeated and asked for under the credential that it went under, if the partner still has it', async () => {
    const under = async (call: Call, given: Given = {}) => (await ready(call, given)).result?.credential;
    expect(await under(doubtful())).toEqual({ of: 'P2' });
    expect(await under(doubtful(), { kind: { settle: 'natural' } })).toEqual({ of: 'P2' });
    expect(await under(callOf([1], { state: 'QUEUED', serial: 's', credentialKey: 'P2' }))).toEqual({
      of: 'P2',
    });
    expect(await under(doubtful(), { credentials: ['P1'] })).toEqual({ of: 'P1' });
    expect(await under(doubtful({ credentialKey: null }))).toEqual({ of: 'P1' });
    expect(await under(prepared({ credentialKey: 'P2' }))).toEqual({ of: 'P1' });
    const again = await ready(doubtful(), { kind: { settle: 'natural' } });
    expect(again.result?.call).toMatchObject({ credentialKey: 'P2', attempts: 2, state: 'SENDING' });
  });

  it('is not repeated under its key with other bytes, nor without some of its members [P1]', async () => {
    const kept = digestOf({ method: 'Add', payload: 'E1 E2' });
    const repeat = async (part: Partial<Call>, given: Given) => {
      const { result, change } = await ready(doubtful(part), given);
      return [result?.action ?? null, change.calls[0]?.state, change.calls[0]?.nextAt === null];
    };
    const key = { kind: { settle: 'key' } } as const;
    expect(await repeat({ digest: kept }, key)).toEqual(['DELIVER', 'SENDING', false]);
    expect(await repeat({ digest: 'other' }, key)).toEqual([null, 'UNKNOWN', true]);
    expect(await repeat({ digest: null }, key)).toEqual(['DELIVER', 'SENDING', false]);
    expect(await repeat({ digest: 'other' }, { kind: { settle: 'natural' } })).toEqual([
      'DELIVER',
      'SENDING',
      false,
    ]);
    const compose = (): Composition => ({
      ok: false,
      inexpressible: [{ index: 0, code: 'X', message: 'x' }],
    });
    expect(await repeat({}, { ...key, compose })).toEqual([null, 'UNKNOWN', true]);
    const fresh = await ready(prepared({ digest: 'other' }), key);
    expect(fresh.result?.action).toBe('DELIVER');
  });

  it('is asked for by its serial as long as it has one', async () => {
    const action = async (call: Call, given: Given = {}) => (await ready(call, given)).result?.action;
    expect(await action(callOf([1], { state: 'QUEUED', serial: 's' }))).toBe('POLL');
    expect(await action(doubtful({ serial: 's' }))).toBe('POLL');
    expect(await action(doubtful({ serial: 's' }), { kind: { settle: 'person' } })).toBe('POLL');
  });

  it('is asked for before it is sent when the hub was restored', async () => {
    const action = async (settle: KindManifest['settle'], asksFirst = true) =>
      (await ready(prepared(), { kind: { settle }, asksFirst })).result?.action ?? null;
    expect([
      await action('query'),
      await action('key'),
      await action('natural'),
      await action('person'),
    ]).toEqual(['FIND', 'FIND', 'DELIVER', null]);
    expect(await action('query', false)).toBe('DELIVER');
  });
});
