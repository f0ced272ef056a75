import type { FieldCipher } from '../../security/field-cipher.ts';

/** What of a payroll line is encrypted: as it was when the line was made, and as it will stand in the bank's file. */
export interface LineSecret {
  idCardType: string;
  idCardNumber: string;
  phone?: string;
  accountNumber: string;
  accountKind: 'CARD' | 'PASSBOOK';
  bankName: string;
  branchCnaps?: string;
}

/** A sealed value cannot be moved to another line. */
const placeOf = (projectId: string, lineId: string): string => `payroll-line/${projectId}/${lineId}`;

export function sealLine(
  cipher: FieldCipher,
  projectId: string,
  lineId: string,
  secret: LineSecret,
): Buffer {
  return cipher.seal(JSON.stringify(secret), placeOf(projectId, lineId));
}

export function openLine(
  cipher: FieldCipher,
  row: { project_id: string; line_id: string; sealed: Buffer },
): LineSecret {
  return JSON.parse(cipher.openText(row.sealed, placeOf(row.project_id, row.line_id))) as LineSecret;
}
