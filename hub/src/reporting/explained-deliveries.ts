import type { Bilingual } from '@realname-hub/adapters/port.ts';
import { explain, explainTurn } from '../delivery/explain.ts';
import { waitChains, type Waiting, type WaitLink } from '../delivery/wait-chain.ts';
import type { Executor } from '../store/database.ts';
import type { DeliveryRow } from './delivery-queries.ts';

/** A delivery with the reason why it stands where it stands. */
export type ExplainedDelivery = DeliveryRow & {
  explanation: Bilingual;
  chain: readonly WaitLink[];
};

export async function explainDeliveries(
  db: Executor,
  rows: readonly DeliveryRow[],
): Promise<ExplainedDelivery[]> {
  const chains = await waitChains(db, rows.map(toWaiting));
  return rows.map((row, index) => {
    const chain = chains[index] ?? [];
    return { ...row, chain, explanation: explanationOf(row, chain) };
  });
}

function toWaiting(row: DeliveryRow): Waiting {
  const { partnerId, kind, key, no, state, waitsKind, waitsKey, waitsRecord, orderKey } = row;
  const waitsFor =
    waitsKind === null ? null : { kind: waitsKind, key: waitsKey ?? key, recordId: waitsRecord };
  // Without a row of its own it waits for its lane, and for no other item.
  const callId = orderKey === null ? '' : row.callId;
  return { partnerId, kind, key, no, state, callId, orderKey: orderKey ?? '', waitsFor };
}

function explanationOf(row: DeliveryRow, chain: readonly WaitLink[]): Bilingual {
  // An item that waits for nothing else waits for its lane.
  if (row.state === 'WAITING' && chain.length === 0) return explainTurn(row);
  return explain(row, row.partnerId, chain);
}
