import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SPEC_FOLDER } from './contract.ts';

export interface Bilingual {
  zh: string;
  en: string;
}

/** REPLY: code of a whole answer; FAULT: of one place in a request; ITEM: of one item of a batch. */
export const USES = ['REPLY', 'FAULT', 'ITEM'] as const;

export interface ProblemFacts {
  status: number;
  retryable: boolean;
  use: (typeof USES)[number];
  title: Bilingual;
  cause: Bilingual;
  remedy: Bilingual;
  since: string;
}

export interface ProblemGroup {
  group: Bilingual;
  codes: Record<string, ProblemFacts>;
}

/** The one error table, in its groups. */
export function readProblems(): ProblemGroup[] {
  const table = parse(readFileSync(join(SPEC_FOLDER, 'problems.yaml'), 'utf8')) as { groups: ProblemGroup[] };
  return table.groups;
}

export const allProblems = (groups: readonly ProblemGroup[]): [string, ProblemFacts][] =>
  groups.flatMap(({ codes }) => Object.entries(codes));
