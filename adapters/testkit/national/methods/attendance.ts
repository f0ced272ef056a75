import { ATTEND_TYPE, DIRECTION } from '../code-tables.ts';
import { may, mayCode, must, mustCode, PAGING } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Submission } from '../records.ts';
import { keyOf } from '../store.ts';
import { rowsOf, text } from './method.ts';
import type { MethodContext, QueryMethod, WriteMethod } from './method.ts';
import { answerPage, matching, rowOf } from './page.ts';
import { applyRows, rowFault } from './rows.ts';
import type { RowResult } from './rows.ts';
import { checkTeam } from './team.ts';

const LIST = 'dataList';

const PASSAGE: readonly Field[] = [
  must('idCardType', 'residentCard'),
  must('idCardNumber', 'idNumber'),
  must('date', 'dateTime', { notAfter: 'today' }),
  mustCode('direction', DIRECTION),
  may('image', 'image50'),
  may('channel'),
  mayCode('attendType', ATTEND_TYPE),
  may('lng', 'decimal'),
  may('lat', 'decimal'),
];

/** One team a call. Nothing is de-duplicated: what is sent twice stands twice. */
const add: WriteMethod = {
  kind: 'write',
  name: 'WorkerAttendance.Add',
  serialPrefix: 'workerattendance-add',
  fields: [
    must('projectCode'),
    must('teamSysNo', 'integer'),
    must(LIST, 'objects', { of: PASSAGE, most: 20 }),
  ],
  check: checkTeam,
  apply: (context, submission) =>
    applyRows(context.rules, rowsOf(submission.input, LIST), (row, index) =>
      addAttendance(context, submission, row, index),
    ),
};

function addAttendance(
  context: MethodContext,
  submission: Submission,
  row: JsonObject,
  index: number,
): RowResult {
  const { projectCode, requestSerialCode, input } = submission;
  const idCardNumber = text(row, 'idCardNumber');
  const teamSysNo = Number(input['teamSysNo']);
  const fault = orderFault(context, projectCode, teamSysNo, idCardNumber);
  if (fault !== undefined) return rowFault(LIST, index, 'idCardNumber', fault);
  const undo = context.store.addAttendance({
    projectCode,
    teamSysNo,
    idCardNumber,
    date: text(row, 'date').slice(0, 19),
    direction: text(row, 'direction'),
    fields: { ...row, projectCode, teamSysNo },
    requestSerialCode,
  });
  return { undo };
}

/** Which earlier call of the order worker, entry, contract is missing? */
function orderFault(
  { store, rules }: MethodContext,
  projectCode: string,
  teamSysNo: number,
  idCardNumber: string,
): string | undefined {
  const key = keyOf(projectCode, idCardNumber);
  if (store.workers.get(key)?.teamSysNo !== teamSysNo) return '班组中不存在该工人!';
  if (rules.attendanceAfter === 'worker') return undefined;
  if (!store.hasJoined(projectCode, idCardNumber)) return '该工人尚未进场!';
  if (rules.attendanceAfter === 'entry' || store.contracts.has(key)) return undefined;
  return '该工人没有合同信息!';
}

const ROW: readonly Field[] = [
  must('projectCode'),
  must('teamSysNo', 'integer'),
  ...PASSAGE.filter((field) => field.name !== 'image'),
  may('imageUrl'),
];

const query: QueryMethod = {
  kind: 'query',
  name: 'WorkerAttendance.Query',
  fields: [
    ...PAGING,
    must('projectCode'),
    must('date', 'date'),
    may('teamSysNo', 'integer'),
    may('idCardType'),
    may('idCardNumber', 'idNumber'),
  ],
  answer: (context, input, caller) => {
    const day = context.store.attendances.get(keyOf(text(input, 'projectCode'), text(input, 'date'))) ?? [];
    const all = matching(day, input, ['teamSysNo', 'idCardType', 'idCardNumber']).map(({ fields }) =>
      withUrl(fields),
    );
    return answerPage(context, input, all, (fields) => rowOf(context, ROW, fields, caller));
  },
};

/** Rows give an address instead of the picture. */
function withUrl(fields: JsonObject): JsonObject {
  const image = text(fields, 'image');
  return image === '' ? fields : { ...fields, imageUrl: `/images/${image}` };
}

export const ATTENDANCE_METHODS = [add, query] as const;
