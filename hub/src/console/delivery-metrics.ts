import { Gauge, type Registry } from 'prom-client';
import type { DeliveryQueries, LaneNumbers } from '../delivery/queries.ts';
import type { Clock } from '../runtime/clock.ts';

/** Figures of the lanes, read when somebody asks for them. Labels name partners, kinds and states, never records. */
export function watchDeliveries(
  registry: Registry,
  queries: Pick<DeliveryQueries, 'laneNumbers'>,
  clock: Clock,
): void {
  const registers = [registry];
  const labelNames = ['partner', 'kind'] as const;
  const depth = new Gauge({
    name: 'realname_hub_lane_depth',
    help: 'Records that the lanes have not come to yet',
    labelNames,
    registers,
  });
  const items = new Gauge({
    name: 'realname_hub_lane_items',
    help: 'Items that are not simply through, by state',
    labelNames: [...labelNames, 'state'] as const,
    registers,
  });
  const blocked = new Gauge({
    name: 'realname_hub_lanes_blocked',
    help: 'Lanes that stand still, by reason',
    labelNames: [...labelNames, 'reason'] as const,
    registers,
  });
  const show = ({ partnerId: partner, kind, ...numbers }: LaneNumbers) => {
    depth.set({ partner, kind }, numbers.depth);
    for (const [state, count] of Object.entries(numbers.items)) items.set({ partner, kind, state }, count);
    for (const [reason, count] of Object.entries(numbers.blocked))
      blocked.set({ partner, kind, reason }, count);
  };
  new Gauge({
    name: 'realname_hub_lane_oldest_seconds',
    help: 'Age of the oldest open item or failing lane',
    labelNames,
    registers,
    async collect() {
      for (const gauge of [depth, items, blocked, this]) gauge.reset();
      for (const numbers of await queries.laneNumbers()) {
        show(numbers);
        const age = numbers.oldestSince === null ? 0 : Math.max(0, clock.now() - numbers.oldestSince) / 1000;
        this.set({ partner: numbers.partnerId, kind: numbers.kind }, age);
      }
    },
  });
}
