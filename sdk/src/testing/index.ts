export { CrashingFiles, PowerCut } from './crashing-files.ts';
export { ManualClock } from './manual-clock.ts';
export { MemoryHub } from './memory-hub.ts';
export type { Fault } from './memory-hub.ts';
export { jpeg, passage } from './passages.ts';
export { seededRandom } from './seeded.ts';
