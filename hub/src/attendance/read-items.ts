import { hash } from 'node:crypto';
import { validateAttendanceEvent, validateSiteAttendanceEvent } from '../generated/validators.js';
import { schemaFaults, type SchemaError } from '../http/schema-faults.ts';
import type { Schema } from '../registry/schemas.ts';
import { factOfDeviceEvent, factOfSiteEvent } from './device-events.ts';
import { contentDigest } from './fact.ts';
import type { JournalPlace, SubmittedItem } from './submission.ts';

/** Ids of the contract, also wrong ones; anything else may be somebody's data, and a receipt is kept. */
const READABLE_ID = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/;
const PERSONAL_ID = /^\d{11,19}[0-9Xx]?$/;
/** Largest original of a maker that is kept, as JSON. */
const MAX_RAW_BYTES = 4096;

/** Each event of a device's batch by itself: one bad item does not block its neighbours. */
export function readDeviceItems(events: readonly unknown[], deviceSn: string): SubmittedItem[] {
  return events.map((event, index) => {
    const pointer = `/events/${index}`;
    const fault = validateAttendanceEvent(event) ? null : firstFault(validateAttendanceEvent.errors, pointer);
    if (fault) return invalid(event, 'eventId', placeIn(event, deviceSn), fault, index);
    const valid = event as Schema<'AttendanceEvent'>;
    if (valid.eventId !== `${deviceSn}-${valid.journalId}-${valid.seq}`) {
      return invalid(
        event,
        'eventId',
        null,
        { code: 'EVENT_ID_MISMATCH', pointer: `${pointer}/eventId` },
        index,
      );
    }
    if (valid.raw !== undefined && Buffer.byteLength(JSON.stringify(valid.raw)) > MAX_RAW_BYTES) {
      const tooLarge = { code: 'RAW_TOO_LARGE', pointer: `${pointer}/raw` };
      return invalid(event, 'eventId', placeIn(event, deviceSn), tooLarge, index);
    }
    return factItem(factOfDeviceEvent(valid, deviceSn));
  });
}

export function readSiteItems(events: readonly unknown[], projectId: string, actor: string): SubmittedItem[] {
  return events.map((event, index) => {
    const valid = validateSiteAttendanceEvent(event);
    const fault = valid ? null : firstFault(validateSiteAttendanceEvent.errors, `/events/${index}`);
    if (fault) return invalid(event, 'recordId', null, fault, index);
    return factItem(factOfSiteEvent(event as Schema<'SiteAttendanceEvent'>, projectId, actor));
  });
}

function firstFault(errors: readonly SchemaError[] | null | undefined, pointer: string) {
  const [fault] = schemaFaults(errors ?? [], pointer);
  return fault ?? { code: 'VALUE_INVALID', pointer };
}

function factItem(fact: ReturnType<typeof factOfDeviceEvent>): SubmittedItem {
  return { kind: 'fact', fact, digest: contentDigest(fact) };
}

function invalid(
  event: unknown,
  idName: 'eventId' | 'recordId',
  place: JournalPlace | null,
  { code, pointer }: { code: string; pointer: string },
  index: number,
): SubmittedItem {
  const stated =
    typeof event === 'object' && event !== null ? (event as Record<string, unknown>)[idName] : undefined;
  const readable = typeof stated === 'string' && READABLE_ID.test(stated) && !PERSONAL_ID.test(stated);
  const recordId = readable ? stated : String(index);
  const digest = hash('sha256', JSON.stringify(event), 'buffer');
  return { kind: 'invalid', recordId, place, digest, code, pointer };
}

/** The place of an invalid event in its journal, where its three names are good and agree. */
function placeIn(event: unknown, deviceSn: string): JournalPlace | null {
  const { eventId, journalId, seq } = (typeof event === 'object' && event !== null ? event : {}) as Record<
    string,
    unknown
  >;
  if (typeof journalId !== 'string' || !/^[0-9a-f]{16}$/.test(journalId)) return null;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return null;
  return eventId === `${deviceSn}-${journalId}-${seq}` ? { deviceSn, journalId, seq } : null;
}
