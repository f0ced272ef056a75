import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { knowsProfile } from '../attendance/acceptance-profile.ts';
import { arrivalListener } from '../attendance/arrivals.ts';
import { attendanceHandlers } from '../attendance/attendance-handlers.ts';
import { gapHandlers } from '../attendance/gap-handlers.ts';
import { createIntake } from '../attendance/intake.ts';
import { photoHandlers } from '../attendance/photos.ts';
import { createPostgresIntakeStorage } from '../attendance/postgres-intake-storage.ts';
import { releaseDue } from '../attendance/release.ts';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { createIntakeMetrics } from '../console/intake-metrics.ts';
import { createEdge, type Edge } from '../http/edge.ts';
import type { HealthCheck } from '../http/health.ts';
import { DEFAULT_LIMITS, type EdgeLimits } from '../http/limits.ts';
import type { OpenRoute } from '../http/open-routes.ts';
import type { Listen } from '../http/server.ts';
import { codeTableHandlers } from '../registry/code-tables.ts';
import { DeviceMakers } from '../registry/device-makers.ts';
import { mayReach } from '../registry/reach.ts';
import { registryHandlers } from '../registry/registry.ts';
import { siteLookups } from '../registry/site-lookups.ts';
import { deliveryHandlers } from '../reporting/delivery-handlers.ts';
import { partnerStates } from '../reporting/partner-states.ts';
import type { Background } from '../runtime/background.ts';
import { isLoopback } from '../runtime/configuration/load.ts';
import type { Configuration } from '../runtime/configuration/settings.ts';
import { createHeadVerifier } from '../security/http-signature.ts';
import { createKeyDirectory } from '../security/key-directory.ts';
import { fingerprintKeyOf } from '../security/keyring.ts';
import { createKeyUsage } from '../security/key-usage.ts';
import { createNonceStore } from '../security/nonce-store.ts';
import { createSignatureExplainer } from '../security/signature-explainer.ts';
import type { BlobStore, BlobStreams } from '../store/blob-store.ts';
import type { Foundation } from './foundation.ts';
import { logFailure } from './logging.ts';
import type { BankParts } from './payroll-banks.ts';
import { payrollHandlers } from './payroll-role.ts';

const HOUR_MS = 3_600_000;
const RELEASE_EVERY_MS = 250;

export interface EdgeParts {
  logger: Logger;
  metrics: Registry;
  blobs: BlobStore & BlobStreams;
  banks: BankParts;
  background: Background;
  pages: readonly OpenRoute[];
  adapters: readonly PartnerAdapter[];
  healthChecks: readonly HealthCheck[];
}

/** The interface: everything that a signed request passes and every handler that the contract names. */
export function composeEdge(foundation: Foundation, parts: EdgeParts): Edge {
  const { db, clock, random, cipher, audit, configuration } = foundation;
  const { logger, metrics, blobs, background } = parts;
  const onError = (error: unknown) => logFailure(logger, 'security', error);
  const keys = createKeyDirectory({ db, cipher, clock });
  const usage = createKeyUsage({ db, clock, audit, onError });
  const nonces = createNonceStore({ db, clock, onError });
  const explainer = createSignatureExplainer({ keys, clock });
  background.run('key usage', (signal) => usage.run(signal));
  background.run('nonces', (signal) => nonces.run(signal));

  const placing = { db, clock, audit, cipher, lookups: siteLookups };
  const storage = createPostgresIntakeStorage(db, placing);
  background.every(RELEASE_EVERY_MS, 'release', () => releaseDue({ storage, clock }));
  const intakeMetrics = createIntakeMetrics(metrics, clock);
  const intake = intakeMetrics.observe(createIntake({ storage, clock, onGroup: intakeMetrics.onGroup }));
  const makers = new DeviceMakers(db);
  const states = partnerStates(db);
  const edge = createEdge({
    handlers: [
      registryHandlers({ ...foundation, knowsProfile, listeners: [arrivalListener] }),
      attendanceHandlers({ ...placing, intake, makers, random, partnerStates: states }),
      gapHandlers({ db, clock }),
      photoHandlers({ ...placing, blobs, maxBytes: configuration.photoMaxBytes }),
      deliveryHandlers({
        db,
        clock,
        partners: foundation.partners,
        adapters: parts.adapters,
      }),
      codeTableHandlers({ clock }),
      ...payrollHandlers(foundation, parts),
    ],
    verifyHead: createHeadVerifier({ hubId: configuration.hubId, keys, usage, nonces, explainer, clock }),
    explainer,
    mayReach: (principal, target) => mayReach({ db, makers }, principal, target),
    ...{ db, cipher, clock, random, logger, metrics },
    fingerprintKey: fingerprintKeyOf(foundation.keyring),
    healthChecks: parts.healthChecks,
    docsFolder: join(packageFolder('@realname-hub/spec'), 'dist', 'docs'),
    limits: edgeLimits(configuration),
    pages: parts.pages,
  });
  background.every(HOUR_MS, 'idempotency', () => edge.idempotency.removeExpired());
  return edge;
}

function edgeLimits(configuration: Configuration): EdgeLimits {
  const { rate, deviceRate, strangerRate } = DEFAULT_LIMITS;
  const { rateBurst, ratePerSecond, deviceRateBurst, deviceRatePerSecond } = configuration;
  const { strangerRateBurst, strangerRatePerSecond } = configuration;
  return {
    ...DEFAULT_LIMITS,
    maxConnections: configuration.maxConnections,
    maxConnectionsPerAddress: configuration.maxConnectionsPerAddress,
    handlerTimeoutMs: configuration.handlerTimeoutSeconds * 1000,
    rate: { ...rate, burst: rateBurst, refillPerSecond: ratePerSecond },
    deviceRate: { ...deviceRate, burst: deviceRateBurst, refillPerSecond: deviceRatePerSecond },
    strangerRate: { ...strangerRate, burst: strangerRateBurst, refillPerSecond: strangerRatePerSecond },
  };
}

export function listenOptions(configuration: Configuration): Listen {
  const { listenHost, listenPort, tlsCertFile, tlsKeyFile, trustedProxies } = configuration;
  const tls =
    tlsCertFile !== null && tlsKeyFile !== null
      ? { tls: { cert: readFileSync(tlsCertFile, 'utf8'), key: readFileSync(tlsKeyFile, 'utf8') } }
      : {};
  const behindProxy = configuration.mode === 'production' && tlsCertFile === null && !isLoopback(listenHost);
  return { host: listenHost, port: listenPort, trustedProxies, onlyTrustedProxies: behindProxy, ...tls };
}

function packageFolder(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
}
