import { statfs } from 'node:fs/promises';
import { Gauge, type Registry } from 'prom-client';
import type { PoolUse } from '../store/database.ts';
import type { Readings } from './readings.ts';

/** Figures of this process and of the machine it runs on, beside those that Node tells of itself. */
export function watchProcess(
  registry: Registry,
  readings: Readings,
  { pool, dataFolder }: { pool: () => PoolUse; dataFolder: string },
): void {
  const registers = [registry];
  new Gauge({
    name: 'realname_hub_database_connections',
    help: 'Connections of this process: in use, idle, callers that wait for one, and the most there may be',
    labelNames: ['state'],
    registers,
    collect() {
      const { most, open, idle, waiting } = pool();
      this.set({ state: 'used' }, open - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'most' }, most);
    },
  });
  const free = new Gauge({
    name: 'realname_hub_data_folder_free_bytes',
    help: 'Free space on the disk of the data folder',
    registers,
  });
  readings.add('data folder', [free], async () => free.set(await freeBytes(dataFolder)));
}

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
