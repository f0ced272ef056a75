import { describe, expect, it } from 'vitest';
import { explain, explainBlock, explainTurn, type Explained } from './explain.ts';
import type { LaneBlock } from './model.ts';
import type { WaitLink, WaitStanding } from './wait-chain.ts';

const item = (part: Partial<Explained>): Explained => ({
  state: 'WAITING',
  callId: null,
  code: null,
  message: null,
  skipped: false,
  replayId: null,
  ...part,
});
const link = (
  recordId: string | null,
  standing: WaitStanding,
  kind: WaitLink['kind'] = 'team',
): WaitLink => ({
  kind,
  key: 'P1',
  recordId,
  standing,
});
const stands = (
  state: Extract<WaitStanding, { is: 'ITEM' }>['state'],
  code: string | null = null,
  message: string | null = null,
): WaitStanding => ({
  is: 'ITEM',
  state,
  code,
  message,
});
const said = (part: Partial<Explained>, chain: readonly WaitLink[] = []) => {
  const { zh, en } = explain(item(part), 'national', chain);
  return [zh, en];
};

describe('what is said of an item', () => {
  it.each<[Partial<Explained>, string, string]>([
    [{ state: 'SENT' }, 'national 已接收，等待处理结果', 'taken by national, its answer is due'],
    [{ state: 'UNKNOWN' }, '可能已到达，尚无答复', 'may have arrived, no answer yet'],
    [{ state: 'REJECTED', code: '-1', message: 'no' }, 'national 拒绝：-1 no', 'rejected by national: -1 no'],
    [{ state: 'REJECTED', code: '-1', message: '' }, 'national 拒绝：-1', 'rejected by national: -1'],
    [{ state: 'REJECTED', message: 'no' }, 'national 拒绝：no', 'rejected by national: no'],
    [
      { state: 'NOT_EXPRESSIBLE', code: 'X', message: 'x' },
      '无法用 national 的数据格式表达：X x',
      'national has no form for it: X x',
    ],
    [{ state: 'SUPERSEDED' }, '已由较新版本取代', 'replaced by a newer version'],
    [{ state: 'CONFIRMED' }, 'national 已确认', 'confirmed by national'],
    [{ state: 'HELD' }, '等待前置数据', 'waits for what it refers to'],
    [{ callId: 'c' }, '已编入报文，等待发送', 'is in a call that waits to be sent'],
    [
      { callId: 'c', replayId: 'r' },
      '重放：已编入报文，等待发送',
      'replayed: is in a call that waits to be sent',
    ],
    [{}, '等待同一人员或记录的前一条数据', 'waits behind an earlier item of the same worker or record'],
    [
      { replayId: 'r', skipped: true },
      '重放：等待同一人员或记录的前一条数据（已跳过，不再阻挡后面的）',
      'replayed: waits behind an earlier item of the same worker or record (skipped: it holds nothing back)',
    ],
  ])('%j', (part, zh, en) => expect(said(part)).toEqual([zh, en]));

  it('follows its wait to the end [delivery.md §3]', () => {
    const chain = [
      link('W-1', stands('HELD'), 'projectWorker'),
      link('T-07', stands('REJECTED', '-1', 'bad name')),
    ];
    expect(said({ state: 'HELD' }, chain)).toEqual([
      '等待 national 接受项目工人 W-1，其等待班组 T-07，其已被拒绝：-1 bad name',
      'waits for project worker W-1 at national, which waits for team T-07, which was rejected there: -1 bad name',
    ]);
    expect(said({}, chain.slice(1))).toEqual([
      '等待同一人员或记录的前一条数据，其已被拒绝：-1 bad name',
      'waits behind an earlier item of the same worker or record, which was rejected there: -1 bad name',
    ]);
  });

  it.each<[WaitLink, string, string]>([
    [
      link(null, { is: 'NOT_STATED' }),
      '等待登记班组，其枢纽尚未收到，请先登记',
      'waits for a team, which nobody has stated to the hub yet',
    ],
    [
      link('ab', { is: 'NOT_STATED' }, 'photo'),
      '等待照片 ab，其尚未上传',
      'waits for photo ab, which has not been uploaded',
    ],
    [
      link('T', { is: 'QUEUED' }),
      '等待 national 接受班组 T，其正在上报',
      'waits for team T at national, which is on its way',
    ],
    [
      link('T', { is: 'LANE_BLOCKED', blocked: 'CREDENTIAL_REFUSED', detail: null }),
      '等待 national 接受班组 T，其通道停着：凭据被拒',
      'waits for team T at national, which is on a lane that stands still: its credential is refused',
    ],
    [
      link('T', { is: 'LANE_HELD', reason: 'audit' }),
      '等待 national 接受班组 T，其通道已由人工停止：audit',
      'waits for team T at national, which is on a lane that a person holds: audit',
    ],
    ...(
      [
        ['NOT_EXPRESSIBLE', '无法用对方的格式表达：X', 'cannot be said there: X'],
        ['UNKNOWN', '可能已到达，尚无答复', 'may have arrived, without an answer'],
        ['SENT', '已被接收，等待处理结果', 'was taken, its answer is due'],
        ['CONFIRMED', '已被接受', 'was accepted'],
        ['WAITING', '正在上报', 'is on its way'],
      ] as const
    ).map(([state, zh, en]): [WaitLink, string, string] => [
      link('T', stands(state, 'X')),
      `等待 national 接受班组 T，其${zh}`,
      `waits for team T at national, which ${en}`,
    ]),
  ])('says where a wait ends: %j', (one, zh, en) => expect(said({ state: 'HELD' }, [one])).toEqual([zh, en]));

  it('says in both languages why a lane stands still', () => {
    const blocks: LaneBlock[] = [
      'BACKING_OFF',
      'CREDENTIAL_MISSING',
      'CREDENTIAL_REFUSED',
      'TOO_MANY_OPEN',
      'PHOTO_PENDING',
      'MAX_AGE',
      'FAULT',
    ];
    const words = blocks.map(explainBlock);
    expect(new Set(words.map(({ en }) => en)).size).toBe(blocks.length);
    for (const { zh, en } of words) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[a-z ;]+$/);
    }
  });

  it('says what stands in the way of an item that waits for its lane, the partner before people before faults', () => {
    const turn = (laneBlocked: LaneBlock | null, holdReason: string | null, partnerEnabled = true) =>
      explainTurn({ laneBlocked, holdReason, partnerEnabled }).en;
    expect(turn(null, null)).toBe('waits for its turn');
    expect(turn('MAX_AGE', 'audit', false)).toBe('waits: the partner is disabled');
    expect(turn('MAX_AGE', 'audit')).toBe('waits: a person holds its lane: audit');
    expect(turn('FAULT', null)).toBe('waits: its lane stands still: a fault of the hub; it is tried again');
  });
});
