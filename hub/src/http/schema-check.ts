import { schemaFaults, type Validator } from './schema-faults.ts';
import type { Refusal } from './refusal.ts';

/** A part of a request against the contract; null when it fits, or when the contract says nothing of it. */
export function checkSchema(validator: Validator | null, value: unknown, root: string): Refusal | null {
  if (validator === null || validator(value)) return null;
  const faults = schemaFaults(validator.errors ?? [], root);
  return {
    ok: false,
    problem: {
      code: 'VALIDATION',
      detail: `${faults.length} place(s) do not fit the contract; see errors.`,
      detailZh: `有 ${faults.length} 处不符合接口约定，见 errors。`,
      faults,
    },
  };
}
