import type { Schema } from '../registry/schemas.ts';
import type { Fact, PrivateFacts, StatedFacts } from './fact.ts';

/** A device's event, as the contract has it, in the form that is judged and stored. */
export function factOfDeviceEvent(event: Schema<'AttendanceEvent'>, deviceSn: string): Fact {
  const { journalId, seq } = event;
  return {
    identity: { kind: 'journal', deviceSn, journalId, seq },
    sourceActor: `device:${deviceSn}`,
    stated: {
      recordId: event.eventId,
      workerId: event.workerId ?? null,
      strangerRef: event.strangerRef ?? null,
      occurredAt: event.occurredAt ?? null,
      deviceTime: event.deviceTime,
      bootId: event.bootId ?? null,
      uptimeMs: event.uptimeMs ?? null,
      clockState: event.clockState,
      direction: event.direction,
      directionSource: event.directionSource,
      method: event.method,
      result: event.result,
      liveness: event.liveness,
      origin: event.origin,
      source: event.source,
      captureId: null,
      photo: event.photo ?? null,
      nonWork: event.nonWork ?? null,
      manual: event.manual ?? null,
      correctionOf: event.correctionOf ?? null,
      confirmed: false,
      details: detailsOf(event),
    },
    secret: secretOf(event),
  };
}

/** A capture that a site's own system states: electronic fence, group photo, app, import or by hand. */
export function factOfSiteEvent(
  event: Schema<'SiteAttendanceEvent'>,
  projectId: string,
  actor: string,
): Fact {
  const stated: StatedFacts = {
    recordId: event.recordId,
    workerId: event.workerId,
    strangerRef: null,
    occurredAt: event.occurredAt,
    deviceTime: null,
    bootId: null,
    uptimeMs: null,
    clockState: 'SYNCED',
    direction: event.direction,
    directionSource: 'NONE',
    method: event.method,
    result: 'GRANTED',
    liveness: 'UNKNOWN',
    origin: event.origin,
    source: event.source,
    captureId: event.captureId ?? null,
    photo: event.photo ?? null,
    nonWork: event.nonWork ?? null,
    manual: event.manual ?? null,
    correctionOf: event.correctionOf ?? null,
    confirmed: false,
    details: detailsOf(event),
  };
  return { identity: { kind: 'record', projectId }, sourceActor: actor, stated, secret: secretOf(event) };
}

const DETAILS = ['gate', 'matchScore', 'temperatureC', 'mask', 'clockOffsetMs'];

function detailsOf(event: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event).filter(([name]) => DETAILS.includes(name)));
}

function secretOf(event: { location?: PrivateFacts['location']; raw?: unknown }): PrivateFacts {
  return {
    ...(event.location === undefined ? {} : { location: event.location }),
    ...(event.raw === undefined ? {} : { raw: event.raw }),
  };
}
