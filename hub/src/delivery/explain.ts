import type { Bilingual, RecordKind } from '@realname-hub/adapters/port.ts';
import type { LaneItem, WaitsFor } from './model.ts';
import type { ItemState } from './states.ts';

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

/** What an explanation needs of an item. */
export type Explained = Pick<LaneItem, 'state' | 'callId' | 'code' | 'message'> & {
  waitsFor: Pick<WaitsFor, 'kind' | 'recordId'> | null;
};

/** Says to a person why an item stands where it stands. `dependency`: state of what it waits for at the partner. */
export function explain(item: Explained, partnerId: string, dependency: ItemState | null): Bilingual {
  switch (item.state) {
    case 'HELD':
      return explainHeld(item, partnerId, dependency);
    case 'WAITING':
      return item.callId === null
        ? {
            zh: '等待同一人员或记录的前一条数据',
            en: 'waits behind an earlier item of the same worker or record',
          }
        : { zh: '已编入报文，等待发送', en: 'is in a call that waits to be sent' };
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

function explainHeld({ waitsFor }: Explained, partnerId: string, dependency: ItemState | null): Bilingual {
  if (!waitsFor) return { zh: '等待前置数据', en: 'waits for what it refers to' };
  const { zh, en } = KIND_NAMES[waitsFor.kind];
  if (waitsFor.kind === 'photo')
    return {
      zh: `等待照片 ${waitsFor.recordId ?? ''} 上传`,
      en: `waits for photo ${waitsFor.recordId ?? ''}`,
    };
  if (waitsFor.recordId === null)
    return { zh: `等待登记${zh}`, en: `waits for a ${en} that the hub does not know yet` };
  const refused = dependency === 'REJECTED' || dependency === 'NOT_EXPRESSIBLE';
  return {
    zh: `等待 ${partnerId} 接受${zh} ${waitsFor.recordId}${refused ? '（已被拒绝）' : ''}`,
    en: `waits for ${en} ${waitsFor.recordId} at ${partnerId}${refused ? ', which was rejected there' : ''}`,
  };
}

function words({ code, message }: Explained): string {
  return [code, message].filter((word) => word !== null && word !== '').join(' ');
}
