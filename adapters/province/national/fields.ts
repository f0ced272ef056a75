import type { ItemFault, OutboundItem } from '../../port.ts';
import { encryptField } from './field-crypto.ts';
import type { MappedCode } from './code-maps.ts';
import type { NationalManifest } from './manifest.ts';

export type WireValue = string | number | WireObject | readonly WireObject[];
export type WireObject = { [member: string]: WireValue };

/** What composing a call needs besides its records. */
export interface WireContext {
  projectCode: string;
  secret: string;
  manifest: NationalManifest;
}

/** One member of a wire record, as data: where it comes from and what it must be. */
export interface Field<Body> {
  wire: string;
  /** The member in our own record, for the text of a fault. */
  from: string;
  read: (body: Body, item: OutboundItem) => string | number | undefined;
  /** Mandatory at the platform: a record without it cannot be said, and nothing is made up for it. */
  required?: true;
  /** Encrypted field by field with the app secret. */
  aes?: true;
  /** The value in the platform's table, or null where it has no counterpart. */
  code?: (value: string, manifest: NationalManifest) => string | number | null;
}

export interface Written {
  members: WireObject;
  faults: readonly ItemFault[];
}

/** Writes the members of one record; what nobody stated is left out, and every fault is named. */
export function writeFields<Body>(
  fields: readonly Field<Body>[],
  body: Body,
  item: OutboundItem,
  index: number,
  context: WireContext,
): Written {
  const members: WireObject = {};
  const faults: ItemFault[] = [];
  for (const field of fields) {
    const value = field.read(body, item);
    if (value === undefined || value === '') {
      if (field.required) faults.push(missing(index, field.from));
      continue;
    }
    const coded = field.code ? field.code(String(value), context.manifest) : value;
    if (coded === null) {
      faults.push(unmappable(index, field.from, String(value)));
      continue;
    }
    members[field.wire] = field.aes ? encryptField(String(coded), context.secret) : coded;
  }
  return { members, faults };
}

export function missing(index: number, from: string): ItemFault {
  return { index, code: 'MISSING_FIELD', message: `缺少平台必填项 ${from} / the platform requires ${from}` };
}

/** `value` is a code, never personal data: fields with a table hold nothing else. */
export function unmappable(index: number, from: string, value: string): ItemFault {
  return {
    index,
    code: 'UNMAPPABLE_VALUE',
    message: `平台没有与 ${from}=${value} 对应的值 / the platform has no value for ${from}=${value}`,
  };
}

/** A code that both sides write the same way, if it stands in the table. */
export function oneOf(table: ReadonlySet<string>): (value: string) => string | null {
  return (value) => (table.has(value) ? value : null);
}

/** A code of ours in the platform's table; a lossy one only where the manifest lists `name.VALUE`. */
export function mapped(
  name: string,
  map: Readonly<Record<string, MappedCode>>,
): (value: string, manifest: NationalManifest) => string | null {
  return (value, manifest) => {
    const target = Object.hasOwn(map, value) ? map[value] : undefined;
    if (target === undefined) return null;
    return target.lossy && !manifest.lossy.includes(`${name}.${value}`) ? null : target.code;
  };
}

export function yesNo(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/**
 * A decimal given as text, as a JSON number. Up to fifteen digits a double says the very same decimal; a longer
 * or stranger text stays as it is, for the platform to judge.
 */
export function decimal(text: string | undefined): string | number | undefined {
  if (text === undefined) return undefined;
  return /^\d+(\.\d+)?$/.test(text) && text.length <= 15 ? Number(text) : text;
}

/** The ID number as it is encrypted: a final `x` is a capital letter in GB 11643. */
export function idNumber(text: string | undefined): string | undefined {
  return text?.toUpperCase();
}
