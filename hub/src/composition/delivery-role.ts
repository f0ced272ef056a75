import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { createOutboundHttp } from '@realname-hub/adapters/outbound.ts';
import type { Logger } from 'pino';
import { attendanceReader } from '../attendance/attendance-reader.ts';
import { photoArrivals, photoSource } from '../attendance/photos.ts';
import { Dispatcher, type DispatcherOptions } from '../delivery/dispatcher.ts';
import { PostgresStorage } from '../delivery/postgres-storage.ts';
import { readersOf, type Readers } from '../delivery/reader.ts';
import { registryReaders } from '../registry/registry-reader.ts';
import type { BlobStore } from '../store/blob-store.ts';
import type { Foundation } from './foundation.ts';
import { logFailure } from './logging.ts';

export interface DeliveryParts {
  blobs: BlobStore;
  logger: Logger;
  adapters: readonly PartnerAdapter[];
  onAttempt: NonNullable<DispatcherOptions['onAttempt']>;
}

/** What each domain has to tell partners. */
export function domainReaders({ db, cipher }: Pick<Foundation, 'db' | 'cipher'>): Readers {
  const options = { db, cipher, photoArrivals };
  return readersOf([...registryReaders(options), attendanceReader(options)]);
}

/** Everything that leaves the hub: the dispatcher over the domains' readers and the platforms' adapters. */
export function startDelivery(
  foundation: Foundation,
  { blobs, logger, adapters, onAttempt }: DeliveryParts,
): Dispatcher {
  const { db, cipher, audit, clock, random, configuration } = foundation;
  const readers = domainReaders(foundation);
  const byPlatform = new Map(adapters.map((adapter) => [adapter.manifest.platform, adapter]));
  const dispatcher = new Dispatcher({
    storage: new PostgresStorage(db, { readers, audit }),
    partners: foundation.partners,
    adapterOf: (platform) => byPlatform.get(platform) ?? null,
    httpOf: ({ endpoint }) =>
      createOutboundHttp({
        allow: allowedHosts(configuration.mode, configuration.egressAllow, endpoint),
        random,
        clock,
      }),
    readers,
    photos: photoSource({ db, cipher, blobs }),
    clock,
    random,
    onFault: (error) => logFailure(logger, 'delivery', error),
    onAttempt,
  });
  dispatcher.start();
  return dispatcher;
}

/** In production only what the operator listed is reached; a demonstration may reach its own simulators. */
function allowedHosts(
  mode: 'demo' | 'production',
  listed: readonly string[],
  endpoint: string,
): readonly string[] {
  if (mode === 'production') return listed;
  const { hostname, port, protocol } = new URL(endpoint);
  return [...listed, `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`];
}
