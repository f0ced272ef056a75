import { beijingDay } from '../beijing-time.ts';
import { PROJECT_CATEGORY, PROJECT_STATUS } from '../code-tables.ts';
import { may, mayText, must, mustCode, PAGING } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { done, failed, text } from './method.ts';
import type { MethodContext, QueryMethod, WriteMethod } from './method.ts';
import { answerPage, matching, rowOf } from './page.ts';

const CHANGEABLE: readonly Field[] = [
  may('description'),
  mustCode('category', PROJECT_CATEGORY),
  ...mayText('buildCorpName buildCorpCode'),
  may('buildPlanNum', 'secret'),
  may('prjPlanNum', 'secret'),
  may('invest', 'decimal'),
  may('buildingArea', 'decimal'),
  may('buildingLength', 'decimal'),
  ...mayText('linkMan linkPhone'),
  mustCode('prjStatus', PROJECT_STATUS),
  may('lat', 'decimal'),
  may('lng', 'decimal'),
  ...mayText('address approvalNum approvalLevelNum prjSize propertyNum functionNum nationNum'),
  must('thirdPartyProjectCode'),
];

const ADD: readonly Field[] = [
  must('contractorCorpCode'),
  must('contractorCorpName'),
  must('name'),
  must('builderLicenses', 'objects', { of: [must('prjName'), must('builderLicenseNum', 'secret')] }),
  must('areaCode'),
  may('startDate', 'date'),
  may('completeDate', 'date'),
  ...CHANGEABLE,
];

/** The platform gives the new project its code: area, day and a serial of the day. */
function newProjectCode({ store }: MethodContext, areaCode: string, acceptedAt: number): string {
  const start = `${areaCode}${beijingDay(acceptedAt).replaceAll('-', '')}`;
  const taken = [...store.projects.keys()].filter((code) => code.startsWith(start)).length;
  return `${start}${String(taken + 1).padStart(3, '0')}`;
}

/** Creates a project; its credential is handed out by people, outside this interface. */
const add: WriteMethod = {
  kind: 'write',
  name: 'Project.Add',
  serialPrefix: 'project-add',
  fields: ADD,
  check: (_context, input) => (/^\d{6}$/.test(text(input, 'areaCode')) ? [] : ['[areaCode]参数值不正确!']),
  apply: (context, { input, acceptedAt }) => {
    const projectCode = newProjectCode(context, text(input, 'areaCode'), acceptedAt);
    context.store.projects.set(projectCode, { projectCode, fields: { ...input, projectCode } });
    return done({ projectCode });
  },
};

const partUpdate: WriteMethod = {
  kind: 'write',
  name: 'Project.PartUpdate',
  serialPrefix: 'project-partupdate',
  fields: [must('projectCode'), ...CHANGEABLE],
  apply: ({ store }, { input }) => {
    const projectCode = text(input, 'projectCode');
    const before = store.projects.get(projectCode);
    if (before === undefined) return failed('项目不存在!');
    store.projects.set(projectCode, { projectCode, fields: { ...before.fields, ...input } });
    return done();
  },
};

const ASKED = ['projectCode', 'contractorCorpCode', 'contractorCorpName'] as const;

const query: QueryMethod = {
  kind: 'query',
  name: 'Project.Query',
  fields: [...PAGING, ...ASKED.map((name) => may(name))],
  answer: (context, input, caller) => {
    if (input['contractorCorpCode'] === undefined && input['contractorCorpName'] === undefined) {
      return { ok: false, message: '[contractorCorpCode][contractorCorpName]不能同时为空!' };
    }
    const own = [...context.store.projects.values()].filter((record) =>
      isVisible(record.fields, input, caller),
    );
    const all = matching(own, input, ['projectCode']).map((record) => record.fields);
    const table = [must('projectCode'), ...ADD];
    return answerPage(context, input, all, (fields) => rowOf(context, table, fields, caller));
  },
};

/** A key sees its own project; where the contractor is recorded it must be the one asked for. */
function isVisible(fields: JsonObject, input: JsonObject, caller: { projectCode: string }): boolean {
  const contractor = ['contractorCorpCode', 'contractorCorpName'].every(
    (name) => fields[name] === undefined || input[name] === undefined || fields[name] === input[name],
  );
  return contractor && fields['projectCode'] === caller.projectCode;
}

export const PROJECT_METHODS = [add, partUpdate, query] as const;
