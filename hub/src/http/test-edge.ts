import { createSecretKey } from 'node:crypto';
import { Registry } from 'prom-client';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { createHeadVerifier } from '../security/http-signature.ts';
import { createNonceStore } from '../security/nonce-store.ts';
import type { Principal } from '../security/principal.ts';
import { createSignatureExplainer } from '../security/signature-explainer.ts';
import type { SigningKey } from '../security/signing-key.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { OPERATION_IDS } from './contract.ts';
import { createEdge, type Edge, type EdgeOptions } from './edge.ts';
import { DEFAULT_LIMITS, type EdgeLimits } from './limits.ts';
import { reply, type Call, type Handler, type Handlers } from './operation.ts';
import type { RunningServer } from './server.ts';
import { signed, type Draft, type SignOptions, type TestKey, type WireRequest } from './test-requests.ts';
import { exchange, type WireResponse } from './test-wire.ts';

export const TEST_HUB = 'city-test';

/** What the scope of the test keys reaches. */
export const PLACES = {
  hubId: TEST_HUB,
  deviceSn: 'SN2026A0001',
  foreignDeviceSn: 'SN2026B0001',
  projectId: 'P-2026-0001',
  foreignProjectId: 'P-2026-0002',
  workerId: 'w_7Q2mK4xT9bL1',
  companyId: '91990000MA00000A9E',
};

const DEVICE: Principal = {
  keyId: 'device-1',
  kind: 'DEVICE',
  actor: `device:${PLACES.deviceSn}`,
  scope: { kind: 'DEVICE', deviceSn: PLACES.deviceSn, makerId: 'acme' },
};
const MAKER: Principal = {
  keyId: 'maker-1',
  kind: 'MAKER',
  actor: 'maker:acme',
  scope: { kind: 'MAKER', makerId: 'acme' },
};
const SYSTEM: Principal = { keyId: 'system-1', kind: 'SYSTEM', actor: 'system:city', scope: { kind: 'HUB' } };
const DISTRICT: Principal = {
  keyId: 'district-1',
  kind: 'SYSTEM',
  actor: 'system:district',
  scope: { kind: 'PROJECTS', projectIds: [PLACES.projectId] },
};

export interface TestEdge {
  edge: Edge;
  server: RunningServer;
  database: TestDatabase;
  keys: Record<'device' | 'maker' | 'system' | 'district' | 'revoked' | 'expired' | 'early', TestKey>;
  /** Calls that reached a handler, in order. */
  calls: Call[];
  logs: object[];
  metrics: Registry;
  sign(key: TestKey, draft: Draft, more?: Partial<SignOptions>): WireRequest;
  /** Signs and sends. */
  ask(key: TestKey, draft: Draft, more?: Partial<SignOptions>): Promise<WireResponse>;
  close(): Promise<void>;
}

export interface TestEdgeOptions {
  limits?: Partial<EdgeLimits>;
  handlers?: Handlers;
  listen?: Parameters<Edge['start']>[0];
  edge?: Partial<EdgeOptions>;
}

/** The edge with real signatures, nonces and PostgreSQL, over handlers that only note that they were called. */
export async function startTestEdge(options: TestEdgeOptions = {}): Promise<TestEdge> {
  const database = await createTestDatabase();
  const { keys, known } = makeKeys();
  const directory = { find: async (keyId: string) => known.get(keyId) ?? null, siblings: async () => [] };
  const explainer = createSignatureExplainer({ keys: directory, clock: systemClock });
  const nonces = createNonceStore({ db: database.db, clock: systemClock, onError: fail });
  const usage = { used: () => undefined };
  const calls: Call[] = [];
  const logs: object[] = [];
  const metrics = new Registry();
  const note = (fields: object, message: string) => void logs.push({ ...fields, message });
  const edge = createEdge({
    handlers: [notingHandlers(calls, options.handlers ?? {})],
    verifyHead: createHeadVerifier({
      hubId: TEST_HUB,
      keys: directory,
      usage,
      nonces,
      explainer,
      clock: systemClock,
    }),
    explainer,
    mayReach: async ({ scope }, { projectId, deviceSn }) =>
      scope.kind === 'HUB' ||
      ((projectId === undefined || (scope.kind === 'PROJECTS' && scope.projectIds.includes(projectId))) &&
        (deviceSn === undefined || deviceSn === PLACES.deviceSn)),
    db: database.db,
    cipher: { seal: (plain) => plain, open: (sealed) => ({ ok: true, plain: sealed }) },
    fingerprintKey: createSecretKey(systemRandom.bytes(32)),
    clock: systemClock,
    random: systemRandom,
    logger: { info: note, warn: note, error: note },
    metrics,
    healthChecks: [],
    docsFolder: null,
    limits: {
      ...DEFAULT_LIMITS,
      rate: { burst: 10_000, refillPerSecond: 10_000, maxKeys: 100 },
      strangerRate: { burst: 10_000, refillPerSecond: 10_000, maxKeys: 100 },
      ...options.limits,
    },
    ...options.edge,
  });
  const server = await edge.start(options.listen ?? { host: '127.0.0.1', port: 0 });
  const sign: TestEdge['sign'] = (key, draft, more) =>
    signed(draft, { key, hubId: TEST_HUB, now: systemClock.now(), ...more });
  return {
    ...{ edge, server, database, keys, calls, logs, metrics, sign },
    ask: (key, draft, more) => exchange(server.port, sign(key, draft, more)),
    close: async () => {
      await server.close(0);
      await database.close();
    },
  };
}

function fail(error: unknown): never {
  throw error;
}

function notingHandlers(calls: Call[], given: Handlers): Handlers {
  const noting = (handler: Handler): Handler => {
    return (call) => {
      calls.push(call);
      return handler(call);
    };
  };
  const done: Handler = async () => reply(200, { done: true });
  return Object.fromEntries(
    OPERATION_IDS.filter((id) => id !== 'getTime').map((id) => [id, noting(given[id] ?? done)]),
  );
}

function makeKeys(): { keys: TestEdge['keys']; known: ReadonlyMap<string, SigningKey> } {
  const known = new Map<string, SigningKey>();
  const make = (principal: Principal, over: Partial<SigningKey> = {}): TestKey => {
    const { keyId } = principal;
    const secret = systemRandom.bytes(32);
    const key = createSecretKey(secret);
    const used = { firstUsedAt: 0, lastUsedAt: 0, notBefore: 0, notAfter: null };
    known.set(keyId, { keyId, principal, algorithm: 'hmac-sha256', key, status: 'ACTIVE', ...used, ...over });
    return { keyId, secret };
  };
  const now = systemClock.now();
  const keys = {
    device: make(DEVICE),
    maker: make(MAKER),
    system: make(SYSTEM),
    district: make(DISTRICT),
    revoked: make({ ...SYSTEM, keyId: 'revoked-1' }, { status: 'REVOKED' }),
    expired: make({ ...SYSTEM, keyId: 'expired-1' }, { notAfter: now - 1000 }),
    early: make({ ...SYSTEM, keyId: 'early-1' }, { notBefore: now + 3_600_000 }),
  };
  return { keys, known };
}
