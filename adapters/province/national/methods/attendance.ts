import type { FindOutcome, OutboundCall } from '../../../port.ts';
import type { AttendanceRecord } from '../../../records.ts';
import { dateTimeDigits, instantToBeijing } from '../beijing-time.ts';
import { ATTENDANCE_METHODS, DIRECTIONS } from '../code-maps.ts';
import type { FindContext, KindCodec } from '../codec.ts';
import { bodyOf } from '../codec.ts';
import type { Field } from '../fields.ts';
import { idNumber, mapped, writeFields } from '../fields.ts';
import type { JsonObject } from '../json.ts';
import { textMember } from '../json.ts';
import { composeList } from '../list-call.ts';
import type { Match } from '../matching.ts';
import { matchMembers } from '../matching.ts';
import { rowIdNumber, WORKER_IDENTITY } from '../persons.ts';
import { readPhoto } from '../photo.ts';
import { TEAM_NUMBER, teamSysNo } from '../team-number.ts';

const LIST = 'dataList';

const HEADER: readonly Field<AttendanceRecord>[] = [TEAM_NUMBER];

const ROW: readonly Field<AttendanceRecord>[] = [
  ...WORKER_IDENTITY,
  {
    wire: 'date',
    from: 'occurredAt',
    read: (body) => instantToBeijing(body.occurredAt) ?? undefined,
    required: true,
  },
  // A direction is never guessed: UNKNOWN has no counterpart, and such a capture is not reported here.
  {
    wire: 'direction',
    from: 'direction',
    read: (body) => body.direction,
    required: true,
    code: mapped('direction', DIRECTIONS),
  },
  {
    wire: 'attendType',
    from: 'method',
    read: (body) => body.method,
    code: mapped('method', ATTENDANCE_METHODS),
  },
  { wire: 'channel', from: 'gate', read: (body) => body.gate },
  { wire: 'lng', from: 'location.lng', read: (body) => body.location?.lng },
  { wire: 'lat', from: 'location.lat', read: (body) => body.location?.lat },
];

/** `WorkerAttendance.Add`. It has no key of the caller, so a repetition is a second punch: it is always asked for. */
export const attendance: KindCodec = {
  method: { add: 'WorkerAttendance.Add', update: 'WorkerAttendance.Add' },
  list: LIST,
  duplicate: null,
  number: null,
  compose(call, context) {
    const { data, faults } = composeList(call, LIST, (item, index) => {
      const body = bodyOf('attendance', item);
      const row = writeFields(ROW, body, item, index, context);
      // The picture is optional here; one that the platform would refuse stays out rather than being altered.
      const photo = readPhoto(item.photo, context.manifest);
      return {
        header: writeFields(HEADER, body, item, index, context),
        row: photo.ok ? { ...row, members: { ...row.members, image: photo.text } } : row,
      };
    });
    return { data: { projectCode: context.projectCode, ...data }, faults };
  },
  find: findAttendance,
};

/** One question per day: a call may reach over midnight. */
async function findAttendance(call: OutboundCall, context: FindContext): Promise<FindOutcome> {
  const team = teamSysNo(call.items[0]?.references.team?.partnerNumber);
  const rows: JsonObject[] = [];
  let complete = true;
  for (const date of daysOf(call)) {
    const answer = await context.read('WorkerAttendance.Query', {
      projectCode: context.projectCode,
      date,
      ...(team === undefined ? {} : { teamSysNo: team }),
    });
    if (answer.kind !== 'rows') return answer;
    rows.push(...answer.rows);
    complete &&= answer.complete;
  }
  const readings = new Map(rows.map((row) => [row, readRow(row, context.secret)]));
  const wanted = call.items.map((item) => wantedRow(bodyOf('attendance', item)));
  return matchMembers(call, rows, complete, (index, row) => compare(wanted[index], readings.get(row)));
}

interface Punch {
  idNumber: string | null;
  time: string | null;
  direction: string | null;
}

function readRow(row: JsonObject, secret: string): Punch {
  return {
    idNumber: rowIdNumber(row, secret),
    time: dateTimeDigits(textMember(row, 'date') ?? ''),
    direction: textMember(row, 'direction'),
  };
}

function wantedRow(body: AttendanceRecord): Punch {
  return {
    idNumber: idNumber(body.person.idCardNumber) ?? null,
    time: dateTimeDigits(instantToBeijing(body.occurredAt) ?? ''),
    direction: DIRECTIONS[body.direction]?.code ?? null,
  };
}

function compare(wanted: Punch | undefined, row: Punch | undefined): Match {
  if (wanted === undefined || row === undefined || row.idNumber === null || wanted.time === null)
    return 'unclear';
  if (row.idNumber !== wanted.idNumber) return 'other';
  if (row.time === null) return 'unclear';
  if (row.time !== wanted.time) return 'other';
  // `1` for `01` is the same direction; a row without one neither proves nor denies.
  if (row.direction === null || wanted.direction === null) return 'unclear';
  return Number(row.direction) === Number(wanted.direction) ? 'same' : 'other';
}

function daysOf(call: OutboundCall): readonly string[] {
  const days = call.items.map((item) =>
    (instantToBeijing(bodyOf('attendance', item).occurredAt) ?? '').slice(0, 10),
  );
  return [...new Set(days)].filter((day) => day !== '').sort();
}
