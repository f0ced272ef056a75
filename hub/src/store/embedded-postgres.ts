import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { systemClock } from '../runtime/clock.ts';
import { executable } from './postgres-binaries.ts';
import { preparePostgresHome, type PostgresHome } from './postgres-home.ts';
import { finishRestore, restoringCluster } from './postgres-restore.ts';

export interface EmbeddedPostgres {
  url: string;
  /** Process id of the running postmaster; changes when it had to be started again. */
  pid(): number;
  /** Stops the server, unless this process only visits it. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataFolder: string;
  database?: string;
  /** Added to the server's command line, as `name=value`. */
  settings?: readonly string[];
  /**
   * The hub itself: a server that a killed hub left running becomes its own. Without it a server that is found is
   * only visited, as a command beside a running hub does: the hub watches it, and stops it.
   */
  takesOver?: boolean;
  /** Serves the files that a restore is preparing, and not those of the hub. */
  isRestoring?: boolean;
  log: (message: string) => void;
}

interface RunningServer {
  pid: number;
  port: number;
}

const USER = 'hub';
const HOST = '127.0.0.1';
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;
const WATCH_MS = 500;

/**
 * Starts the PostgreSQL that npm shipped, or joins the one that already serves this folder (left running by a
 * hub that was killed). While the hub lives, a server that dies is started again on the same port.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = homeOf(options);
  await initialise(home, options.log);
  const opened = await findOrLaunch(home, options);
  let { server } = opened;
  const database = options.database ?? USER;
  await createDatabase(home, server.port, database);
  const url = connectionUrl(home, server.port, database);
  if (opened.isFound && options.takesOver !== true)
    return { url, pid: () => server.pid, stop: async () => undefined };

  const ending = new AbortController();
  const watching = (async () => {
    while (!ending.signal.aborted) {
      await systemClock.sleep(WATCH_MS, ending.signal);
      if (ending.signal.aborted || isAlive(server.pid)) continue;
      options.log('PostgreSQL ended unexpectedly; starting it again');
      server = await launch(home, server.port, options);
    }
  })();

  return {
    url,
    pid: () => server.pid,
    stop: async () => {
      ending.abort();
      await watching;
      await shutDown(server.pid);
    },
  };
}

function homeOf({ dataFolder, isRestoring }: EmbeddedPostgresOptions): PostgresHome {
  const home = preparePostgresHome(dataFolder);
  if (isRestoring === true) return { ...home, cluster: restoringCluster(home) };
  // A restore that was cut short between its last two steps is finished by whoever starts next.
  if (runningServer(home) === null) finishRestore(home);
  return home;
}

/** The server that serves this folder now, whoever started it; null when there is none. */
export async function visitRunningServer(
  home: PostgresHome,
  database = USER,
): Promise<{ url: string; stop(): Promise<void> } | null> {
  const found = runningServer(home);
  if (found === null || !(await becomesReady(home, found))) return null;
  return { url: connectionUrl(home, found.port, database), stop: () => shutDown(found.pid) };
}

/** Gives the stopped server of a restored backup this machine's password: none is in the backup. */
export async function setServerPassword(home: PostgresHome): Promise<void> {
  const statement = `alter role ${USER} password '${home.password}';\n`;
  const { code, output } = await run(
    home,
    'postgres',
    ['--single', '-D', home.cluster, 'postgres'],
    statement,
  );
  if (code !== 0) throw new Error(`the restored server does not start: ${output}`);
}

function connectionUrl(home: PostgresHome, port: number, database: string): string {
  return `postgres://${USER}:${home.password}@${HOST}:${port}/${database}`;
}

/** Made under another name first: a cluster whose creation was interrupted is never taken for a whole one. */
async function initialise(home: PostgresHome, log: (message: string) => void): Promise<void> {
  if (existsSync(join(home.cluster, 'PG_VERSION'))) return;
  log('creating the database cluster');
  const half = `${home.cluster}.half`;
  const secret = `${home.cluster}.pw`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  writeFileSync(secret, home.password, { mode: 0o600 });
  if (home.account) for (const path of [half, secret]) chownSync(path, home.account.uid, home.account.gid);
  const { code, output } = await run(home, 'initdb', [
    ...['-D', half, '-U', USER, '--pwfile', secret, '-A', 'scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--no-sync'],
  ]);
  rmSync(secret);
  if (code !== 0) throw new Error(`initdb failed: ${output}`);
  renameSync(half, home.cluster);
}

