import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPEC_FOLDER } from './contract.ts';

export interface CodeTableFacts {
  scheme: string;
  title: string;
  titleEn: string;
  codeScheme: string;
  status: 'PUBLISHED' | 'OBSERVED' | 'ASSUMED';
  source: string;
  note?: string;
  rows: { code: string; zh: string; canonical?: string }[];
}

export function readCodeTables(): CodeTableFacts[] {
  const folder = join(SPEC_FOLDER, 'code-tables');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CodeTableFacts);
}
