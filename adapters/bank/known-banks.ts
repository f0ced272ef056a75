import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../port.ts';
import { bankAdapter } from './adapter.ts';
import { demoBanks } from './banks/index.ts';
import type { BankManifest } from './manifest.ts';
import type { BankAdapter } from './port.ts';
import { readBankManifest } from './read-manifest.ts';

/** What is wrong with a file of the operator's folder. */
export interface ManifestFileFault {
  file: string;
  /** JSON pointer into it; empty for the file as a whole. */
  pointer: string;
  detail: Bilingual;
}

export type KnownBanks = { ok: true; adapters: BankAdapter[] } | { ok: false; faults: ManifestFileFault[] };

/**
 * Every bank that can be set up: those of the operator's folder, one JSON file each, and in a demonstration those of
 * the product. One faulty file makes all of it faulty: a bank that silently is not there is found on pay day.
 */
export function knownBanks({ folder, demo }: { folder: string | null; demo: boolean }): KnownBanks {
  const manifests: BankManifest[] = demo ? [...demoBanks] : [];
  const faults: ManifestFileFault[] = [];
  for (const file of folder === null ? [] : jsonFiles(folder)) {
    const reading = readFile(join(folder ?? '', file));
    if (!reading.ok) faults.push(...reading.faults.map((fault) => ({ file, ...fault })));
    else if (manifests.some(({ bank }) => bank === reading.manifest.bank))
      faults.push({ file, pointer: '/bank', detail: NAME_TAKEN });
    else manifests.push(reading.manifest);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, adapters: manifests.map(bankAdapter) };
}

/** In the order of their names, whatever the file system says. */
function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort();
}

function readFile(path: string): ReturnType<typeof readBankManifest> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { ok: false, faults: [{ pointer: '', detail: NOT_JSON }] };
  }
  return readBankManifest(value);
}

const NOT_JSON = { zh: '无法读取，或不是 JSON', en: 'cannot be read, or is not JSON' };
const NAME_TAKEN = { zh: '与另一份清单同名', en: 'is the name of another manifest, too' };
