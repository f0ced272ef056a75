import type { JournalFiles } from '@realname-hub/sdk/journal';
import { PowerCut, type CrashingFiles } from '@realname-hub/sdk/testing';
import { never } from './terminal-clock.ts';

/**
 * The disk as one run of a terminal sees it. When the power goes in the middle of a call the program goes with it: no
 * error reaches it, it simply never goes on.
 */
export function filesUnderPower(
  disk: CrashingFiles,
  run: { isOver: () => boolean; end: () => void },
): JournalFiles {
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    if (run.isOver()) return never();
    try {
      const result = await work();
      return run.isOver() ? await never() : result;
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      run.end();
      return never();
    }
  };
  return {
    list: () => call(() => disk.list()),
    read: (name, offset, length) => call(() => disk.read(name, offset, length)),
    append: (name, bytes) => call(() => disk.append(name, bytes)),
    sync: (name) => call(() => disk.sync(name)),
    truncate: (name, size) => call(() => disk.truncate(name, size)),
    rename: (from, to) => call(() => disk.rename(from, to)),
    remove: (name) => call(() => disk.remove(name)),
    syncFolder: () => call(() => disk.syncFolder()),
    close: () => call(() => disk.close()),
  };
}
