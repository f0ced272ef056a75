import type { ProjectKey } from '../fixture/projects.ts';

/** One passage at a device. Times are seconds of the compressed day, 0 to 60. */
export interface DeviceCapture {
  at: number;
  /** Worker of the roster, or the device's own name of a stranger. */
  who: { worker: string } | { stranger: string };
  direction: 'IN' | 'OUT';
  liveness: 'PASS' | 'FAIL';
  nonWork?: { reason: string; signatureRef: string };
  /** By default GRANTED. */
  result?: 'GRANTED' | 'DENIED' | 'STRANGER';
  /** A camera that hangs delivers the same frame for different people. */
  frame?: number;
}

export interface DevicePlan {
  device: string;
  captures: readonly DeviceCapture[];
  /** Without network from the beginning until this second. */
  offlineUntil?: number;
  /** The wall clock is wrong by this much. */
  clockSkewMs?: number;
  /** After this many captures the device restarts, and forgets how its clock ran. */
  restartAfter?: number;
  /** Numbers of the captures that the firmware sends once more after the hub has answered. */
  sentTwice?: readonly number[];
}

/** What people and the contractors' systems do while the devices run. */
export type SiteAct =
  | { kind: 'BIND_DEVICE'; device: string }
  | { kind: 'ENROL'; worker: string }
  | { kind: 'PERMIT'; worker: string; project: ProjectKey; reason: string }
  | { kind: 'RECORDS'; project: ProjectKey; records: readonly SiteRecord[]; sentTwice?: boolean }
  | { kind: 'CONFIRM'; project: ProjectKey; recordId: string; decision: 'CONFIRM' | 'REFUSE'; reason: string }
  /** The operator gives parked captures their worker or their time. */
  | { kind: 'SET_WORKER'; stranger: string; worker: string }
  | { kind: 'SET_TIME'; device: string; captures: number }
  | { kind: 'LOSE_ANSWERS'; platform: 'city-gateway'; times: number };

export interface SiteRecord {
  recordId: string;
  worker: string;
  direction: 'IN' | 'OUT';
  origin: 'GATE' | 'E_FENCE' | 'GROUP_PHOTO' | 'APP';
  source: 'LIVE' | 'MANUAL' | 'IMPORT';
  method: string;
  captureId?: string;
  location?: { lng: number; lat: number; accuracyMeters: number };
  manual?: { operator: string; reason: string; evidence: string };
  /** Seconds between now and the moment that the record states. */
  offsetSeconds?: number;
  /** All records with this name share one picture. */
  picture?: string;
}

export interface PlannedAct {
  /** Unique; what is done is remembered under it. */
  id: string;
  at: number;
  act: SiteAct;
}
