import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provinceAdapters } from '@realname-hub/adapters/province/index.ts';
import { Partners } from '../delivery/partners.ts';
import type { StreamItem } from '../delivery/reader.ts';
import { systemRandom } from '../runtime/random.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import {
  holdCommand,
  listLanesCommand,
  releaseCommand,
  showLaneCommand,
  skipCommand,
} from './lane-commands.ts';
import { CommandFailure, createOutput } from './output.ts';
import {
  cancelReplayCommand,
  listReplaysCommand,
  redeliverManyCommand,
  replayCommand,
  showReplayCommand,
  type ReplayDeps,
} from './replay-commands.ts';
import { BILINGUAL } from './test-command.ts';

const LANE = 'national~TEAM~P-1';
const CIPHER = { seal: (plain: string) => Buffer.from(plain), open: (sealed: Uint8Array) => String(sealed) };
const BECAUSE = { reason: 'test' };

let database: TestDatabase;
let audited: string[];
let deps: ReplayDeps;
let said: string;
let json: boolean;

beforeEach(async () => {
  database = await createTestDatabase();
  audited = [];
  said = '';
  json = false;
  const audit = async (_trx: unknown, { action }: { action: string }) => void audited.push(action);
  deps = {
    db: database.db,
    audit,
    random: systemRandom,
    partners: new Partners(database.db, CIPHER, audit),
    adapters: provinceAdapters.map(({ create }) => create()),
    readers: new Map([['team', reader]]),
    actor: 'operator:test',
    output: {
      result: (value, lines) =>
        createOutput(json, { out: (text) => (said += text), err: () => undefined }).result(value, lines),
      progress: () => undefined,
    },
  };
  await plantLane();
});
afterEach(() => database.close());

/** Three teams at a partner: confirmed, held for a participant that was refused, refused. A worker waits for the second. */
async function plantLane(): Promise<void> {
  const { db } = database;
  await sql`
    insert into partner (partner_id, platform, title, endpoint, max_age_days, start_from)
    values ('national', 'national', '全国', 'http://127.0.0.1:9', 30, 'FIRST')`.execute(db);
  for (const no of [1, 2, 3])
    await sql`
      insert into registry_entry (stream_key, kind, month, no, record_id, version, order_key, body, refs, stored_at)
      values ('P-1', 'team', '2026-11-01', ${no}, ${`T-0${no}`}, 1, ${`T-0${no}`}, '{}', '{}',
        ${`2026-11-0${no}T12:00:00+08:00`})`.execute(db);
  for (const kind of ['team', 'projectWorker', 'participant'])
    await sql`
      insert into lane (key, kind, partner_id, slot, reach_month, reach_no, sent_month, sent_no)
      values ('P-1', ${kind}, 'national', 0, '2026-11-01', 3, '2026-11-01', 3)`.execute(db);
  await plant('participant', 1, 'C-1', 'REJECTED', null);
  await plant('team', 2, 'T-02', 'HELD', ['participant', 'C-1']);
  await plant('team', 3, 'T-03', 'REJECTED', null);
  await plant('projectWorker', 1, 'W-1', 'HELD', ['team', 'T-02']);
}

async function plant(
  kind: string,
  no: number,
  recordId: string,
  state: string,
  waits: readonly [string, string] | null,
): Promise<void> {
  const refused = state === 'REJECTED';
  await sql`
    insert into lane_item (key, kind, partner_id, no, month, slot, record_id, version, order_key, state,
      waits_kind, waits_key, waits_record, code, message, since)
    values ('P-1', ${kind}, 'national', ${no}, '2026-11-01', 0, ${recordId}, 1, ${recordId}, ${state},
      ${waits?.[0] ?? null}, ${waits && 'P-1'}, ${waits?.[1] ?? null}, ${refused ? '-1' : null},
      ${refused ? '[corpName]不能为空!' : null}, now())`.execute(database.db);
}

