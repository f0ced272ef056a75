import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handleAdmin } from './admin.ts';
import { CallLog } from './call-log.ts';
import { CredentialBook } from './credentials.ts';
import type { ProjectCredential } from './credentials.ts';
import { FaultBoard } from './faults.ts';
import type { Fault } from './faults.ts';
import { noJournal, openJournal } from './journal.ts';
import type { PlatformRules } from './methods/method.ts';
import { OpenApi } from './open-api.ts';
import { statusPage } from './page.ts';
import { Platform } from './platform.ts';
import { systemClock } from './runtime/clock.ts';
import type { Clock } from './runtime/clock.ts';
import { seededRandom } from './runtime/random.ts';
import type { Random } from './runtime/random.ts';
import type { CodeType } from './send-answer.ts';
import { stateOf } from './state.ts';
import type { NationalState } from './state.ts';
import { NationalStore } from './store.ts';

export interface NationalSimulatorOptions {
  /** 0, any free port, by default. */
  readonly port?: number;
  readonly host?: string;
  readonly title?: string;
  readonly projects?: readonly ProjectCredential[];
  /** Accept every project code, with the secret that `openSecret` derives from it. */
  readonly open?: boolean;
  readonly requireCorpsign?: boolean;
  readonly allowedIps?: readonly string[];
  /** How far `timestamp` may be off; its form alone is checked where this is left out. */
  readonly timestampWindowMs?: number;
  /** From acceptance to the asynchronous result; 1000 by default. */
  readonly asyncDelayMs?: number;
  /** Is `code` a string or a number in the answers? Clients met both. */
  readonly codeType?: CodeType;
  readonly callsPerSecond?: number;
  readonly maxBodyBytes?: number;
  readonly rules?: Partial<PlatformRules>;
  readonly firstTeamSysNo?: number;
  /** JSON lines of what was accepted; replayed at the start. */
  readonly dataFile?: string;
  readonly faults?: readonly Fault[];
  readonly clock?: Clock;
  readonly random?: Random;
  readonly seed?: number;
}

export interface NationalSimulator {
  /** The base, without `/open.api`. */
  readonly url: string;
  readonly port: number;
  readonly projects: {
    /** Adds a project or replaces its credential. Throws a RangeError on a code or secret of the wrong form. */
    add(credential: ProjectCredential): void;
    list(): readonly ProjectCredential[];
  };
  readonly state: NationalState;
  /** Sets faults; the function returned ends them. */
  misbehave(...faults: readonly Fault[]): () => void;
  /** Ends all faults. */
  behave(): void;
  /** Cuts every connection and closes the data file. */
  stop(): Promise<void>;
}

const MAX_BODY_BYTES = 32 * 1024 * 1024;
const ASYNC_DELAY_MS = 1000;
const FIRST_TEAM_SYS_NO = 1_500_000_001;
const TITLE = '全国建筑工人管理服务信息平台(模拟)';

const RULES: PlatformRules = {
  rowErrors: 'whole',
  indexDuplicates: true,
  attendanceAfter: 'contract',
  maxPageSize: 50,
  nullMembers: true,
};

/** Starts a platform of the national family on its own port. */
export async function startNationalSimulator(
  options: NationalSimulatorOptions = {},
): Promise<NationalSimulator> {
  const parts = assemble(options);
  const server = createServer((request, response) => {
    route(parts, request, response).catch((error: Error) => {
      process.emitWarning(error);
      response.destroy();
    });
  });
  try {
    await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  } catch (error) {
    parts.journal.close();
    throw error;
  }
  const { address, port, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    port,
    projects: {
      add: (credential) => parts.platform.addProject(credential),
      list: () => parts.credentials.list(),
    },
    state: parts.state,
    misbehave: (...faults) => {
      const ids = faults.map((fault) => parts.faults.add(fault));
      return () => ids.forEach((id) => parts.faults.clear(id));
    },
    behave: () => parts.faults.clear(),
    stop: async () => {
      await close(server);
      parts.journal.close();
    },
  };
}

type Assembly = ReturnType<typeof assemble>;

function assemble(options: NationalSimulatorOptions) {
  const { clock = systemClock, random = seededRandom(options.seed ?? 1), dataFile } = options;
  const store = new NationalStore(options.firstTeamSysNo ?? FIRST_TEAM_SYS_NO);
  const credentials = new CredentialBook(options.open ?? false);
  const { entries, journal } =
    dataFile === undefined ? { entries: [], journal: noJournal } : openJournal(dataFile);
  const platform = new Platform({
    store,
    rules: { ...RULES, ...options.rules },
    credentials,
    clock,
    journal,
  });
  platform.replay(entries);
  for (const project of options.projects ?? []) platform.addProject(project);
  const faults = new FaultBoard(clock, random);
  for (const fault of options.faults ?? []) faults.add(fault);
  const log = new CallLog();
  const openApi = new OpenApi({
    platform,
    gate: {
      credentials,
      allowedIps: options.allowedIps,
      requireCorpsign: options.requireCorpsign ?? false,
      timestampWindowMs: options.timestampWindowMs,
    },
    faults,
    log,
    clock,
    codeType: options.codeType ?? 'string',
    asyncDelayMs: options.asyncDelayMs ?? ASYNC_DELAY_MS,
    maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
    callsPerSecond: options.callsPerSecond,
  });
  const state = stateOf(store, platform, log);
  return { title: options.title ?? TITLE, openApi, platform, credentials, faults, state, journal };
}

async function route(parts: Assembly, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/open.api' && request.method === 'POST') return parts.openApi.handle(request, response);
  if (path.startsWith('/__sim/')) return handleAdmin(parts, request, response);
  if (path === '/' && request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/html;charset=UTF-8' });
    response.end(statusPage(parts.title, parts.state, parts.faults.list()));
    return;
  }
  response.writeHead(404).end();
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
