import { join } from 'node:path';
import { bankEnvelope } from '@realname-hub/adapters/bank/envelope/bank-envelope.ts';
import { knownBanks } from '@realname-hub/adapters/bank/known-banks.ts';
import { bankLinks } from '@realname-hub/adapters/bank/links/index.ts';
import { createOutboundHttp } from '@realname-hub/adapters/outbound.ts';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { provinceAdapters } from '@realname-hub/adapters/province/index.ts';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { removeOldReceipts } from './attendance/receipt-retention.ts';
import { checkEnabledBanks, readBanks } from './composition/bank-manifests.ts';
import { startDelivery } from './composition/delivery-role.ts';
import { composeEdge, listenOptions } from './composition/edge-role.ts';
import type { Foundation } from './composition/foundation.ts';
import { logFailure } from './composition/logging.ts';
import { runPayrollJobs } from './composition/payroll-role.ts';
import type { BankParts } from './composition/payroll-banks.ts';
import { startAdminServer } from './console/admin-server.ts';
import { countAttempts, watchLanes, watchSending } from './console/delivery-metrics.ts';
import { healthChecks } from './console/health-checks.ts';
import { watchHub } from './console/hub-metrics.ts';
import { consolePages, metricsPage } from './console/pages.ts';
import { watchProcess } from './console/process-metrics.ts';
import { Readings } from './console/readings.ts';
import { readStatus } from './console/status.ts';
import { removeSettledCalls } from './delivery/call-retention.ts';
import { DeliveryQueries } from './delivery/queries.ts';
import { createReadiness } from './http/health.ts';
import { healthRoutes, type OpenRoute } from './http/open-routes.ts';
import { Background } from './runtime/background.ts';
import { shanghaiMonth } from './runtime/shanghai-time.ts';
import { createAuditSealer } from './security/audit-sealer.ts';
import { createFolderBlobStore } from './store/blob-store.ts';
import { poolUse } from './store/database.ts';
import { ensureMonthPartitions } from './store/partitions.ts';

const SEAL_EVERY_MS = 1_000;
const TRIM_EVERY_MS = 60_000;
const DAY_MS = 86_400_000;
const PARTITIONS_EVERY_MS = 6 * 3_600_000;

export interface RunningHub {
  /** Of the interface; null for a process without the role `edge`. */
  url: string | null;
  /** Of status page and metrics. */
  adminUrl: string | null;
  stop(): Promise<void>;
}

/** Starts everything that this process's roles ask for, in the order in which it is needed. */
export async function startHub(
  foundation: Foundation,
  logger: Logger,
  adapters: readonly PartnerAdapter[] = provinceAdapters.map(({ create }) => create()),
  banks?: BankParts,
): Promise<RunningHub> {
  const { configuration, clock, db } = foundation;
  // A certificate or a bank's manifest that cannot be read is found before anything has started.
  const listen = listenOptions(configuration);
  const bankParts = banks ?? (await banksOf(foundation));
  const { metrics, readings } = openFigures(foundation);
  const background = new Background(clock, (name, error) => logFailure(logger, name, error));
  const blobs = createFolderBlobStore(join(configuration.dataFolder, 'photos'), () =>
    foundation.random.uuid(),
  );
  keepHouse(foundation, background);
  const roles = new Set(configuration.roles);
  const delivery = roles.has('delivery')
    ? startDelivery(foundation, { blobs, logger, adapters, onAttempt: countAttempts(metrics) })
    : null;
  if (delivery) {
    watchSending(metrics, delivery);
    runPayrollJobs(foundation, { blobs, banks: bankParts, logger, background });
  }
  const checks = healthChecks({ db, clock, ...configuration, delivery, hasEdge: roles.has('edge') });
  const isDemo = configuration.mode === 'demo';
  const pages = [
    metricsPage(metrics, readings),
    ...(roles.has('console') || isDemo ? statusPages(foundation) : []),
  ];
  const edge = roles.has('edge')
    ? composeEdge(foundation, {
        ...{ logger, metrics, blobs, banks: bankParts, background, adapters },
        healthChecks: checks,
        pages: isDemo ? pages : [],
      })
    : null;
  const open: { url: string; close(): Promise<void> }[] = [];
  const stop = async () => {
    for (const server of open) await server.close();
    await delivery?.stop();
    await background.stop();
  };
  try {
    const server = edge ? await edge.start(listen) : null;
    if (server) open.push(server);
    const readiness = createReadiness(checks, clock, () => false);
    const admin = isDemo
      ? null
      : await startAdminServer([...pages, ...healthRoutes(clock, readiness)], {
          host: configuration.adminHost,
          port: configuration.adminPort,
        });
    if (admin) open.push(admin);
    return { url: server?.url ?? null, adminUrl: admin?.url ?? server?.url ?? null, stop };
  } catch (error) {
    // A port that is taken, say: a hub that half runs would never end.
    await stop();
    throw error;
  }
}

/** A process without the role `console` tells its own figures, and leaves those of the whole hub to others. */
function openFigures({ configuration, db, clock }: Foundation): { metrics: Registry; readings: Readings } {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const readings = new Readings(metrics, clock);
  watchProcess(metrics, readings, { pool: () => poolUse(db), dataFolder: configuration.dataFolder });
  if (configuration.roles.includes('console')) {
    watchLanes(metrics, readings, new DeliveryQueries(db), clock);
    watchHub(metrics, readings, db, clock);
  }
  return { metrics, readings };
}

function statusPages({ configuration, db, clock }: Foundation): OpenRoute[] {
  return consolePages(() => readStatus({ db, clock, hubId: configuration.hubId }));
}

/** What keeps a hub in order whatever its roles: partitions ahead of time, the audit chain, and journals that end. */
function keepHouse(foundation: Foundation, background: Background): void {
  const { db, clock, random, configuration, keyring, audit } = foundation;
  const onError = (error: unknown) => {
    throw error;
  };
  const holder = random.uuid();
  const sealer = createAuditSealer({ db, clock, hubId: configuration.hubId, keyring, holder, onError });
  background.every(SEAL_EVERY_MS, 'audit sealer', () => sealer.sealOnce());
  background.every(PARTITIONS_EVERY_MS, 'partitions', () =>
    ensureMonthPartitions(db, shanghaiMonth(clock.now())),
  );
  const keptSince = () => clock.now() - configuration.journalRetentionDays * DAY_MS;
  background.every(TRIM_EVERY_MS, 'old calls', () => removeSettledCalls(db, audit, keptSince()));
  background.every(TRIM_EVERY_MS, 'old receipts', () => removeOldReceipts(db, audit, keptSince()));
}

/** What is known of banks, and how files travel to them: nothing is reached but the bank's own address. */
async function banksOf({ configuration, clock, random, db }: Foundation): Promise<BankParts> {
  const adapters = readBanks(configuration, knownBanks);
  await checkEnabledBanks(db, configuration, adapters);
  return {
    ...{ adapters, envelope: bankEnvelope },
    makeLink: bankLinks({
      ...{ clock, random },
      httpFor: (allow) =>
        createOutboundHttp({
          ...{ allow, random, clock },
          maxSockets: 1,
          maxRequestBytes: Number.MAX_SAFE_INTEGER,
        }),
    }),
  };
}
