import { openDevice } from '../src/journal/device.ts';
import type { Device, DeviceHooks, DeviceOptions } from '../src/journal/device.ts';
import type { Refusal } from '../src/journal/event-uploader.ts';
import type { Overflow } from '../src/journal/journal-options.ts';
import type { RecoveryReport } from '../src/journal/recovery.ts';
import { CrashingFiles } from '../src/testing/crashing-files.ts';
import { ManualClock } from '../src/testing/manual-clock.ts';
import { MemoryHub } from '../src/testing/memory-hub.ts';
import { seededRandom } from '../src/testing/seeded.ts';
import { until } from './until.ts';

/** A device, its disk, its clock and its hub, all in memory, with everything that was reported. */
export class DeviceWorld {
  readonly random = seededRandom(7);
  readonly clock = new ManualClock({ startMs: Date.parse('2026-03-02T07:00:00+08:00') });
  readonly files = new CrashingFiles(this.random.fraction);
  hub = new MemoryHub(this.clock, () => this.clock.trueNow());
  readonly refusals: Refusal[] = [];
  readonly photoRefusals: { sha256: string; code: string }[] = [];
  readonly overflows: Overflow[] = [];
  readonly damage: RecoveryReport[] = [];
  readonly troubles: unknown[] = [];

  open(options: Partial<DeviceOptions> = {}): Promise<Device> {
    const hooks: DeviceHooks = {
      onRefused: (refusal) => this.refusals.push(refusal),
      onPhotoRefused: (refusal) => this.photoRefusals.push(refusal),
      onOverflow: (overflow) => this.overflows.push(overflow),
      onDamage: (report) => this.damage.push(report),
      onTrouble: (error) => this.troubles.push(error),
    };
    const { files, clock, random, hub: client } = this;
    return openDevice({
      folder: 'unused',
      deviceSn: 'SN-1',
      files,
      clock,
      random,
      client,
      hooks,
      groupMs: 0,
      ...options,
    });
  }

  async reboot(bootId: string): Promise<void> {
    this.files.restart('POWER');
    this.clock.reboot(bootId);
    this.hub = Object.assign(new MemoryHub(this.clock, () => this.clock.trueNow()), {
      stored: this.hub.stored,
    });
    await Promise.resolve();
  }

  drained(device: Device): Promise<void> {
    return until(() => device.status().queuedEvents === 0 && device.status().queuedPhotos === 0);
  }
}
