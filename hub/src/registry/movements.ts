import type { MovementRecord } from '@realname-hub/adapters/records.ts';
import { refuse, type Call, type Fault, type Handlers, type Reply } from '../http/operation.ts';
import { shanghaiDay } from '../runtime/shanghai-time.ts';
import { lockFor, type RegistryContext } from './context.ts';
import { findEnrolled, identityOf, siteReferences, type Enrolled } from './enrolment.ts';
import { answer, fault, param, refuseFaults } from './handling.ts';
import { isoOf } from './iso.ts';
import { toJson } from './json.ts';
import { saveRecord } from './record-store.ts';
import type { Statement } from './record.ts';
import type { Schema, Shown } from './schemas.ts';
import { beginStay, endStay, lastStays, type Stay } from './stays.ts';

type MovementInput = Schema<'MovementInput'>;

export function movementHandlers(context: RegistryContext): Handlers {
  return { recordMovement: (call) => recordMovement(context, call as Call<MovementInput>) };
}

/** Joining and leaving a project: facts, one record each. What was recorded of a person who left stays [FS-5.10-03]. */
async function recordMovement(context: RegistryContext, call: Call<MovementInput>): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const workerId = param(call, 'workerId');
  const { body } = call;
  const faults = movementFaults(body, shanghaiDay(context.clock.now()));
  if (faults.length > 0) return refuseFaults(faults);
  return context.db.transaction().execute(async (trx) => {
    await lockFor(trx, 'project', projectId);
    const enrolled = await findEnrolled(context, trx, { projectId, workerId });
    if (!enrolled) return refuse('PROJECT_WORKER_NOT_FOUND');
    const stays = await lastStays(trx, projectId, [workerId]);
    const refusal = outOfTurn(body, stays.get(workerId) ?? null);
    if (refusal) return refusal;
    const movementId = `m_${context.random.bytes(12).toString('base64url')}`;
    const stay = { projectId, workerId, movementId, date: body.date };
    await (body.type === 'JOIN' ? beginStay(trx, stay) : endStay(trx, stay));
    const statement = movementStatement(movementId, enrolled, body);
    const { head } = await saveRecord(context, trx, call.principal.actor, statement);
    const shown: Shown<'Movement'> = {
      ...body,
      movementId,
      projectId,
      workerId,
      recordedAt: isoOf(head.updatedAt),
    };
    const done = answer(context, 201, shown);
    await call.once?.settle(trx, done);
    return done;
  });
}

/**
 * An exit without its date, without the scan of the signed confirmation, or without saying whether the pay is
 * settled is refused; "unknown" is a value [FS-5.10-01, FS-5.10-02]. An open pay does not block it (C-39).
 */
function movementFaults(body: MovementInput, today: string): Fault[] {
  const faults =
    body.date > today
      ? [fault('/date', 'DATE_IN_FUTURE', 'The day has not come yet.', '日期尚未到来。')]
      : [];
  if (body.type === 'JOIN') return faults;
  if (body.confirmation === undefined)
    faults.push(
      fault(
        '/confirmation',
        'CONFIRMATION_SCAN_MISSING',
        'Leaving needs the scan of the signed exit confirmation.',
        '退场须有已签字的退场确认书扫描件。',
      ),
    );
  if (body.settlement === undefined)
    faults.push(
      fault(
        '/settlement',
        'MEMBER_REQUIRED',
        'Say whether the pay is settled: SETTLED, UNSETTLED or UNKNOWN.',
        '须说明工资是否结清：SETTLED、UNSETTLED 或 UNKNOWN。',
      ),
    );
  return faults;
}

/** Joining and leaving take turns, and no day lies before the one that it follows. */
function outOfTurn({ type, date }: MovementInput, last: Stay | null): Reply | null {
  const onSite = last !== null && last.leftOn === null;
  if (type === 'JOIN' && onSite) return refuse('ALREADY_ON_SITE');
  if (type === 'LEAVE' && !onSite) return refuse('NOT_ON_SITE');
  if (last !== null && onSite && date < last.joinedOn)
    return refuseFaults([
      fault(
        '/date',
        'LEAVE_BEFORE_JOIN',
        `The person joined on ${last.joinedOn}.`,
        `该人员于 ${last.joinedOn} 进场。`,
      ),
    ]);
  if (last !== null && last.leftOn !== null && date < last.leftOn)
    return refuseFaults([
      fault(
        '/date',
        'MOVEMENT_BEFORE_PREVIOUS',
        `The person left on ${last.leftOn}.`,
        `该人员于 ${last.leftOn} 退场。`,
      ),
    ]);
  return null;
}

function movementStatement(movementId: string, enrolled: Enrolled, body: MovementInput): Statement {
  const { projectId, workerId, company, team } = enrolled;
  const told: MovementRecord = {
    projectId,
    movementId,
    workerId,
    person: identityOf(enrolled.worker),
    company,
    teamId: team.teamId,
    type: body.type,
    date: body.date,
  };
  return {
    kind: 'movement',
    key: projectId,
    recordId: movementId,
    stated: toJson({ ...body, workerId }),
    told: toJson(told),
    references: { ...siteReferences(enrolled), projectWorker: { key: projectId, recordId: workerId } },
    orderKey: workerId,
    photoSha256: null,
  };
}
