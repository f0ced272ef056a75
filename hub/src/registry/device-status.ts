/**
 * Life of a device. It is PENDING until it stands on a project, and again after it was taken off; a disabled one
 * keeps its place but is not served; a retired one never comes back.
 */
export const DEVICE_TRANSITIONS = {
  PENDING: ['BOUND', 'DISABLED', 'RETIRED'],
  BOUND: ['PENDING', 'DISABLED', 'RETIRED'],
  DISABLED: ['PENDING', 'BOUND', 'RETIRED'],
  RETIRED: [],
} as const satisfies Record<string, readonly string[]>;

export type DeviceStatus = keyof typeof DEVICE_TRANSITIONS;

export function mayBecome(from: DeviceStatus, to: DeviceStatus): boolean {
  return (DEVICE_TRANSITIONS[from] as readonly DeviceStatus[]).includes(to);
}
