import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { knowsProfile } from '../attendance/acceptance-profile.ts';
import { attendanceHandlers } from '../attendance/attendance-handlers.ts';
import { gapHandlers } from '../attendance/gap-handlers.ts';
import { createIntake } from '../attendance/intake.ts';
import { photoHandlers } from '../attendance/photos.ts';
import { arrivalListener, releaseDue } from '../attendance/release.ts';
import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { createEdge, type Edge } from '../http/edge.ts';
import { DEFAULT_LIMITS } from '../http/limits.ts';
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
import { createKeyUsage } from '../security/key-usage.ts';
import { createNonceStore } from '../security/nonce-store.ts';
import { createSignatureExplainer } from '../security/signature-explainer.ts';
import type { BlobStore } from '../store/blob-store.ts';
import { databaseNow } from '../store/database.ts';
import type { Foundation } from './foundation.ts';
import { logFailure } from './logging.ts';

const HOUR_MS = 3_600_000;
const RELEASE_EVERY_MS = 250;

export interface EdgeParts {
  logger: Logger;
  metrics: Registry;
  blobs: BlobStore;
  background: Background;
  pages: readonly OpenRoute[];
  adapters: readonly PartnerAdapter[];
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
  background.every(RELEASE_EVERY_MS, 'release', () => releaseDue(placing));
  const intake = createIntake(placing);
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
    ],
    verifyHead: createHeadVerifier({ hubId: configuration.hubId, keys, usage, nonces, explainer, clock }),
    explainer,
    mayReach: (principal, target) => mayReach({ db, makers }, principal, target),
    ...{ db, cipher, clock, random, logger, metrics },
    healthChecks: [databaseCheck(foundation)],
    docsFolder: join(packageFolder('@realname-hub/spec'), 'dist', 'docs'),
    limits: {
      ...DEFAULT_LIMITS,
      maxConnections: configuration.maxConnections,
      rate: {
        ...DEFAULT_LIMITS.rate,
        burst: configuration.rateBurst,
        refillPerSecond: configuration.ratePerSecond,
      },
    },
    pages: configuration.mode === 'demo' ? parts.pages : [],
  });
  background.every(HOUR_MS, 'idempotency', () => edge.idempotency.removeExpired());
  return edge;
}

function databaseCheck({ db }: Foundation) {
  const failed = { zh: '数据库没有应答', en: 'the database does not answer' };
  return {
    name: 'database',
    check: async () => ((await databaseNow(db).catch(() => null)) === null ? failed : null),
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
