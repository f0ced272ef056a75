import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import { kindManifest, type ActivePartner } from './active-partner.ts';
import type { Call, LaneId } from './model.ts';
import type { PhotoSource, Readers } from './reader.ts';
import type { SettleContext } from './settle.ts';
import type { DeliveryStorage } from './storage.ts';
import type { WindowWidth } from './window-width.ts';

/** What a round of one partner works with. */
export interface PrepareContext {
  partner: ActivePartner;
  adapter: PartnerAdapter;
  readers: Readers;
  photos: PhotoSource | null;
  storage: DeliveryStorage;
  /** What earlier rounds have taught about grouped kinds. */
  width: WindowWidth;
  clock: Clock;
  random: Random;
  onFault: (error: unknown, lanes: readonly LaneId[]) => void;
}

/** One moment for a whole round: what is due when rows are read is what is due when they are planned. */
export type RoundContext = PrepareContext & { now: number };

export function settleContext(
  call: Call,
  { adapter, random }: Pick<PrepareContext, 'adapter' | 'random'>,
  now: number,
): SettleContext {
  return {
    kind: kindManifest(adapter, call.kind),
    platform: adapter.manifest,
    now,
    fraction: () => random.fraction(),
    newId: () => random.uuid(),
  };
}
