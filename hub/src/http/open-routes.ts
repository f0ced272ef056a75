import type { Clock } from '../runtime/clock.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { jsonAnswer, type Answer } from './answer.ts';
import type { Readiness } from './health.ts';

/** What is open to everyone, unsigned by contract: a device asks for the time before it can sign anything. */
export interface OpenRoute {
  path: string;
  answer: () => Promise<Answer>;
}

const OK = 200;
const NOT_READY = 503;

export function openRoutes(clock: Clock, readiness: Readiness): readonly OpenRoute[] {
  return [
    { path: '/v1/time', answer: async () => jsonAnswer(OK, { serverTime: shanghaiIso(clock.now()) }) },
    ...healthRoutes(clock, readiness),
  ];
}

/** For whoever watches a process: is it there, and can it work? */
export function healthRoutes(clock: Clock, readiness: Readiness): readonly OpenRoute[] {
  return [
    {
      path: '/health/live',
      answer: async () => jsonAnswer(OK, { status: 'LIVE', serverTime: shanghaiIso(clock.now()) }),
    },
    {
      path: '/health/ready',
      answer: async () => {
        const report = await readiness();
        return jsonAnswer(report.status === 'NOT_READY' ? NOT_READY : OK, report);
      },
    },
  ];
}
