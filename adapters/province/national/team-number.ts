import type { Field } from './fields.ts';

/** The team's number at the partner; it exists once `Team.Add` was processed there. */
export const TEAM_NUMBER: Field<unknown> = {
  wire: 'teamSysNo',
  from: 'references.team.partnerNumber',
  read: (_body, item) => teamSysNo(item.references.team?.partnerNumber),
  required: true,
};

/** An integer on the wire; undefined where the partner has given no usable number yet. */
export function teamSysNo(partnerNumber: string | null | undefined): number | undefined {
  const number = Number(partnerNumber ?? 'none');
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
