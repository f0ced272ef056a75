import { scanEntries } from './entry.ts';
import type { PlacedEntry } from './entry.ts';
import { JournalError } from './journal-error.ts';
import type { JournalFiles } from './journal-files.ts';
import { JournalIndex } from './journal-index.ts';
import type { MissingEvents } from './journal-index.ts';
import { photoName, photoOfName } from './photo-name.ts';
import { Segment, segmentNumber } from './segment.ts';

/** What was found wrong at opening. Torn bytes are the harmless end of a write that a power cut interrupted. */
export interface RecoveryReport {
  tornBytes: number;
  /** Places that were changed after they had been written: a failing medium, or someone's hand. */
  damaged: { file: string; offset: number; length: number }[];
  missing: readonly MissingEvents[];
}

export interface Recovered {
  index: JournalIndex;
  report: RecoveryReport;
  /** The journal that was written to last is damaged: its numbers must not be continued. */
  mustStartNew: boolean;
}

/** Reads the whole folder. Nothing that was captured is removed; only the torn end of the last segment is cut. */
export async function recoverJournal(files: JournalFiles, deviceSn: string): Promise<Recovered> {
  const index = new JournalIndex();
  const report: RecoveryReport = { tornBytes: 0, damaged: [], missing: index.missing };
  const listed = await files.list();
  await collectPhotos(files, listed, index);
  const numbers = listed.flatMap(({ name, size }) => {
    const number = segmentNumber(name);
    return number === undefined ? [] : [{ name, size, number }];
  });
  numbers.sort((one, other) => one.number - other.number);
  const damagedJournals = new Set<string | undefined>();
  for (const file of numbers) {
    const isLast = file === numbers.at(-1);
    const journalId = await readSegment(files, file, isLast, { index, report, deviceSn });
    if (report.damaged.some((place) => place.file === file.name)) damagedJournals.add(journalId);
  }
  index.settleMissing();
  await removeUnnamedPhotos(files, index);
  // A killed process may have left what only the system's memory holds: sent from there, and lost in a power cut
  // later, its numbers would be given twice.
  if (index.active) await files.sync(index.active.name);
  await files.syncFolder();
  const current = index.active?.journalId;
  const lost = index.missing.some((gap) => gap.journalId === current);
  return {
    index,
    report,
    mustStartNew: lost || damagedJournals.has(current) || damagedJournals.has(undefined),
  };
}

/** Gives the segment's journal, or undefined where not even that can be read. */
async function readSegment(
  files: JournalFiles,
  file: { name: string; size: number; number: number },
  isLast: boolean,
  into: { index: JournalIndex; report: RecoveryReport; deviceSn: string },
): Promise<string | undefined> {
  const { index, report, deviceSn } = into;
  const { entries, damage } = scanEntries(await files.read(file.name, 0, file.size));
  const tail = damage.at(-1);
  const isTorn = tail !== undefined && tail.torn;
  const validSize = isTorn ? tail.offset : file.size;
  if (isTorn) report.tornBytes += tail.length;
  for (const place of damage) {
    if (!place.torn) report.damaged.push({ file: file.name, offset: place.offset, length: place.length });
  }
  const segment = segmentOf(file.number, entries, deviceSn);
  if (segment === undefined) {
    // Cut before its first entry was durable: nothing was ever promised from it.
    if (damage.every((place) => place.torn)) await files.remove(file.name);
    return undefined;
  }
  if (isTorn && isLast) await files.truncate(file.name, validSize);
  segment.size = isTorn && isLast ? validSize : file.size;
  index.segments.push(segment);
  for (const placed of entries) index.add(segment, placed);
  return segment.journalId;
}

function segmentOf(number: number, entries: PlacedEntry[], deviceSn: string): Segment | undefined {
  for (const { entry } of entries) {
    if (entry.type === 'HEAD') {
      if (entry.deviceSn !== deviceSn) {
        throw new JournalError('WRONG_DEVICE', `the folder holds the journal of device ${entry.deviceSn}`);
      }
      return new Segment(number, entry.journalId, entry.firstSeq);
    }
    // The head is damaged: the first event still tells where it belongs.
    if (entry.type === 'EVENT') return new Segment(number, entry.journalId, entry.seq);
  }
  return undefined;
}

async function collectPhotos(
  files: JournalFiles,
  listed: { name: string; size: number }[],
  index: JournalIndex,
): Promise<void> {
  for (const { name, size } of listed) {
    const sha256 = photoOfName(name);
    if (sha256 !== undefined) index.photos.set(sha256, { bytes: size, sent: false, references: 0 });
    else if (name.endsWith('.part')) await files.remove(name);
  }
}

/** A photo is durable before its event: a cut between the two leaves a picture that nothing names. */
async function removeUnnamedPhotos(files: JournalFiles, index: JournalIndex): Promise<void> {
  for (const [sha256, photo] of index.photos) {
    if (photo.references > 0) continue;
    await files.remove(photoName(sha256));
    index.photos.delete(sha256);
  }
}
