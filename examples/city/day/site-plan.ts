import { RECOGNISED_STRANGER } from './device-plans.ts';
import type { PlannedAct, SiteRecord } from './day-plan.ts';

const OFFICER = 'officer-01';
const INSIDE = { lng: 113.105, lat: 23.0215, accuracyMeters: 8 };
/** About 900 m north of the fence. */
const OUTSIDE = { lng: 113.105, lat: 23.031, accuracyMeters: 8 };

const group = (worker: string, number: number): SiteRecord => ({
  recordId: `GROUP-${number}`,
  worker,
  direction: 'IN',
  origin: 'GROUP_PHOTO',
  source: 'LIVE',
  method: 'FACE',
  captureId: 'GROUP-MORNING',
  picture: 'GROUP-MORNING',
});

const app = (worker: string, recordId: string): SiteRecord => ({
  recordId,
  worker,
  direction: 'IN',
  origin: 'APP',
  source: 'LIVE',
  method: 'MOBILE_APP',
});

const fence = (recordId: string, direction: 'IN' | 'OUT', location: SiteRecord['location']): SiteRecord => ({
  recordId,
  worker: 'W34',
  direction,
  origin: 'E_FENCE',
  source: 'LIVE',
  method: 'MOBILE_APP',
  ...(location && { location }),
});

const sheet = (
  worker: string,
  recordId: string,
  source: 'MANUAL' | 'IMPORT',
  offsetSeconds: number,
): SiteRecord => ({
  recordId,
  worker,
  direction: 'OUT',
  origin: 'GATE',
  source,
  method: 'OTHER',
  offsetSeconds,
  manual: { operator: OFFICER, reason: '闸机停电，纸质签到', evidence: 'SHEET-0001' },
});

/** What the office, the contractors' systems and the operator do. */
export const SITE_PLAN: readonly PlannedAct[] = [
  {
    id: 'permit',
    at: 2,
    act: { kind: 'PERMIT', worker: 'W37', project: 'TOWER', reason: '到示例花园一期协助吊装' },
  },
  {
    id: 'group-photo',
    at: 5,
    act: {
      kind: 'RECORDS',
      project: 'MUNICIPAL',
      records: [group('W31', 1), group('W32', 2), group('W33', 3)],
      sentTwice: true,
    },
  },
  {
    id: 'fence',
    at: 8,
    act: {
      kind: 'RECORDS',
      project: 'MUNICIPAL',
      records: [fence('FENCE-1', 'IN', INSIDE), fence('FENCE-2', 'OUT', OUTSIDE)],
    },
  },
  {
    id: 'app',
    at: 10,
    act: { kind: 'RECORDS', project: 'MUNICIPAL', records: [app('W35', 'APP-1'), app('W36', 'APP-2')] },
  },
  { id: 'bind', at: 14, act: { kind: 'BIND_DEVICE', device: 'D04' } },
  { id: 'enrol', at: 20, act: { kind: 'ENROL', worker: 'W19' } },
  {
    id: 'confirm',
    at: 22,
    act: {
      kind: 'CONFIRM',
      project: 'MUNICIPAL',
      recordId: 'APP-1',
      decision: 'CONFIRM',
      reason: '当日在岗',
    },
  },
  {
    id: 'refuse',
    at: 23,
    act: {
      kind: 'CONFIRM',
      project: 'MUNICIPAL',
      recordId: 'APP-2',
      decision: 'REFUSE',
      reason: '当日未到岗',
    },
  },
  { id: 'lost-answers', at: 24, act: { kind: 'LOSE_ANSWERS', platform: 'city-gateway', times: 2 } },
  { id: 'stranger', at: 27, act: { kind: 'SET_WORKER', stranger: RECOGNISED_STRANGER, worker: 'W18' } },
  { id: 'clock', at: 30, act: { kind: 'SET_TIME', device: 'D10', captures: 2 } },
  {
    id: 'sheet',
    at: 46,
    act: {
      kind: 'RECORDS',
      project: 'MUNICIPAL',
      records: [
        sheet('W31', 'SHEET-1', 'MANUAL', -1),
        // Written down before it happened [JM-3.3-08]: refused.
        sheet('W32', 'SHEET-2', 'MANUAL', 3_600),
      ],
    },
  },
  {
    id: 'import',
    at: 48,
    act: {
      kind: 'RECORDS',
      project: 'MUNICIPAL',
      records: [sheet('W33', 'IMPORT-1', 'IMPORT', -1)],
    },
  },
];
