/**
 * All that the journal asks of a file system: one flat folder of appended files. Tests replace it to cut the power
 * between any two of these calls; a device maker may put it on raw flash.
 */
export interface JournalFiles {
  list(): Promise<{ name: string; size: number }[]>;
  /** At most `length` bytes; fewer at the end of the file. */
  read(name: string, offset: number, length: number): Promise<Uint8Array>;
  /** Appends, making the file when it is not there. After a failure any part may have been written. */
  append(name: string, bytes: Uint8Array): Promise<void>;
  /** Resolves when what was appended survives a power cut. */
  sync(name: string): Promise<void>;
  truncate(name: string, size: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Resolves when made, renamed and removed names survive a power cut. */
  syncFolder(): Promise<void>;
  close(): Promise<void>;
}
