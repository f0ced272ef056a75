import type { Clock } from '../runtime/clock.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';

export interface HealthCheck {
  name: string;
  /** Null when all is well; otherwise why not, in words that may be shown to anyone. */
  check(): Promise<{ zh: string; en: string } | null>;
}

export interface HealthReport {
  status: 'READY' | 'NOT_READY';
  checks: { name: string; ok: boolean; reason?: string; reasonZh?: string }[];
  serverTime: string;
}

const CHECK_TIMEOUT_MS = 2000;

/** Every check runs at the same time; one that hangs or throws counts as failed and hides no other. */
export async function readiness(checks: readonly HealthCheck[], clock: Clock): Promise<HealthReport> {
  const results = await Promise.all(checks.map((check) => runCheck(check, clock)));
  return {
    status: results.every(({ ok }) => ok) ? 'READY' : 'NOT_READY',
    checks: results,
    serverTime: shanghaiIso(clock.now()),
  };
}

async function runCheck({ name, check }: HealthCheck, clock: Clock): Promise<HealthReport['checks'][number]> {
  const stop = new AbortController();
  const late = clock.sleep(CHECK_TIMEOUT_MS, stop.signal).then(() => ({
    zh: '检查超时',
    en: 'the check did not answer in time',
  }));
  const broken = () => ({ zh: '检查未能完成', en: 'the check could not be made' });
  const reason = await Promise.race([check().catch(broken), late]);
  stop.abort();
  return reason ? { name, ok: false, reason: reason.en, reasonZh: reason.zh } : { name, ok: true };
}
