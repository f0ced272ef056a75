import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Db } from '../../hub/src/store/database.ts';

/** CPU time spent, in milliseconds: it tells more than the clock where others use the machine, too. */
export interface CpuTime {
  /** This thread: the hub, without the client, which has a thread of its own. */
  nodeMs: number;
  /** All processes of PostgreSQL; zero where the system does not tell. */
  postgresMs: number;
}

const TICK_MS = 10;

export async function cpuTimeOf<Result>(
  db: Db,
  work: () => Promise<Result>,
): Promise<{ result: Result; cpu: CpuTime }> {
  const server = await postmaster(db);
  const before = { thread: process.threadCpuUsage(), postgres: postgresMs(server) };
  const result = await work();
  const spent = process.threadCpuUsage(before.thread);
  return {
    result,
    cpu: {
      nodeMs: Math.round((spent.user + spent.system) / 1000),
      postgresMs: Math.round(postgresMs(server) - before.postgres),
    },
  };
}

async function postmaster(db: Db): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  return statOf(String(rows[0]?.pid))?.parent ?? Number.NaN;
}

/** The server's own time includes that of children that have ended. */
function postgresMs(server: number): number {
  let total = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(pid);
    if (stat?.parent === server) total += stat.ownMs;
    if (Number(pid) === server && stat) total += stat.ownMs + stat.childrenMs;
  }
  return total;
}

/** proc_pid_stat(5); null where there is none. */
function statOf(pid: string): { parent: number; ownMs: number; childrenMs: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = (index: number) => (fields[index] ?? 0) * TICK_MS;
    return {
      parent: fields[1] ?? Number.NaN,
      ownMs: ticks(11) + ticks(12),
      childrenMs: ticks(13) + ticks(14),
    };
  } catch {
    return null;
  }
}
