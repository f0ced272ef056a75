import type { SharedKey } from '@realname-hub/sdk';

export interface SimulatedDevice {
  deviceSn: string;
  hubUrl: string;
  key: SharedKey;
  /** Who passes here, and nowhere else. */
  workers: readonly string[];
}

/** What a device program is to do; it finds this in a file. */
export interface DeviceProgram {
  hubId: string;
  /** Holds the journals, a folder per device. */
  folder: string;
  ledger: string;
  /** When this file is there, the day is over. */
  over: string;
  /** Written when the day is over and every journal is empty. */
  emptied: string;
  gapMs: number;
  /** Every so many passages one has a picture. */
  photoEvery: number;
  devices: readonly SimulatedDevice[];
}
