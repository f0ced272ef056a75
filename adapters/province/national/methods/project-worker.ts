import type { FindOutcome, OutboundCall, OutboundItem } from '../../../port.ts';
import type { ProjectWorkerRecord } from '../../../records.ts';
import { EDUCATION, MARITAL, POLITICS, WORKER_ROLES } from '../code-maps.ts';
import type { FindContext, KindCodec } from '../codec.ts';
import { bodyOf, onlyItem } from '../codec.ts';
import type { Field, WireContext, Written } from '../fields.ts';
import { idNumber, oneOf, unmappable, writeFields, yesNo } from '../fields.ts';
import { composeList } from '../list-call.ts';
import { updateState } from '../matching.ts';
import { COMPANY_MEMBERS, rowIdNumber, WORKER_IDENTITY } from '../persons.ts';
import { photoFault, readPhoto } from '../photo.ts';
import { TEAM_NUMBER } from '../team-number.ts';

const HEADER: readonly Field<ProjectWorkerRecord>[] = [
  ...COMPANY_MEMBERS,
  TEAM_NUMBER,
  { wire: 'teamName', from: 'team.name', read: (body) => body.team.name, required: true },
];

/** A row of `ProjectWorker.Add`; `ProjectWorker.Update` takes the same members flat, for one worker. */
const ROW: readonly Field<ProjectWorkerRecord>[] = [
  { wire: 'workerName', from: 'person.name', read: (body) => body.person.name, required: true },
  { wire: 'isTeamLeader', from: 'isTeamLeader', read: (body) => yesNo(body.isTeamLeader), required: true },
  ...WORKER_IDENTITY,
  { wire: 'workType', from: 'workType.code', read: (body) => body.workType.code, required: true },
  { wire: 'workRole', from: 'role', read: (body) => WORKER_ROLES[body.role], required: true },
  { wire: 'nation', from: 'person.nation', read: (body) => body.person.nation, required: true },
  { wire: 'address', from: 'person.address', read: (body) => body.person.address, required: true },
  {
    wire: 'politicsType',
    from: 'person.politicsCode',
    read: (body) => body.person.politicsCode,
    required: true,
    code: oneOf(POLITICS),
  },
  { wire: 'cellPhone', from: 'person.phone', read: (body) => body.person.phone, required: true },
  // Mandatory in one client's table and optional in another's: sent when known, left to the platform to ask for.
  {
    wire: 'cultureLevelType',
    from: 'person.educationCode',
    read: (body) => body.person.educationCode,
    code: oneOf(EDUCATION),
  },
  { wire: 'grantOrg', from: 'person.grantOrg', read: (body) => body.person.grantOrg, required: true },
  { wire: 'hasBuyInsurance', from: 'insured', read: (body) => yesNo(body.insured) },
  { wire: 'joinedTime', from: 'joinedUnionOn', read: (body) => body.joinedUnionOn },
  // The capital letter is the platform's.
  { wire: 'Specialty', from: 'speciality', read: (body) => body.speciality },
  { wire: 'hasBadMedicalHistory', from: 'badMedicalHistory', read: (body) => yesNo(body.badMedicalHistory) },
  { wire: 'urgentLinkMan', from: 'emergencyContact.name', read: (body) => body.emergencyContact?.name },
  {
    wire: 'urgentLinkManPhone',
    from: 'emergencyContact.phone',
    read: (body) => body.emergencyContact?.phone,
  },
  { wire: 'workDate', from: 'workingSince', read: (body) => body.workingSince },
  {
    wire: 'maritalStatus',
    from: 'person.maritalCode',
    read: (body) => body.person.maritalCode,
    code: oneOf(MARITAL),
  },
  { wire: 'startDate', from: 'person.validFrom', read: (body) => body.person.validFrom },
  { wire: 'expiryDate', from: 'person.validTo', read: (body) => body.person.validTo },
];

const LIST = 'workerList';

export const projectWorker: KindCodec = {
  method: { add: 'ProjectWorker.Add', update: 'ProjectWorker.Update' },
  list: LIST,
  duplicate: /项目中已存在身份证为/,
  number: null,
  compose(call, context) {
    if (call.operation === 'update') {
      const { header, row } = writeWorker(onlyItem(call), 0, call.operation, context);
      return {
        data: { projectCode: context.projectCode, ...header.members, ...row.members },
        faults: [...header.faults, ...row.faults],
      };
    }
    const { data, faults } = composeList(call, LIST, (worker, index) =>
      writeWorker(worker, index, call.operation, context),
    );
    return { data: { projectCode: context.projectCode, ...data }, faults };
  },
  find: findWorkers,
};

function writeWorker(
  item: OutboundItem,
  index: number,
  operation: OutboundCall['operation'],
  context: WireContext,
): { header: Written; row: Written } {
  const body = bodyOf('projectWorker', item);
  const header = writeFields(HEADER, body, item, index, context);
  const { members, faults } = writeFields(ROW, body, item, index, context);
  const photo = readPhoto(item.photo, context.manifest);
  const known = context.manifest.workTypeSchemes.includes(body.workType.scheme);
  // The same number is another trade in another scheme, so a foreign code is never passed on.
  const foreign = known ? [] : [unmappable(index, 'workType.scheme', body.workType.scheme)];
  // A portrait is mandatory for a new worker; a change may leave it as it is.
  const noPhoto = operation === 'update' && item.photo === undefined ? [] : photoFault(index, photo);
  const headImage = photo.ok ? { headImage: photo.text } : {};
  return {
    header,
    row: { members: { ...members, ...headImage }, faults: [...faults, ...foreign, ...noPhoto] },
  };
}

/** One question per worker; there are at most five in a call. */
async function findWorkers(call: OutboundCall, context: FindContext): Promise<FindOutcome> {
  const sent = projectWorker.compose(call, context).data;
  const members: Extract<FindOutcome, { kind: 'found' }>['members'][number][] = [];
  for (const [index, item] of call.items.entries()) {
    const body = bodyOf('projectWorker', item);
    const { members: identity } = writeFields(WORKER_IDENTITY, body, item, index, context);
    const answer = await context.read('ProjectWorker.Query', {
      projectCode: context.projectCode,
      ...identity,
    });
    if (answer.kind !== 'rows') return answer;
    const wanted = idNumber(body.person.idCardNumber);
    const row = answer.rows.find((candidate) => rowIdNumber(candidate, context.secret) === wanted);
    const unread = answer.rows.some((candidate) => rowIdNumber(candidate, context.secret) === null);
    if (row === undefined) {
      members.push({ index, state: answer.complete && !unread ? 'absent' : 'undecided' });
    } else {
      const state =
        call.operation === 'add' ? 'present' : updateState(sent, row, [...HEADER, ...ROW], context);
      members.push({ index, state });
    }
  }
  return { kind: 'found', members };
}
