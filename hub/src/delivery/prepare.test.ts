import { describe, expect, it } from 'vitest';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { ActivePartner } from './active-partner.ts';
import { MemoryStorage } from './memory-storage.ts';
import { BEGINNING, type LaneChange } from './model.ts';
import { prepareLanes } from './prepare.ts';
import { readersOf, type PhotoSource, type StreamItem } from './reader.ts';
import { FakePlatform } from './simulation/fake-platform.ts';
import { WindowWidth } from './window-width.ts';
import { seededRandom, VirtualClock } from './simulation/virtual-time.ts';

const TEAMS = { kind: 'team', key: 'P1' } as const;
const BODY = {
  projectId: 'P1',
  teamId: 'T',
  name: '木工班',
  company: { companyId: 'C', name: '模拟劳务公司' },
};

describe('getting lanes ready', () => {
  it('leaves out what cannot be said, composes the others again and journals their digest', async () => {
    const { change, ready } = await prepared(['team-1', 'unspeakable-1', 'team-2']);
    expect(ready.map(({ call }) => call.members.map(({ recordId }) => recordId))).toEqual([
      ['team-1', 'team-2'],
    ]);
    expect(change.items.map(({ recordId, state, code }) => [recordId, state, code])).toEqual([
      ['unspeakable-1', 'NOT_EXPRESSIBLE', 'UNMAPPABLE_VALUE'],
    ]);
    // Written before the first byte leaves, with its members and digest.
    expect(change.calls.map(({ state, digest }) => [state, digest?.length])).toEqual([['SENDING', 64]]);
    expect(change.lane.sent.no).toBe(0);
  });

  it('finds a record that makes the adapter throw, and sends its neighbours', async () => {
    const { change, ready, faults } = await prepared(['team-1', 'broken', 'team-2'], {
      compose: (inner) => (call, credential) => {
        if (call.items.some(({ recordId }) => recordId === 'broken'))
          throw new TypeError('undefined is not a record');
        return inner.compose(call, credential);
      },
    });
    expect(ready[0]?.call.members.map(({ recordId }) => recordId)).toEqual(['team-1', 'team-2']);
    expect(change.items.map(({ recordId, code }) => [recordId, code])).toEqual([['broken', 'ADAPTER_FAULT']]);
    expect(faults).toEqual(['undefined is not a record']);
  });

  it('puts a call off whose photo cannot be read, and only that one', async () => {
    const photo = { sha256: 'a'.repeat(64), arrivedAt: 1, graceUntil: 1 };
    const { change, ready } = await prepared(['team-1', 'team-2'], {
      photo: { 'team-1': photo },
      maxMembers: 1,
    });
    expect(ready.map(({ call }) => call.members[0]?.recordId)).toEqual(['team-2']);
    expect(change.calls.map(({ state }) => state).sort()).toEqual(['PREPARED', 'SENDING']);
  });

  it('stops a lane whose reader leaves a record out, instead of passing it over', async () => {
    const { change, ready } = await prepared(['team-1', 'team-2', 'team-3'], { missing: 'team-2' });
    expect(ready).toEqual([]);
    expect([change.lane.blocked, change.lane.blockedDetail, change.lane.reach.no]).toEqual([
      'FAULT',
      'record 2 is missing',
      0,
    ]);
    expect([change.items, change.calls]).toEqual([[], []]);
  });

  it('says that a lane has no credential, and makes no rows', async () => {
    const { change, ready } = await prepared(['team-1'], { credentials: [] });
    expect(ready).toEqual([]);
    expect([change.lane.blocked, change.items.length]).toEqual(['CREDENTIAL_MISSING', 0]);
  });
});

interface Given {
  compose?: (inner: PartnerAdapter) => PartnerAdapter['compose'];
  photo?: Readonly<Record<string, NonNullable<StreamItem['photo']>>>;
  maxMembers?: number;
  missing?: string;
  credentials?: readonly string[];
}

async function prepared(recordIds: readonly string[], given: Given = {}) {
  const clock = new VirtualClock(Date.UTC(2024, 0, 15, 1));
  const random = seededRandom(1);
  const traits = { settle: 'query', errors: 'rows', asynchronous: false, order: 'sent' } as const;
  const platform = new FakePlatform('fake', { ...traits, maxMembers: given.maxMembers ?? 20 }, clock, random);
  const inner = platform.adapter(() => true);
  const team = { ...platform.manifest.kinds.team, photo: 'optional' };
  const manifest = { ...platform.manifest, kinds: { team } } as PartnerAdapter['manifest'];
  const adapter = { ...inner, manifest, compose: given.compose?.(inner) ?? inner.compose };
  const storage = new MemoryStorage(() => clock.now());
  storage.append(TEAMS, recordIds.length);
  const items = recordIds.map((recordId, index): StreamItem => {
    const photo = given.photo?.[recordId];
    const place = { no: index + 1, month: '2024-01-01', recordId, version: 1, orderKey: recordId };
    return { ...place, report: true, references: {}, body: BODY, ...(photo ? { photo } : {}) };
  });
  await storage.renew({ processId: 'one', partnerIds: ['A'], keep: [] });
  const subscriptions = [{ partnerId: 'A', kind: 'team' as const, start: BEGINNING }];
  await storage.scan({ processId: 'one', subscriptions, since: null, now: clock.now() });
  const claim = {
    processId: 'one',
    partnerId: 'A',
    kinds: ['team' as const],
    limit: 8,
    busy: [],
    now: clock.now(),
  };
  const partner: ActivePartner = {
    partnerId: 'A',
    platform: 'fake',
    endpoint: 'https://platform.example',
    maxAgeDays: 30,
    start: BEGINNING,
    revision: 1,
    credentials: new Map(
      (given.credentials ?? ['P1']).map((key) => [key, { credential: {}, refusedUntil: null }]),
    ),
  };
  const read = items.filter(({ recordId }) => recordId !== given.missing);
  const faults: string[] = [];
  const lost: PhotoSource = { read: async () => null };
  const [lane] = await prepareLanes(await storage.claim(claim), 8, {
    width: new WindowWidth(),
    partner,
    adapter,
    readers: readersOf([
      { kind: 'team', tracked: true, read: async () => [read], readPositions: async () => [read] },
    ]),
    photos: lost,
    storage,
    clock,
    random,
    onFault: (error) => faults.push(error instanceof Error ? error.message : ''),
  });
  if (!lane) throw new Error('no lane was prepared');
  const change: LaneChange = lane.session.take(clock.now());
  return { change, ready: lane.ready, faults };
}
