import { ID_TYPE } from '../code-tables.ts';
import { attachments, may, mayCode, mayText, must, PAGING } from '../fields.ts';
import type { Field } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { keyOf } from '../store.ts';
import { done, failed, text } from './method.ts';
import type { MethodContext, QueryMethod, WriteMethod } from './method.ts';
import { answerPage, matching, rowOf } from './page.ts';

const DETAILS: readonly Field[] = [
  ...mayText('responsiblePersonName responsiblePersonPhone'),
  mayCode('responsiblePersonIDCardType', ID_TYPE),
  may('responsiblePersonIDNumber', 'secret'),
  may('remark'),
  may('entryTime', 'date'),
  may('exitTime', 'date', { notAfter: 'today' }),
  attachments('entryAttachments', 5, 'entryTime'),
  attachments('exitAttachments', 5, 'exitTime'),
];

const ADD: readonly Field[] = [
  must('projectCode'),
  must('corpCode'),
  must('corpName'),
  must('teamName'),
  ...DETAILS,
];

const UPDATE: readonly Field[] = [
  must('teamSysNo', 'integer'),
  must('teamName'),
  ...mayText('projectCode corpCode corpName'),
  ...DETAILS,
];

/** Answered at once: is this number one of the project's teams? */
export function checkTeam({ store }: MethodContext, input: JsonObject, projectCode: string): string[] {
  const team = store.teams.get(Number(input['teamSysNo']));
  return team?.projectCode === projectCode ? [] : ['[teamSysNo]值超出范围或无效'];
}

/** The platform numbers the team; the number is needed for all that follows. */
const add: WriteMethod = {
  kind: 'write',
  name: 'Team.Add',
  serialPrefix: 'team-add',
  fields: ADD,
  apply: ({ store }, { input }) => {
    const projectCode = text(input, 'projectCode');
    const corpCode = text(input, 'corpCode');
    const teamName = text(input, 'teamName');
    if (!store.subcontractors.has(keyOf(projectCode, corpCode))) {
      return failed('[corpCode]项目中不存在该参建单位!');
    }
    const same = store.teamNamed(projectCode, teamName);
    if (same !== undefined) return failed(`班组已存在,已存在班组编号为:${same.teamSysNo}`);
    const teamSysNo = store.issueTeamSysNo();
    const fields = { ...input, teamSysNo };
    store.teams.set(teamSysNo, { projectCode, corpCode, teamSysNo, teamName, fields });
    return done({ teamSysNo });
  },
};

const update: WriteMethod = {
  kind: 'write',
  name: 'Team.Update',
  serialPrefix: 'team-update',
  fields: UPDATE,
  check: checkTeam,
  apply: ({ store }, { input, projectCode }) => {
    const teamSysNo = Number(input['teamSysNo']);
    const teamName = text(input, 'teamName');
    const before = store.teams.get(teamSysNo);
    if (before === undefined) return failed('[teamSysNo]值超出范围或无效');
    const same = store.teamNamed(projectCode, teamName);
    if (same !== undefined && same.teamSysNo !== teamSysNo) {
      return failed(`班组已存在,已存在班组编号为:${same.teamSysNo}`);
    }
    store.teams.set(teamSysNo, { ...before, teamName, fields: { ...before.fields, ...input } });
    return done();
  },
};

const ROW: readonly Field[] = [
  must('teamSysNo', 'integer'),
  ...ADD.filter((field) => field.kind !== 'objects'),
  ...mayText('teamLeaderName teamLeaderPhone teamLeaderIDCardType'),
  may('teamLeaderIDNumber', 'secret'),
];

const query: QueryMethod = {
  kind: 'query',
  name: 'Team.Query',
  fields: [
    ...PAGING,
    must('projectCode'),
    may('teamSysNo', 'integer'),
    ...mayText('teamName corpCode corpName'),
  ],
  answer: (context, input, caller) => {
    const asked = ['projectCode', 'teamSysNo', 'teamName', 'corpCode', 'corpName'];
    const found = matching(context.store.teams.values(), input, asked);
    const all = found.map(({ fields, teamSysNo }) => ({ ...fields, ...leaderOf(context, teamSysNo) }));
    return answerPage(context, input, all, (fields) => rowOf(context, ROW, fields, caller));
  },
};

/** Query rows name the leader: the team's worker who was uploaded as one. */
function leaderOf({ store }: MethodContext, teamSysNo: number): JsonObject {
  const leader = [...store.workers.values()].find(
    (worker) => worker.teamSysNo === teamSysNo && worker.fields['isTeamLeader'] === 1,
  );
  if (leader === undefined) return {};
  return {
    teamLeaderName: text(leader.fields, 'workerName'),
    teamLeaderPhone: text(leader.fields, 'cellPhone'),
    teamLeaderIDCardType: text(leader.fields, 'idCardType'),
    teamLeaderIDNumber: leader.idCardNumber,
  };
}

export const TEAM_METHODS = [add, update, query] as const;
