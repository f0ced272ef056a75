import { describe, expect, it } from 'vitest';
import type {
  Connection,
  DeliverOutcome,
  OutboundCall,
  PartnerAdapter,
} from '@realname-hub/adapters/port.ts';
import type { ActivePartner } from './active-partner.ts';
import { Breaker } from './breaker.ts';
import { Dispatcher, type DispatcherOptions } from './dispatcher.ts';
import { Holds } from './holds.ts';
import { MemoryStorage } from './memory-storage.ts';
import { BEGINNING, type CallAttempt, type LaneId } from './model.ts';
import { Ownership } from './ownership.ts';
import { Pace } from './pace.ts';
import { readersOf, type StreamItem } from './reader.ts';
import type { ReadyCall } from './ready-calls.ts';
import { Sender } from './sender.ts';
import { FakePlatform } from './simulation/fake-platform.ts';
import { seededRandom, VirtualClock } from './simulation/virtual-time.ts';
import type { ClaimRequest, DeliveryStorage, RenewRequest, ScanRequest } from './storage.ts';
import { callOf, itemOf } from './test-calls.ts';

const START = Date.UTC(2024, 0, 15, 1);
const TRAITS = {
  settle: 'query',
  errors: 'rows',
  asynchronous: false,
  order: 'sent',
  maxMembers: 1,
} as const;

describe('the lease of a process', () => {
  it('ends 4.25 seconds after the renewal was asked for, by whichever clock is first', async () => {
    const clock = { now: 0, monotonic: 0 };
    const asked: string[] = [];
    const storage = {
      renew: async () => {
        // Answers slowly: the lease counts from before.
        clock.now += 1_000;
        clock.monotonic += 1_000;
        return { shards: [{ partnerId: 'A', slot: 1, epoch: 5 }], owners: new Map([['A', 2]]) };
      },
      leave: async (processId: string) => void asked.push(processId),
    } as unknown as DeliveryStorage;
    const ownership = new Ownership(storage, {
      now: () => clock.now,
      monotonic: () => clock.monotonic,
      sleep: () => Promise.resolve(),
    });
    const shard = { partnerId: 'A', slot: 1, epoch: 5 };
    expect([ownership.valid, ownership.holds(shard)]).toEqual([false, false]);
    const request = { processId: 'one', partnerIds: ['A'], keep: [] };
    expect(await ownership.renew(request)).toEqual({ owners: new Map([['A', 2]]), gained: true });
    expect([ownership.valid, ownership.holds(shard)]).toEqual([true, true]);
    expect(ownership.holds({ ...shard, epoch: 4 })).toBe(false);
    expect(ownership.holds({ ...shard, slot: 2 })).toBe(false);
    for (const name of ['now', 'monotonic'] as const) {
      const before = clock[name];
      clock[name] = 4_249;
      expect(ownership.valid).toBe(true);
      clock[name] = 4_250;
      expect([ownership.valid, ownership.holds(shard)]).toEqual([false, false]);
      clock[name] = before;
    }
    expect((await ownership.renew(request)).gained).toBe(false);
    await ownership.leave('one');
    expect([ownership.valid, asked]).toEqual([false, ['one']]);
    expect((await ownership.renew(request)).gained).toBe(true);
  });

  it('gains when any of its shards is new, not only when all are', async () => {
    let shards = [{ partnerId: 'A', slot: 1, epoch: 5 }];
    const storage = { renew: async () => ({ shards, owners: new Map() }) } as unknown as DeliveryStorage;
    const ownership = new Ownership(storage, new VirtualClock(0));
    const renew = () => ownership.renew({ processId: 'one', partnerIds: ['A'], keep: [] });
    await renew();
    shards = [...shards, { partnerId: 'A', slot: 2, epoch: 1 }];
    expect((await renew()).gained).toBe(true);
    shards = shards.map((shard) => (shard.slot === 1 ? { ...shard, epoch: 6 } : shard));
    expect((await renew()).gained).toBe(true);
    shards = shards.slice(1);
    expect((await renew()).gained).toBe(false);
  });
});

