import type { Clock } from '../runtime/clock.ts';
import type { Principal } from '../security/principal.ts';
import type { Operation } from './contract.ts';
import type { Exchange } from './exchange.ts';
import type { RateLimiter } from './rate-limit.ts';
import { refusal, type Refusal } from './refusal.ts';

/** A maker's key may serve thousands of devices: one of them that runs wild takes nothing from the others. */
export function paceDevice(
  exchange: Exchange,
  { scope }: Principal,
  operation: Operation,
  { deviceSn }: Readonly<Record<string, string>>,
  { deviceLimiter, clock }: { deviceLimiter: RateLimiter; clock: Clock },
): Refusal | null {
  if (deviceSn === undefined || (scope.kind !== 'DEVICE' && scope.kind !== 'MAKER')) return null;
  const verdict = deviceLimiter.take(deviceSn, operation.cost, clock.monotonic());
  if (verdict.allowed) return null;
  Object.assign(exchange.headers, deviceLimiter.headers(verdict));
  return refusal(
    'RATE_LIMITED',
    {
      pointer: '/path/deviceSn',
      detail: 'This device sends faster than it may; wait as Retry-After says.',
      detailZh: '该设备的请求过于频繁，请按 Retry-After 等待后再发。',
    },
    { retryAfterMs: verdict.retryAfterMs },
  );
}
