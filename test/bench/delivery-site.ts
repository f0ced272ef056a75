import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createNationalAdapter } from '@realname-hub/adapters/province/national/adapter.ts';
import { nationalManifest } from '@realname-hub/adapters/province/manifests/national.ts';
import type { KindManifest, PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { HubClient } from '@realname-hub/sdk';
import { sql } from 'kysely';
import { RENEW_MS } from '../../hub/src/delivery/ownership.ts';
import { systemClock } from '../../hub/src/runtime/clock.ts';
import { registerFirms, registerPerson, registerProject, enrolPerson } from '../harness/test-site.ts';
import { until } from '../harness/until.ts';
import type { BenchHub } from './bench-hub.ts';
import { runLoad } from './load.ts';
import { signedBatches } from './signed-batches.ts';

export const STREAMS = 200;
export const ITEMS = 500;
export const BATCH = 20;
export const CONNECTIONS = 16;
const WORKERS = 40;
export const CREDENTIAL = { appId: '99000120260301001', secret: 'Zx81kQ7mB2vN5cT9pL3sD6fG0hJ4wR8y' };
const MAKER = 'bench-maker';
const PARTNER = 'stub';
const LIMIT_MS = 300_000;

/** The national family's own messages, encryption and signature, to a partner that answers at once. */
export function stubAdapter(): PartnerAdapter {
  const { team, attendance } = nationalManifest.kinds;
  if (!team || !attendance) throw new Error('the platform takes teams and attendance');
  const free: Partial<KindManifest> = { dependsOn: [] };
  return createNationalAdapter({
    ...nationalManifest,
    kinds: {
      team: { ...team, ...free },
      attendance: { ...attendance, dependsOn: [{ ref: 'team', need: 'required' }], maxMembers: BATCH },
    },
    concurrency: CONNECTIONS,
    paceMs: 0,
  });
}

export interface StubPartner {
  endpoint: string;
  /** How many calls of a method have been answered. */
  calls(method: string): Promise<number>;
  stop(): Promise<number>;
}

export async function startStubPartner(): Promise<StubPartner> {
  const worker = new Worker(new URL('./stub-partner.ts', import.meta.url));
  const [{ port }] = (await once(worker, 'message')) as [{ port: number }];
  return {
    endpoint: `http://127.0.0.1:${port}`,
    calls: async (method) => {
      worker.postMessage({ method });
      const [{ calls }] = (await once(worker, 'message')) as [{ calls: number }];
      return calls;
    },
    stop: () => worker.terminate(),
  };
}

export const projectOf = (stream: number): string => `P-BENCH-${stream}`;

/** Projects with a team that the partner knows, and attendance that waits because the partner is switched off. */
export async function fillStreams(hub: BenchHub, endpoint: string): Promise<void> {
  const { partners } = hub.foundation;
  const kinds = ['team', 'attendance'] as const;
  const about = { platform: nationalManifest.platform, title: 'stub', endpoint, maxAgeDays: 30 };
  await partners.add('bench', { partnerId: PARTNER, ...about, startFrom: 'FIRST', kinds });
  const key = await hub.newKey({
    kind: 'MAKER',
    actor: `maker:${MAKER}`,
    scope: { kind: 'MAKER', makerId: MAKER },
  });
  const maker = new HubClient({ baseUrl: hub.url, hubId: hub.hubId, key });
  await registerFirms(hub.city);
  const workers: string[] = [];
  for (let n = 1; n <= WORKERS; n += 1) workers.push(await registerPerson(hub.city, n));
  const streams = Array.from({ length: STREAMS }, (_, stream) => stream);
  await inTurns(streams, async (stream) => {
    const [projectId, deviceSn] = [projectOf(stream), `BENCH-${stream}`];
    await registerProject(hub.city, projectId);
    for (const workerId of workers) await enrolPerson(hub.city, projectId, workerId);
    await maker.registerDevice({ body: { deviceSn, deviceType: 'FACE_TERMINAL' } });
    const body = { from: '2026-01-01T00:00:00+08:00', directionMode: 'IN' as const };
    await hub.city.bindDevice({ projectId, deviceSn, body });
    await partners.setCredential('bench', PARTNER, projectId, CREDENTIAL);
  });
  await untilSettled(hub, 'team');
  await partners.setEnabled('bench', PARTNER, false);
  // Every process has heard of it by its next renewal.
  await systemClock.sleep(3 * RENEW_MS);
  const site = { deviceSns: streams.map((stream) => `BENCH-${stream}`), workers, key };
  const requests = signedBatches(hub, site, {
    name: 'waiting',
    batches: (STREAMS * ITEMS) / 100,
    size: 100,
  });
  await runLoad({ url: hub.url, connections: 16, requests });
  // What autovacuum would do within a minute: a backlog that grew this fast leaves the planner without numbers.
  await sql`analyze`.execute(hub.foundation.db);
}

/** Lets the partner run; resolves with the seconds until everything is confirmed. */
export async function drain(hub: BenchHub, stub: StubPartner): Promise<number> {
  const answered = () => stub.calls('WorkerAttendance.Add');
  const before = await answered();
  const startedAt = performance.now();
  await hub.foundation.partners.setEnabled('bench', PARTNER, true);
  // The partner is asked first, because it costs the database nothing.
  const look = async () => ((await answered()) - before >= (STREAMS * ITEMS) / BATCH ? true : null);
  await until(look, answered, LIMIT_MS);
  await untilSettled(hub, 'attendance');
  return (performance.now() - startedAt) / 1000;
}

function untilSettled(hub: BenchHub, kind: string): Promise<true> {
  const look = async () => ((await settledLanes(hub, kind)) === STREAMS ? true : null);
  return until(look, () => settledLanes(hub, kind), LIMIT_MS);
}

/** Lanes whose stream is confirmed to its end. */
async function settledLanes({ foundation }: BenchHub, kind: string): Promise<number> {
  const { rows } = await sql<{ lanes: number }>`
    select count(*) as lanes from lane join stream using (key, kind)
    where kind = ${kind} and sent_no = last_no
      and not exists (select 1 from call where call.key = lane.key and call.kind = ${kind} and closed_at is null)`.execute(
    foundation.db,
  );
  return rows[0]?.lanes ?? 0;
}

const AT_ONCE = 8;

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
    }),
  );
}
