import type { Handlers } from '../../http/operation.ts';
import type { Principal } from '../../security/principal.ts';
import { buildSite, CITY, CONTRACTOR, createBench, type Bench } from '../registry-test-bench.ts';
import type { ActingResult, CheckActing, MoneyStep } from './acting.ts';
import { createCheckActing } from './check-acting.ts';
import { PasswordHasher } from './password-hash.ts';
import { peopleHandlers } from './people.ts';
import { SecurityPasswords, type PasswordPolicy } from './security-passwords.ts';

export const POLICY: PasswordPolicy = { failures: 5, blockMs: 900_000 };
export const PASSWORD = 'seven paper cranes';

/** The bench of the registry with people on project P-1; for tests. */
export interface PeopleBench extends Bench {
  passwords: SecurityPasswords;
  checkActing: CheckActing;
  /** States a person and gives him his password. */
  person(personId: string, more?: object, password?: string | null): Promise<void>;
  act(personId: string, password?: string, step?: MoneyStep, by?: Principal): Promise<ActingResult>;
}

export async function createPeopleBench(
  more: (bench: PeopleBench) => Handlers = () => ({}),
): Promise<PeopleBench> {
  const registry = await createBench();
  await buildSite(registry);
  const hasher = new PasswordHasher(registry.context.random, { log2N: 4, r: 8, p: 1 });
  const passwords = new SecurityPasswords({ ...registry.context, policy: POLICY, hasher });
  const checkActing = createCheckActing({ db: registry.db, passwords });
  const bench: PeopleBench = {
    ...registry,
    passwords,
    checkActing,
    person: async (personId, stated = {}, password = PASSWORD) => {
      await bench.done('putPerson', { personId }, { ...OFFICER, ...stated });
      if (password !== null) await bench.done('setSecurityPassword', { personId }, { newPassword: password });
    },
    act: (personId, password, step = 'PREPARE_SHEET', by = CITY) =>
      checkActing({
        by,
        projectId: 'P-1',
        step,
        acting: { personId, ...(password === undefined ? {} : { securityPassword: password }) },
      }),
  };
  const handlers = { ...peopleHandlers({ ...registry.context, passwords }), ...more(bench) };
  registry.serve(handlers);
  return bench;
}

export const OFFICER = {
  name: '测试甲',
  companyId: CONTRACTOR,
  roles: ['LABOUR_WAGE_OFFICER'],
  projectIds: ['P-1'],
  active: true,
};

export const acting = (personId: string, securityPassword = PASSWORD) => ({ personId, securityPassword });

/** The code that a step was refused with; null when it may go on. */
export function codeOf(result: ActingResult): string | null {
  return result.ok ? null : result.problem.code;
}
