import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import type { DeliverOutcome, PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { shanghaiMonth } from '../runtime/shanghai-time.ts';
import { LaneHolds } from './lane-holds.ts';
import { laneStandings, skippedItems } from './lane-standings.ts';
import { BEGINNING, REPLAYABLE_STATES, type LaneId, type ReplayFilter } from './model.ts';
import { DeliveryOperations } from './operations.ts';
import { ReplayJobs, type ReplayJob, type ReplayRequest } from './replay-jobs.ts';
import { rehearseReplay } from './replay-rehearsal.ts';
import type { PlatformTraits } from './simulation/fake-platform.ts';
import { names, openDispatchWorld, until, type DispatchWorld } from './test-dispatch.ts';

const BY = 'operator:test';
const TEAMS: LaneId = { partnerId: 'national', kind: 'team', key: 'P1' };
const ALL: ReplayFilter = { states: REPLAYABLE_STATES, code: null, recordId: null, force: false };
const WHOLE = { partnerId: 'national', kind: null, key: null };

let world: DispatchWorld;
afterEach(() => world.close());

/** How often each record took effect at the platform. */
const effectsOf = (...recordIds: string[]) =>
  recordIds.map((id) => world.platform.effects.filter(({ recordId }) => recordId === id).length);
const states = async () =>
  (await world.queries.exceptions({ limit: 100 })).map(({ recordId, state }) => `${recordId} ${state}`);

describe('skipping what holds others back', () => {
  const item = { ...TEAMS, no: 1 };

  it('lets the rest of its key go on; it stays UNKNOWN, with who did it and why, and is settled later', async () => {
    world = await openDispatchWorld();
    await world.store('team', 'P1', ['team-1'], { orderKey: 'key' });
    await world.store('team', 'P1', ['team-2', 'team-3'], { orderKey: 'key' });
    world.start(personal(losing(['team-1'])));
    await until(async () => (await states()).includes('team-1 UNKNOWN'));
    const operations = new DeliveryOperations(world.database.db, world.audit);
    await until(async () => (await states()).length === 3);
    expect(await operations.skip(BY, { ...item, no: 2 }, 'no')).toEqual({ kind: 'BEHIND', no: 1 });
    expect(await operations.skip(BY, { ...item, no: 9 }, 'no')).toEqual({ kind: 'NOT_FOUND' });
    const behind = (await world.queries.exceptions({ recordId: 'team-2', limit: 1 }))[0]?.explanation;
    expect(behind?.en).toContain('which may have arrived, without an answer');
    expect(await operations.skip(BY, item, 'asked them twice')).toEqual({
      kind: 'SKIPPED',
      state: 'UNKNOWN',
    });
    await until(async () => (await world.confirmed()) === 2);
    expect(await states()).toEqual(['team-1 UNKNOWN']);
    expect(await skippedItems(world.database.db, TEAMS)).toMatchObject([
      { no: 1, recordId: 'team-1', state: 'UNKNOWN', by: BY, reason: 'asked them twice' },
    ]);
    expect((await laneStandings(world.database.db, { limit: 9 }))[0]?.confirmedNo).toBe(0);
    expect(world.audited.filter(({ action }) => action === 'delivery.skipped')).toHaveLength(1);
    const [call] = await world.queries.calls({ state: 'UNKNOWN', limit: 1 });
    await operations.decide(BY, call?.id ?? '', 'PRESENT', 'seen there');
    await until(async () => (await states()).length === 0);
    expect(await operations.skip(BY, item, 'again')).toEqual({ kind: 'NOT_FOUND' });
  });
});

describe('the kill switch', () => {
  it('stops a partner between two calls, whatever is queued, through a restart; then everything goes once', async () => {
    world = await openDispatchWorld({ maxMembers: 1 });
    const events = names('P1', 40);
    await world.store('team', 'P1', events);
    await world.partners.setPace(BY, 'national', 60);
    const first = world.start();
    await until(async () => world.platform.effects.length >= 3);
    const holds = new LaneHolds(world.database.db, world.audit);
    expect(await holds.hold(BY, WHOLE, 'they asked us to stop')).toBe('HELD');
    expect(await holds.hold(BY, WHOLE, 'again')).toBe('HELD_ALREADY');
    const atHold = world.platform.effects.length;
    // An owner reads the holds every half second; 60 ms apart, that is not many calls of the 37 that are left.
    await systemClock.sleep(3_000);
    const stopped = world.platform.effects.length;
    expect(stopped).toBeLessThan(40);
    expect(stopped - atHold).toBeLessThan(36);
    await first.stop();
    world.start();
    await systemClock.sleep(2_500);
    expect(world.platform.effects).toHaveLength(stopped);
    const [standing] = await laneStandings(world.database.db, { troubled: true, limit: 9 });
    expect(standing?.hold).toMatchObject({ scope: 'PARTNER', actor: BY, reason: 'they asked us to stop' });
    // What was to leave and was stopped is known not to have left: nothing is in doubt.
    expect((await states()).filter((state) => state.includes('UNKNOWN'))).toEqual([]);
    await world.partners.setPace(BY, 'national', null);
    expect(await holds.release(BY, WHOLE, 'settled')).toBe(true);
    await until(async () => (await world.confirmed()) === 40);
    expect(effectsOf(...events)).toEqual(events.map(() => 1));
    expect(world.audited.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['delivery.held', 'delivery.released', 'partner.pace-set']),
    );
  });

  it('of one kind or one lane leaves the others alone', async () => {
    world = await openDispatchWorld();
    const holds = new LaneHolds(world.database.db, world.audit);
    await holds.hold(BY, { partnerId: 'national', kind: 'team', key: 'P1' }, 'one project');
    expect(await holds.hold(BY, { ...WHOLE, partnerId: 'nobody' }, 'x')).toBe('NO_PARTNER');
    await world.store('team', 'P1', ['team-1']);
    await world.store('team', 'P2', ['team-1', 'team-2']);
    await world.store('projectWorker', 'P1', ['worker-1'], { references: { team: 'team-1' } });
    world.start();
    await until(async () => (await world.confirmed()) === 2 && (await states()).length === 1);
    const [held] = await world.queries.exceptions({ limit: 1 });
    expect(held?.explanation.en).toBe(
      'waits for team team-1 at national, which is on a lane that a person holds: one project',
    );
    await holds.release(BY, { partnerId: 'national', kind: 'team', key: 'P1' }, 'done');
    await until(async () => (await world.confirmed()) === 4);
  });
});

