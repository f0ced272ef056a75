import type { Identity } from '../../records.ts';
import { RESIDENT_ID_CARD } from './code-maps.ts';
import { decryptField } from './field-crypto.ts';
import type { Field } from './fields.ts';
import { idNumber } from './fields.ts';
import type { JsonObject } from './json.ts';
import { textMember } from './json.ts';

interface AboutPerson {
  person: Identity;
}

interface AboutCompany {
  company: { companyId: string; name: string };
}

/** How a worker is named in every list: `[workerList][0][idCardType]异常` answers any type but 01. */
export const WORKER_IDENTITY: readonly Field<AboutPerson>[] = [
  {
    wire: 'idCardType',
    from: 'person.idCardType',
    read: (body) => body.person.idCardType,
    required: true,
    code: (type) => (type === RESIDENT_ID_CARD ? type : null),
  },
  {
    wire: 'idCardNumber',
    from: 'person.idCardNumber',
    read: (body) => idNumber(body.person.idCardNumber),
    required: true,
    aes: true,
  },
];

export const COMPANY_MEMBERS: readonly Field<AboutCompany>[] = [
  {
    wire: 'corpCode',
    from: 'company.companyId',
    read: (body) => body.company.companyId,
    required: true,
  },
  { wire: 'corpName', from: 'company.name', read: (body) => body.company.name, required: true },
];

/** The ID number of a row in clear, or null where it cannot be read. */
export function rowIdNumber(row: JsonObject, secret: string): string | null {
  const encrypted = textMember(row, 'idCardNumber');
  const plain = encrypted === null ? null : decryptField(encrypted, secret);
  return plain === null ? null : plain.toUpperCase();
}