describe('sending one call', () => {
  async function open(answer: (call: string, connection: Connection) => Promise<unknown>) {
    const clock = new VirtualClock(START);
    const storage = {
      renew: async () => ({ shards: [{ partnerId: 'national', slot: 3, epoch: 5 }], owners: new Map() }),
    } as unknown as DeliveryStorage;
    const ownership = new Ownership(storage, clock);
    await ownership.renew({ processId: 'one', partnerIds: [], keep: [] });
    const holds = new Holds();
    const breaker = new Breaker({ now: () => clock.monotonic(), fraction: () => 0.5 });
    const pace = new Pace(clock, { concurrency: 4, paceMs: 0 });
    const faults: string[] = [];
    const adapter = {
      manifest: { timeouts: { totalMs: 200 } },
      deliver: ({ payload }: { payload: string }, _: OutboundCall, connection: Connection) =>
        answer(`deliver ${payload}`, connection),
      poll: (serial: string, _: OutboundCall, connection: Connection) => answer(`poll ${serial}`, connection),
      find: (_: OutboundCall, connection: Connection) => answer('find', connection),
    } as unknown as PartnerAdapter;
    const sender = new Sender({
      adapter,
      target: () => ({
        endpoint: 'https://now.example',
        http: { send: () => Promise.reject(new Error('unused')) },
      }),
      ...{ clock, random: seededRandom(1), pace, breaker, ownership, holds },
      onFault: (error) => faults.push((error as Error).message),
    });
    const ready = (action: ReadyCall['action'] = 'DELIVER', part: Partial<ReadyCall> = {}): ReadyCall => ({
      call: callOf([1], { serial: action === 'POLL' ? 's-1' : null }),
      action,
      outbound: { kind: 'attendance', operation: 'add', projectId: 'P1', items: [], callId: 'call-1' },
      composed: action === 'DELIVER' ? { method: 'm', payload: 'bytes' } : null,
      credential: { secret: 'x' },
      ...part,
    });
    return { clock, ownership, holds, breaker, pace, faults, sender, ready };
  }
  const alive = new AbortController().signal;

  it('hands it to the adapter with the credential and where the partner is now', async () => {
    const asked: unknown[] = [];
    const world = await open(async (call, { endpoint, credential }) => {
      asked.push([call, endpoint, credential]);
      return { kind: 'unanswered', reason: 'timeout' };
    });
    for (const action of ['DELIVER', 'POLL', 'FIND'] as const)
      expect(await world.sender.send(world.ready(action), 5, alive)).toEqual({
        action,
        outcome: { kind: 'unanswered', reason: 'timeout' },
      });
    const where = ['https://now.example', { secret: 'x' }];
    expect(asked).toEqual(['deliver bytes', 'poll s-1', 'find'].map((call) => [call, ...where]));
    expect(world.pace.free).toBe(8);
  });

  it('does not hand over what was aborted, has another owner, or is held by a person [P1]', async () => {
    const world = await open(() => Promise.reject(new Error('it was sent')));
    const withdrawn = {
      action: 'FIND',
      outcome: { kind: 'unavailable', retryAfterMs: null, reason: 'withdrawn before it was sent' },
    };
    expect(await world.sender.send(world.ready('FIND'), 5, AbortSignal.abort())).toEqual(withdrawn);
    expect(await world.sender.send(world.ready('FIND'), 4, alive)).toEqual(withdrawn);
    world.holds.replace([{ partnerId: 'national', kind: 'attendance', key: null }]);
    expect(await world.sender.send(world.ready('FIND'), 5, alive)).toEqual({
      action: 'WITHDRAWN',
      outcome: { kind: 'held' },
    });
    world.holds.replace([]);
    await world.clock.run(5_000);
    expect(await world.sender.send(world.ready('FIND'), 5, alive)).toEqual(withdrawn);
    expect([world.faults, world.pace.free, world.breaker.state]).toEqual([[], 8, 'CLOSED']);
  });

  it('takes an adapter that fails, hangs or got no payload for a lost answer', async () => {
    let hang = false;
    let signal: AbortSignal | null = null;
    const world = await open(async (_, connection) => {
      ({ signal } = connection);
      if (hang) return new Promise(() => undefined);
      throw new Error('a defect');
    });
    const lost = (reason: string) => ({ action: 'DELIVER', outcome: { kind: 'unanswered', reason } });
    expect(await world.sender.send(world.ready(), 5, alive)).toEqual(lost('the adapter failed'));
    expect(await world.sender.send(world.ready('DELIVER', { composed: null }), 5, alive)).toEqual(
      lost('the adapter failed'),
    );
    expect(world.faults).toEqual(['a defect', 'a call without its payload was to be sent']);
    hang = true;
    const sent = world.sender.send(world.ready(), 5, alive);
    await world.clock.run(999);
    expect(await Promise.race([sent, 'under way'])).toBe('under way');
    await world.clock.run(1);
    expect(await sent).toEqual(lost('the adapter did not come back'));
    expect((signal as AbortSignal | null)?.aborted).toBe(true);
  });

  it('counts as a failure of the endpoint what did not reach it, and no question about a result', async () => {
    const after = async (action: ReadyCall['action'], outcome: object) => {
      const world = await open(async () => outcome);
      for (let turn = 0; turn < 5; turn += 1) await world.sender.send(world.ready(action), 5, alive);
      return world.breaker.state;
    };
    const unavailable = { kind: 'unavailable', retryAfterMs: null, reason: '' };
    const unanswered = { kind: 'unanswered', reason: '' };
    for (const action of ['DELIVER', 'POLL', 'FIND'] as const)
      expect(await after(action, unavailable)).toBe('OPEN');
    expect(await after('DELIVER', unanswered)).toBe('OPEN');
    expect(await after('FIND', unanswered)).toBe('OPEN');
    expect(await after('POLL', unanswered)).toBe('CLOSED');
    expect(await after('DELIVER', { kind: 'refused', code: '-1', message: '', rows: [] })).toBe('CLOSED');
    const recovering = await open(async () =>
      recovering.clock.monotonic() > 0 ? { kind: 'found', members: [] } : unavailable,
    );
    for (let turn = 0; turn < 5; turn += 1) await recovering.sender.send(recovering.ready('FIND'), 5, alive);
    await recovering.clock.run(3_000);
    expect(recovering.breaker.state).toBe('HALF_OPEN');
    await recovering.sender.send(recovering.ready('FIND'), 4, alive);
    expect(recovering.breaker.allowance(9)).toBe(1);
    await recovering.sender.send(recovering.ready('FIND'), 5, alive);
    expect(recovering.breaker.state).toBe('CLOSED');
  });
});