describe('replay', () => {
  it('leaves confirmed items out where a repetition would count twice, and counts that beforehand', async () => {
    await openSite({ settle: 'query' });
    expect(await rehearsed()).toEqual({ lanes: 1, counts: { CONFIRMED: 3 } });
    const job = await replayed(ALL);
    expect([job.state, job.counts]).toEqual(['DONE', { CONFIRMED: 3 }]);
    expect(effectsOf('team-1', 'team-2', 'team-3')).toEqual([1, 1, 1]);
  });

  it('sends them again where the partner recognises a repetition: one effect all the same [P1]', async () => {
    await openSite({ settle: 'natural' });
    expect(await rehearsed()).toEqual({ lanes: 1, counts: { SEND: 3 } });
    const before = (await world.queries.calls({ limit: 99 })).length;
    const job = await replayed(ALL);
    expect([job.state, job.counts, job.actor]).toEqual(['DONE', { SEND: 3 }, BY]);
    await until(async () => (await states()).length === 0);
    expect((await world.queries.calls({ limit: 99 })).length).toBeGreaterThan(before);
    expect(effectsOf('team-1', 'team-2', 'team-3')).toEqual([1, 1, 1]);
    expect(world.audited.filter(({ action }) => action === 'delivery.replay-started')).toHaveLength(1);
  });

  it('sends confirmed ones again where a person forces it, in the range that was asked for', async () => {
    await openSite({ settle: 'query' });
    const range = { after: { month: shanghaiMonth(systemClock.now()), no: 1 }, untilNo: 2 };
    expect((await rehearsed({ ...ALL, force: true }, range)).counts).toEqual({ SEND: 1 });
    const job = await replayed({ ...ALL, force: true }, range);
    expect(job.counts).toEqual({ SEND: 1 });
    await until(async () => (await states()).length === 0);
    expect(effectsOf('team-1', 'team-2', 'team-3')).toEqual([1, 2, 1]);
  });

  it('sends dead letters of one code again, and goes behind what is new', async () => {
    world = await openDispatchWorld();
    let healed = false;
    const inner = world.platform.adapter(() => true);
    const sent: string[] = [];
    const deliver: PartnerAdapter['deliver'] = async (composed, call, connection) => {
      sent.push(...call.items.map(({ recordId }) => recordId));
      if (!healed) return refusing(call.items.map(({ recordId }) => recordId));
      return inner.deliver(composed, call, connection);
    };
    await world.store('team', 'P1', ['bad-1', 'good-1', 'bad-2']);
    world.start({ ...inner, deliver });
    await until(async () => (await states()).filter((state) => state.endsWith('REJECTED')).length === 3);
    healed = true;
    sent.length = 0;
    const filter = { ...ALL, states: ['REJECTED'], code: 'E-bad' } as const;
    expect((await rehearsed(filter)).counts).toEqual({ SEND: 2, NOT_ASKED_FOR: 1 });
    // Something new is stored while the partner is held: it goes first, although it came later.
    const holds = new LaneHolds(world.database.db, world.audit);
    await holds.hold(BY, WHOLE, 'first the new one');
    const replayId = await begin(filter);
    await world.store('team', 'P1', ['new-1']);
    await until(async () => (await laneStandings(world.database.db, { limit: 1 }))[0]?.lastNo === 4);
    await systemClock.sleep(1_200);
    await holds.release(BY, WHOLE, 'now');
    const job = await ended(replayId);
    expect(job.counts).toEqual({ SEND: 2, NOT_ASKED_FOR: 1 });
    await until(async () => (await states()).length === 1);
    expect(await states()).toEqual(['good-1 REJECTED']);
    expect(sent).toEqual(['new-1', 'bad-1', 'bad-2']);
  });

  it('survives the death of its owner without a second effect, and stops between two calls when cancelled', async () => {
    const events = names('P1', 30);
    world = await openDispatchWorld({ settle: 'natural', maxMembers: 2 });
    await world.store('team', 'P1', events);
    const victim = world.start();
    await until(async () => (await world.confirmed()) === 30);
    await world.partners.setPace(BY, 'national', 100);
    const calls = async () => (await world.queries.calls({ limit: 500 })).length;
    const before = await calls();
    const replayId = await begin(ALL);
    await until(async () => (await calls()) > before + 1);
    await victim.kill();
    await sql`update process set valid_until = '-infinity'`.execute(world.database.db);
    const jobs = new ReplayJobs(world.database.db, world.audit, systemRandom);
    const killedAt = (await jobs.find(replayId))?.lanes[0]?.reached.no ?? 0;
    world.start();
    await until(async () => ((await jobs.find(replayId))?.lanes[0]?.reached.no ?? 0) > killedAt + 4);
    expect(await jobs.cancel(BY, replayId, 'enough')).toBe(true);
    const reached = (await jobs.find(replayId))?.lanes[0]?.reached.no ?? 0;
    const atCancel = await calls();
    await until(async () => (await states()).length === 0);
    await systemClock.sleep(1_500);
    const job = await jobs.find(replayId);
    expect([job?.state, job?.lanes[0]?.reached.no]).toEqual(['CANCELLED', reached]);
    expect(await calls()).toBe(atCancel);
    expect(reached).toBeLessThan(30);
    expect(await jobs.cancel(BY, replayId, 'again')).toBe(false);
    expect(effectsOf(...events)).toEqual(events.map(() => 1));
    expect(job?.counts.SEND).toBe(reached);
  });
});

