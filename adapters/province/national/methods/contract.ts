import type { FindOutcome } from '../../../port.ts';
import type { ContractRecord } from '../../../records.ts';
import { CONTRACT_PERIODS, UNITS } from '../code-maps.ts';
import type { KindCodec } from '../codec.ts';
import { bodyOf } from '../codec.ts';
import type { Field } from '../fields.ts';
import { idNumber, oneOf, writeFields } from '../fields.ts';
import { composeList } from '../list-call.ts';
import { dayOf } from '../beijing-time.ts';
import type { JsonObject } from '../json.ts';
import { textMember } from '../json.ts';
import type { Match } from '../matching.ts';
import { matchMembers } from '../matching.ts';
import { COMPANY_MEMBERS, rowIdNumber, WORKER_IDENTITY } from '../persons.ts';

const LIST = 'contractList';

const ROW: readonly Field<ContractRecord>[] = [
  ...COMPANY_MEMBERS,
  ...WORKER_IDENTITY,
  {
    wire: 'contractPeriodType',
    from: 'periodType',
    read: (body) => CONTRACT_PERIODS[body.periodType],
    required: true,
  },
  { wire: 'startDate', from: 'startDate', read: (body) => body.startDate, required: true },
  { wire: 'endDate', from: 'endDate', read: (body) => body.endDate, required: true },
  { wire: 'unit', from: 'unitCode', read: (body) => body.unitCode, code: oneOf(UNITS) },
  { wire: 'unitPrice', from: 'unitPriceFen', read: (body) => yuan(body.unitPriceFen) },
];

/** `WorkerContract.Add`; a worker has one contract in a project, a second one is refused. */
export const contract: KindCodec = {
  method: { add: 'WorkerContract.Add', update: 'WorkerContract.Add' },
  list: LIST,
  duplicate: null,
  number: null,
  compose(call, context) {
    const { data, faults } = composeList(call, LIST, (item, index) => ({
      header: { members: {}, faults: [] },
      row: writeFields(ROW, bodyOf('contract', item), item, index, context),
    }));
    return { data: { projectCode: context.projectCode, ...data }, faults };
  },
  /** One question per worker; there are at most five in a call. */
  async find(call, context) {
    const members: Extract<FindOutcome, { kind: 'found' }>['members'][number][] = [];
    for (const [index, item] of call.items.entries()) {
      const body = bodyOf('contract', item);
      const { members: identity } = writeFields(WORKER_IDENTITY, body, item, index, context);
      const answer = await context.read('WorkerContract.Query', {
        projectCode: context.projectCode,
        ...identity,
      });
      if (answer.kind !== 'rows') return answer;
      const alone = { ...call, items: [item] };
      const found = matchMembers(alone, answer.rows, answer.complete, (_only, row) =>
        matchContract(body, row, context.secret),
      );
      members.push(...found.members.map((member) => ({ ...member, index })));
    }
    return { kind: 'found', members };
  },
};

function matchContract(body: ContractRecord, row: JsonObject, secret: string): Match {
  const person = rowIdNumber(row, secret);
  if (person === null) return 'unclear';
  if (person !== idNumber(body.person.idCardNumber)) return 'other';
  const start = dayOf(textMember(row, 'startDate') ?? '');
  const end = dayOf(textMember(row, 'endDate') ?? '');
  if (start === null || end === null) return 'unclear';
  return start === body.startDate && end === body.endDate ? 'same' : 'other';
}

/** Yuan with two decimals as a JSON number, written from the digits of the fen: nothing is divided. */
function yuan(fen: number | undefined): number | undefined {
  if (fen === undefined) return undefined;
  const digits = String(fen).padStart(3, '0');
  return Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}
