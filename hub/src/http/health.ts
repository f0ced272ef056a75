import type { Clock } from '../runtime/clock.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';

export interface HealthCheck {
  name: string;
  /** Somebody should look at it, but the process still does its work. */
  isWarning?: boolean;
  /** Null when all is well; otherwise why not, in words that may be shown to anyone. */
  check(): Promise<{ zh: string; en: string } | null>;
}

/** READY: all is well. DEGRADED: it works, and something needs attention. NOT_READY: send it nothing. */
export const HEALTH_STATUSES = ['READY', 'DEGRADED', 'NOT_READY'] as const;

export type HealthStatus = (typeof HEALTH_STATUSES)[number];

export interface HealthReport {
  status: HealthStatus;
  checks: { name: string; ok: boolean; reason?: string; reasonZh?: string }[];
  serverTime: string;
}

interface Result {
  name: string;
  isWarning: boolean;
  reason: { zh: string; en: string } | null;
}

const CHECK_TIMEOUT_MS = 2000;
/** Asking is open to everyone: a flood of questions makes one round of checks a second. */
const GOOD_FOR_MS = 1000;

export type Readiness = () => Promise<HealthReport>;

/**
 * Every check runs at the same time; one that hangs or throws counts as failed and hides no other. `isClosing` is
 * asked each time: a hub that is being stopped takes no new work, and a load balancer reads it here first.
 */
export function createReadiness(
  checks: readonly HealthCheck[],
  clock: Clock,
  isClosing: () => boolean,
): Readiness {
  let latest: { at: number; results: Promise<Result[]> } | null = null;
  return async () => {
    const now = clock.monotonic();
    if (latest === null || now - latest.at >= GOOD_FOR_MS)
      latest = { at: now, results: Promise.all(checks.map((check) => runCheck(check, clock))) };
    return reportOf([...(await latest.results), running(isClosing())], clock);
  };
}

function running(isClosing: boolean): Result {
  const reason = isClosing ? { zh: '正在停止', en: 'the hub is stopping' } : null;
  return { name: 'running', isWarning: false, reason };
}

function reportOf(results: readonly Result[], clock: Clock): HealthReport {
  const failed = results.filter(({ reason }) => reason !== null);
  const fatal = failed.some(({ isWarning }) => !isWarning);
  return {
    status: fatal ? 'NOT_READY' : failed.length > 0 ? 'DEGRADED' : 'READY',
    checks: results.map(({ name, reason }) =>
      reason ? { name, ok: false, reason: reason.en, reasonZh: reason.zh } : { name, ok: true },
    ),
    serverTime: shanghaiIso(clock.now()),
  };
}

async function runCheck({ name, isWarning = false, check }: HealthCheck, clock: Clock): Promise<Result> {
  const stop = new AbortController();
  const late = clock.sleep(CHECK_TIMEOUT_MS, stop.signal).then(() => ({
    zh: '检查超时',
    en: 'the check did not answer in time',
  }));
  const broken = () => ({ zh: '检查未能完成', en: 'the check could not be made' });
  const reason = await Promise.race([check().catch(broken), late]);
  stop.abort();
  return { name, isWarning, reason };
}
