import type { AttendanceRecord } from '@realname-hub/adapters/records.ts';
import type { AttendanceEvent } from '@realname-hub/sdk';
import type { Fact } from '../../../hub/src/attendance/fact.ts';
import type { Nature } from '../../../hub/src/delivery/simulation/fake-platform.ts';

/**
 * Someone passing a gate, as it truly was. Devices, hub and platforms only ever see their own side of it; its id
 * travels as the name of the gate.
 */
export interface Passage {
  id: string;
  deviceSn: string;
  workerId: string;
  trueMs: number;
  /** What the device's own clock said, right or wrong. */
  deviceMs: number;
  bootId: string;
  /** Where the device truly hung at that moment. */
  projectId: string;
  kind: PassageKind;
  /** Set when the device has promised to keep it. */
  eventId: string | null;
}

/** What is the matter with a passage: the hub must refuse two of them, a platform the next two. */
export type PassageKind = 'PLAIN' | 'UNREADABLE' | 'BY_HAND' | 'POISON' | 'UNSPEAKABLE';

/**
 * Furthest that a stated time may be from the true one: the tolerance of a device's clock (2 s), half of the longest
 * round trip in which it read the hub's (1.5 s), and the milliseconds lost in rounding.
 */
const CLOCK_ERROR_MS = 3_600;

/** Everything that truly happened on one day, by the passages' ids. Its answers are what is false, or null. */
export class Truth {
  readonly passages = new Map<string, Passage>();
  /** Boots whose time a terminal knows for good. */
  readonly timedBoots = new Set<string>();

  add(passage: Passage): void {
    this.passages.set(passage.id, passage);
  }

  /** `bootId`: of the terminal as it sends. */
  falseInEvent(event: AttendanceEvent, bootId: string): string | null {
    const passage = this.#passage(event.gate);
    if (!passage) return 'of no passage';
    if (Date.parse(event.deviceTime) !== passage.deviceMs) return 'with another time of the device';
    if (event.workerId !== passage.workerId) return 'with another worker';
    if (event.occurredAt !== undefined) return this.#falseTime(passage, event.occurredAt);
    const isKnown = event.bootId === bootId || this.timedBoots.has(event.bootId ?? '');
    return isKnown ? 'without its time, which is known' : null;
  }

  falseInFact({ stated }: Fact, projectId: string | null): string | null {
    const passage = this.#passage(stated.details.gate);
    if (!passage) return 'of no passage';
    if (stated.workerId !== passage.workerId) return 'with another worker';
    if (Date.parse(stated.deviceTime ?? '') !== passage.deviceMs) return 'with another time of the device';
    if (projectId !== null && projectId !== passage.projectId) return `on ${projectId}`;
    return stated.occurredAt === null ? null : this.#falseTime(passage, stated.occurredAt);
  }

  falseInRecord(record: AttendanceRecord): string | null {
    const passage = this.#passage(record.gate);
    if (!passage) return 'of no passage';
    if (record.workerId !== passage.workerId) return 'with another worker';
    if (record.projectId !== passage.projectId) return `on ${record.projectId}`;
    return this.#falseTime(passage, record.occurredAt);
  }

  natureOf(item: { recordId: string; body: unknown }): Nature {
    if (isPoisonous(item.recordId)) return 'POISON';
    const kind = this.#passage((item.body as { gate?: unknown } | null)?.gate)?.kind;
    return kind === 'POISON' || kind === 'UNSPEAKABLE' ? kind : 'PLAIN';
  }

  #passage(gate: unknown): Passage | undefined {
    return typeof gate === 'string' ? this.passages.get(gate) : undefined;
  }

  #falseTime({ trueMs }: Passage, stated: string): string | null {
    const error = Date.parse(stated) - trueMs;
    return Math.abs(error) > CLOCK_ERROR_MS ? `with a time that is ${error} ms off` : null;
  }
}

/** Workers whom no platform takes. */
export function isPoisonous(workerId: string): boolean {
  return workerId.startsWith('poison');
}
