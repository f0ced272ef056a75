import type { CompanyRecord } from '../../../records.ts';
import type { KindCodec } from '../codec.ts';
import { bodyOf, onlyItem } from '../codec.ts';
import type { Field } from '../fields.ts';
import { decimal, idNumber, writeFields } from '../fields.ts';
import { findSingle } from '../find-single.ts';

/**
 * `Corp.Upload`. Where clients disagree on the spelling of an optional member, the one stands here that the
 * ministry's data standard or the server's own messages use.
 */
const FIELDS: readonly Field<CompanyRecord>[] = [
  { wire: 'corpCode', from: 'companyId', read: (body) => body.companyId, required: true },
  { wire: 'corpName', from: 'name', read: (body) => body.name, required: true },
  { wire: 'areaCode', from: 'areaCode', read: (body) => body.areaCode, required: true },
  // Mandatory in one client's table and optional in another's: sent when known, left to the platform to ask for.
  { wire: 'registerDate', from: 'registeredOn', read: (body) => body.registeredOn },
  { wire: 'corpType', from: 'registrationType', read: (body) => body.registrationType },
  { wire: 'licenseNum', from: 'licenseNumber', read: (body) => body.licenseNumber },
  { wire: 'address', from: 'address', read: (body) => body.address },
  { wire: 'zipCode', from: 'postCode', read: (body) => body.postCode },
  { wire: 'legalMan', from: 'legalPerson.name', read: (body) => body.legalPerson?.name },
  { wire: 'legalManDuty', from: 'legalPerson.duty', read: (body) => body.legalPerson?.duty },
  {
    wire: 'legaManProTitle',
    from: 'legalPerson.professionalTitle',
    read: (body) => body.legalPerson?.professionalTitle,
  },
  {
    wire: 'legalManIDCardType',
    from: 'legalPerson.idCardType',
    read: (body) => body.legalPerson?.idCardType,
  },
  {
    wire: 'legalManIDCardNumber',
    from: 'legalPerson.idCardNumber',
    read: (body) => idNumber(body.legalPerson?.idCardNumber),
    aes: true,
  },
  { wire: 'regCapital', from: 'registeredCapital', read: (body) => decimal(body.registeredCapital) },
  { wire: 'factRegCapital', from: 'paidInCapital', read: (body) => decimal(body.paidInCapital) },
  { wire: 'capitalCurrencyType', from: 'capitalCurrency', read: (body) => body.capitalCurrency },
  { wire: 'establishDate', from: 'establishedOn', read: (body) => body.establishedOn },
  { wire: 'officePhone', from: 'officePhone', read: (body) => body.officePhone },
  { wire: 'faxNumber', from: 'fax', read: (body) => body.fax },
  { wire: 'linkman', from: 'contactName', read: (body) => body.contactName },
  { wire: 'linkTel', from: 'contactPhone', read: (body) => body.contactPhone },
  { wire: 'email', from: 'email', read: (body) => body.email },
  { wire: 'webSite', from: 'website', read: (body) => body.website },
  { wire: 'remark', from: 'remark', read: (body) => body.remark },
];

export const company: KindCodec = {
  // One method for the first time and for every change.
  method: { add: 'Corp.Upload', update: 'Corp.Upload' },
  list: null,
  duplicate: null,
  number: null,
  compose(call, context) {
    const item = onlyItem(call);
    const { members, faults } = writeFields(FIELDS, bodyOf('company', item), item, 0, context);
    return { data: members, faults };
  },
  find(call, context) {
    const { companyId } = bodyOf('company', onlyItem(call));
    return findSingle(call, context, {
      method: 'Corp.Query',
      question: { corpCode: companyId },
      key: { corpCode: companyId },
      // An upload replaces what was there, so its effect is seen only in the values.
      compare: 'always',
      fields: FIELDS,
      sent: company.compose(call, context).data,
    });
  },
};
