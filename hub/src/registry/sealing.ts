import type { FieldCipher } from '../security/field-cipher.ts';
import type { JsonObject } from './json.ts';
import { joinRecord, splitRecord } from './sealed-members.ts';

export interface StoredForm {
  /** JSON text of the clear members. */
  clear: string;
  sealed: Buffer | null;
}

/** Splits a record into what may lie in clear and what is encrypted for exactly this place. */
export function sealRecord(cipher: FieldCipher, record: JsonObject, place: string): StoredForm {
  const { clear, secret } = splitRecord(record);
  return {
    clear: JSON.stringify(clear),
    sealed: secret && cipher.seal(JSON.stringify(secret), place),
  };
}

export function openRecord<Shape = JsonObject>(
  cipher: FieldCipher,
  stored: { clear: JsonObject; sealed: Buffer | null },
  place: string,
): Shape {
  const secret = stored.sealed && (JSON.parse(cipher.openText(stored.sealed, place)) as JsonObject);
  return joinRecord<Shape>({ clear: stored.clear, secret });
}
