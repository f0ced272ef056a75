import type { Handlers } from '../http/operation.ts';
import { createCheckActing } from '../registry/people/check-acting.ts';
import { peopleHandlers } from '../registry/people/people.ts';
import { SecurityPasswords } from '../registry/people/security-passwords.ts';
import type { Foundation } from './foundation.ts';

const MINUTE_MS = 60_000;

/** What every step of the wage process stands on. */
export function payrollParts(foundation: Foundation) {
  const { configuration } = foundation;
  const passwords = new SecurityPasswords({
    ...foundation,
    policy: {
      failures: configuration.securityPasswordFailures,
      blockMs: configuration.securityPasswordBlockMinutes * MINUTE_MS,
    },
  });
  return { ...foundation, passwords, checkActing: createCheckActing({ db: foundation.db, passwords }) };
}

/** The operations of people and payroll. */
export function payrollHandlers(foundation: Foundation): Handlers[] {
  const parts = payrollParts(foundation);
  return [peopleHandlers(parts)];
}
