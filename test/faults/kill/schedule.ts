import { MISDEEDS, type Misdeed } from './partner.ts';

/** Whom SIGKILL strikes. `backend` is one process of PostgreSQL, after which it restarts all of its own. */
export const KILLS = ['edge', 'delivery', 'postgres', 'devices', 'edge', 'delivery', 'backend'] as const;
export type Victim = (typeof KILLS)[number];

export type Act =
  | { kind: 'kill'; victim: Victim }
  | { kind: 'restart-postgres' }
  /** A delivery process stands still for longer than its lease, and wakes up. */
  | { kind: 'freeze-delivery' }
  | { kind: 'half-open'; wire: 'database' | 'devices' | 'partner' }
  | { kind: 'disk-full'; disk: 'postgres' | 'photos' | 'journals' }
  | { kind: 'misdeed'; misdeed: Misdeed | 'gone' };

const FREEZES = 4;

const DISTURBANCES: readonly Act[] = [
  { kind: 'restart-postgres' },
  // More than once: only a process that stands still with calls under way tells something.
  ...Array.from({ length: FREEZES }, (): Act => ({ kind: 'freeze-delivery' })),
  ...(['database', 'devices', 'partner'] as const).map((wire): Act => ({ kind: 'half-open', wire })),
  ...(['postgres', 'photos', 'journals'] as const).map((disk): Act => ({ kind: 'disk-full', disk })),
  ...[...MISDEEDS, 'gone' as const].map((misdeed): Act => ({ kind: 'misdeed', misdeed })),
];

/** A bad day: so many kills in the mixture above, and every other disturbance, in the order of a seed. */
export function scheduleOf(kills: number, random: { next(): number }): Act[] {
  const deck: Act[] = [...DISTURBANCES];
  for (let n = 0; n < kills; n += 1) deck.push({ kind: 'kill', victim: KILLS[n % KILLS.length] ?? 'edge' });
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.next() * (last + 1));
    [deck[last], deck[other]] = [deck[other] as Act, deck[last] as Act];
  }
  return deck;
}
