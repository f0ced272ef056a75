import { signed, type Draft, type SignOptions, type TestKey, type WireRequest } from '../test-requests.ts';
import { wireBytes } from '../test-wire.ts';

/** What a catalogue of bad requests needs to know of the hub that it is sent to. */
export interface Ground {
  now(): number;
  places: {
    hubId: string;
    /** The device of the device key, one of the maker's. */
    deviceSn: string;
    foreignDeviceSn: string;
    /** In the district key's scope. */
    projectId: string;
    foreignProjectId: string;
    workerId: string;
    companyId: string;
  };
  keys: Record<'device' | 'maker' | 'system' | 'district' | 'revoked' | 'expired' | 'early', TestKey>;
}

export interface Expectation {
  status: number;
  code: string;
  /** One of the faults: its place, and its code where that is not the problem's own. */
  fault?: readonly [pointer: string, code?: string];
}

export interface BadRequest extends Expectation {
  title: string;
  /** Made when it is sent: a signature has a date. */
  bytes: () => Buffer;
  /** Sent before, and accepted: what makes the second one bad. */
  before?: () => Buffer;
}

export interface Builder {
  ground: Ground;
  /** A request that would pass, signed, and then changed. */
  sent(
    key: TestKey,
    draft: Draft,
    more?: Partial<SignOptions>,
    change?: (request: WireRequest) => WireRequest,
  ): Buffer;
}

export function builderFor(ground: Ground): Builder {
  return {
    ground,
    sent: (key, draft, more = {}, change = (request) => request) =>
      wireBytes(change(signed(draft, { key, hubId: ground.places.hubId, now: ground.now(), ...more }))),
  };
}