describe('a dead letter that was corrected', () => {
  it('gives way to its newer version, which is sent as what the partner has never had', async () => {
    world = await openDispatchWorld();
    await world.store('team', 'P1', ['poison-team']);
    let healed = false;
    const inner = world.platform.adapter(() => true);
    world.start({
      ...inner,
      deliver: async (composed, call, connection) =>
        healed ? answering(call.items.length) : inner.deliver(composed, call, connection),
    });
    await until(async () => (await states()).includes('poison-team REJECTED'));
    healed = true;
    await world.store('team', 'P1', ['poison-team'], { version: 2 });
    await until(async () => (await world.confirmed()) === 1);
    expect(await states()).toEqual(['poison-team SUPERSEDED']);
    const [call] = await world.queries.calls({ limit: 1 });
    expect(call?.operation).toBe('add');
  });
});

async function openSite(traits: Partial<PlatformTraits>): Promise<void> {
  world = await openDispatchWorld(traits);
  await world.store('team', 'P1', ['team-1', 'team-2', 'team-3']);
  world.start();
  await until(async () => (await world.confirmed()) === 3);
}

type Range = Pick<ReplayRequest['ranges'][number], 'after' | 'untilNo'>;
const EVERYTHING: Range = { after: BEGINNING, untilNo: 1_000 };

