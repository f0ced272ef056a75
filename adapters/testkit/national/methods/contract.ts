import { CONTRACT_PERIOD, UNIT } from '../code-tables.ts';
import { attachments, may, mayCode, mayText, must, mustCode, PAGING } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { keyOf, putRecord } from '../store.ts';
import { headerOf, rowsOf, text } from './method.ts';
import type { MethodContext, QueryMethod, WriteMethod } from './method.ts';
import { answerPage, matching, rowOf } from './page.ts';
import { applyRows, rowFault } from './rows.ts';
import type { RowResult } from './rows.ts';

const LIST = 'contractList';

const CONTRACT: readonly Field[] = [
  must('corpCode'),
  must('corpName'),
  must('idCardType', 'residentCard'),
  must('idCardNumber', 'idNumber'),
  mustCode('contractPeriodType', CONTRACT_PERIOD),
  must('startDate', 'date'),
  must('endDate', 'date'),
  mayCode('unit', UNIT),
  may('unitPrice', 'decimal'),
  attachments('attachments', 2),
];

const add: WriteMethod = {
  kind: 'write',
  name: 'WorkerContract.Add',
  serialPrefix: 'workercontract-add',
  fields: [must('projectCode'), must(LIST, 'objects', { of: CONTRACT, most: 5 })],
  apply: (context, { input }) => {
    const header = headerOf(input, LIST);
    return applyRows(context.rules, rowsOf(input, LIST), (row, index) =>
      addContract(context, { ...header, ...row }, index),
    );
  },
};

/** A worker has one contract in a project, and must have entered it. */
function addContract({ store }: MethodContext, fields: JsonObject, index: number): RowResult {
  const projectCode = text(fields, 'projectCode');
  const idCardNumber = text(fields, 'idCardNumber');
  const key = keyOf(projectCode, idCardNumber);
  if (store.workers.get(key)?.corpCode !== fields['corpCode']) {
    return rowFault(LIST, index, 'idCardNumber', '参建单位中不存在该工人!');
  }
  if (!store.hasJoined(projectCode, idCardNumber)) {
    return rowFault(LIST, index, 'idCardNumber', '该工人尚未进场!');
  }
  if (store.contracts.has(key)) return rowFault(LIST, index, 'idCardNumber', '该工人的合同已存在!');
  return { undo: putRecord(store.contracts, key, { projectCode, idCardNumber, fields }) };
}

const query: QueryMethod = {
  kind: 'query',
  name: 'WorkerContract.Query',
  fields: [
    ...PAGING,
    must('projectCode'),
    ...mayText('corpCode corpName idCardType'),
    may('idCardNumber', 'idNumber'),
  ],
  answer: (context, input, caller) => {
    const asked = ['projectCode', 'corpCode', 'corpName', 'idCardType', 'idCardNumber'];
    const all = matching(context.store.contracts.values(), input, asked).map(({ fields }) => fields);
    const table = [must('projectCode'), ...CONTRACT.filter((field) => field.kind !== 'objects')];
    return answerPage(context, input, all, (fields) => rowOf(context, table, fields, caller));
  },
};

export const CONTRACT_METHODS = [add, query] as const;
