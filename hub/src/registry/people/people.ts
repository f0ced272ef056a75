import { sql } from 'kysely';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../../http/operation.ts';
import type { Executor, Trx } from '../../store/database.ts';
import type { RegistryContext } from '../context.ts';
import { answer, fault, param, refuseFaults } from '../handling.ts';
import { isoOf } from '../iso.ts';
import { differingMembers, toJson } from '../json.ts';
import { creditCodeFaults } from '../rules.ts';
import type { Schema, Shown } from '../schemas.ts';
import { findPerson, isOf, passwordProblem, reachesAll, type PersonRow } from './check-acting.ts';
import type { SecurityPasswords } from './security-passwords.ts';

type PersonInput = Schema<'ActingPersonInput'>;
type PasswordInput = Schema<'SecurityPasswordInput'>;

export interface PeopleContext extends Pick<RegistryContext, 'db' | 'clock' | 'audit'> {
  passwords: SecurityPasswords;
}

export function peopleHandlers(context: PeopleContext): Handlers {
  return {
    putPerson: (call) => putPerson(context, call as Call<PersonInput>),
    getPerson: (call) => getPerson(context, call),
    setSecurityPassword: (call) => setSecurityPassword(context, call as Call<PasswordInput>),
  };
}

async function putPerson(context: PeopleContext, call: Call<PersonInput>): Promise<Reply> {
  const personId = param(call, 'personId');
  const { body, principal } = call;
  const faults = creditCodeFaults('/companyId', body.companyId);
  if (faults.length > 0) return refuseFaults(faults);
  return context.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`registry/person/${personId}`}, 0))`.execute(
      trx,
    );
    const before = await findPerson(trx, personId);
    if (before && !(await isOf(trx, before, principal))) return refuse('SCOPE_DENIED');
    const unknown = await unknownFaults(trx, body);
    if (unknown.length > 0) return refuseFaults(unknown);
    if (!(await reachesAll(trx, principal, body.projectIds))) return refuse('SCOPE_DENIED');
    const row = await savePerson(context, trx, principal.actor, personId, body, before);
    const shown = showPerson(row, await context.passwords.isSet(trx, personId));
    return answer(context, before ? 200 : 201, shown);
  });
}

/** What the person belongs to is registered before the person is. */
async function unknownFaults(executor: Executor, { companyId, projectIds }: PersonInput): Promise<Fault[]> {
  const { rows } = await sql<{ kind: string; id: string }>`
    select kind, record_id as id from registry_record
    where (kind = 'company' and stream_key = ${companyId} and record_id = ${companyId})
      or (kind = 'project' and stream_key = any(${projectIds}::text[]) and record_id = stream_key)`.execute(
    executor,
  );
  const known = new Set(rows.map(({ kind, id }) => `${kind}/${id}`));
  const company = known.has(`company/${companyId}`)
    ? []
    : [
        fault(
          '/companyId',
          'COMPANY_UNKNOWN',
          'The company is not registered; put the company first.',
          '企业尚未登记，请先登记企业。',
        ),
      ];
  const projects = projectIds.flatMap((id, index) =>
    known.has(`project/${id}`)
      ? []
      : [
          fault(
            `/projectIds/${index}`,
            'PROJECT_UNKNOWN',
            'The project is not registered; put the project first.',
            '项目尚未登记，请先登记项目。',
          ),
        ],
  );
  return [...company, ...projects];
}

async function savePerson(
  context: PeopleContext,
  trx: Trx,
  actor: string,
  personId: string,
  body: PersonInput,
  before: PersonRow | undefined,
): Promise<PersonRow> {
  const members = differingMembers(before ? toJson(statedOf(before)) : {}, toJson(body));
  if (before && members.length === 0) return before;
  const now = new Date(context.clock.now());
  const values = {
    company_id: body.companyId,
    name: body.name,
    roles: body.roles,
    project_ids: body.projectIds,
    active: body.active,
    version: (before?.version ?? 0) + 1,
    updated_at: now,
  };
  const saved = await trx
    .insertInto('person')
    .values({ person_id: personId, ...values, stated_by: actor, created_at: now })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
  await context.audit(trx, {
    actor,
    action: before ? 'person.updated' : 'person.created',
    object: `person:${personId}`,
    // Roles, projects and activity are what a later question is about; the name is not repeated.
    detail: { version: saved.version, members, roles: saved.roles, active: saved.active },
  });
  return saved;
}

function statedOf(row: PersonRow): PersonInput {
  return {
    name: row.name,
    companyId: row.company_id,
    roles: row.roles as PersonInput['roles'],
    projectIds: row.project_ids,
    active: row.active,
  };
}

async function getPerson(context: PeopleContext, call: Call): Promise<Reply> {
  const row = await findPerson(context.db, param(call, 'personId'));
  if (!row || !(await isOf(context.db, row, call.principal))) return refuse('PERSON_NOT_FOUND');
  return answer(context, 200, showPerson(row, await context.passwords.isSet(context.db, row.person_id)));
}

/**
 * The hash is made before the transaction; that the password was not set or changed meanwhile is seen inside it.
 * The first password needs no other: whoever may state the person may also say that it has none yet.
 */
async function setSecurityPassword(context: PeopleContext, call: Call<PasswordInput>): Promise<Reply> {
  const personId = param(call, 'personId');
  const { body, principal } = call;
  const { db, passwords, clock, audit } = context;
  const person = await findPerson(db, personId);
  if (!person || !(await isOf(db, person, principal))) return refuse('PERSON_NOT_FOUND');
  const replaces = await passwords.isSet(db, personId);
  if (replaces) {
    const problem = await passwordProblem(passwords, personId, body.currentPassword, principal.actor);
    if (problem) return { ok: false, problem };
  }
  const sealed = await passwords.seal(personId, body.newPassword);
  if (sealed === null) return refuse('OVERLOADED', { retryAfterMs: 1000 });
  return db.transaction().execute(async (trx) => {
    if (!(await passwords.store(trx, personId, sealed, replaces)))
      return refuse(replaces ? 'SECURITY_PASSWORD_NOT_SET' : 'SECURITY_PASSWORD_MISSING');
    await audit(trx, {
      actor: principal.actor,
      action: 'person.password-set',
      object: `person:${personId}`,
      detail: { first: !replaces },
    });
    const done = answer(context, 200, { personId, setAt: isoOf(clock.now()) });
    await call.once?.settle(trx, done);
    return done;
  });
}

function showPerson(row: PersonRow, passwordSet: boolean): Shown<'ActingPerson'> {
  return {
    personId: row.person_id,
    ...statedOf(row),
    passwordSet,
    version: row.version,
    updatedAt: isoOf(row.updated_at),
  };
}
