import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { BEGINNING } from './model.ts';
import { Partners, type NewPartner } from './partners.ts';
import { appendToStreams } from './streams.ts';

const NEW: NewPartner = {
  partnerId: 'city',
  platform: 'fake',
  title: '市平台',
  endpoint: 'https://city.example',
  maxAgeDays: 30,
  startFrom: 'FIRST',
  kinds: ['team'],
};
const cipher = {
  seal: (plain: string, context: string) => Buffer.from(`${context}|${plain}`),
  open: (sealed: Uint8Array, context: string) => {
    const [sealedFor, plain = ''] = Buffer.from(sealed).toString().split('|');
    if (sealedFor !== context) throw new Error('sealed for something else');
    return plain;
  },
};

describe('partners', () => {
  let database: TestDatabase;
  let audited: object[];
  let partners: Partners;
  beforeEach(async () => {
    database = await createTestDatabase();
    audited = [];
    partners = new Partners(database.db, cipher, async (_, ...entries) => void audited.push(...entries));
  });
  afterEach(() => database.close());

  const stop = async (blocked: string, partnerId = 'city') => {
    await sql`
      update lane set blocked = ${blocked}, not_before = 'infinity', failures = 3, failing_since = now(), blocked_detail = 'x', wake_at = null
      where partner_id = ${partnerId}`.execute(database.db);
  };
  const lane = async (partnerId = 'city') => {
    const { rows } = await sql<{
      blocked: string | null;
      failures: number;
      awake: boolean;
      free: boolean;
      no: number;
    }>`
      select blocked, failures, wake_at is not null as awake, not_before is null as free, reach_no as no
      from lane where partner_id = ${partnerId}`.execute(database.db);
    return rows[0];
  };

  it('are added once, listed by id and audited with who did it, without their secrets', async () => {
    expect(await partners.add('operator:1', NEW)).toBe(true);
    expect(await partners.add('operator:2', { ...NEW, endpoint: 'https://other.example' })).toBe(false);
    expect(await partners.add('operator:1', { ...NEW, partnerId: 'a-province' })).toBe(true);
    expect(await partners.setCredential('operator:1', 'city', 'P1', { secret: 'hush' })).toBe(true);
    expect(await partners.setCredential('operator:1', 'nobody', 'P1', { secret: 'hush' })).toBe(false);
    expect(await partners.list()).toEqual([
      expect.objectContaining({ partnerId: 'a-province', credentials: [] }),
      {
        partnerId: 'city',
        platform: 'fake',
        title: '市平台',
        endpoint: 'https://city.example',
        enabled: true,
        maxAgeDays: 30,
        paceMs: null,
        startFrom: 'FIRST',
        asksFirstSince: null,
        credentials: [{ scopeKey: 'P1', refused: null }],
      },
    ]);
    const detail = { platform: 'fake', endpoint: 'https://city.example', startFrom: 'FIRST' };
    expect(audited).toEqual([
      { actor: 'operator:1', action: 'partner.added', object: 'partner:city', detail },
      { actor: 'operator:1', action: 'partner.added', object: 'partner:a-province', detail },
      {
        actor: 'operator:1',
        action: 'partner.credential-set',
        object: 'partner:city',
        detail: { scopeKey: 'P1' },
      },
    ]);
  });

  it('start where the operator says: first record, a month, or now, which leaves out what is there', async () => {
    await database.db.transaction().execute((trx) =>
      appendToStreams(
        trx,
        [
          { kind: 'team', key: 'P1', count: 5 },
          { kind: 'contract', key: 'P1', count: 5 },
        ],
        Date.UTC(2024, 0, 15),
      ),
    );
    for (const startFrom of ['FIRST', 'NOW', '2024-01-01'])
      await partners.add('operator:1', { ...NEW, partnerId: startFrom, startFrom });
    const active = await partners.load();
    expect(active.map(({ partnerId, start }) => [partnerId, start])).toEqual([
      ['2024-01-01', { month: '2024-01-01', no: 0 }],
      ['FIRST', BEGINNING],
      ['NOW', BEGINNING],
    ]);
    const { rows } = await sql<object>`
      select partner_id, kind, reach_no, sent_no from lane`.execute(database.db);
    expect(rows).toEqual([{ partner_id: 'NOW', kind: 'team', reach_no: 5, sent_no: 5 }]);
  });

  it('are loaded when they are enabled, with their credentials opened, anew only when something changed', async () => {
    await partners.add('operator:1', NEW);
    await partners.add('operator:1', { ...NEW, partnerId: 'other' });
    await partners.setCredential('operator:1', 'city', 'P1', { secret: 'one' });
    const [first] = await partners.load();
    expect(first).toEqual({
      partnerId: 'city',
      platform: 'fake',
      endpoint: 'https://city.example',
      maxAgeDays: 30,
      start: BEGINNING,
      asksFirst: false,
      revision: expect.any(Number),
      credentials: new Map([['P1', { credential: { secret: 'one' }, refusedUntil: null }]]),
    });
    expect((await partners.load())[0]).toBe(first);
    await partners.setPace('operator:1', 'city', 250);
    await partners.setEndpoint('operator:1', 'city', 'https://new.example');
    const [changed] = await partners.load();
    expect(changed).toMatchObject({ paceMs: 250, endpoint: 'https://new.example' });
    expect(changed?.revision).toBe((first?.revision ?? 0) + 2);
    expect((await partners.list())[0]?.paceMs).toBe(250);
    await partners.setPace('operator:1', 'city', null);
    expect((await partners.load())[0]).not.toHaveProperty('paceMs');
    await partners.setEnabled('operator:1', 'city', false);
    expect((await partners.load()).map(({ partnerId }) => partnerId)).toEqual(['other']);
    expect(audited.slice(-4)).toEqual(
      [
        ['partner.pace-set', { paceMs: 250 }],
        ['partner.endpoint-set', { endpoint: 'https://new.example' }],
        ['partner.pace-set', { paceMs: null }],
        ['partner.disabled', {}],
      ].map(([action, detail]) => ({ actor: 'operator:1', action, object: 'partner:city', detail })),
    );
    for (const nobody of [
      partners.setPace('o', 'x', 1),
      partners.setEndpoint('o', 'x', 'y'),
      partners.setEnabled('o', 'x', true),
    ])
      expect(await nobody).toBe(false);
    expect(audited.length).toBe(7);
  });

  it('go on where they stood still: enabled with all, with a new credential where that was in the way', async () => {
    await database.db
      .transaction()
      .execute((trx) => appendToStreams(trx, [{ kind: 'team', key: 'P1', count: 1 }], Date.UTC(2024, 0, 15)));
    await partners.add('operator:1', { ...NEW, startFrom: 'NOW' });
    await partners.add('operator:1', { ...NEW, partnerId: 'other', startFrom: 'NOW' });
    await stop('FAULT', 'other');
    const still = { failures: 3, awake: false, free: false };
    const going = { blocked: null, failures: 0, awake: true, free: true };
    for (const blocked of ['CREDENTIAL_MISSING', 'CREDENTIAL_REFUSED', 'MAX_AGE']) {
      await stop(blocked);
      await partners.setCredential('operator:1', 'city', 'P1', { secret: 'two' });
      expect(await lane(), blocked).toMatchObject(going);
    }
    await stop('FAULT');
    await partners.setCredential('operator:1', 'city', 'P1', { secret: 'three' });
    expect(await lane()).toMatchObject({ ...still, blocked: 'FAULT' });
    await partners.setEnabled('operator:1', 'city', false);
    expect(await lane()).toMatchObject({ ...still, blocked: 'FAULT' });
    await partners.setEnabled('operator:1', 'city', true);
    expect(await lane()).toMatchObject(going);
    expect(await lane('other')).toMatchObject({ ...still, blocked: 'FAULT' });
    expect((await partners.load())[0]?.credentials.get('P1')?.credential).toEqual({ secret: 'three' });
  });

  it('show a refused credential until it is replaced', async () => {
    await partners.add('operator:1', NEW);
    await partners.setCredential('operator:1', 'city', 'P1', { secret: 'one' });
    const retryAt = Date.UTC(2024, 0, 15);
    await sql`
      update partner_credential set refused_code = '-2', refused_message = 'bad sign', refused_at = now(), retry_at = ${new Date(retryAt)}`.execute(
      database.db,
    );
    expect((await partners.list())[0]?.credentials).toEqual([
      { scopeKey: 'P1', refused: { code: '-2', message: 'bad sign', retryAt } },
    ]);
    const fresh = new Partners(database.db, cipher, async () => undefined);
    expect((await fresh.load())[0]?.credentials.get('P1')?.refusedUntil).toBe(retryAt);
    await partners.setCredential('operator:1', 'city', 'P1', { secret: 'two' });
    expect((await partners.list())[0]?.credentials).toEqual([{ scopeKey: 'P1', refused: null }]);
    await sql`update partner set asks_first = ${new Date(retryAt)}`.execute(database.db);
    expect((await partners.list())[0]?.asksFirstSince).toBe(retryAt);
    await partners.setPace('operator:1', 'city', 1);
    expect((await partners.load())[0]?.asksFirst).toBe(true);
  });
});
