import { sql } from 'kysely';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Principal } from '../security/principal.ts';
import type { Executor, Trx } from '../store/database.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { currentEnrolments, enrolmentStatement, findEnrolled } from './enrolment.ts';
import { answer, fault, param, refuseFaults, savedStatus } from './handling.ts';
import { normaliseIdNumber, RESIDENT_CARD, readIdNumber } from './id-number.ts';
import { isoOf } from './iso.ts';
import { sameJson, toJson } from './json.ts';
import { maskRecord } from './masking.ts';
import { takesPartInScope } from './reach.ts';
import { findHead, listHeads } from './record-heads.ts';
import { saveRecords } from './record-store.ts';
import type { Head, Statement } from './record.ts';
import { dayOrderFaults, idNumberFaults } from './rules.ts';
import type { Schema, Shown } from './schemas.ts';

type WorkerInput = Schema<'WorkerInput'>;

export function workerHandlers(context: RegistryContext): Handlers {
  return {
    registerWorker: (call) => registerWorker(context, call as Call<WorkerInput>),
    getWorker: (call) => getWorker(context, call),
  };
}

/**
 * One person is one worker, whoever registers him [I-01]. A key that does not reach the person gets his id and
 * changes nothing: what other sites stated about him is theirs until he works on one of its own [I-28].
 */
async function registerWorker(context: RegistryContext, call: Call<WorkerInput>): Promise<Reply> {
  const { body, principal } = call;
  const faults = workerFaults(body, shanghaiDay(context.clock.now()));
  if (faults.length > 0) return refuseFaults(faults);
  return context.db.transaction().execute(async (trx) => {
    const workerId = await identify(context, trx, body);
    await lockFor(trx, 'worker', workerId);
    const known = await findWorker(context, trx, workerId);
    if (known && !(await inReach(context, trx, principal, workerId)))
      return answer(context, 200, showWorker({ ...known, stated: body }));
    const person = workerStatement(workerId, body);
    const changed = known !== null && !sameJson(toJson(known.stated), person.stated);
    const enrolments = changed ? await restatements(context, trx, workerId, body) : [];
    const [saved] = await saveRecords(context, trx, principal.actor, [person, ...enrolments]);
    if (!saved) throw new Error('a person without a result');
    return answer(context, savedStatus(saved), showWorker(saved.head as Head<WorkerInput>));
  });
}

async function getWorker(context: RegistryContext, call: Call): Promise<Reply> {
  const workerId = param(call, 'workerId');
  const reached = await inReach(context, context.db, call.principal, workerId);
  const worker = reached ? await findWorker(context, context.db, workerId) : null;
  return worker ? answer(context, 200, showWorker(worker)) : refuse('WORKER_NOT_FOUND');
}

export function findWorker(
  context: Pick<RegistryContext, 'cipher'>,
  executor: Executor,
  workerId: string,
): Promise<Head<WorkerInput> | null> {
  return findHead<WorkerInput>(context, executor, 'worker', workerId);
}

/** The worker whose ID this is; a new one gets an id that says nothing about him. */
async function identify(context: RegistryContext, trx: Trx, body: WorkerInput): Promise<string> {
  const number = normaliseIdNumber(body.idCardNumber);
  const token = context.tokens.token('ID_NUMBER', `${body.idCardType}/${number}`);
  const proposed = `w_${context.random.bytes(12).toString('base64url')}`;
  // Two who register one person at once meet here: the second waits for the first and takes his id.
  const { rows } = await sql<{ worker_id: string }>`
    insert into worker_identity (token, worker_id) values (${token}, ${proposed})
    on conflict (token) do update set worker_id = worker_identity.worker_id
    returning worker_id`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error('an identity without a worker');
  return row.worker_id;
}

async function inReach(
  context: RegistryContext,
  executor: Executor,
  principal: Principal,
  workerId: string,
): Promise<boolean> {
  const filter = {
    kind: 'worker',
    key: workerId,
    where: [takesPartInScope(principal, 'projectWorker')],
  } as const;
  const page = await listHeads(context, executor, filter, { after: null, limit: 1 }, (head) => head.recordId);
  return page.items.length > 0;
}

/** Projects where the person is on the list are told the new facts about him, as new versions of his enrolments. */
async function restatements(
  context: RegistryContext,
  trx: Trx,
  workerId: string,
  body: WorkerInput,
): Promise<Statement[]> {
  const projectIds = await currentEnrolments(trx, workerId);
  const statements: Statement[] = [];
  for (const projectId of projectIds) {
    await lockFor(trx, 'project', projectId);
    const enrolled = await findEnrolled(context, trx, { projectId, workerId }, { worker: body });
    if (enrolled) statements.push({ ...enrolmentStatement(enrolled), restated: true });
  }
  return statements;
}

function workerFaults(body: WorkerInput, today: string): Fault[] {
  const facts = body.idCardType === RESIDENT_CARD ? readIdNumber(body.idCardNumber, today) : null;
  return [
    ...idNumberFaults('', body, today),
    ...(facts ? contradictions(body, facts) : []),
    ...dayOrderFaults('/validTo', body.validFrom, body.validTo),
  ];
}

/** The resident number says birth date and gender itself; a statement against it is a mistake in one of them. */
function contradictions(body: WorkerInput, facts: { birthDate: string; gender: string }): Fault[] {
  const codes = { birthDate: 'BIRTH_DATE_MISMATCH', gender: 'GENDER_MISMATCH' } as const;
  const members = (['birthDate', 'gender'] as const).filter(
    (name) => body[name] !== undefined && body[name] !== facts[name],
  );
  return members.map((name) =>
    fault(`/${name}`, codes[name], 'The identity number says otherwise.', '与身份证号码所示不一致。'),
  );
}

function workerStatement(workerId: string, body: WorkerInput): Statement {
  return {
    kind: 'worker',
    key: workerId,
    recordId: workerId,
    stated: toJson(body),
    told: toJson(body),
    references: {},
    orderKey: workerId,
    photoSha256: body.photoSha256 ?? null,
  };
}

function showWorker({ recordId, stated, version, updatedAt }: Head<WorkerInput>): Shown<'Worker'> {
  return { ...maskRecord(stated), workerId: recordId, version, updatedAt: isoOf(updatedAt) };
}