describe('one probe', () => {
  it('goes at a time while an endpoint is half open', async () => {
    const clock = new VirtualClock(START);
    const breaker = new Breaker({ now: () => clock.monotonic(), fraction: () => 0.5 });
    for (let turn = 0; turn < 5; turn += 1) breaker.failed();
    await clock.run(3_000);
    const answer = Promise.withResolvers<unknown>();
    const ownership = { holds: () => true } as unknown as Ownership;
    const sender = new Sender({
      adapter: {
        manifest: { timeouts: { totalMs: 9_000 } },
        find: () => answer.promise,
      } as unknown as PartnerAdapter,
      target: () => ({ endpoint: '', http: { send: () => Promise.reject(new Error('unused')) } }),
      ...{
        clock,
        random: seededRandom(1),
        pace: new Pace(clock, { concurrency: 4, paceMs: 0 }),
        breaker,
        ownership,
      },
      holds: new Holds(),
      onFault: () => undefined,
    });
    expect(breaker.allowance(4)).toBe(1);
    const call = callOf([1], { state: 'UNKNOWN' });
    const outbound: OutboundCall = {
      kind: 'attendance',
      operation: 'add',
      projectId: 'P1',
      items: [],
      callId: '',
    };
    const ready: ReadyCall = { call, action: 'FIND', outbound, composed: null, credential: {} };
    const sent = sender.send(ready, 5, new AbortController().signal);
    await clock.run(10);
    expect(breaker.allowance(4)).toBe(0);
    answer.resolve({ kind: 'found', members: [] });
    await sent;
    expect(breaker.allowance(4)).toBe(4);
  });
});

interface Given {
  records?: number;
  deliver?: PartnerAdapter['deliver'];
  poll?: PartnerAdapter['poll'];
  options?: Partial<DispatcherOptions>;
  storage?: (inner: MemoryStorage) => Partial<DeliveryStorage>;
}

const partnerOf = (partnerId: string, part: Partial<ActivePartner> = {}): ActivePartner => ({
  partnerId,
  platform: 'fake',
  endpoint: 'https://one.example',
  maxAgeDays: 30,
  start: BEGINNING,
  revision: 1,
  credentials: new Map([['P1', { credential: {}, refusedUntil: null }]]),
  ...part,
});

