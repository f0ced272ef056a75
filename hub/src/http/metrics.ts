import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { ProblemCode } from '../generated/problems.ts';

export interface EdgeMetrics {
  /** `operation` is the contract's name or `none`: never a path, which holds identifiers. */
  answered(operation: string, status: number, seconds: number): void;
  problem(operation: string, code: ProblemCode): void;
  replayed(operation: string): void;
  heldBack(): void;
  connectionRefused(): void;
  watchConnections(count: () => number): void;
}

const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The edge's figures. No label names a person, a key, a device or a project. */
export function createEdgeMetrics(registry: Registry): EdgeMetrics {
  const registers = [registry];
  const duration = new Histogram({
    name: 'realname_hub_request_seconds',
    help: 'Requests by operation and status, and how long they took',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const problems = new Counter({
    name: 'realname_hub_problems_total',
    help: 'Problem documents by operation and code',
    labelNames: ['operation', 'code'],
    registers,
  });
  const replays = new Counter({
    name: 'realname_hub_idempotent_replays_total',
    help: 'Stored answers given again for a repeated Idempotency-Key',
    labelNames: ['operation'],
    registers,
  });
  const held = new Counter({
    name: 'realname_hub_held_back_total',
    help: 'Answers that came late because their address sends too many requests that prove no key',
    registers,
  });
  const refused = new Counter({
    name: 'realname_hub_connections_refused_total',
    help: 'Connections closed unheard: too many, too many of one address, or not from a trusted proxy',
    registers,
  });
  return {
    heldBack: () => held.inc(),
    connectionRefused: () => refused.inc(),
    answered: (operation, status, seconds) => duration.observe({ operation, status }, seconds),
    problem: (operation, code) => problems.inc({ operation, code }),
    replayed: (operation) => replays.inc({ operation }),
    watchConnections: (count) => {
      new Gauge({
        name: 'realname_hub_open_connections',
        help: 'Open connections to the interface',
        registers,
        collect() {
          this.set(count());
        },
      });
    },
  };
}
