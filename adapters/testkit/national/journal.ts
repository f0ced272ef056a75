import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { parseJson } from './json.ts';
import type { ProjectCredential } from './credentials.ts';
import type { Submission } from './records.ts';

/** What is kept of a run: credentials and accepted writes, in the order in which they came. */
export type JournalEntry =
  | { readonly kind: 'project'; readonly project: ProjectCredential }
  | { readonly kind: 'submission'; readonly submission: Submission };

export interface Journal {
  append(entry: JournalEntry): void;
  close(): void;
}

export const noJournal: Journal = { append: () => undefined, close: () => undefined };

/** Opens an append-only file of JSON lines. What follows its last line end was cut by a kill and is removed. */
export function openJournal(file: string): { entries: JournalEntry[]; journal: Journal } {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole < bytes.length) truncateSync(file, whole);
  const entries = bytes.toString('utf8', 0, whole).split('\n').filter(Boolean).map(readLine);
  const descriptor = openSync(file, 'a', 0o600);
  return {
    entries,
    journal: {
      append: (entry) => {
        const line = Buffer.from(`${JSON.stringify(entry)}\n`, 'utf8');
        for (let written = 0; written < line.length;) written += writeSync(descriptor, line, written);
      },
      close: () => closeSync(descriptor),
    },
  };
}

function readLine(line: string, index: number): JournalEntry {
  const entry = parseJson(line) as unknown as JournalEntry | undefined;
  if (entry?.kind !== 'project' && entry?.kind !== 'submission') {
    throw new Error(
      `数据文件第${index + 1}行不是模拟平台的记录 / line ${index + 1} of the data file is not a record`,
    );
  }
  return entry;
}
