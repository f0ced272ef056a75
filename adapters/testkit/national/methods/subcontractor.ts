import { ID_TYPE, PARTICIPATION } from '../code-tables.ts';
import { may, mayCode, mayText, must, mustCode, PAGING } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import type { Submission } from '../records.ts';
import { keyOf } from '../store.ts';
import { done, failed, text } from './method.ts';
import type { MethodContext, QueryMethod, WriteMethod } from './method.ts';
import { answerPage, matching, rowOf } from './page.ts';

const BANK: readonly Field[] = [
  must('bankCode'),
  must('bankName'),
  must('bankNumber', 'secret'),
  may('bankLinkNumber'),
];

const SUBCONTRACTOR: readonly Field[] = [
  must('projectCode'),
  must('corpCode'),
  must('corpName'),
  mustCode('corpType', PARTICIPATION),
  may('entryTime', 'dateOrDateTime'),
  may('exitTime', 'dateOrDateTime', { notAfter: 'now' }),
  may('bankInfos', 'objects', { of: BANK }),
  may('pmName'),
  mayCode('pmIDCardType', ID_TYPE),
  may('pmIDCardNumber', 'secret'),
  may('pmPhone'),
];

function store({ store: { subcontractors } }: MethodContext, input: JsonObject, earlier: JsonObject): void {
  const projectCode = text(input, 'projectCode');
  const corpCode = text(input, 'corpCode');
  const fields = { ...earlier, ...input };
  subcontractors.set(keyOf(projectCode, corpCode), { projectCode, corpCode, fields });
}

function existing(
  { store: { subcontractors } }: MethodContext,
  { input }: Submission,
): JsonObject | undefined {
  return subcontractors.get(keyOf(text(input, 'projectCode'), text(input, 'corpCode')))?.fields;
}

const add: WriteMethod = {
  kind: 'write',
  name: 'ProjectSubContractor.Add',
  serialPrefix: 'subcontractor-add',
  fields: SUBCONTRACTOR,
  apply: (context, submission) => {
    if (!context.store.companies.has(text(submission.input, 'corpCode'))) {
      return failed('[corpCode]企业不存在,请先上传企业基本信息!');
    }
    if (existing(context, submission) !== undefined) return failed('参建单位已存在!');
    store(context, submission.input, {});
    return done();
  },
};

const update: WriteMethod = {
  kind: 'write',
  name: 'ProjectSubContractor.Update',
  serialPrefix: 'subcontractor-update',
  fields: SUBCONTRACTOR,
  apply: (context, submission) => {
    const earlier = existing(context, submission);
    if (earlier === undefined) return failed('参建单位不存在!');
    store(context, submission.input, earlier);
    return done();
  },
};

const query: QueryMethod = {
  kind: 'query',
  name: 'ProjectSubContractor.Query',
  fields: [...PAGING, must('projectCode'), ...mayText('corpCode corpName')],
  answer: (context, input, caller) => {
    const asked = ['projectCode', 'corpCode', 'corpName'];
    const all = matching(context.store.subcontractors.values(), input, asked).map((record) => record.fields);
    return answerPage(context, input, all, (fields) => rowOf(context, SUBCONTRACTOR, fields, caller));
  },
};

export const SUBCONTRACTOR_METHODS = [add, update, query] as const;
