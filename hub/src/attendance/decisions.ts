import { sql } from 'kysely';
import { refuse, type Call, type Reply } from '../http/operation.ts';
import { answer, fault, param, refuseFaults } from '../registry/handling.ts';
import type { Schema } from '../registry/schemas.ts';
import { projectInScope } from '../registry/reach.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Db, Trx } from '../store/database.ts';
import type { Verdict } from './acceptance.ts';
import { refusalOf, type ParkedCapture } from './capture.ts';
import { insertRefused, takeParked } from './capture-store.ts';
import { findParked } from './exception-queries.ts';
import { answerTo } from './intake.ts';
import { changesAt } from './intake-storage.ts';
import { markRecordIdsRefused } from './known-captures.ts';
import { judgeCaptures, placesOf } from './place-captures.ts';
import { postgresSession, type SessionParts } from './postgres-intake-storage.ts';

export interface DecisionDeps extends SessionParts {
  db: Db;
  clock: Clock;
}

type ConfirmationInput = Schema<'ConfirmationInput'>;
type ResolutionInput = Schema<'ResolutionInput'>;

/** The employing firm confirms what a worker registered by himself; only then it counts [SC-3.4.3-03]. */
export async function confirmAttendance(deps: DecisionDeps, call: Call): Promise<Reply> {
  const [projectId, recordId] = [param(call, 'projectId'), param(call, 'recordId')];
  const input = call.body as ConfirmationInput;
  return deps.db.transaction().execute(async (trx) => {
    const parked = await trx
      .selectFrom('parked_event')
      .select('parked_id')
      .where('project_id', '=', projectId)
      .where('record_id', '=', recordId)
      .where('reason', '=', 'CONFIRMATION_PENDING')
      .forUpdate()
      .executeTakeFirst();
    if (!parked) return answerDecided(trx, deps, input, { projectId, recordId });
    const [capture] = await takeParked(trx, deps.cipher, [parked.parked_id]);
    if (!capture) return refuse('ATTENDANCE_NOT_FOUND');
    const result =
      input.decision === 'CONFIRM'
        ? answerTo(recordId, await place(trx, deps, confirmed(capture, input)))
        : await refuseCapture(trx, capture, 'CONFIRMATION_REFUSED');
    await deps.audit(trx, {
      actor: call.principal.actor,
      action: `attendance.confirmation.${input.decision.toLowerCase()}`,
      object: `attendance/${projectId}/${recordId}`,
      detail: { confirmedBy: input.confirmedBy, status: result.status },
    });
    return answer(deps, 200, result);
  });
}

/** Asked a second time, the answer is the one of the first; another decision than the first is a conflict. */
async function answerDecided(
  trx: Trx,
  deps: DecisionDeps,
  input: ConfirmationInput,
  { projectId, recordId }: { projectId: string; recordId: string },
): Promise<Reply> {
  const accepted = await trx
    .selectFrom('attendance_event')
    .select('origin')
    .where('project_id', '=', projectId)
    .where('record_id', '=', recordId)
    .executeTakeFirst();
  if (accepted && accepted.origin !== 'APP') return refuse('NOT_AWAITING_CONFIRMATION');
  if (accepted && input.decision === 'CONFIRM') return answer(deps, 200, { recordId, status: 'ACCEPTED' });
  const refused = await trx
    .selectFrom('refused_event')
    .select('code')
    .where('project_id', '=', projectId)
    .where('record_id', '=', recordId)
    .where('code', '=', 'CONFIRMATION_REFUSED')
    .executeTakeFirst();
  if (refused && input.decision === 'REFUSE') {
    return answer(deps, 200, { recordId, status: 'REJECTED', code: refused.code });
  }
  return refuse(accepted || refused ? 'CONFIRMATION_CONFLICT' : 'ATTENDANCE_NOT_FOUND');
}

function confirmed(capture: ParkedCapture, { confirmedBy }: ConfirmationInput): ParkedCapture {
  const { stated } = capture.fact;
  const details = { ...stated.details, confirmedBy };
  return { ...capture, fact: { ...capture.fact, stated: { ...stated, confirmed: true, details } } };
}

