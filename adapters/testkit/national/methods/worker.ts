import { EDUCATION, MARITAL, POLITICS, WORK_ROLE, WORK_TYPE } from '../code-tables.ts';
import { may, mayCode, mayText, must, mustCode, PAGING } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { WorkerRecord } from '../records.ts';
import { keyOf, putRecord } from '../store.ts';
import { done, failed, headerOf, rowsOf, text } from './method.ts';
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
  must('teamName'),
];

const WORKER: readonly Field[] = [
  must('workerName'),
  must('isTeamLeader', 'flag'),
  must('idCardType', 'residentCard'),
  must('idCardNumber', 'idNumber'),
  mustCode('workType', WORK_TYPE),
  mustCode('workRole', WORK_ROLE),
  must('nation'),
  must('address'),
  must('headImage', 'image50'),
  mustCode('politicsType', POLITICS),
  must('cellPhone'),
  mustCode('cultureLevelType', EDUCATION),
  must('grantOrg'),
  may('issueCardDate', 'date'),
  may('issueCardPic', 'image50'),
  may('cardNumber'),
  may('payRollBankCardNumber', 'secret'),
  ...mayText('payRollBankName bankLinkNumber payRollTopBankCode'),
  may('hasBuyInsurance', 'flag'),
  may('joinedTime', 'date'),
  may('Specialty'),
  may('hasBadMedicalHistory', 'flag'),
  ...mayText('urgentLinkMan urgentLinkManPhone'),
  may('workDate', 'date'),
  mayCode('maritalStatus', MARITAL),
  may('positiveIDCardImage', 'image500'),
  may('negativeIDCardImage', 'image500'),
  may('startDate', 'date'),
  may('expiryDate', 'date'),
];

const add: WriteMethod = {
  kind: 'write',
  name: 'ProjectWorker.Add',
  serialPrefix: 'projectworker-add',
  fields: [...HEADER, must(LIST, 'objects', { of: WORKER, most: 5 })],
  check: checkTeam,
  apply: (context, { input }) => {
    if (!teamOwns(context, input)) return failed('[corpCode]不是该班组所属企业!');
    const header = headerOf(input, LIST);
    return applyRows(context.rules, rowsOf(input, LIST), (row, index) =>
      addWorker(context, { ...header, ...row }, index),
    );
  },
};

function teamOwns({ store }: MethodContext, input: JsonObject): boolean {
  return store.teams.get(Number(input['teamSysNo']))?.corpCode === text(input, 'corpCode');
}

function addWorker({ store, rules }: MethodContext, fields: JsonObject, index: number): RowResult {
  const record = workerRecord(fields);
  const key = keyOf(record.projectCode, record.idCardNumber);
  if (store.workers.has(key)) {
    const words = `项目中已存在身份证为${record.idCardNumber}的工人!`;
    return rules.indexDuplicates ? rowFault(LIST, index, 'idCardNumber', words) : { error: words };
  }
  return { undo: putRecord(store.workers, key, record) };
}

function workerRecord(fields: JsonObject): WorkerRecord {
  return {
    projectCode: text(fields, 'projectCode'),
    corpCode: text(fields, 'corpCode'),
    teamSysNo: Number(fields['teamSysNo']),
    idCardNumber: text(fields, 'idCardNumber'),
    fields,
  };
}

/** One worker, flat: a list here is not what the platform reads. */
const update: WriteMethod = {
  kind: 'write',
  name: 'ProjectWorker.Update',
  serialPrefix: 'projectworker-update',
  fields: [...HEADER, ...WORKER],
  check: checkTeam,
  apply: (context, { input }) => {
    const key = keyOf(text(input, 'projectCode'), text(input, 'idCardNumber'));
    const before = context.store.workers.get(key);
    if (before === undefined) return failed('[idCardNumber]项目中不存在该工人!');
    if (!teamOwns(context, input)) return failed('[corpCode]不是该班组所属企业!');
    context.store.workers.set(key, workerRecord({ ...before.fields, ...input }));
    return done();
  },
};

const ROW: readonly Field[] = [
  ...HEADER,
  ...WORKER,
  ...mayText('entryTime exitTime entryAttachmentUrl exitAttachmentUrl'),
  may('hasContract', 'flag'),
  may('payRollTopBankName'),
];

const query: QueryMethod = {
  kind: 'query',
  name: 'ProjectWorker.Query',
  fields: [
    ...PAGING,
    must('projectCode'),
    ...mayText('corpCode corpName'),
    may('teamSysNo', 'integer'),
    may('idCardType'),
    may('idCardNumber', 'idNumber'),
  ],
  answer: (context, input, caller) => {
    const asked = ['projectCode', 'corpCode', 'corpName', 'teamSysNo', 'idCardType', 'idCardNumber'];
    const found = matching(context.store.workers.values(), input, asked);
    const all = found.map((worker) => ({ ...worker.fields, ...presence(context, worker) }));
    return answerPage(context, input, all, (fields) => rowOf(context, ROW, fields, caller));
  },
};

/** What later calls added to a worker: last entry, last exit, contract. */
function presence({ store }: MethodContext, worker: WorkerRecord): JsonObject {
  const key = keyOf(worker.projectCode, worker.idCardNumber);
  const movements = store.movements.get(key) ?? [];
  const entry = movements.findLast((movement) => movement.type === '1');
  const exit = movements.findLast((movement) => movement.type === '0');
  return {
    ...(entry && { entryTime: entry.date }),
    ...(exit && { exitTime: exit.date }),
    hasContract: store.contracts.has(key) ? 1 : 0,
  };
}

export const WORKER_METHODS = [add, update, query] as const;