const reader = {
  kind: 'team',
  tracked: true,
  read: async (requests: readonly { after: { no: number } }[]) =>
    requests.map(({ after }) => [1, 2, 3].filter((no) => no > after.no).map(itemOf)),
  readPositions: async (requests: readonly { positions: readonly { no: number }[] }[]) =>
    requests.map(({ positions }) => positions.map(({ no }) => itemOf(no))),
} as const;

function itemOf(no: number): StreamItem {
  const recordId = `T-0${no}`;
  const place = { month: '2026-11-01', no, recordId, version: 1, orderKey: recordId };
  return { ...place, report: true, references: {}, body: null };
}

async function asJson<Shape>(work: () => Promise<number>): Promise<Shape> {
  said = '';
  json = true;
  await work();
  json = false;
  return JSON.parse(said) as Shape;
}

async function failure(work: Promise<number>): Promise<CommandFailure> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CommandFailure)) throw new Error('it did not fail as a command does');
  expect(`${error.zh} ${error.en}`).toMatch(BILINGUAL);
  return error;
}

describe('lanes list and lanes show', () => {
  it('tell how far lanes are and what is in their way, and follow a wait to its end', async () => {
    const { lanes } = await asJson<{ lanes: { laneId: string; confirmedNo: number }[] }>(() =>
      listLanesCommand({ troubled: true, limit: '9' }, deps),
    );
    expect(lanes.map(({ laneId, confirmedNo }) => [laneId, confirmedNo])).toEqual([
      ['national~PARTICIPANT~P-1', 3],
      ['national~PROJECT_WORKER~P-1', 0],
      [LANE, 1],
    ]);
    said = '';
    expect(await showLaneCommand('national~PROJECT_WORKER~P-1', deps)).toBe(0);
    expect(said).toContain(
      'waits for team T-02 at national, which waits for participant C-1, which was rejected there: -1 [corpName]不能为空!',
    );
    expect(said).toContain('其等待参建单位 C-1，其已被拒绝：-1 [corpName]不能为空!');
    expect(said).toMatch(BILINGUAL);
    expect((await failure(showLaneCommand('national~TEAM~P-9', deps))).exitCode).toBe(1);
    expect((await failure(listLanesCommand({ kind: 'robot', limit: '9' }, deps))).exitCode).toBe(2);
  });

  it('name what is missing where the hub itself lacks it', async () => {
    await sql`update lane_item set waits_record = null where kind = 'team' and no = 2`.execute(database.db);
    await showLaneCommand(LANE, deps);
    expect(said).toContain('waits for a participant, which nobody has stated to the hub yet');
  });
});

describe('lanes hold, release and skip', () => {
  it('hold and release with who and why, and say no where there is nothing to do', async () => {
    expect(await holdCommand('national', { kind: 'team', ...BECAUSE }, deps)).toBe(0);
    expect((await failure(holdCommand('national', { kind: 'team', ...BECAUSE }, deps))).exitCode).toBe(1);
    expect((await failure(holdCommand('nobody', BECAUSE, deps))).exitCode).toBe(1);
    const shown = await asJson<{ hold: object }>(() => showLaneCommand(LANE, deps));
    expect(shown.hold).toMatchObject({ scope: 'KIND', actor: 'operator:test', reason: 'test' });
    expect((await failure(releaseCommand('national', BECAUSE, deps))).exitCode).toBe(1);
    expect(await releaseCommand('national', { kind: 'TEAM', ...BECAUSE }, deps)).toBe(0);
    expect(audited).toEqual(['delivery.held', 'delivery.released']);
  });

  it('skip what holds others back, and only that', async () => {
    expect(await skipCommand(`${LANE}~2`, BECAUSE, deps)).toBe(0);
    said = '';
    await showLaneCommand(LANE, deps);
    expect(said).toContain('(skipped: it holds nothing back)');
    expect((await failure(skipCommand(`${LANE}~3`, BECAUSE, deps))).exitCode).toBe(1);
    expect((await failure(skipCommand('nonsense', BECAUSE, deps))).exitCode).toBe(1);
    expect(audited).toEqual(['delivery.skipped']);
  });
});

