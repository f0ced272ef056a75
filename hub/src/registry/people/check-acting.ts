import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { ProblemReply } from '../../http/operation.ts';
import type { Principal } from '../../security/principal.ts';
import type { Db, Executor } from '../../store/database.ts';
import { projectInScope } from '../reach.ts';
import '../tables.ts';
import type { PersonTable } from '../tables.ts';
import type { ActingPerson, ActingResult, CheckActing, MoneyStep, StillMay } from './acting.ts';
import { rolesAllow } from './roles.ts';
import type { PasswordVerdict, SecurityPasswords } from './security-passwords.ts';

export type PersonRow = Selectable<PersonTable>;

export interface CheckActingDeps {
  db: Db;
  passwords: SecurityPasswords;
}

/** First who it is and whether he may, then the password: only a try that could succeed is worth a hash. */
export function createCheckActing({ db, passwords }: CheckActingDeps): CheckActing {
  return async ({ by, projectId, step, acting }) => {
    const person = await findPerson(db, acting.personId);
    if (!person || !person.active || !(await isOf(db, person, by)))
      return refused({ code: 'PERSON_UNKNOWN' });
    if (!may(person, projectId, step)) return refused({ code: 'PERSON_NOT_ALLOWED' });
    const problem = await passwordProblem(passwords, acting.personId, acting.securityPassword, by.actor);
    return problem ? refused(problem) : { ok: true, person: toActing(person) };
  };
}

/** Null when it is the person's password. */
export async function passwordProblem(
  passwords: SecurityPasswords,
  personId: string,
  password: string | undefined,
  actor: string,
): Promise<ProblemReply | null> {
  if (password === undefined) return { code: 'SECURITY_PASSWORD_MISSING' };
  return problemOf(await passwords.check(personId, password, actor));
}

function problemOf(verdict: PasswordVerdict): ProblemReply | null {
  switch (verdict.verdict) {
    case 'RIGHT':
      return null;
    case 'WRONG':
      return { code: 'SECURITY_PASSWORD_WRONG' };
    case 'NOT_SET':
      return { code: 'SECURITY_PASSWORD_NOT_SET' };
    case 'BLOCKED':
      return { code: 'SECURITY_PASSWORD_BLOCKED', retryAfterMs: verdict.retryAfterMs };
    case 'BUSY':
      return { code: 'OVERLOADED', retryAfterMs: 1000 };
  }
}

/** The person's row is held until the step is over, so that a role is taken away before it or after it. */
export const stillMay: StillMay = async (trx, { personId }, projectId, step) => {
  const person = await trx
    .selectFrom('person')
    .selectAll()
    .where('person_id', '=', personId)
    .forShare()
    .executeTakeFirst();
  return person !== undefined && person.active && may(person, projectId, step);
};

export async function findPerson(executor: Executor, personId: string): Promise<PersonRow | undefined> {
  return executor.selectFrom('person').selectAll().where('person_id', '=', personId).executeTakeFirst();
}

/** A person is the system's that stated it, and of any whose reach covers all its projects. */
export async function isOf(
  executor: Executor,
  person: Pick<PersonRow, 'stated_by' | 'project_ids'>,
  by: Pick<Principal, 'actor' | 'scope'>,
): Promise<boolean> {
  return person.stated_by === by.actor || (await reachesAll(executor, by, person.project_ids));
}

export async function reachesAll(
  executor: Executor,
  { scope }: Pick<Principal, 'scope'>,
  projectIds: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ reached: boolean }>`
    select coalesce(bool_and(${projectInScope(scope, sql`wanted.project_id`)}), false) as reached
    from unnest(${[...projectIds]}::text[]) as wanted (project_id)`.execute(executor);
  return rows[0]?.reached ?? false;
}

function may(person: PersonRow, projectId: string, step: MoneyStep): boolean {
  return person.project_ids.includes(projectId) && rolesAllow(person.roles, step);
}

function toActing(row: PersonRow): ActingPerson {
  return { personId: row.person_id, companyId: row.company_id, roles: row.roles };
}

function refused(problem: ProblemReply): ActingResult {
  return { ok: false, problem };
}

/** Maker and checker are different people; null when they are. */
export function samePersonProblem(makerId: string, checkerId: string): ProblemReply | null {
  return makerId === checkerId ? { code: 'SAME_PERSON' } : null;
}
