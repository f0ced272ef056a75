import type { Bilingual, RecordKind } from '@realname-hub/adapters/port.ts';
import type { LaneBlock, LaneItem } from './model.ts';
import type { WaitLink, WaitStanding } from './wait-chain.ts';

const KIND_NAMES: Readonly<Record<RecordKind | 'photo', Bilingual>> = {
  company: { zh: '企业', en: 'company' },
  project: { zh: '项目', en: 'project' },
  participant: { zh: '参建单位', en: 'participant' },
  team: { zh: '班组', en: 'team' },
  projectWorker: { zh: '项目工人', en: 'project worker' },
  movement: { zh: '进退场记录', en: 'movement' },
  contract: { zh: '合同', en: 'contract' },
  attendance: { zh: '考勤', en: 'attendance' },
  photo: { zh: '照片', en: 'photo' },
};

/** Why a lane stands still, in words; also where only the name of the reason is stored. */
const BLOCKS: Readonly<Record<LaneBlock, Bilingual>> = {
  BACKING_OFF: { zh: '对方暂时不可用，稍后再试', en: 'the partner is not available; it is tried again' },
  CREDENTIAL_MISSING: { zh: '缺少凭据', en: 'its credential is missing' },
  CREDENTIAL_REFUSED: { zh: '凭据被拒', en: 'its credential is refused' },
  TOO_MANY_OPEN: { zh: '未了结的过多', en: 'too much of it is open' },
  PHOTO_PENDING: { zh: '等待照片', en: 'it waits for a photo' },
  MAX_AGE: {
    zh: '重试已超过最长天数，需人工恢复',
    en: 'it has failed for too long; a person has to start it again',
  },
  FAULT: { zh: '枢纽自身的故障，稍后再试', en: 'a fault of the hub; it is tried again' },
};

export function explainBlock(blocked: LaneBlock): Bilingual {
  return BLOCKS[blocked];
}

/** What stands in the way of an item that waits for nothing but its lane. */
export function explainTurn(lane: {
  laneBlocked: LaneBlock | null;
  holdReason: string | null;
  partnerEnabled: boolean;
}): Bilingual {
  const { laneBlocked, holdReason, partnerEnabled } = lane;
  if (!partnerEnabled) return { zh: '等待上报：对接平台已停用', en: 'waits: the partner is disabled' };
  if (holdReason !== null)
    return {
      zh: `等待上报：通道已由人工停止：${holdReason}`,
      en: `waits: a person holds its lane: ${holdReason}`,
    };
  if (laneBlocked === null) return { zh: '等待上报', en: 'waits for its turn' };
  const { zh, en } = BLOCKS[laneBlocked];
  return { zh: `等待上报：通道停着：${zh}`, en: `waits: its lane stands still: ${en}` };
}

/** What an explanation needs of an item. */
export type Explained = Pick<LaneItem, 'state' | 'callId' | 'code' | 'message' | 'skipped' | 'replayId'>;

/** Says to a person why an item stands where it stands. `chain`: what it waits for, to the end. */
export function explain(item: Explained, partnerId: string, chain: readonly WaitLink[]): Bilingual {
  const why = explainState(item, partnerId, chain);
  if (!item.skipped) return why;
  return { zh: `${why.zh}（已跳过，不再阻挡后面的）`, en: `${why.en} (skipped: it holds nothing back)` };
}

function explainState(item: Explained, partnerId: string, chain: readonly WaitLink[]): Bilingual {
  switch (item.state) {
    case 'HELD':
      return explainHeld(partnerId, chain);
    case 'WAITING':
      return explainWaiting(item, chain);
    case 'SENT':
      return { zh: `${partnerId} 已接收，等待处理结果`, en: `taken by ${partnerId}, its answer is due` };
    case 'UNKNOWN':
      return { zh: '可能已到达，尚无答复', en: 'may have arrived, no answer yet' };
    case 'REJECTED':
      return { zh: `${partnerId} 拒绝：${words(item)}`, en: `rejected by ${partnerId}: ${words(item)}` };
    case 'NOT_EXPRESSIBLE':
      return {
        zh: `无法用 ${partnerId} 的数据格式表达：${words(item)}`,
        en: `${partnerId} has no form for it: ${words(item)}`,
      };
    case 'SUPERSEDED':
      return { zh: '已由较新版本取代', en: 'replaced by a newer version' };
    case 'CONFIRMED':
      return { zh: `${partnerId} 已确认`, en: `confirmed by ${partnerId}` };
  }
}

