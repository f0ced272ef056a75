import type { KindManifest, RecordKind } from '@realname-hub/adapters/port.ts';
import { refName, type PartnerRecord, type RecordRef, type StreamId, type WaitsFor } from './model.ts';
import type { StreamItem } from './reader.ts';

/** How often a HELD item is looked at again when no partner's answer can release it. */
export const RECHECK_MS = 60_000;
/** How often a lane looks for a photo that is still in its grace. */
const PHOTO_LOOK_MS = 1_000;

export interface RuleContext {
  stream: StreamId;
  kind: KindManifest;
  tracked: boolean;
  /** Kinds this partner takes at all. */
  subscribed: ReadonlySet<RecordKind>;
  records: ReadonlyMap<string, PartnerRecord>;
  now: number;
}

/** Whether an item may go to the partner now, as far as it depends on the item itself and on what it refers to. */
export type Readiness =
  | { is: 'READY'; operation: 'add' | 'update' }
  | { is: 'HELD'; waitsFor: WaitsFor; nextAt: number | null }
  | { is: 'PHOTO_PENDING'; until: number }
  | { is: 'CLOSED'; state: 'SUPERSEDED' | 'NOT_EXPRESSIBLE'; code: string; message: string };

/** `again`: it goes again although the partner has accepted this very version, and as if it had not. */
export function readiness(item: StreamItem, context: RuleContext, again = false): Readiness {
  const own = context.tracked ? context.records.get(refName(ownRef(item, context.stream))) : undefined;
  const known = own?.acceptedVersion ?? null;
  const accepted = again && known === item.version ? null : known;
  if (accepted !== null && accepted >= item.version)
    return closed('SUPERSEDED', 'NEWER_VERSION_ACCEPTED', `version ${accepted} is accepted there already`);
  if (accepted !== null && !context.kind.updatable)
    return closed(
      'NOT_EXPRESSIBLE',
      'NOT_UPDATABLE',
      '对方不接受该类记录的变更 / the partner takes no updates of it',
    );
  const waitsFor = firstUnmet(item, context);
  if (waitsFor) {
    // Only a record that the hub knows can be released by the partner's answer.
    return { is: 'HELD', waitsFor, nextAt: waitsFor.recordId === null ? context.now + RECHECK_MS : null };
  }
  return photoReadiness(item, context) ?? { is: 'READY', operation: accepted === null ? 'add' : 'update' };
}

/** Records whose state at the partner must be known to judge these items. Of what it does not take it has none. */
export function neededRefs(
  items: readonly StreamItem[],
  stream: StreamId,
  { tracked, subscribed }: Pick<RuleContext, 'tracked' | 'subscribed'>,
): RecordRef[] {
  const refs = new Map<string, RecordRef>();
  for (const item of items) {
    if (!item.report) continue;
    if (tracked) add(refs, ownRef(item, stream));
    for (const [kind, ref] of Object.entries(item.references) as [RecordKind, Omit<RecordRef, 'kind'>][])
      if (subscribed.has(kind)) add(refs, { kind, ...ref });
  }
  return [...refs.values()];
}

export function ownRef(item: { recordId: string }, stream: StreamId): RecordRef {
  return { kind: stream.kind, key: stream.key, recordId: item.recordId };
}

function add(refs: Map<string, RecordRef>, ref: RecordRef): void {
  refs.set(refName(ref), ref);
}

function firstUnmet(item: StreamItem, context: RuleContext): WaitsFor | null {
  for (const { ref: kind, need } of context.kind.dependsOn) {
    // What a partner does not take, it cannot ask for.
    if (!context.subscribed.has(kind)) continue;
    const ref = item.references[kind];
    if (!ref && need === 'required') return { kind, key: context.stream.key, recordId: null };
    if (!ref) continue;
    const record = context.records.get(refName({ kind, ...ref }));
    if ((record?.acceptedVersion ?? null) === null) return { kind, ...ref };
  }
  return null;
}

function photoReadiness(item: StreamItem, context: RuleContext): Readiness | null {
  const { photo } = item;
  if (!photo || photo.arrivedAt !== null || context.kind.photo === 'none') return null;
  if (context.now < photo.graceUntil)
    return { is: 'PHOTO_PENDING', until: Math.min(photo.graceUntil, context.now + PHOTO_LOOK_MS) };
  if (context.kind.photo === 'optional') return null;
  const waitsFor: WaitsFor = { kind: 'photo', key: context.stream.key, recordId: photo.sha256 };
  return { is: 'HELD', waitsFor, nextAt: context.now + RECHECK_MS };
}

function closed(state: 'SUPERSEDED' | 'NOT_EXPRESSIBLE', code: string, message: string): Readiness {
  return { is: 'CLOSED', state, code, message };
}
