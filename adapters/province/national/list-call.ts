import { isDeepStrictEqual } from 'node:util';
import type { ItemFault, OutboundCall, OutboundItem } from '../../port.ts';
import type { WireData } from './codec.ts';
import type { WireObject, Written } from './fields.ts';

/**
 * A call with a header and a list. All members must agree in the header, as the manifest's grouping has it; one
 * that does not would be reported under a stranger's team, so it is a fault of its own.
 */
export function composeList(
  call: OutboundCall,
  list: string,
  write: (item: OutboundItem, index: number) => { header: Written; row: Written },
): WireData {
  const faults: ItemFault[] = [];
  const rows: WireObject[] = [];
  let common: WireObject | null = null;
  for (const [index, item] of call.items.entries()) {
    const { header, row } = write(item, index);
    faults.push(...header.faults, ...row.faults);
    rows.push(row.members);
    if (header.faults.length > 0) continue;
    common ??= header.members;
    if (!isDeepStrictEqual(common, header.members)) faults.push(strayMember(index));
  }
  return { data: { ...common, [list]: rows }, faults };
}

function strayMember(index: number): ItemFault {
  return {
    index,
    code: 'GROUP_MISMATCH',
    message:
      '与同批记录的班组或企业不一致 / team or company differs from those of the other records in the call',
  };
}
