import type { MovementRecord } from '../../../records.ts';
import { dayOf } from '../beijing-time.ts';
import { MOVEMENT_TYPES } from '../code-maps.ts';
import type { KindCodec } from '../codec.ts';
import { bodyOf } from '../codec.ts';
import type { Field } from '../fields.ts';
import { idNumber, writeFields } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { textMember } from '../json.ts';
import { composeList } from '../list-call.ts';
import type { Match } from '../matching.ts';
import { matchMembers } from '../matching.ts';
import { COMPANY_MEMBERS, rowIdNumber, WORKER_IDENTITY } from '../persons.ts';
import { TEAM_NUMBER, teamSysNo } from '../team-number.ts';

const LIST = 'workerList';

const HEADER: readonly Field<MovementRecord>[] = [...COMPANY_MEMBERS, TEAM_NUMBER];

const ROW: readonly Field<MovementRecord>[] = [
  ...WORKER_IDENTITY,
  { wire: 'date', from: 'date', read: (body) => body.date, required: true },
  { wire: 'type', from: 'type', read: (body) => MOVEMENT_TYPES[body.type], required: true },
];

/** `WorkerEntryExit.Add`: joining and leaving a project. */
export const movement: KindCodec = {
  method: { add: 'WorkerEntryExit.Add', update: 'WorkerEntryExit.Add' },
  list: LIST,
  duplicate: null,
  number: null,
  compose(call, context) {
    const { data, faults } = composeList(call, LIST, (item, index) => {
      const body = bodyOf('movement', item);
      return {
        header: writeFields(HEADER, body, item, index, context),
        row: writeFields(ROW, body, item, index, context),
      };
    });
    return { data: { projectCode: context.projectCode, ...data }, faults };
  },
  async find(call, context) {
    const number = teamSysNo(call.items[0]?.references.team?.partnerNumber);
    const answer = await context.read('WorkerEntryExit.Query', {
      projectCode: context.projectCode,
      ...(number === undefined ? {} : { teamSysNo: number }),
    });
    if (answer.kind !== 'rows') return answer;
    const readings = new Map(answer.rows.map((row) => [row, readRow(row, context.secret)]));
    return matchMembers(call, answer.rows, answer.complete, (index, row) => {
      const item = call.items[index];
      const reading = readings.get(row);
      return item && reading ? compare(bodyOf('movement', item), reading) : 'unclear';
    });
  },
};

interface Passage {
  idNumber: string | null;
  date: string | null;
  type: string | null;
}

function readRow(row: JsonObject, secret: string): Passage {
  return {
    idNumber: rowIdNumber(row, secret),
    date: dayOf(textMember(row, 'date') ?? ''),
    type: textMember(row, 'type'),
  };
}

function compare(body: MovementRecord, row: Passage): Match {
  if (row.idNumber === null) return 'unclear';
  if (row.idNumber !== idNumber(body.person.idCardNumber)) return 'other';
  if (row.date === null || row.type === null) return 'unclear';
  return row.date === body.date && Number(row.type) === MOVEMENT_TYPES[body.type] ? 'same' : 'other';
}
