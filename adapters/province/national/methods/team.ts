import type { TeamRecord } from '../../../records.ts';
import type { KindCodec } from '../codec.ts';
import { bodyOf, onlyItem } from '../codec.ts';
import type { Field } from '../fields.ts';
import { idNumber, missing, writeFields } from '../fields.ts';
import { findSingle } from '../find-single.ts';
import { issuedNumber } from '../json.ts';
import { COMPANY_MEMBERS } from '../persons.ts';
import { teamSysNo } from '../team-number.ts';

/**
 * `Team.Add` and `.Update`. The days of entry and exit stay out: each of them makes its attachments mandatory, and
 * the record carries none.
 */
const FIELDS: readonly Field<TeamRecord>[] = [
  ...COMPANY_MEMBERS,
  { wire: 'teamName', from: 'name', read: (body) => body.name, required: true },
  { wire: 'responsiblePersonName', from: 'leader.name', read: (body) => body.leader?.name },
  { wire: 'responsiblePersonPhone', from: 'leader.phone', read: (body) => body.leader?.phone },
  {
    wire: 'responsiblePersonIDCardType',
    from: 'leader.idCardType',
    read: (body) => body.leader?.idCardType,
  },
  {
    wire: 'responsiblePersonIDNumber',
    from: 'leader.idCardNumber',
    read: (body) => idNumber(body.leader?.idCardNumber),
    aes: true,
  },
  { wire: 'remark', from: 'remark', read: (body) => body.remark },
];

export const team: KindCodec = {
  method: { add: 'Team.Add', update: 'Team.Update' },
  list: null,
  duplicate: /班组已存在|已存在班组编号为/,
  number: {
    inResult: (result) => issuedNumber(result, 'teamSysNo'),
    inDuplicate: (message) => /已存在班组编号为\s*[::]?\s*(\d+)/.exec(message)?.[1] ?? null,
  },
  compose(call, context) {
    const item = onlyItem(call);
    const { members, faults } = writeFields(FIELDS, bodyOf('team', item), item, 0, context);
    if (call.operation === 'add') {
      return { data: { projectCode: context.projectCode, ...members }, faults };
    }
    const number = teamSysNo(item.partnerNumber);
    return number === undefined
      ? { data: members, faults: [...faults, missing(0, 'partnerNumber')] }
      : { data: { teamSysNo: number, ...members }, faults };
  },
  find(call, context) {
    const item = onlyItem(call);
    const { name } = bodyOf('team', item);
    const number = call.operation === 'update' ? teamSysNo(item.partnerNumber) : undefined;
    // A team's name is unique in its project, and an update may be the very thing that changes it.
    const known = number === undefined ? { teamName: name } : { teamSysNo: number };
    return findSingle(call, context, {
      method: 'Team.Query',
      question: { projectCode: context.projectCode, ...known },
      key: number === undefined ? { teamName: name } : { teamSysNo: String(number) },
      compare: 'updates',
      fields: FIELDS,
      sent: team.compose(call, context).data,
      number: (row) => issuedNumber(row, 'teamSysNo'),
    });
  },
};
