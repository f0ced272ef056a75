import type { FieldCipher } from '../security/field-cipher.ts';

/** What of a line is encrypted: it stands in the bank's file, and nowhere else in clear. */
export interface LineSecrets {
  account: string;
  accountKind: 'CARD' | 'PASSBOOK';
  bankName?: string;
  branchCnaps?: string;
  idCardNumber?: string;
  phone?: string;
}

const placeOf = (lineId: string): string => `payroll_line/${lineId}`;

export function sealLine(cipher: FieldCipher, lineId: string, secrets: LineSecrets): Buffer {
  return cipher.seal(JSON.stringify(secrets), placeOf(lineId));
}

export function openLine(cipher: FieldCipher, lineId: string, sealed: Uint8Array): LineSecrets {
  return JSON.parse(cipher.openText(sealed, placeOf(lineId))) as LineSecrets;
}
