import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuse, type Handlers } from '../http/operation.ts';
import type { Clock } from '../runtime/clock.ts';
import { answer, param } from './handling.ts';
import type { Schema } from './schemas.ts';

type CodeTable = Omit<Schema<'CodeTable'>, 'serverTime'>;

/** The code tables of the contract, read once: they change with its version only. */
export function codeTableHandlers({ clock }: { clock: Clock }): Handlers {
  const tables = readCodeTables();
  const byScheme = new Map(tables.map((table) => [table.scheme, table]));
  const items = tables.map(({ rows: _, ...summary }) => summary);
  return {
    listCodeTables: async () => answer({ clock }, 200, { items }),
    getCodeTable: async (call) => {
      const table = byScheme.get(param(call, 'scheme'));
      return table ? answer({ clock }, 200, table) : refuse('CODE_TABLE_NOT_FOUND');
    },
  };
}

function readCodeTables(): CodeTable[] {
  const folder = join(
    dirname(fileURLToPath(import.meta.resolve('@realname-hub/spec/package.json'))),
    'code-tables',
  );
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const table = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<CodeTable, 'rowCount'>;
      return { ...table, rowCount: table.rows.length };
    });
}