describe('deliveries replay', () => {
  const kind = { partner: 'national', kind: 'team' };

  it('counts what it would do, and changes nothing', async () => {
    const dry = await asJson(() => replayCommand({ ...kind, dryRun: true, force: true }, deps));
    // National teams are not recognised when they are sent again.
    expect(dry).toEqual({ dryRun: true, lanes: 1, counts: { SEND: 2, UNDER_WAY: 1 } });
    expect(await asJson(() => replayCommand({ ...kind, dryRun: true }, deps))).toMatchObject({
      counts: { SEND: 1, CONFIRMED: 1, UNDER_WAY: 1 },
    });
    expect(audited).toEqual([]);
  });

  it.each([
    ['numbers', { fromNumber: '2', toNumber: '3' }, 2],
    ['days of storing', { fromDay: '2026-11-01', toDay: '2026-11-01' }, 1],
    ['months of storing', { fromMonth: '2026-11', toMonth: '2026-12' }, 3],
    ['a record', { record: 'T-03' }, 1],
  ])('takes a range of %s', async (_name, range, records) => {
    const { counts } = await asJson<{ counts: Record<string, number> }>(() =>
      replayCommand({ ...kind, ...range, dryRun: true }, deps),
    );
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(records);
  });

  it('starts a job that is listed, shown and cancelled', async () => {
    const { replays } = await asJson<{ replays: { replayId: string }[] }>(() =>
      replayCommand({ ...kind, ...BECAUSE }, deps),
    );
    const replayId = replays[0]?.replayId ?? '';
    await listReplaysCommand({ limit: '9' }, deps);
    expect(said).toContain('RUNNING');
    expect(await cancelReplayCommand(replayId, BECAUSE, deps)).toBe(0);
    said = '';
    await showReplayCommand(replayId, deps);
    expect(said).toMatch(/CANCELLED[^]*已取消 \/ cancelled: operator:test/);
    expect((await failure(cancelReplayCommand(replayId, BECAUSE, deps))).exitCode).toBe(1);
    expect(audited).toEqual(['delivery.replay-started', 'delivery.replay-cancelled']);
  });

  it.each([
    ['no partner', { kind: 'team' }, 2],
    ['a partner that does not exist', { partner: 'nobody' }, 1],
    ['a state that goes by itself', { ...kind, state: 'HELD' }, 2],
    ['a month that is none', { ...kind, fromMonth: '2026-13' }, 2],
    ['a day that is none', { ...kind, fromDay: '2026-02-30' }, 2],
    ['no reason', kind, 2],
    ['nothing in the range', { ...kind, ...BECAUSE, fromNumber: '9' }, 1],
  ])('refuses %s in both languages', async (_name, options, code) => {
    expect((await failure(replayCommand(options, deps))).exitCode).toBe(code);
    expect(audited).toEqual([]);
  });
});

describe('deliveries redeliver, many at a time', () => {
  it('takes the dead letters that a filter names, and all only where it is said', async () => {
    const dry = (options: object) =>
      asJson<{ counts: object }>(() => redeliverManyCommand({ ...options, dryRun: true }, deps));
    expect((await dry({ partner: 'national', kind: 'team' })).counts).toEqual({ SEND: 1 });
    expect((await dry({ kind: 'team', code: '-9' })).counts).toEqual({ NOT_ASKED_FOR: 1 });
    expect((await failure(redeliverManyCommand({ ...BECAUSE }, deps))).exitCode).toBe(2);
    const { replays } = await asJson<{ replays: object[] }>(() =>
      redeliverManyCommand({ all: true, kind: 'team', ...BECAUSE }, deps),
    );
    expect(replays).toHaveLength(1);
  });
});