/** One process, one stream of teams, partners `A` and `elsewhere`, whose platform this hub does not know. */
function open({ records = 3, deliver, poll, options = {}, storage: over = () => ({}) }: Given = {}) {
  const clock = new VirtualClock(START);
  const random = seededRandom(3);
  const inner = new MemoryStorage(() => clock.now());
  const renewals: RenewRequest[] = [];
  const scans: ScanRequest[] = [];
  const left: string[] = [];
  const storage: DeliveryStorage = {
    renew: (request) => (renewals.push(request), inner.renew(request)),
    scan: (request) => (scans.push(request), inner.scan(request)),
    claim: (request) => inner.claim(request),
    partnerRecords: (...given) => inner.partnerRecords(...given),
    apply: (...given) => inner.apply(...given),
    leave: (processId) => (left.push(processId), inner.leave(processId)),
    ...over(inner),
  };
  const platform = new FakePlatform('fake', TRAITS, clock, random);
  const adapter = {
    ...platform.adapter(() => true),
    ...(deliver ? { deliver } : {}),
    ...(poll ? { poll } : {}),
  };
  const partners = [partnerOf('A'), partnerOf('elsewhere', { platform: 'unknown' })];
  const items: StreamItem[] = [];
  const store = (count: number) => {
    const first = inner.append({ kind: 'team', key: 'P1' }, count);
    for (let index = 0; index < count; index += 1) {
      const recordId = `team-${items.length}`;
      items.push(itemOf(first.no + index, { month: first.month, recordId, orderKey: recordId, body: BODY }));
    }
  };
  store(records);
  const faults: [string, readonly LaneId[]][] = [];
  const attempts: CallAttempt[] = [];
  const reached: string[] = [];
  const dispatcher = new Dispatcher({
    storage,
    partners: { load: async () => partners },
    adapterOf: (name) => (name === 'fake' ? adapter : null),
    httpOf: ({ endpoint }) => {
      reached.push(endpoint);
      return { send: async () => ({ kind: 'notSent', reason: 'no network here' }) };
    },
    readers: readersOf([
      {
        kind: 'team',
        tracked: true,
        read: async (requests) =>
          requests.map(({ after, limit }) => items.filter(({ no }) => no > after.no).slice(0, limit)),
        readPositions: async (requests) =>
          requests.map(({ positions }) => items.filter((item) => positions.some(({ no }) => no === item.no))),
      },
    ]),
    photos: null,
    clock,
    random,
    onFault: (error, lanes) => faults.push([(error as Error).message, lanes]),
    onAttempt: (partnerId, attempt) => attempts.push({ ...attempt, callId: partnerId }),
    stopGraceMs: 1_000,
    ...options,
  });
  return {
    clock,
    platform,
    partners,
    store,
    inner,
    renewals,
    scans,
    left,
    faults,
    attempts,
    reached,
    dispatcher,
  };
}

const BODY = {
  projectId: 'P',
  teamId: 'T',
  name: '钢筋班',
  company: { companyId: 'C', name: '模拟劳务公司' },
};
const TEAMS = { partnerId: 'A', kind: 'team', key: 'P1' } as const;
const callStates = ({ inner }: ReturnType<typeof open>) => inner.peek(TEAMS)?.calls.map(({ state }) => state);

