import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutboundHttp } from '../../outbound.ts';
import type { PartnerHttp } from '../../outbound.ts';
import type { Connection, OutboundCall, OutboundItem, PollOutcome, RecordKind } from '../../port.ts';
import type { RecordBodies } from '../../records.ts';
import { startNationalSimulator } from '../../testkit/national/simulator.ts';
import type { NationalSimulator } from '../../testkit/national/simulator.ts';
import { sampleCall, sampleItem } from '../../testkit/sample-records.ts';
import type { SamplePerson } from '../../testkit/sample-records.ts';
import { nationalManifest } from '../manifests/national.ts';
import { createNationalAdapter } from './adapter.ts';

const CREDENTIAL = { appId: '99000120240115001', secret: 'k3yForTests-0123456789-abcdefGHI' };
const adapter = createNationalAdapter(nationalManifest);

let simulator: NationalSimulator;
let http: PartnerHttp;
let connection: Connection;

beforeEach(async () => {
  simulator = await startNationalSimulator({
    projects: [{ projectCode: CREDENTIAL.appId, secret: CREDENTIAL.secret }],
    asyncDelayMs: 1,
  });
  http = createOutboundHttp({
    allow: [new URL(simulator.url).host],
    random: { fraction: () => 0 },
    clock: { sleep: () => Promise.resolve() },
  });
  connection = {
    endpoint: simulator.url,
    credential: CREDENTIAL,
    http,
    clock: { now: () => Date.now() },
    random: { bytes: (length) => randomBytes(length) },
    signal: new AbortController().signal,
  };
});
afterEach(async () => {
  http.close();
  await simulator.stop();
});

async function run(call: OutboundCall): Promise<PollOutcome> {
  const composition = adapter.compose(call, CREDENTIAL);
  if (!composition.ok) throw new Error(JSON.stringify(composition.inexpressible));
  const delivered = await adapter.deliver(composition.call, call, connection);
  if (delivered.kind !== 'queued') return delivered;
  for (;;) {
    const outcome = await adapter.poll(delivered.serial, call, connection);
    if (outcome.kind !== 'pending') return outcome;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function site(): Promise<string> {
  await run(sampleCall('company', [sampleItem('company', 0)]));
  await run(sampleCall('participant', [sampleItem('participant', 0)]));
  const team = await run(sampleCall('team', [sampleItem('team', 0)]));
  const number =
    team.kind === 'answered' && team.members[0]?.state === 'accepted' ? team.members[0].partnerNumber : '';
  for (const kind of ['projectWorker', 'movement', 'contract'] as const) {
    await run(sampleCall(kind, [item(kind, 0, number ?? ''), item(kind, 1, number ?? '')]));
  }
  return number ?? '';
}

function item<Kind extends RecordKind>(
  kind: Kind,
  person: SamplePerson,
  team: string,
  change: Partial<RecordBodies[Kind]> = {},
): OutboundItem {
  return sampleItem(kind, person, { team }, change);
}

describe('against a platform written from the same document by other hands', () => {
  it('sends no member that the interface tables do not have', async () => {
    const team = await site();
    await run(sampleCall('project', [sampleItem('project', 0)]));
    await run(
      sampleCall('attendance', [item('attendance', 0, team, { location: { lng: 104.06, lat: 30.67 } })]),
    );
    expect(simulator.state.unknownFields).toEqual({});
    expect(simulator.state.counts).toMatchObject({
      workers: 2,
      contracts: 2,
      attendances: 1,
      refused: 0,
      failed: 0,
    });
  });

  it('changes a team, a worker and a participant by update, and finds the change', async () => {
    const team = await site();
    const renamed = { ...item('team', 0, team, { name: '钢筋二班' }), partnerNumber: team };
    const calls = [
      sampleCall('team', [renamed], 'update'),
      sampleCall('projectWorker', [item('projectWorker', 1, team, { role: 'MANAGER' })], 'update'),
      sampleCall('participant', [sampleItem('participant', 0, {}, { participationType: '001' })], 'update'),
    ];
    for (const call of calls) {
      expect(await adapter.find(call, connection), call.kind).toMatchObject({
        members: [{ state: 'absent' }],
      });
      expect(await run(call), call.kind).toMatchObject({
        kind: 'answered',
        members: [{ state: 'accepted' }],
      });
      expect(await adapter.find(call, connection), call.kind).toMatchObject({
        members: [{ state: 'present' }],
      });
    }
  });

  it('adopts an existing team with the number the platform tells', async () => {
    const team = await site();
    expect(await run(sampleCall('team', [sampleItem('team', 0)]))).toEqual({
      kind: 'answered',
      members: [{ index: 0, state: 'duplicate', partnerNumber: team }],
    });
  });

  it('maps the rows that the platform names back to their records', async () => {
    const team = await site();
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const call = sampleCall('attendance', [
      item('attendance', 0, team),
      item('attendance', 1, team, { occurredAt: tomorrow }),
    ]);
    const outcome = await run(call);
    expect(outcome).toMatchObject({ kind: 'refused', rows: [{ index: 1 }] });
    expect(simulator.state.counts.attendances).toBe(0);
  });

  it('sees a punch that was stored twice as such: the platform keeps both', async () => {
    const team = await site();
    const call = sampleCall('attendance', [item('attendance', 0, team)]);
    await run(call);
    await run(call);
    expect(simulator.state.counts).toMatchObject({ attendances: 2, duplicates: 1 });
  });
});
