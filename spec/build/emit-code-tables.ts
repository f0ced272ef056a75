import type { CodeTableFacts } from './read-code-tables.ts';

/** The tables that the contract refers to, for the hub to serve and to check against. */
export function emitCodeTables(tables: readonly CodeTableFacts[]): string {
  return `// Generated from spec/code-tables. Do not edit.

export interface CodeTable {
  scheme: string;
  title: string;
  titleEn: string;
  /** Value of \`CodedValue.scheme\` for codes of this table. */
  codeScheme: string;
  status: 'PUBLISHED' | 'OBSERVED' | 'ASSUMED';
  source: string;
  note?: string;
  rows: readonly { code: string; zh: string; canonical?: string }[];
}

export const CODE_TABLES: readonly CodeTable[] = [
${tables.map((table) => `  ${JSON.stringify(table)},`).join('\n')}
];
`;
}
