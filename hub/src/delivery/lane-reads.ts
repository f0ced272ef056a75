import type { RecordKind } from '@realname-hub/adapters/port.ts';
import { comparePositions, laneName, type LaneId, type Position } from './model.ts';
import type { NumbersRequest, Readers, RecordReader, StreamItem, WindowRequest } from './reader.ts';

/** What one lane wants to read. */
export interface LaneWish {
  lane: LaneId;
  /** Records after this position, at most `limit`; null: none. */
  window: { after: Position; limit: number } | null;
  positions: readonly Position[];
}

export interface LaneRead {
  window: readonly StreamItem[];
  byNo: ReadonlyMap<number, StreamItem>;
}

/** Reads for many lanes with two calls per kind. A lane whose read failed is missing; the fault is reported. */
export async function readLanes(
  readers: Readers,
  wishes: readonly LaneWish[],
  onFault: (error: unknown, lanes: readonly LaneId[]) => void,
): Promise<ReadonlyMap<string, LaneRead>> {
  const byKind = Map.groupBy(wishes, ({ lane }) => lane.kind);
  const reads = await Promise.all(
    [...byKind].map(async ([kind, ofKind]) => {
      try {
        return await readKind(readerOf(readers, kind), ofKind);
      } catch (error) {
        onFault(
          error,
          ofKind.map(({ lane }) => lane),
        );
        return [];
      }
    }),
  );
  return new Map(reads.flat());
}

export function readerOf(readers: Readers, kind: RecordKind): RecordReader {
  const reader = readers.get(kind);
  if (!reader) throw new Error(`no reader for ${kind}`);
  return reader;
}

async function readKind(reader: RecordReader, wishes: readonly LaneWish[]): Promise<[string, LaneRead][]> {
  const windows: WindowRequest[] = [];
  const numbers: NumbersRequest[] = [];
  for (const { lane, window, positions } of wishes) {
    if (window) windows.push({ key: lane.key, ...window });
    if (positions.length > 0) numbers.push({ key: lane.key, positions });
  }
  const [readWindows, readNumbers] = await Promise.all([
    windows.length > 0 ? reader.read(windows) : [],
    numbers.length > 0 ? reader.readPositions(numbers) : [],
  ]);
  let nextWindow = 0;
  let nextNumbers = 0;
  return wishes.map(({ lane, window, positions }) => {
    const items = window ? (readWindows[nextWindow++] ?? []) : [];
    const single = positions.length > 0 ? (readNumbers[nextNumbers++] ?? []) : [];
    return [laneName(lane), { window: items, byNo: new Map(single.map((item) => [item.no, item])) }];
  });
}

/**
 * A window must start where the last one ended and leave nothing out: otherwise records would be passed over for
 * good. Only before the first item of a lane may there be a gap (it may start in the middle of a stream).
 */
export function windowFault(after: Position, last: Position, window: readonly StreamItem[]): string | null {
  if (window.length === 0)
    return comparePositions(after, last) < 0 ? 'no record where the stream has some' : null;
  let before = after.no;
  for (const { no } of window) {
    if (no !== before + 1 && before !== 0) return `record ${before + 1} is missing`;
    if (no <= before) return `record ${no} comes twice`;
    before = no;
  }
  return null;
}
