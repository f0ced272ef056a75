import type { ParticipantRecord } from '../../../records.ts';
import { PARTICIPATION_TYPES } from '../code-maps.ts';
import type { KindCodec, WireData } from '../codec.ts';
import { bodyOf, onlyItem } from '../codec.ts';
import type { Field, WireContext } from '../fields.ts';
import { idNumber, oneOf, writeFields } from '../fields.ts';
import { findSingle } from '../find-single.ts';
import { COMPANY_MEMBERS } from '../persons.ts';
import type { OutboundItem } from '../../../port.ts';

type BankAccount = NonNullable<ParticipantRecord['bankAccounts']>[number];

/** `ProjectSubContractor.Add` and `.Update`. */
const FIELDS: readonly Field<ParticipantRecord>[] = [
  ...COMPANY_MEMBERS,
  {
    wire: 'corpType',
    from: 'participationType',
    read: (body) => body.participationType,
    required: true,
    code: oneOf(PARTICIPATION_TYPES),
  },
  // The member is a date-time; a day is written as its beginning.
  { wire: 'entryTime', from: 'joinedOn', read: (body) => startOfDay(body.joinedOn) },
  { wire: 'exitTime', from: 'leftOn', read: (body) => startOfDay(body.leftOn) },
  { wire: 'pmName', from: 'manager.name', read: (body) => body.manager?.name },
  { wire: 'pmIDCardType', from: 'manager.idCardType', read: (body) => body.manager?.idCardType },
  {
    wire: 'pmIDCardNumber',
    from: 'manager.idCardNumber',
    read: (body) => idNumber(body.manager?.idCardNumber),
    aes: true,
  },
  { wire: 'pmPhone', from: 'manager.phone', read: (body) => body.manager?.phone },
];

const BANK_FIELDS: readonly Field<BankAccount>[] = [
  { wire: 'bankCode', from: 'bankAccounts.bankCode', read: (account) => account.bankCode, required: true },
  {
    wire: 'bankName',
    from: 'bankAccounts.branchName',
    read: (account) => account.branchName,
    required: true,
  },
  {
    wire: 'bankNumber',
    from: 'bankAccounts.accountNumber',
    read: (account) => account.accountNumber,
    required: true,
    aes: true,
  },
  { wire: 'bankLinkNumber', from: 'bankAccounts.linkNumber', read: (account) => account.linkNumber },
];

export const participant: KindCodec = {
  method: { add: 'ProjectSubContractor.Add', update: 'ProjectSubContractor.Update' },
  list: null,
  duplicate: /参建单位已存在/,
  number: null,
  compose(call, context) {
    const item = onlyItem(call);
    return composeParticipant(bodyOf('participant', item), item, context);
  },
  find(call, context) {
    const { company } = bodyOf('participant', onlyItem(call));
    return findSingle(call, context, {
      method: 'ProjectSubContractor.Query',
      question: { projectCode: context.projectCode, corpCode: company.companyId, corpName: company.name },
      key: { corpCode: company.companyId },
      compare: 'updates',
      fields: FIELDS,
      sent: participant.compose(call, context).data,
    });
  },
};

function composeParticipant(body: ParticipantRecord, item: OutboundItem, context: WireContext): WireData {
  const own = writeFields(FIELDS, body, item, 0, context);
  const accounts = (body.bankAccounts ?? []).map((account) =>
    writeFields(BANK_FIELDS, account, item, 0, context),
  );
  const bankInfos = accounts.map((account) => account.members);
  return {
    data: {
      projectCode: context.projectCode,
      ...own.members,
      ...(bankInfos.length > 0 ? { bankInfos } : {}),
    },
    faults: [...own.faults, ...accounts.flatMap((account) => account.faults)],
  };
}

function startOfDay(day: string | undefined): string | undefined {
  return day === undefined ? undefined : `${day} 00:00:00`;
}