describe('a process that delivers', () => {
  it('scans what changed since the last scan and ten seconds before, everything each minute', async () => {
    const world = open();
    world.dispatcher.start();
    await world.clock.run(63_000);
    const at = (seconds: number) => START + seconds * 1_000;
    const whole = world.scans.filter(({ since }) => since === null).map(({ now }) => now);
    // At the start, when the first shards came, and after a minute.
    expect(whole[0]).toBeLessThan(at(1));
    expect(whole.at(-1)).toBeGreaterThanOrEqual(at(60));
    expect(whole.filter((now) => now > at(3) && now < at(59))).toEqual([]);
    const partial = world.scans.filter(({ since }) => since !== null);
    expect(partial.length).toBeGreaterThan(100);
    for (const { since, now } of partial) expect(now - (since ?? 0)).toBe(10_500);
    expect(world.scans[0]?.subscriptions).toEqual([{ partnerId: 'A', kind: 'team', start: BEGINNING }]);
    expect(new Set(world.renewals.flatMap(({ partnerIds }) => partnerIds))).toEqual(new Set(['A']));
    expect(world.platform.effects.length).toBe(3);
    expect(world.faults).toEqual([]);
    await world.dispatcher.kill();
  });

  it('looks at once when it is woken, and tells of every attempt', async () => {
    const world = open({ records: 1 });
    world.dispatcher.start();
    await world.clock.run(2_400);
    expect(world.attempts).toEqual([
      {
        callId: 'A',
        action: 'DELIVER',
        startedAt: expect.any(Number),
        endedAt: expect.any(Number),
        outcome: 'answered',
        code: null,
        message: null,
      },
    ]);
    const [scans] = [world.scans.length];
    world.dispatcher.wake();
    await world.clock.run(0);
    expect(world.scans.length).toBe(scans + 1);
    await world.dispatcher.kill();
  });

  it('goes from call to call without waiting for a scan, and asks for nothing while nothing is due', async () => {
    const claims: ClaimRequest[] = [];
    const world = open({
      records: 12,
      storage: (inner) => ({ claim: (request) => (claims.push(request), inner.claim(request)) }),
    });
    world.dispatcher.start();
    let waited = 0;
    while (world.platform.effects.length === 0 && waited < 5_000) {
      await world.clock.run(10);
      waited += 10;
    }
    // A platform that answers within moments gets all of it before the next scan.
    await world.clock.run(490);
    const soon = world.platform.effects.length;
    await world.clock.run(60_000);
    expect([soon, world.platform.effects.length]).toEqual([12, 12]);
    expect(new Set(claims.flatMap(({ kinds }) => kinds))).toEqual(new Set(['team']));
    const before = claims.length;
    await world.clock.run(50_000);
    expect(claims.length).toBe(before);
    await world.dispatcher.kill();
  });

  it('notes what was answered, and not each time that a result is not there yet', async () => {
    let asked = 0;
    const world = open({
      records: 1,
      deliver: async () => ({ kind: 'queued', serial: 's' }),
      poll: async () => ((asked += 1) < 4 ? { kind: 'pending' } : ANSWER),
    });
    world.dispatcher.start();
    await world.clock.run(600_000);
    expect(asked).toBe(4);
    expect(world.attempts.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['DELIVER', 'queued'],
      ['POLL', 'answered'],
    ]);
    await world.dispatcher.kill();
  });

  it('goes on after an error of its own, which it reports', async () => {
    let broken = 0;
    const fail = async (): Promise<never> => {
      broken += 1;
      throw new Error(`broken ${broken}`);
    };
    const world = open({
      storage: (inner) => ({
        renew: (request) => (broken < 1 ? fail() : inner.renew(request)),
        scan: (request) => (broken < 2 ? fail() : inner.scan(request)),
        claim: (request) => (broken < 3 ? fail() : inner.claim(request)),
        apply: (...given) => (broken < 5 ? fail() : inner.apply(...given)),
      }),
    });
    world.dispatcher.start();
    await world.clock.run(10_000);
    expect(world.faults.map(([message, lanes]) => [message, lanes.length])).toEqual([
      ['broken 1', 0],
      ['broken 2', 0],
      ['broken 3', 0],
      ['broken 4', 1],
      ['broken 5', 1],
    ]);
    expect(world.platform.effects.length).toBe(3);
    await world.dispatcher.kill();
  });

  it('writes what a partner answered however often that fails, and only then goes on [P1]', async () => {
    let failing = 0;
    const world = open({
      records: 2,
      storage: (inner) => ({
        apply: async (...given) => {
          const [, changes] = given;
          const settles = changes.some(({ calls }) => calls.some(({ state }) => state === 'ANSWERED'));
          if (!settles || failing >= 4) return inner.apply(...given);
          failing += 1;
          throw new Error('the database went away');
        },
      }),
    });
    world.dispatcher.start();
    await world.clock.run(1_000);
    expect(world.platform.effects.length).toBeGreaterThan(0);
    expect(callStates(world)?.filter((state) => state === 'ANSWERED')).toEqual([]);
    await world.clock.run(10_000);
    expect([callStates(world), world.platform.effects.length, failing]).toEqual([
      ['ANSWERED', 'ANSWERED'],
      2,
      4,
    ]);
    expect(world.faults.every(([, lanes]) => lanes.length === 1)).toBe(true);
    await world.dispatcher.kill();
  });

  it('tells which endpoints it does not call, and calls them again when they are back', async () => {
    let down = true;
    const outcome: DeliverOutcome = { kind: 'unavailable', retryAfterMs: null, reason: 'down' };
    const world = open({
      deliver: async () =>
        down ? outcome : { kind: 'answered', members: [{ index: 0, state: 'accepted' }] },
    });
    expect(world.dispatcher.breakerOf('A')).toBeNull();
    world.dispatcher.start();
    await world.clock.run(120_000);
    const said = world.renewals.map(({ breakers }) => breakers?.get('A') ?? 'CLOSED');
    expect(said[0]).toBe('CLOSED');
    expect(said).toContain('OPEN');
    expect(world.dispatcher.breakerOf('A')).not.toBe('CLOSED');
    expect([...world.dispatcher.breakers]).toEqual([['A', world.dispatcher.breakerOf('A')]]);
    expect(
      world.attempts.every(({ outcome: what, message }) => what === 'unavailable' && message === 'down'),
    ).toBe(true);
    down = false;
    await world.clock.run(1_300_000);
    expect([...world.dispatcher.breakers]).toEqual([['A', 'CLOSED']]);
    expect(world.renewals.at(-1)?.breakers).toEqual(new Map());
    await world.dispatcher.kill();
  });

  it('starts nothing for a disabled partner, settles what was under way, and follows it to a new place', async () => {
    const held = Promise.withResolvers<DeliverOutcome>();
    const endpoints: string[] = [];
    const world = open({
      records: 1,
      deliver: (_, __, { endpoint }) => (
        endpoints.push(endpoint),
        endpoints.length === 1 ? held.promise : Promise.resolve(ANSWER)
      ),
    });
    world.dispatcher.start();
    await world.clock.run(2_500);
    expect(callStates(world)).toEqual(['SENDING']);
    const [partner] = world.partners.splice(0, 1);
    world.store(1);
    await world.clock.run(2_000);
    held.resolve(ANSWER);
    await world.clock.run(2_000);
    expect([callStates(world), endpoints.length]).toEqual([['ANSWERED'], 1]);
    if (!partner) throw new Error('no partner');
    world.partners.push({ ...partner, revision: 2, endpoint: 'https://two.example' });
    await world.clock.run(4_000);
    expect(endpoints).toEqual(['https://one.example', 'https://two.example']);
    // One client per place: a change of anything else keeps it.
    world.partners[1] = { ...partner, revision: 3, endpoint: 'https://two.example', paceMs: 5 };
    await world.clock.run(4_000);
    expect(world.reached).toEqual(['https://one.example', 'https://two.example']);
    await world.dispatcher.kill();
  });

  it('cuts off what is under way on a shard that has another owner by now, and settles nothing of it', async () => {
    let mine = true;
    let cut = 0;
    const world = open({
      records: 1,
      deliver: (_, __, { signal }) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => {
            cut += 1;
            resolve({ kind: 'refused', code: '-1', message: 'too late', rows: [] });
          }),
        ),
      storage: (inner) => ({
        renew: async (request) => (mine ? inner.renew(request) : { shards: [], owners: new Map([['A', 2]]) }),
        claim: async (request) => (mine ? inner.claim(request) : []),
      }),
    });
    world.dispatcher.start();
    await world.clock.run(1_500);
    expect([callStates(world), cut]).toEqual([['SENDING'], 0]);
    mine = false;
    await world.clock.run(1_500);
    expect([callStates(world), cut, world.attempts]).toEqual([['SENDING'], 1, []]);
    await world.dispatcher.kill();
  });

  it('keeps what it holds with each renewal, and notes a refusal with its words', async () => {
    const answer = Promise.withResolvers<DeliverOutcome>();
    const world = open({ records: 1, deliver: () => answer.promise });
    world.dispatcher.start();
    await world.clock.run(2_500);
    const slot = world.inner.peek(TEAMS)?.lane.slot;
    expect(world.renewals.at(-1)?.keep).toEqual([{ partnerId: 'A', slot }]);
    answer.resolve({ kind: 'refused', code: '-7', message: 'not so', rows: [] });
    await world.clock.run(2_000);
    expect(world.renewals.at(-1)?.keep).toEqual([]);
    expect(world.attempts.map(({ outcome, code, message }) => [outcome, code, message])).toEqual([
      ['refused', '-7', 'not so'],
    ]);
    await world.dispatcher.kill();
  });

  it('cuts off what is under way before its lease is over, and sends nothing without one', async () => {
    let answering = true;
    const back = Promise.withResolvers<never>();
    const cut: number[] = [];
    const world = open({
      records: 2,
      deliver: (_, __, { signal }) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => {
            cut.push(world.clock.now());
            resolve({ kind: 'unanswered', reason: 'cut off' });
          }),
        ),
      storage: (inner) => ({
        renew: (request) => (answering ? inner.renew(request) : back.promise),
      }),
    });
    expect(world.dispatcher.holdsLease).toBe(false);
    world.dispatcher.start();
    await world.clock.run(2_900);
    expect([world.dispatcher.holdsLease, callStates(world)?.[0]]).toEqual([true, 'SENDING']);
    answering = false;
    await world.clock.run(10_000);
    expect(world.dispatcher.holdsLease).toBe(false);
    expect(cut.length).toBeGreaterThan(0);
    for (const at of cut) {
      expect(at).toBeGreaterThanOrEqual(START + 2_000 + 4_250);
      expect(at).toBeLessThan(START + 2_000 + 5_000);
    }
    const scans = world.scans.length;
    await world.clock.run(5_000);
    expect(world.scans.length).toBe(scans);
    const killed = world.dispatcher.kill();
    back.reject(new Error('the database went away'));
    await killed;
    expect(world.faults.map(([message]) => message)).toEqual(['the database went away']);
  });
});