/** A person decides what no machine could know; what was stated stays, the decision is kept beside it. */
export async function resolveParked(deps: DecisionDeps, call: Call): Promise<Reply> {
  const parkedId = param(call, 'parkedId');
  const input = call.body as ResolutionInput;
  const found = await findParked(deps.db, call.principal.scope, parkedId);
  if (found === null) return refuse('PARKED_EVENT_NOT_FOUND');
  if (!isApplicable(found.reason, input.decision)) return refuse('RESOLUTION_NOT_APPLICABLE');
  if (input.decision === 'SET_TIME' && Date.parse(input.occurredAt ?? '') > call.receivedAt) {
    return refuseFaults([
      fault('/occurredAt', 'FUTURE_TIME', 'The time lies in the future.', '时刻在未来。'),
    ]);
  }
  return deps.db.transaction().execute(async (trx) => {
    const [capture] = await takeParked(trx, deps.cipher, [found.parked_id]);
    if (!capture) return refuse('PARKED_EVENT_NOT_FOUND');
    const outOfReach = await decidesElsewhere(trx, call, deps, capture, input);
    if (outOfReach) return refuse('SCOPE_DENIED');
    const { recordId } = capture.fact.stated;
    const result =
      input.decision === 'DISCARD'
        ? { ...(await refuseCapture(trx, capture, 'DISCARDED')), status: 'DISCARDED' as const }
        : answerTo(recordId, await place(trx, deps, decided(capture, input)));
    await deps.audit(trx, {
      actor: call.principal.actor,
      action: `attendance.parked.${input.decision.toLowerCase()}`,
      object: `parked/${parkedId}`,
      detail: { operator: input.operator, reason: input.reason, recordId, status: result.status },
    });
    const done = answer(deps, 200, { parkedId, ...result });
    await call.once?.settle(trx, done);
    return done;
  });
}

/** A time is set where the time is missing, a worker where the worker is; anything can be discarded. */
function isApplicable(reason: string, decision: ResolutionInput['decision']): boolean {
  if (decision === 'SET_TIME') return reason === 'CLOCK_UNCERTAIN';
  if (decision === 'SET_WORKER') return reason === 'WORKER_UNMATCHED';
  return true;
}

/** A time chosen by hand must not carry a capture onto a project that the key may not reach. */
async function decidesElsewhere(
  trx: Trx,
  call: Call,
  deps: DecisionDeps,
  capture: ParkedCapture,
  input: ResolutionInput,
): Promise<boolean> {
  const { scope } = call.principal;
  if (scope.kind === 'HUB' || capture.fact.identity.kind !== 'journal' || input.occurredAt === undefined)
    return false;
  const { deviceSn } = capture.fact.identity;
  const [projectId] = await deps.lookups.bindingsAt(trx, [{ deviceSn, at: new Date(input.occurredAt) }]);
  if (projectId === null || projectId === undefined) return false;
  const { rows } = await sql<{ reached: boolean }>`
    select ${projectInScope(scope, sql`${projectId}::text`)} as reached`.execute(trx);
  return rows[0]?.reached !== true;
}

function decided(capture: ParkedCapture, input: ResolutionInput): ParkedCapture & { decided: boolean } {
  const { stated } = capture.fact;
  const decision = { by: input.operator, reason: input.reason, what: input.decision };
  const vouched = input.decision === 'SET_TIME' ? { occurredAt: input.occurredAt ?? null } : {};
  const named =
    input.decision === 'SET_WORKER' ? { workerId: input.workerId ?? null, strangerRef: null } : {};
  const details = { ...stated.details, decision };
  return {
    ...capture,
    decided: input.decision === 'SET_TIME',
    fact: { ...capture.fact, stated: { ...stated, ...vouched, ...named, details } },
  };
}

async function place(
  trx: Trx,
  deps: DecisionDeps,
  capture: ParkedCapture & { decided?: boolean },
): Promise<Verdict | undefined> {
  const session = postgresSession(trx, deps);
  const judged = await judgeCaptures(session, [capture]);
  await session.store(changesAt(deps.clock.now(), placesOf([capture], judged)));
  return judged[0]?.verdict;
}

async function refuseCapture(
  trx: Trx,
  capture: ParkedCapture,
  code: 'CONFIRMATION_REFUSED' | 'DISCARDED',
): Promise<{ recordId: string; status: 'REJECTED'; code: string }> {
  const { identity, stated, sourceActor } = capture.fact;
  await insertRefused(trx, [refusalOf(capture, capture.projectId, code)]);
  if (identity.kind === 'record') {
    await markRecordIdsRefused(trx, [{ actor: sourceActor, recordId: stated.recordId, code }]);
  }
  return { recordId: stated.recordId, status: 'REJECTED', code };
}
