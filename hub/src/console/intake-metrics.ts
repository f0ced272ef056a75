import { Counter, Histogram, type Registry } from 'prom-client';
import type { Intake } from '../attendance/intake.ts';
import type { Clock } from '../runtime/clock.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const REQUESTS = [1, 2, 4, 8, 16, 32, 64];

export interface IntakeMetrics {
  /** The same intake, counted and timed. */
  observe(intake: Intake): Intake;
  /** To be told how many requests share a transaction. */
  onGroup(requests: number): void;
}

/** How much comes in, what becomes of it, and how long it takes until it is durable. */
export function createIntakeMetrics(registry: Registry, clock: Clock): IntakeMetrics {
  const registers = [registry];
  const events = new Counter({
    name: 'realname_hub_intake_events_total',
    help: 'Captures by what they were answered',
    labelNames: ['status'],
    registers,
  });
  for (const status of ['ACCEPTED', 'DUPLICATE', 'PARKED', 'REJECTED']) events.inc({ status }, 0);
  const seconds = new Histogram({
    name: 'realname_hub_intake_seconds',
    help: 'Time from a checked request to its durable answer',
    buckets: SECONDS,
    registers,
  });
  const group = new Histogram({
    name: 'realname_hub_intake_group_requests',
    help: 'Requests that were stored by one transaction',
    buckets: REQUESTS,
    registers,
  });
  const observe = (intake: Intake): Intake => ({
    ...intake,
    submit: async (submission) => {
      const startedAt = clock.monotonic();
      const result = await intake.submit(submission);
      seconds.observe((clock.monotonic() - startedAt) / 1000);
      for (const { status } of result.results) events.inc({ status });
      return result;
    },
  });
  return { observe, onGroup: (requests) => group.observe(requests) };
}
