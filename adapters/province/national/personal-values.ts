import type { OutboundCall } from '../../port.ts';

/** Members that are personal wherever they stand. */
const PERSONAL = /^(idCardNumber|phone|address|contactName|contactPhone|accountNumber|email)$/;
/** Members whose `name` is a person's; the names of firms and teams are not personal, and may be any word. */
const PEOPLE = /^(person|legalPerson|leader|manager|emergencyContact)$/;

/** The personal texts of a call's records: what a partner may quote back and must not reach a log or an error. */
export function personalValues(call: OutboundCall): readonly string[] {
  const values = new Set<string>();
  const walk = (value: unknown, owner: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [member, inner] of Object.entries(value)) {
      const personal = PERSONAL.test(member) || (member === 'name' && PEOPLE.test(owner));
      if (personal && typeof inner === 'string') values.add(inner);
      walk(inner, Array.isArray(value) ? owner : member);
    }
  };
  for (const item of call.items) walk(item.body, '');
  return [...values];
}