const ANSWER: Extract<DeliverOutcome, { kind: 'answered' }> = {
  kind: 'answered',
  members: [{ index: 0, state: 'accepted' }],
};

describe('the end of a process', () => {
  const stopped = async (world: ReturnType<typeof open>, ms: number) => {
    const from = world.clock.now();
    let at: number | null = null;
    void world.dispatcher.stop().then(() => (at = world.clock.now() - from));
    for (let turn = 0; turn < ms / 100; turn += 1) await world.clock.run(100);
    return at;
  };

  it('waits for answers, settles them, starts nothing new and gives its shards back', async () => {
    const world = open({
      deliver: async () => {
        await world.clock.sleep(700);
        return ANSWER;
      },
      options: { stopGraceMs: 5_000 },
    });
    world.dispatcher.start();
    await world.clock.run(1_000);
    const calls = callStates(world)?.length ?? 0;
    expect(calls).toBeGreaterThan(0);
    expect(await stopped(world, 3_000)).toBeLessThanOrEqual(800);
    expect(callStates(world)).toEqual(Array.from({ length: calls }, () => 'ANSWERED'));
    expect([world.left, world.dispatcher.holdsLease]).toEqual([[world.dispatcher.processId], false]);
    const [renewals, scans] = [world.renewals.length, world.scans.length];
    world.store(1);
    await world.clock.run(5_000);
    expect([world.renewals.length, world.scans.length, callStates(world)?.length]).toEqual([
      renewals,
      scans,
      calls,
    ]);
  });

  it('cuts off at the end of its grace who does not answer, and settles that as unanswered', async () => {
    const world = open({
      records: 1,
      deliver: (_, __, { signal }) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve({ kind: 'unanswered', reason: 'cut off' })),
        ),
    });
    world.dispatcher.start();
    await world.clock.run(1_000);
    expect(await stopped(world, 5_000)).toBeGreaterThanOrEqual(1_000);
    expect(callStates(world)).toEqual(['UNKNOWN']);
    expect(world.left.length).toBe(1);
  });

  it('comes after twice its grace even when an adapter hears nothing', async () => {
    const world = open({
      records: 1,
      deliver: () => new Promise(() => undefined),
      storage: (inner) => ({
        apply: async (...given) =>
          world.left.length > 0 || stuck ? new Promise(() => undefined) : inner.apply(...given),
      }),
    });
    let stuck = false;
    world.dispatcher.start();
    await world.clock.run(1_000);
    stuck = true;
    const at = await stopped(world, 5_000);
    expect(at).toBeGreaterThanOrEqual(2_000);
    expect(at).toBeLessThan(2_300);
    expect(callStates(world)).toEqual(['SENDING']);
  });

  it('settles nothing and gives nothing back when it is killed', async () => {
    const world = open({ records: 1, deliver: () => new Promise(() => undefined) });
    world.dispatcher.start();
    await world.clock.run(1_000);
    await world.dispatcher.kill();
    await world.clock.run(20_000);
    expect([callStates(world), world.left]).toEqual([['SENDING'], []]);
  });
});
