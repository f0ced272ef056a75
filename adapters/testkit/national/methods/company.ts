import { may, mayCode, mayText, must, PAGING } from '../fields.ts';
import { ID_TYPE } from '../code-tables.ts';
import type { Field } from '../fields.ts';
import { done, text } from './method.ts';
import type { QueryMethod, WriteMethod } from './method.ts';
import { answerPage, matching, rowOf } from './page.ts';

const COMPANY: readonly Field[] = [
  must('corpCode'),
  must('corpName'),
  must('areaCode'),
  must('registerDate', 'date'),
  ...mayText('corpType licenseNum address zipCode legalMan legalManDuty legaManProTitle legalManProTitle'),
  mayCode('legalManIDCardType', ID_TYPE),
  may('legalManIDCardNumber', 'secret'),
  may('regCapital', 'decimal'),
  may('factRegCapital', 'decimal'),
  may('capitalCurrencyType'),
  may('establishDate', 'date'),
  ...mayText('officePhone faxNumber linkMan linkTel email webSite remark'),
];

/** Companies belong to no project; a second upload replaces the first. */
const upload: WriteMethod = {
  kind: 'write',
  name: 'Corp.Upload',
  serialPrefix: 'corp-upload',
  fields: COMPANY,
  check: (_context, input) => (/^\d{6}$/.test(text(input, 'areaCode')) ? [] : ['[areaCode]参数值不正确!']),
  apply: ({ store }, { input }) => {
    const corpCode = text(input, 'corpCode');
    store.companies.set(corpCode, { corpCode, fields: input });
    return done();
  },
};

const query: QueryMethod = {
  kind: 'query',
  name: 'Corp.Query',
  fields: [...PAGING, may('corpCode'), may('corpName')],
  answer: (context, input, caller) => {
    const found = matching(context.store.companies.values(), input, ['corpCode', 'corpName']);
    const all = found.map((record) => record.fields);
    return answerPage(context, input, all, (fields) => rowOf(context, COMPANY, fields, caller));
  },
};

export const COMPANY_METHODS = [upload, query] as const;
