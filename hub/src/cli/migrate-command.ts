import { openDatabase } from '../store/database.ts';
import { startEmbeddedPostgres } from '../store/embedded-postgres.ts';
import { migrate } from '../store/migrations.ts';
import { EXIT, type Output } from './output.ts';
import { readConfiguration, type Environment } from './session.ts';

/** `migrate`: brings the database up to date; the one command that production allows on an old one. */
export async function migrateCommand(environment: Environment, output: Output): Promise<number> {
  const { databaseUrl, dataFolder } = readConfiguration(environment);
  const server =
    databaseUrl === null ? await startEmbeddedPostgres({ dataFolder, log: output.progress }) : null;
  const url = server?.url ?? databaseUrl ?? '';
  const db = openDatabase({ url, maxConnections: 1, applicationName: 'realname-hub migrate' });
  try {
    const applied = await migrate(db);
    output.result({ applied }, [
      applied.length === 0 ? '数据库已是最新 / up to date' : `已执行 / applied: ${applied.join(', ')}`,
    ]);
    return EXIT.ok;
  } finally {
    await db.destroy();
    await server?.stop();
  }
}
