import type { Clock } from '../runtime/clock.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { jsonAnswer, type Answer } from './answer.ts';
import { readiness, type HealthCheck } from './health.ts';

/** What is open to everyone, unsigned by contract: a device asks for the time before it can sign anything. */
export interface OpenRoute {
  path: string;
  answer: () => Promise<Answer>;
}

const OK = 200;
const NOT_READY = 503;

export function openRoutes(
  clock: Clock,
  checks: readonly HealthCheck[],
  isClosing: () => boolean,
): readonly OpenRoute[] {
  const serverTime = () => shanghaiIso(clock.now());
  return [
    { path: '/v1/time', answer: async () => jsonAnswer(OK, { serverTime: serverTime() }) },
    {
      path: '/health/live',
      answer: async () => jsonAnswer(OK, { status: 'LIVE', serverTime: serverTime() }),
    },
    {
      path: '/health/ready',
      answer: async () => {
        const report = await readiness([...checks, closingCheck(isClosing)], clock);
        return jsonAnswer(report.status === 'READY' ? OK : NOT_READY, report);
      },
    },
  ];
}

/** A hub that is being stopped takes no new work; a load balancer reads it here first. */
function closingCheck(isClosing: () => boolean): HealthCheck {
  return {
    name: 'running',
    check: async () => (isClosing() ? { zh: '正在停止', en: 'the hub is stopping' } : null),
  };
}