function explainWaiting({ callId, replayId }: Explained, chain: readonly WaitLink[]): Bilingual {
  const again = replayId === null ? { zh: '', en: '' } : { zh: '重放：', en: 'replayed: ' };
  if (callId !== null)
    return { zh: `${again.zh}已编入报文，等待发送`, en: `${again.en}is in a call that waits to be sent` };
  const rest = sentence(chain);
  return {
    zh: `${again.zh}等待同一人员或记录的前一条数据${rest.zh}`,
    en: `${again.en}waits behind an earlier item of the same worker or record${rest.en}`,
  };
}

/** `waits for project worker W-1 at national, which waits for team T-07, which was rejected there: …` */
function explainHeld(partnerId: string, chain: readonly WaitLink[]): Bilingual {
  const [first] = chain;
  if (!first) return { zh: '等待前置数据', en: 'waits for what it refers to' };
  const name = nameOf(first);
  const rest = sentence(chain);
  const accepts = first.kind === 'photo' || first.recordId === null ? '等待' : `等待 ${partnerId} 接受`;
  const at = first.kind === 'photo' || first.recordId === null ? '' : ` at ${partnerId}`;
  return { zh: `${accepts}${name.zh}${rest.zh}`, en: `waits for ${name.en}${at}${rest.en}` };
}

/** What the links say of themselves and of the next one, up to the one where the wait ends. */
function sentence(chain: readonly WaitLink[]): Bilingual {
  let zh = '';
  let en = '';
  chain.forEach((link, index) => {
    const next = chain[index + 1];
    const said = next
      ? { zh: `等待${nameOf(next).zh}`, en: `waits for ${nameOf(next).en}` }
      : explainLink(link);
    zh += `，其${said.zh}`;
    en += `, which ${said.en}`;
  });
  return { zh, en };
}

function explainLink({ kind, standing }: WaitLink): Bilingual {
  switch (standing.is) {
    case 'NOT_STATED':
      return kind === 'photo'
        ? { zh: '尚未上传', en: 'has not been uploaded' }
        : { zh: '枢纽尚未收到，请先登记', en: 'nobody has stated to the hub yet' };
    case 'QUEUED':
      return { zh: '正在上报', en: 'is on its way' };
    case 'LANE_BLOCKED': {
      const { zh, en } = BLOCKS[standing.blocked];
      return { zh: `通道停着：${zh}`, en: `is on a lane that stands still: ${en}` };
    }
    case 'LANE_HELD':
      return {
        zh: `通道已由人工停止：${standing.reason}`,
        en: `is on a lane that a person holds: ${standing.reason}`,
      };
    case 'ITEM':
      return explainItem(standing);
  }
}

function explainItem(standing: Extract<WaitStanding, { is: 'ITEM' }>): Bilingual {
  switch (standing.state) {
    case 'REJECTED':
      return { zh: `已被拒绝：${words(standing)}`, en: `was rejected there: ${words(standing)}` };
    case 'NOT_EXPRESSIBLE':
      return {
        zh: `无法用对方的格式表达：${words(standing)}`,
        en: `cannot be said there: ${words(standing)}`,
      };
    case 'UNKNOWN':
      return { zh: '可能已到达，尚无答复', en: 'may have arrived, without an answer' };
    case 'SENT':
      return { zh: '已被接收，等待处理结果', en: 'was taken, its answer is due' };
    case 'CONFIRMED':
      return { zh: '已被接受', en: 'was accepted' };
    default:
      return { zh: '正在上报', en: 'is on its way' };
  }
}

function nameOf({ kind, recordId }: WaitLink): Bilingual {
  const { zh, en } = KIND_NAMES[kind];
  if (recordId === null) return { zh: `登记${zh}`, en: `a ${en}` };
  return { zh: `${zh} ${recordId}`, en: `${en} ${recordId}` };
}

function words({ code, message }: { code: string | null; message: string | null }): string {
  return [code, message].filter((word) => word !== null && word !== '').join(' ');
}
