import { randomBytes } from 'node:crypto';
import { systemClock } from '@realname-hub/sdk';
import type { Clock } from '@realname-hub/sdk';

/** The clock of a terminal that believes in another time; each power-on is a boot of its own. */
export function wrongClock(skewMs: number): Clock {
  const real = systemClock();
  const poweredOnAt = performance.now();
  return {
    bootId: randomBytes(6).toString('hex'),
    now: () => real.now() + skewMs,
    uptimeMs: () => performance.now() - poweredOnAt,
    sleep: (ms, signal) => real.sleep(ms, signal),
    after: (ms, callback) => real.after(ms, callback),
  };
}
