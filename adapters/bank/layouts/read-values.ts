import { BankFileError } from '../file-fault.ts';
import type { Values } from './values.ts';

/** A value that a file must have; one that no field of it gave is told as missing. */
export function text(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string') throw new BankFileError('MISSING', { value: name });
  return value;
}

export function numberOf(values: Values, name: string): bigint {
  const value = values[name];
  if (typeof value !== 'bigint') throw new BankFileError('MISSING', { value: name });
  return value;
}

/** For spreading: absent where the file has none. */
export function optionalText<const Name extends string>(
  values: Values,
  name: Name,
): { [Key in NoInfer<Name>]?: string };
export function optionalText<const As extends string>(
  values: Values,
  name: string,
  as: As,
): { [Key in NoInfer<As>]?: string };
export function optionalText(values: Values, name: string, as = name): Record<string, string> {
  const value = values[name];
  return typeof value === 'string' ? { [as]: value } : {};
}
