import { CODE_TABLES } from '../generated/code-tables.ts';
import { refuse, type Handlers } from '../http/operation.ts';
import type { Clock } from '../runtime/clock.ts';
import { answer, param } from './handling.ts';

/** The code tables of the contract; they change with its version only. */
export function codeTableHandlers({ clock }: { clock: Clock }): Handlers {
  const tables = CODE_TABLES.map((table) => ({ ...table, rowCount: table.rows.length }));
  const byScheme = new Map(tables.map((table) => [table.scheme as string, table]));
  const items = tables.map(({ rows: _, ...summary }) => summary);
  return {
    listCodeTables: async () => answer({ clock }, 200, { items }),
    getCodeTable: async (call) => {
      const table = byScheme.get(param(call, 'scheme'));
      return table ? answer({ clock }, 200, table) : refuse('CODE_TABLE_NOT_FOUND');
    },
  };
}
