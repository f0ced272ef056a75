import type { Trx } from '../store/database.ts';

/** Something became known that an earlier record may have waited for. */
export type RegistryEvent =
  | { type: 'DEVICE_BOUND'; deviceSn: string; projectId: string; from: number; to: number | null }
  | { type: 'WORKER_ENROLLED'; projectId: string; workerId: string }
  | { type: 'PERMIT_GRANTED'; projectId: string; workerId: string | null; strangerRef: string | null };

/** Called inside the transaction of the change: what it writes is stored with the change or not at all. */
export type RegistryListener = (trx: Trx, event: RegistryEvent) => Promise<void>;

export async function tell(
  listeners: readonly RegistryListener[],
  trx: Trx,
  event: RegistryEvent,
): Promise<void> {
  for (const listener of listeners) await listener(trx, event);
}
