import { RECORD_KINDS, type RecordKind } from '@realname-hub/adapters/port.ts';
import type { Schema } from '../registry/schemas.ts';

export type WireKind = Schema<'RecordKind'>;

/** `projectWorker` → `PROJECT_WORKER`; a lane can also wait for a photo. */
export function wireKind(kind: RecordKind): WireKind;
export function wireKind(kind: RecordKind | 'photo'): WireKind | 'PHOTO';
export function wireKind(kind: string): WireKind | 'PHOTO' {
  return kind.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as WireKind;
}

export function recordKind(wire: string): RecordKind | null {
  return RECORD_KINDS.find((kind) => wireKind(kind) === wire) ?? null;
}

/** A record's place at one partner. */
export interface DeliveryPlace {
  partnerId: string;
  kind: RecordKind;
  key: string;
  no: number;
}

/** `national~ATTENDANCE~P-2026-0001~17` */
export function deliveryId({ partnerId, kind, key, no }: DeliveryPlace): string {
  return [partnerId, wireKind(kind), key, no].join('~');
}

/** Null when the text names no delivery. */
export function parseDeliveryId(text: string): DeliveryPlace | null {
  const [partnerId, wire, key, number, ...rest] = text.split('~');
  const kind = recordKind(wire ?? '');
  if (!partnerId || !key || kind === null || rest.length > 0 || !/^[1-9]\d{0,15}$/.test(number ?? ''))
    return null;
  return { partnerId, kind, key, no: Number(number) };
}
