import { workerKey } from '../fixture/workers.ts';
import type { DeviceCapture, DevicePlan } from './day-plan.ts';

/** The workers `first` to `last` pass one after the other, `step` seconds apart. */
function passages(
  first: number,
  last: number,
  direction: 'IN' | 'OUT',
  from: number,
  step: number,
): DeviceCapture[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    at: from + index * step,
    who: { worker: workerKey(first + index) },
    direction,
    liveness: 'PASS',
  }));
}

const single = (
  at: number,
  who: DeviceCapture['who'],
  direction: 'IN' | 'OUT',
  more: Partial<DeviceCapture> = {},
): DeviceCapture => ({ at, who, direction, liveness: 'PASS', ...more });

/** A stranger who stays one: nobody says who it was. */
export const UNKNOWN_STRANGER = 'stranger-0001';
/** A stranger whom the labour-wage officer recognises later. */
export const RECOGNISED_STRANGER = 'stranger-0002';

/** What the fourteen devices see. Morning from 0, noon at 25, evening from 35. */
export const DEVICE_PLANS: readonly DevicePlan[] = [
  // The tower: a gate in, whose firmware sends its first two events twice, and a gate out.
  { device: 'D01', captures: passages(1, 12, 'IN', 0, 1), sentTwice: [1, 2] },
  { device: 'D02', captures: passages(1, 18, 'OUT', 36, 0.8) },
  {
    device: 'D03',
    captures: [
      // A visitor from the rail works, with a permit; no attendance.
      single(8, { worker: 'W37' }, 'IN'),
      // The office puts W19 on the project only at second 20.
      single(9, { worker: 'W19' }, 'IN'),
      single(10, { stranger: UNKNOWN_STRANGER }, 'IN', { result: 'STRANGER' }),
      single(25, { worker: 'W02' }, 'OUT', {
        nonWork: { reason: '陪同外部验收', signatureRef: 'SIGN-0001' },
      }),
      single(45, { worker: 'W19' }, 'OUT'),
    ],
  },
  {
    // Hung up before anybody told the hub where: bound at second 14.
    device: 'D04',
    captures: [
      ...passages(13, 17, 'IN', 6, 2.5),
      // The guard knows him and opens by hand.
      single(20, { stranger: RECOGNISED_STRANGER }, 'IN'),
    ],
  },
  // The annex: one event, which the city's gateway refuses.
  { device: 'D05', captures: [single(12, { worker: 'W20' }, 'IN')] },
  {
    // Foshan wants liveness: a photograph held before the camera is refused, the person is not.
    device: 'D06',
    captures: [
      ...passages(21, 29, 'IN', 1, 1.2),
      single(13, { worker: 'W30' }, 'IN', { liveness: 'FAIL', result: 'DENIED' }),
      single(15, { worker: 'W30' }, 'IN'),
    ],
  },
  {
    device: 'D07',
    captures: [
      ...passages(21, 24, 'OUT', 36, 1.2),
      single(41, { worker: 'W25' }, 'OUT', { liveness: 'FAIL', result: 'DENIED' }),
      ...passages(25, 30, 'OUT', 43, 1.2),
    ],
  },
  { device: 'D08', captures: passages(37, 46, 'IN', 2, 1) },
  { device: 'D09', captures: passages(37, 46, 'OUT', 37, 1) },
  {
    // Eight hours slow, as a terminal that believes in UTC. What it saw before its restart has no time at all.
    device: 'D10',
    captures: [...passages(47, 48, 'IN', 4, 2), ...passages(47, 48, 'OUT', 40, 2)],
    clockSkewMs: -8 * 3_600_000,
    restartAfter: 2,
    offlineUntil: 12,
  },
  { device: 'D11', captures: [...passages(49, 54, 'IN', 3, 1.5), ...passages(49, 54, 'OUT', 38, 1.5)] },
  {
    device: 'D12',
    captures: [
      single(5, { worker: 'W55' }, 'IN'),
      // The camera hangs: one picture for two people is accepted, and marked as suspicious.
      single(7, { worker: 'W56' }, 'IN', { frame: 1 }),
      single(9, { worker: 'W57' }, 'IN', { frame: 1 }),
    ],
  },
  { device: 'D13', captures: passages(55, 57, 'OUT', 39, 1.5) },
  {
    // Its network cable is cut all morning.
    device: 'D14',
    captures: [...passages(58, 60, 'IN', 6, 2), ...passages(58, 60, 'OUT', 42, 2)],
    offlineUntil: 28,
  },
];

export function devicePlan(device: string): DevicePlan {
  const plan = DEVICE_PLANS.find((candidate) => candidate.device === device);
  if (plan === undefined) throw new Error(`the day has no device ${device}`);
  return plan;
}

/** Who and what takes part in a passage at the very beginning of the day. */
export function opensTheDay(key: string): boolean {
  return DEVICE_PLANS.some(({ device, captures }) =>
    captures.some(({ at, who }) => at === 0 && (device === key || ('worker' in who && who.worker === key))),
  );
}
