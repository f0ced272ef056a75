import { createHmac, type KeyObject } from 'node:crypto';
import { deriveKey, type Keyring } from './keyring.ts';

/**
 * Keyed tokens by which encrypted numbers are found. A plain hash would not do: all ID numbers of a county can be
 * tried in minutes. Each kind has its own key, so that equal digits of two kinds cannot be matched either.
 */
export type LookupKind = 'ID_NUMBER' | 'PHONE' | 'BANK_CARD';

export class LookupTokens {
  readonly #keys: Readonly<Record<LookupKind, KeyObject>>;

  constructor(keyring: Keyring) {
    this.#keys = {
      ID_NUMBER: deriveKey(keyring.lookupKey, 'lookup/id-number'),
      PHONE: deriveKey(keyring.lookupKey, 'lookup/phone'),
      BANK_CARD: deriveKey(keyring.lookupKey, 'lookup/bank-card'),
    };
  }

  /** 32 bytes, the same for every way of writing the same number. */
  token(kind: LookupKind, value: string): Buffer {
    return createHmac('sha256', this.#keys[kind]).update(normalised(value), 'utf8').digest();
  }
}

/** Numbers are written with blanks around them and with a small x as check digit (GB 11643 has a capital one). */
function normalised(value: string): string {
  return value.trim().toUpperCase();
}
