import { Counter, Gauge, type Registry } from 'prom-client';
import type { CallAttempt } from '../delivery/model.ts';
import type { DeliveryQueries, LaneNumbers } from '../delivery/queries.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Readings } from './readings.ts';

/** Figures of the lanes, of the whole hub. Labels name partners, kinds and states, never records. */
export function watchLanes(
  registry: Registry,
  readings: Readings,
  queries: Pick<DeliveryQueries, 'laneNumbers'>,
  clock: Clock,
): void {
  const labelNames = ['partner', 'kind'] as const;
  const gauge = (name: string, help: string, ...more: string[]) =>
    new Gauge({ name, help, labelNames: [...labelNames, ...more], registers: [registry] });
  const depth = gauge('realname_hub_lane_depth', 'Records that the lanes have not come to yet');
  const items = gauge('realname_hub_lane_items', 'Items that are not simply through, by state', 'state');
  const blocked = gauge('realname_hub_lanes_blocked', 'Lanes that stand still, by reason', 'reason');
  const oldest = gauge('realname_hub_lane_oldest_seconds', 'Age of the oldest open item or failing lane');
  const show = ({ partnerId: partner, kind, ...numbers }: LaneNumbers) => {
    depth.set({ partner, kind }, numbers.depth);
    for (const [state, count] of Object.entries(numbers.items)) items.set({ partner, kind, state }, count);
    for (const [reason, count] of Object.entries(numbers.blocked))
      blocked.set({ partner, kind, reason }, count);
    const { oldestSince } = numbers;
    oldest.set({ partner, kind }, oldestSince === null ? 0 : Math.max(0, clock.now() - oldestSince) / 1000);
  };
  readings.add('lanes', [depth, items, blocked, oldest], async () => {
    for (const numbers of await queries.laneNumbers()) show(numbers);
  });
}

export const BREAKER_STATES = ['CLOSED', 'HALF_OPEN', 'OPEN'] as const;

/** What this process knows of its own sending. */
export interface SendingProcess {
  breakers: ReadonlyMap<string, (typeof BREAKER_STATES)[number]>;
  holdsLease: boolean;
}

/** Counts attempts by what came of them; the codes and words of partners stay out of the labels. */
export function countAttempts(registry: Registry): (partnerId: string, attempt: CallAttempt) => void {
  const attempts = new Counter({
    name: 'realname_hub_delivery_attempts_total',
    help: 'Calls to partners and questions about them, by what came of them',
    labelNames: ['partner', 'action', 'outcome'],
    registers: [registry],
  });
  return (partner, { action, outcome }) => attempts.inc({ partner, action, outcome });
}

export function watchSending(registry: Registry, process: SendingProcess): void {
  const registers = [registry];
  new Gauge({
    name: 'realname_hub_breaker_state',
    help: '1 for the state that the breaker of a partner is in',
    labelNames: ['partner', 'state'],
    registers,
    collect() {
      this.reset();
      for (const [partner, current] of process.breakers)
        for (const state of BREAKER_STATES) this.set({ partner, state }, state === current ? 1 : 0);
    },
  });
  new Gauge({
    name: 'realname_hub_delivery_lease',
    help: '1 while this process may send',
    registers,
    collect() {
      this.set(process.holdsLease ? 1 : 0);
    },
  });
}
