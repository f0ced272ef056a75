import { createHash } from 'node:crypto';
import { HubClient, signRequest, type SharedKey } from '@realname-hub/sdk';
import { registerSite } from '../harness/test-site.ts';
import type { BenchHub } from './bench-hub.ts';
import type { PreparedRequest } from './load-worker.ts';

const MAKER = 'bench-maker';

export interface BenchSite {
  deviceSns: string[];
  workers: string[];
  key: SharedKey;
}

export interface SiteSize {
  /** Begins the ids of projects and devices. */
  name?: string;
  projects: number;
  devicesPerProject: number;
}

/** Devices of one maker, spread over `projects` projects, and workers who are enrolled on each. */
export async function prepareSite(
  hub: BenchHub,
  { name = 'BENCH', projects, devicesPerProject }: SiteSize,
): Promise<BenchSite> {
  const key = await hub.newKey({
    kind: 'MAKER',
    actor: `maker:${MAKER}`,
    scope: { kind: 'MAKER', makerId: MAKER },
  });
  const maker = new HubClient({ baseUrl: hub.url, hubId: hub.hubId, key });
  const deviceSns: string[] = [];
  let workers: string[] = [];
  for (let project = 0; project < projects; project += 1) {
    const projectId = `P-${name}-${project}`;
    ({ workers } = await registerSite(hub.city, projectId, { count: 3 }));
    for (let index = 0; index < devicesPerProject; index += 1) {
      const deviceSn = `${name}-${project}-${index}`;
      await maker.registerDevice({ body: { deviceSn, deviceType: 'FACE_TERMINAL' } });
      const body = { from: '2026-01-01T00:00:00+08:00', directionMode: 'IN' as const };
      await hub.city.bindDevice({ projectId, deviceSn, body });
      deviceSns.push(deviceSn);
    }
  }
  return { deviceSns, workers, key };
}

/** Batches of `size` events each, signed beforehand, round the devices; a series has journals of its own. */
export function signedBatches(
  hub: BenchHub,
  site: BenchSite,
  { name, batches, size }: { name: string; batches: number; size: number },
): PreparedRequest[] {
  const moment = new Date().toISOString().replace('Z', '+00:00');
  const journalId = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const nextSeq = new Map<string, number>();
  return Array.from({ length: batches }, (_, index) => {
    const deviceSn = site.deviceSns[index % site.deviceSns.length] ?? '';
    const first = nextSeq.get(deviceSn) ?? 1;
    nextSeq.set(deviceSn, first + size);
    const events = Array.from({ length: size }, (__, offset) => ({
      ...{ eventId: `${deviceSn}-${journalId}-${first + offset}`, journalId, seq: first + offset },
      ...{ deviceTime: moment, occurredAt: moment, clockState: 'SYNCED' },
      ...{ workerId: site.workers[offset % site.workers.length], direction: offset % 2 === 0 ? 'IN' : 'OUT' },
      ...{
        directionSource: 'GATE_CONFIG',
        method: 'FACE',
        result: 'GRANTED',
        matchScore: 0.93,
        liveness: 'PASS',
      },
      ...{ gate: '东门1号', source: 'LIVE', origin: 'GATE' },
    }));
    const path = `/v1/devices/${deviceSn}/attendance-events`;
    const body = Buffer.from(JSON.stringify({ events }));
    const signed = signRequest(
      { method: 'POST', url: new URL(path, hub.url), headers: {}, body },
      {
        key: site.key,
        hubId: hub.hubId,
        nowMs: Date.now(),
        nonce: `${name}-nonce-${index.toString().padStart(12, '0')}`,
      },
    );
    const headers = { ...signed, 'content-type': 'application/json', 'content-length': String(body.length) };
    return { method: 'POST', path, headers, body };
  });
}
