import { MOVEMENT } from '../code-tables.ts';
import { may, mayCode, mayText, must, mustCode, PAGING } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { keyOf } from '../store.ts';
import { headerOf, rowsOf, text } from './method.ts';
import type { MethodContext, QueryMethod, WriteMethod } from './method.ts';
import { answerPage, matching, rowOf } from './page.ts';
import { applyRows, rowFault } from './rows.ts';
import type { RowResult } from './rows.ts';
import { checkTeam } from './team.ts';

const LIST = 'workerList';

const HEADER: readonly Field[] = [
  must('projectCode'),
  must('corpCode'),
  must('corpName'),
  must('teamSysNo', 'integer'),
];

const MOVE: readonly Field[] = [
  must('idCardType', 'residentCard'),
  must('idCardNumber', 'idNumber'),
  must('date', 'date', { notAfter: 'today' }),
  mustCode('type', MOVEMENT),
  may('voucher', 'image50'),
];

const add: WriteMethod = {
  kind: 'write',
  name: 'WorkerEntryExit.Add',
  serialPrefix: 'workerentryexit-add',
  fields: [...HEADER, must(LIST, 'objects', { of: MOVE, most: 50 })],
  check: checkTeam,
  apply: (context, { input }) => {
    const header = headerOf(input, LIST);
    return applyRows(context.rules, rowsOf(input, LIST), (row, index) =>
      addMovement(context, { ...header, ...row }, index),
    );
  },
};

function addMovement({ store }: MethodContext, fields: JsonObject, index: number): RowResult {
  const projectCode = text(fields, 'projectCode');
  const idCardNumber = text(fields, 'idCardNumber');
  const date = text(fields, 'date');
  const key = keyOf(projectCode, idCardNumber);
  if (store.workers.get(key)?.teamSysNo !== fields['teamSysNo']) {
    return rowFault(LIST, index, 'idCardNumber', '班组中不存在该工人!');
  }
  const last = store.movements.get(key)?.at(-1);
  if (last !== undefined && date < last.date) {
    return rowFault(LIST, index, 'date', '不能小于历史进退场时间!');
  }
  return { undo: store.addMovement({ projectCode, idCardNumber, date, type: text(fields, 'type'), fields }) };
}

const query: QueryMethod = {
  kind: 'query',
  name: 'WorkerEntryExit.Query',
  fields: [
    ...PAGING,
    must('projectCode'),
    ...mayText('corpCode corpName'),
    may('teamSysNo', 'integer'),
    may('idCardType'),
    may('idCardNumber', 'idNumber'),
    may('date', 'date'),
    mayCode('type', MOVEMENT),
  ],
  answer: (context, input, caller) => {
    const asked = [
      'projectCode',
      'corpCode',
      'corpName',
      'teamSysNo',
      'idCardType',
      'idCardNumber',
      'date',
      'type',
    ];
    const all = matching([...context.store.movements.values()].flat(), input, asked).map(
      ({ fields }) => fields,
    );
    return answerPage(context, input, all, (fields) => rowOf(context, [...HEADER, ...MOVE], fields, caller));
  },
};

export const MOVEMENT_METHODS = [add, query] as const;