/** A postmaster.pid whose process is gone does not count: PostgreSQL clears it by itself when it starts. */
function runningServer(home: PostgresHome): RunningServer | null {
  const file = join(home.cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || !Number.isInteger(port) || port === 0) return null;
  return isAlive(pid) ? { pid, port } : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // A zombie of ours answers the signal though it serves nobody.
  if (process.platform !== 'linux') return true;
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Joins the server of this folder, or starts one; the hub and a command may both try at the same moment. */
async function findOrLaunch(
  home: PostgresHome,
  options: EmbeddedPostgresOptions,
): Promise<{ server: RunningServer; isFound: boolean }> {
  let isFound = false;
  const server = await persistently(options, async () => {
    const found = runningServer(home);
    isFound = found !== null && (await becomesReady(home, found));
    if (isFound) return found;
    return found === null ? tryLaunch(home, await freePort(), options) : null;
  });
  return { server, isFound };
}

function launch(home: PostgresHome, port: number, options: EmbeddedPostgresOptions): Promise<RunningServer> {
  return persistently(options, () => tryLaunch(home, port, options));
}

/**
 * Children of a killed postmaster hold its shared memory for a moment, another process may be starting the same
 * server, and a port may be taken between the question and the use: all pass when tried again.
 */
async function persistently(
  options: EmbeddedPostgresOptions,
  attempt: () => Promise<RunningServer | null>,
): Promise<RunningServer> {
  const deadline = systemClock.monotonic() + START_LIMIT_MS;
  for (;;) {
    const server = await attempt();
    if (server !== null) return server;
    if (systemClock.monotonic() > deadline)
      throw new Error('PostgreSQL does not start; its words are in the log');
    options.log('PostgreSQL is not up yet; trying again');
    await systemClock.sleep(300);
  }
}

/** Null, and the server's words in the log, when it ended before it could be used. */
async function tryLaunch(
  home: PostgresHome,
  port: number,
  options: EmbeddedPostgresOptions,
): Promise<RunningServer | null> {
  const child = spawn(
    join(home.binaries, 'bin', executable('postgres')),
    serverArguments(home, port, options),
    {
      cwd: home.cluster,
      // Its own process group: Ctrl-C in the terminal must reach the hub first, which stops the server last.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(home.account ? { uid: home.account.uid, gid: home.account.gid } : {}),
    },
  );
  let tail = '';
  child.on('error', (error) => (tail += error.message));
  child.stderr.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString()).slice(-4_000)));
  const server = { pid: child.pid ?? 0, port };
  const isReady = child.pid !== undefined && (await becomesReady(home, server));
  // What answered may be another's server on the same port, while this one gives up.
  if (isReady && runningServer(home)?.pid === server.pid) {
    child.unref();
    (child.stderr as unknown as { unref(): void }).unref();
    return server;
  }
  options.log(`PostgreSQL ended: ${tail.trim()}`);
  return null;
}

function serverArguments(home: PostgresHome, port: number, options: EmbeddedPostgresOptions): string[] {
  const settings = [
    `listen_addresses=${HOST}`,
    `port=${port}`,
    'unix_socket_directories=',
    'timezone=UTC',
    'max_connections=120',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    'log_min_messages=warning',
    ...(options.settings ?? []),
  ];
  return ['-D', home.cluster, ...settings.flatMap((setting) => ['-c', setting])];
}

/** False when the server ended instead. */
async function becomesReady(home: PostgresHome, server: RunningServer): Promise<boolean> {
  const deadline = systemClock.monotonic() + START_LIMIT_MS;
  while (isAlive(server.pid)) {
    const client = new pg.Client({ connectionString: connectionUrl(home, server.port, 'postgres') });
    // A connection cut while the server starts is reported here as well as by connect().
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch (error) {
      if (systemClock.monotonic() > deadline) throw error;
      await systemClock.sleep(25);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function createDatabase(home: PostgresHome, port: number, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: connectionUrl(home, port, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/**
 * SIGINT is PostgreSQL's fast shutdown: running statements are cut, everything committed is on disk. A server that is
 * asked while it recovers from the death of one of its processes may never end; SIGQUIT ends it at once, and what was
 * committed is recovered at the next start.
 */
async function shutDown(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const deadline = systemClock.monotonic() + STOP_LIMIT_MS;
  while (isAlive(pid) && systemClock.monotonic() < deadline) await systemClock.sleep(20);
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGQUIT');
  while (isAlive(pid)) await systemClock.sleep(20);
}

async function run(
  home: PostgresHome,
  name: string,
  args: string[],
  input = '',
): Promise<{ code: number; output: string }> {
  const child = spawn(join(home.binaries, 'bin', executable(name)), args, {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(home.account ? { uid: home.account.uid, gid: home.account.gid } : {}),
  });
  // One that ended before it read its input says so by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (value) => resolve(value ?? 1));
  });
  return { code, output };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, HOST, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
