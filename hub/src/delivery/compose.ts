import { createHash } from 'node:crypto';
import type {
  ComposedCall,
  Composition,
  OutboundCall,
  OutboundItem,
  PartnerReference,
  RecordKind,
} from '@realname-hub/adapters/port.ts';
import { refName, type Call, type PartnerRecord, type StreamId } from './model.ts';
import { ownRef } from './plan-rules.ts';
import type { PhotoSource, StreamItem } from './reader.ts';

/** Everything that an adapter needs to build the call, from the journalled members and their records. */
export async function toOutbound(
  call: Call,
  items: ReadonlyMap<number, StreamItem>,
  records: ReadonlyMap<string, PartnerRecord>,
  photos: PhotoSource | null,
): Promise<OutboundCall> {
  const outbound: OutboundItem[] = [];
  for (const member of call.members) {
    const item = items.get(member.no);
    if (!item?.body) throw new Error(`record ${member.no} of a journalled call cannot be read any more`);
    const photo = member.photo === null ? null : await photos?.read(member.photo);
    if (photo === null && member.photo !== null) throw new Error('a photo that had arrived cannot be read');
    outbound.push({
      recordId: item.recordId,
      version: item.version,
      body: item.body,
      references: referencesOf(item, records),
      partnerNumber: records.get(refName(ownRef(item, call)))?.partnerNumber ?? null,
      ...(photo && member.photo !== null ? { photo: { sha256: member.photo, ...photo } } : {}),
    });
  }
  const { kind, key, operation, id } = call;
  return { kind, operation, projectId: kind === 'company' ? null : key, items: outbound, callId: id };
}

function referencesOf(
  item: StreamItem,
  records: ReadonlyMap<string, PartnerRecord>,
): Partial<Record<RecordKind, PartnerReference>> {
  const references: Partial<Record<RecordKind, PartnerReference>> = {};
  for (const [kind, ref] of Object.entries(item.references) as [
    RecordKind,
    Omit<StreamId, 'kind'> & { recordId: string },
  ][]) {
    const record = records.get(refName({ kind, ...ref }));
    references[kind] = { recordId: ref.recordId, partnerNumber: record?.partnerNumber ?? null };
  }
  return references;
}

/** What the journal keeps of a call's bytes. */
export function digestOf({ method, payload }: ComposedCall): string {
  return createHash('sha256').update(method).update('\n').update(payload).digest('hex');
}

export type Inexpressible = Extract<Composition, { ok: false }>['inexpressible'];
