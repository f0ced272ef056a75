import { refuse, type Call, type Handlers, type Reply } from '../http/operation.ts';
import type { DeviceMakers } from '../registry/device-makers.ts';
import { answer, answerPage, fault, param, refuseFaults } from '../registry/handling.ts';
import type { Random } from '../runtime/random.ts';
import { ATTENDANCE_CURSOR_KEYS, findAttendance, listAttendance } from './attendance-queries.ts';
import { confirmAttendance, resolveParked, type DecisionDeps } from './decisions.ts';
import { EXCEPTION_CURSOR_KEYS, listParked, listRefused } from './exception-queries.ts';
import type { Intake } from './intake.ts';
import { readDeviceItems, readSiteItems } from './read-items.ts';
import { readJournal } from './journals.ts';
import { findReceipt, type PartnerStates } from './receipts.ts';
import { countBeyond } from './sequence-set.ts';
import type { ItemResult, SubmissionResult } from './submission.ts';

export interface AttendanceDeps extends DecisionDeps {
  intake: Intake;
  makers: Pick<DeviceMakers, 'makerOf'>;
  random: Random;
  /** What each partner has made of records in their streams. */
  partnerStates: PartnerStates;
}

export function attendanceHandlers(deps: AttendanceDeps): Handlers {
  return {
    submitAttendanceEvents: (call) => submitDeviceEvents(deps, call),
    submitSiteAttendance: (call) => submitSiteEvents(deps, call),
    getJournal: async (call) => {
      const [deviceSn, journalId] = [param(call, 'deviceSn'), param(call, 'journalId')];
      const set = await readJournal(deps.db, { deviceSn, journalId });
      if (set === null) return refuse('JOURNAL_NOT_FOUND');
      return answer(deps, 200, {
        journalId,
        deviceSn,
        ackedSeq: set.contiguous,
        beyondCount: countBeyond(set),
      });
    },
    listAttendance: async (call) => {
      const { from, to, workerId, flag, counted } = call.query;
      if (isReversed(call.query)) return refuseReversed();
      const filter = {
        projectId: param(call, 'projectId'),
        ...span(from, to),
        ...(workerId === undefined ? {} : { workerId }),
        ...(flag === undefined ? {} : { flag }),
        ...(counted === undefined ? {} : { counted: counted === 'true' }),
      };
      return answerPage(deps, call, ATTENDANCE_CURSOR_KEYS, (page) =>
        listAttendance(deps.db, deps.cipher, filter, page),
      );
    },
    getAttendance: async (call) => {
      const [projectId, recordId] = [param(call, 'projectId'), param(call, 'recordId')];
      const found = await findAttendance(deps.db, deps.cipher, projectId, recordId);
      if (found === null) return refuse('ATTENDANCE_NOT_FOUND');
      const [partners] = await deps.partnerStates([{ kind: 'attendance', key: projectId, ...found }]);
      return answer(deps, 200, { ...found.facts, partners: partners ?? [] });
    },
    confirmAttendance: (call) => confirmAttendance(deps, call),
    listParkedEvents: (call) => {
      const { reason, projectId, deviceSn } = call.query;
      const filter = {
        scope: call.principal.scope,
        ...(reason === undefined ? {} : { reason }),
        ...(projectId === undefined ? {} : { projectId }),
        ...(deviceSn === undefined ? {} : { deviceSn }),
      };
      return answerPage(deps, call, EXCEPTION_CURSOR_KEYS, (page) => listParked(deps.db, filter, page));
    },
    resolveParkedEvent: (call) => resolveParked(deps, call),
    listRefusedEvents: async (call) => {
      if (isReversed(call.query)) return refuseReversed();
      const filter = { projectId: param(call, 'projectId'), ...span(call.query.from, call.query.to) };
      return answerPage(deps, call, EXCEPTION_CURSOR_KEYS, (page) => listRefused(deps.db, filter, page));
    },
    getReceipt: async (call) => {
      const receipt = await findReceipt(
        deps.db,
        param(call, 'receiptId'),
        call.principal.scope,
        deps.partnerStates,
      );
      return receipt === null ? refuse('RECEIPT_NOT_FOUND') : answer(deps, 200, receipt);
    },
  };
}

async function submitDeviceEvents(deps: AttendanceDeps, call: Call): Promise<Reply> {
  const deviceSn = param(call, 'deviceSn');
  if ((await deps.makers.makerOf(deviceSn)) === null) return refuse('DEVICE_NOT_FOUND');
  const { events } = call.body as { events: unknown[] };
  const result = await deps.intake.submit({
    receiptId: deps.random.uuid(),
    actor: call.principal.actor,
    deviceSn,
    projectId: null,
    receivedAt: call.receivedAt,
    items: readDeviceItems(events, deviceSn),
  });
  return answer(deps, 200, {
    receiptId: result.receiptId,
    journals: result.journals,
    results: wireResults(result, 'eventId'),
  });
}

async function submitSiteEvents(deps: AttendanceDeps, call: Call): Promise<Reply> {
  const projectId = param(call, 'projectId');
  const known = await deps.lookups.sites(deps.db, [projectId]);
  if (!known.has(projectId)) return refuse('PROJECT_NOT_FOUND');
  const { events } = call.body as { events: unknown[] };
  const result = await deps.intake.submit({
    receiptId: deps.random.uuid(),
    actor: call.principal.actor,
    deviceSn: null,
    projectId,
    receivedAt: call.receivedAt,
    items: readSiteItems(events, projectId, call.principal.actor),
  });
  return answer(deps, 200, { receiptId: result.receiptId, results: wireResults(result, 'recordId') });
}

function wireResults({ results }: SubmissionResult, idName: 'eventId' | 'recordId'): object[] {
  return results.map(({ recordId, ...rest }: ItemResult) => ({ [idName]: recordId, ...rest }));
}

function isReversed({ from, to }: Record<string, string>): boolean {
  return from !== undefined && to !== undefined && Date.parse(from) >= Date.parse(to);
}

function refuseReversed(): Reply {
  return refuseFaults([
    fault('/query/to', 'RANGE_REVERSED', 'It must be later than from.', '必须晚于 from。'),
  ]);
}

function span(from: string | undefined, to: string | undefined): { from?: Date; to?: Date } {
  return {
    ...(from === undefined ? {} : { from: new Date(from) }),
    ...(to === undefined ? {} : { to: new Date(to) }),
  };
}
