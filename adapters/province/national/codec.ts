import type { FindOutcome, ItemFault, OutboundCall, OutboundItem, RecordKind } from '../../port.ts';
import type { RecordBodies } from '../../records.ts';
import type { WireContext, WireObject } from './fields.ts';
import type { JsonObject } from './json.ts';
import type { RowReader } from './pages.ts';

export interface WireData {
  data: WireObject;
  faults: readonly ItemFault[];
}

export interface FindContext extends WireContext {
  read: RowReader;
}

/** All that one kind of record needs to be said, answered and looked for. */
export interface KindCodec {
  method: Readonly<Record<OutboundCall['operation'], string>>;
  /** Name of the list that indexed errors speak of; null where a call carries a single record. */
  list: string | null;
  /** Texts by which the platform says that it has the record already; null where none is known. */
  duplicate: RegExp | null;
  /** The number that the platform issues for such a record; null for kinds that get none. */
  number: {
    inResult: (result: JsonObject) => string | null;
    inDuplicate: (message: string) => string | null;
  } | null;
  compose: (call: OutboundCall, context: WireContext) => WireData;
  find: (call: OutboundCall, context: FindContext) => Promise<FindOutcome>;
}

/** The body of a record of a known kind: the core hands a call's items over with the call's kind. */
export function bodyOf<Kind extends RecordKind>(_kind: Kind, item: OutboundItem): RecordBodies[Kind] {
  return item.body as RecordBodies[Kind];
}

/** The only item of a call of a kind that is sent one by one. */
export function onlyItem(call: OutboundCall): OutboundItem {
  const [item] = call.items;
  if (item === undefined || call.items.length !== 1) {
    throw new RangeError(`a call of kind ${call.kind} (${call.operation}) carries one record`);
  }
  return item;
}
