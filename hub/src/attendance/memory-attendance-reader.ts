import type { AttendanceRecord } from '@realname-hub/adapters/records.ts';
import { comparePositions } from '../delivery/model.ts';
import type { RecordReader, StreamItem } from '../delivery/reader.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import { isReported } from './acceptance.ts';
import { photoGraceUntil } from './attendance-reader.ts';
import type { AcceptedCapture } from './capture.ts';

export interface MemoryReaderOptions {
  /** What is stored on a project, in the order of its stream. */
  stream: (projectId: string) => readonly AcceptedCapture[];
  personOf: (workerId: string) => AttendanceRecord['person'];
  /** When each photo arrived; those that are missing have not. */
  photoArrivals: ReadonlyMap<string, number>;
}

/** Attendance for delivery, of captures in memory. */
export function memoryAttendanceReader(options: MemoryReaderOptions): RecordReader {
  return {
    kind: 'attendance',
    tracked: false,
    read: async (requests) =>
      requests.map(({ key, after, limit }) => {
        const stream = options.stream(key);
        // Numbers begin at 1 and leave no gap: what comes after a number starts at its index.
        const first = Math.max(0, after.no);
        return stream
          .slice(first, first + limit)
          .filter((capture) => comparePositions(capture, after) > 0)
          .map((capture) => toItem(options, capture));
      }),
    readPositions: async (requests) =>
      requests.map(({ key, positions }) =>
        positions.flatMap(({ no }) => {
          const capture = options.stream(key)[no - 1];
          return capture ? [toItem(options, capture)] : [];
        }),
      ),
  };
}

function toItem(options: MemoryReaderOptions, capture: AcceptedCapture): StreamItem {
  const { no, month, projectId: key, enrolment, notCounted, receivedAt } = capture;
  const { recordId, workerId, photo, source } = capture.fact.stated;
  const position = { no, month, recordId, version: 1, orderKey: workerId ?? recordId };
  if (!isReported(notCounted) || enrolment === null || workerId === null)
    return { ...position, report: false, references: {}, body: null };
  const movement = enrolment.joinMovementId;
  return {
    ...position,
    report: true,
    references: {
      team: { key, recordId: enrolment.teamId },
      projectWorker: { key, recordId: workerId },
      ...(movement === null ? {} : { movement: { key, recordId: movement } }),
    },
    body: bodyOf(capture, workerId, enrolment.teamId, options.personOf(workerId)),
    ...(photo === null
      ? {}
      : {
          photo: {
            sha256: photo.sha256,
            arrivedAt: options.photoArrivals.get(photo.sha256) ?? null,
            graceUntil: photoGraceUntil(source, receivedAt),
          },
        }),
  };
}

function bodyOf(
  { projectId, fact: { stated, secret } }: AcceptedCapture,
  workerId: string,
  teamId: string,
  person: AttendanceRecord['person'],
): AttendanceRecord {
  const { gate } = stated.details;
  const { location } = secret;
  return {
    ...{ projectId, recordId: stated.recordId, workerId, person, teamId },
    occurredAt: shanghaiIso(Date.parse(stated.occurredAt ?? '')),
    direction: stated.direction,
    method: stated.method,
    origin: stated.origin,
    source: stated.source,
    ...(typeof gate === 'string' ? { gate } : {}),
    ...(location === undefined ? {} : { location: { lng: location.lng, lat: location.lat } }),
  };
}
