import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { systemClock } from '../runtime/clock.ts';
import { DeliveryOperations } from './operations.ts';
import { names, NEW_PARTNER, openDispatchWorld, until, type DispatchWorld } from './test-dispatch.ts';
import { countsByState, standings } from './test-standings.ts';

describe('dispatcher on PostgreSQL', () => {
  let world: DispatchWorld;
  beforeEach(async () => {
    world = await openDispatchWorld();
  });
  afterEach(() => world.close());

  const start: DispatchWorld['start'] = (adapter) => world.start(adapter);
  const store: DispatchWorld['store'] = (...records) => world.store(...records);
  const confirmed = () => world.confirmed();
  const storeSite = async (key: string, events: number) => {
    await store('team', key, ['team-1']);
    await store('projectWorker', key, ['worker-1'], { references: { team: 'team-1' } });
    await store('attendance', key, names(key, events), { references: { projectWorker: 'worker-1' } });
  };

  it('brings a site up in the order of its dependencies, tells the domains and audits', async () => {
    await storeSite('P1', 50);
    start();
    await until(async () => (await confirmed()) === 52);
    expect(world.platform.breaches).toEqual([]);
    expect(world.platform.effects.map(({ kind }) => kind).slice(0, 2)).toEqual(['team', 'projectWorker']);
    expect(world.outcomes.filter(({ state }) => state === 'CONFIRMED')).toHaveLength(52);
    expect(
      world.outcomes.find(({ kind, state }) => kind === 'team' && state === 'CONFIRMED')?.partnerNumber,
    ).toBe('no-team-1');
    expect(
      world.audited.some(
        ({ action, object }) => action === 'delivery.batch' && object === 'partner:national',
      ),
    ).toBe(true);
    expect(await world.queries.exceptions({ limit: 10 })).toEqual([]);
    const found = await standings(world.database.db, 'attendance', 'P1', [1, 50]);
    expect(found.map(({ state }) => state)).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('says what a held item waits for', async () => {
    await store('attendance', 'P1', ['event'], { references: { projectWorker: 'worker-7' } });
    start();
    await until(async () => (await world.queries.exceptions({ state: 'HELD', limit: 10 })).length === 1);
    const [held] = await world.queries.exceptions({ limit: 10 });
    expect(held?.explanation.en).toBe(
      'waits for project worker worker-7 at national, which nobody has stated to the hub yet',
    );
  });

  it('finishes what a killed owner left under way, with one effect each', async () => {
    await storeSite('P1', 200);
    const dead = world.platform.adapter(() => false);
    const victim = start({ ...world.platform.adapter(() => true), deliver: dead.deliver });
    // Whatever this owner sends is processed; it never hears an answer.
    await until(async () => world.platform.effects.length > 0);
    await victim.kill();
    await sql`update process set valid_until = '-infinity'`.execute(world.database.db);
    start();
    await until(async () => (await confirmed()) === 202);
    expect(world.platform.breaches).toEqual([]);
    expect(new Set(world.platform.effects.map(({ kind, recordId }) => `${kind} ${recordId}`)).size).toBe(202);
    expect(world.platform.effects).toHaveLength(202);
  });

  it('starts nothing for a disabled partner, makes no rows, and goes on when it is enabled', async () => {
    await world.partners.setEnabled('operator:test', 'national', false);
    await storeSite('P1', 5);
    start();
    await systemClock.sleep(1_500);
    expect(world.platform.effects).toEqual([]);
    expect(await world.queries.exceptions({ limit: 10 })).toEqual([]);
    await world.partners.setEnabled('operator:test', 'national', true);
    await until(async () => (await confirmed()) === 7);
  });

  it('brings a partner added later up from the first record on, and one from now on with what comes', async () => {
    await storeSite('P1', 5);
    start();
    await until(async () => (await confirmed()) === 7);
    const second = { ...NEW_PARTNER, partnerId: 'second' };
    await world.partners.add('operator:test', second);
    await world.partners.add('operator:test', { ...second, partnerId: 'third', startFrom: 'NOW' });
    for (const partnerId of ['second', 'third'])
      await world.partners.setCredential('operator:test', partnerId, 'P1', {});
    await until(async () => (await countsByState(world.database.db)).get('second')?.CONFIRMED === 7);
    await store('team', 'P1', ['team-2']);
    await until(async () => (await countsByState(world.database.db)).get('third')?.CONFIRMED === 1);
    await until(async () => (await countsByState(world.database.db)).get('second')?.CONFIRMED === 8);
  });

  it('stops only the lanes of a refused credential, until it is replaced', async () => {
    const good = world.platform.adapter(() => true);
    start({
      ...good,
      deliver: async (composed, call, connection) =>
        connection.credential['secret'] === 'one'
          ? { kind: 'credentialRefused', code: '-2', message: '签名校验错误' }
          : good.deliver(composed, call, connection),
    });
    await storeSite('P1', 3);
    await storeSite('P2', 3);
    await until(async () => (await confirmed()) === 5);
    const [national] = await world.partners.list();
    expect(national?.credentials.map(({ scopeKey, refused }) => [scopeKey, refused?.code])).toEqual([
      ['P1', '-2'],
      ['P2', undefined],
    ]);
    expect((await world.queries.laneNumbers()).find(({ kind }) => kind === 'team')?.blocked).toEqual({
      CREDENTIAL_REFUSED: 1,
    });
    await world.partners.setCredential('operator:test', 'national', 'P1', { secret: 'three' });
    await until(async () => (await confirmed()) === 10);
    expect((await world.partners.list())[0]?.credentials.every(({ refused }) => refused === null)).toBe(true);
  });

  it('keeps a rejected item with the words of the partner, and sends it again when a person says so', async () => {
    await store('team', 'P1', ['poison-team', 'team-1']);
    let healed = false;
    const inner = world.platform.adapter(() => true);
    start({
      ...inner,
      deliver: async (composed, call, connection) =>
        healed
          ? {
              kind: 'answered',
              members: call.items.map((_, index) => ({ index, state: 'accepted' as const })),
            }
          : inner.deliver(composed, call, connection),
    });
    await until(
      async () =>
        (await world.queries.exceptions({ state: 'REJECTED', limit: 10 })).length === 1 &&
        (await confirmed()) === 1,
    );
    const [dead] = await world.queries.exceptions({ limit: 10 });
    expect([dead?.recordId, dead?.code, dead?.message]).toEqual(['poison-team', '-1', 'poisoned']);
    const [call] = await world.queries.calls({ recordId: 'poison-team', key: 'P1', limit: 10 });
    const shown = await world.queries.call(call?.id ?? '');
    expect(shown?.attempts.map(({ action, outcome }) => [action, outcome])).toEqual([['DELIVER', 'refused']]);
    expect(shown?.members.map(({ recordId, state }) => [recordId, state])).toEqual([
      ['poison-team', 'REJECTED'],
      ['team-1', 'CONFIRMED'],
    ]);
    healed = true;
    const operations = new DeliveryOperations(world.database.db, world.audit);
    const at = { partnerId: 'national', kind: 'team', key: 'P1', no: 1 } as const;
    expect(await operations.redeliver('operator:test', [at], 'corrected there')).toBe(1);
    await until(async () => (await confirmed()) === 2);
  });

  it('carries out what a person found out about an unanswered call', async () => {
    await store('team', 'P1', ['team-1']);
    const manifest = {
      ...world.platform.manifest,
      kinds: { team: { ...world.platform.manifest.kinds.team, settle: 'person' } },
    };
    start({
      ...world.platform.adapter(() => true),
      manifest: manifest as PartnerAdapter['manifest'],
      deliver: async () => ({ kind: 'unanswered', reason: 'reset' }),
    });
    await until(async () => (await world.queries.exceptions({ state: 'UNKNOWN', limit: 10 })).length === 1);
    const [call] = await world.queries.calls({ state: 'UNKNOWN', limit: 10 });
    const operations = new DeliveryOperations(world.database.db, world.audit);
    expect(await operations.decide('operator:test', call?.id ?? '', 'PRESENT', 'seen there')).toBe(true);
    await until(async () => (await confirmed()) === 1);
    expect(await operations.decide('operator:test', call?.id ?? '', 'ABSENT', 'too late')).toBe(false);
  });
});