function requestOf(filter: ReplayFilter, range: Range): ReplayRequest {
  return { partnerId: 'national', filter, ranges: [{ kind: 'team', key: 'P1', ...range }], asked: {} };
}

function rehearsed(filter: ReplayFilter = ALL, range: Range = EVERYTHING) {
  const adapter = world.platform.adapter(() => true);
  return rehearseReplay(world.database.db, world.readers, adapter, requestOf(filter, range));
}

async function begin(filter: ReplayFilter, range: Range = EVERYTHING): Promise<string> {
  const jobs = new ReplayJobs(world.database.db, world.audit, systemRandom);
  const started = await jobs.start(BY, requestOf(filter, range), 'they lost our records');
  return started?.replayId ?? '';
}

async function ended(replayId: string): Promise<ReplayJob> {
  const jobs = new ReplayJobs(world.database.db, world.audit, systemRandom);
  await until(async () => (await jobs.find(replayId))?.state === 'DONE');
  const job = await jobs.find(replayId);
  if (!job) throw new Error('the replay is gone');
  return job;
}

async function replayed(filter: ReplayFilter, range: Range = EVERYTHING): Promise<ReplayJob> {
  return ended(await begin(filter, range));
}

/** Calls with these records are never answered, and did nothing. */
function losing(recordIds: readonly string[]): PartnerAdapter {
  const inner = world.platform.adapter(() => true);
  return {
    ...inner,
    deliver: async (composed, call, connection) =>
      call.items.some(({ recordId }) => recordIds.includes(recordId))
        ? { kind: 'unanswered', reason: 'reset' }
        : inner.deliver(composed, call, connection),
  };
}

/** Only a person settles what was not answered, and one record travels at a time. */
function personal(adapter: PartnerAdapter): PartnerAdapter {
  const team = adapter.manifest.kinds.team;
  if (!team) throw new Error('no teams');
  const kinds = { ...adapter.manifest.kinds, team: { ...team, settle: 'person', maxMembers: 1 } as const };
  return { ...adapter, manifest: { ...adapter.manifest, kinds } };
}

function refusing(recordIds: readonly string[]): DeliverOutcome {
  const members = recordIds.map((recordId, index) => ({
    index,
    state: 'rejected' as const,
    code: recordId.startsWith('bad') ? 'E-bad' : 'E-other',
    message: 'no',
  }));
  return { kind: 'answered', members };
}

function answering(count: number): DeliverOutcome {
  const members = Array.from({ length: count }, (_, index) => ({ index, state: 'accepted' as const }));
  return { kind: 'answered', members };
}
