import type { RecoveryReport } from './recovery.ts';

export interface JournalBounds {
  /** Segments and photos together, a few notes on what was sent aside; default 256 MiB. */
  maxBytes: number;
  /** Events kept, sent ones included; default 200,000. */
  maxEvents: number;
  /** Size at which a new segment is begun; default 1 MiB. */
  segmentBytes: number;
  /** How long a settled event stays for a hub that was restored from a backup; default 7 days. */
  keepSettledMs: number;
  /**
   * What gives way when the bound is reached and nothing settled is left to remove: the new event, whose capture then
   * fails, or the oldest photos that are not yet sent, whose events stay.
   */
  overflow: 'reject-new' | 'drop-oldest-photo';
}

export const DEFAULT_BOUNDS: JournalBounds = {
  maxBytes: 256 * 1024 * 1024,
  maxEvents: 200_000,
  segmentBytes: 1024 * 1024,
  keepSettledMs: 7 * 86_400_000,
  overflow: 'reject-new',
};

export type Overflow = { kind: 'EVENT_REFUSED' } | { kind: 'PHOTO_DROPPED'; sha256: string };

/** Called when something happens that a device must show or report; none of these may be lost in silence. */
export interface JournalHooks {
  onOverflow?: (overflow: Overflow) => void;
  /** Damage found at opening, or later while reading. */
  onDamage?: (report: RecoveryReport) => void;
}
