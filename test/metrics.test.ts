import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installDevice, registerSite, shanghaiTime } from './harness/test-site.ts';
import { startTestHub, type TestHub } from './harness/test-hub.ts';
import { until } from './harness/until.ts';

const PROJECT = 'P-METRICS';
const DEVICE = 'METRICS-1';
const JOURNAL = '00000000000000aa';
/** Nothing listens there. */
const DEAD_END = 'http://127.0.0.1:9/';

let hub: TestHub;
let workers: string[];

beforeAll(async () => {
  hub = await startTestHub();
  ({ workers } = await registerSite(hub.city, PROJECT, { count: 1 }));
});
afterAll(() => hub.stop());

async function figures(): Promise<string> {
  return (await fetch(`${hub.url}/metrics`)).text();
}

/** The value of one line, labels in the order given. */
async function valueOf(line: string): Promise<number | null> {
  const found = (await figures()).split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length + 1));
}

function passage(seq: number, workerId: string | undefined, direction: 'IN' | 'SIDEWAYS' = 'IN') {
  const moment = shanghaiTime(Date.now());
  return {
    eventId: `${DEVICE}-${JOURNAL}-${seq}`,
    journalId: JOURNAL,
    seq,
    deviceTime: moment,
    occurredAt: moment,
    clockState: 'SYNCED',
    workerId: workerId ?? '',
    // What the contract does not know reaches the hub all the same.
    direction: direction as 'IN',
    directionSource: 'GATE_CONFIG',
    method: 'FACE',
    result: 'GRANTED',
    liveness: 'PASS',
    source: 'LIVE',
    origin: 'TERMINAL',
  } as const;
}

describe('metrics', () => {
  it('are exactly those that the operator guide lists', async () => {
    const exposed = (await figures()).matchAll(/^# TYPE (realname_hub_\w+) /gm);
    const guide = readFileSync(join(import.meta.dirname, '../docs/guides/operator.md'), 'utf8');
    const listed = guide.matchAll(/^\| `(realname_hub_\w+)` /gm);
    const names = (found: Iterable<RegExpMatchArray>) => [...found].map(([, name]) => name).sort();
    expect(names(exposed)).toEqual(names(listed));
    for (const [named] of guide.matchAll(/\b(?:realname_hub|nodejs|process)_\w*[a-z]\b/g))
      expect(await figures(), named).toContain(`# TYPE ${named} `);
  });

  it('count what comes in by what it was answered, and time it', async () => {
    const device = hub.client(await installDevice(hub, PROJECT, DEVICE));
    const known = passage(1, workers[0]);
    const events = [known, passage(2, 'w_nobody'), passage(3, workers[0], 'SIDEWAYS')];
    const submit = (batch: (typeof known)[]) =>
      device.submitAttendanceEvents({ deviceSn: DEVICE, body: { events: batch } });
    await submit(events);
    await submit([known]);
    const of = (status: string) => valueOf(`realname_hub_intake_events_total{status="${status}"}`);
    expect(await Promise.all(['ACCEPTED', 'DUPLICATE', 'PARKED', 'REJECTED'].map(of))).toEqual([1, 1, 1, 1]);
    expect(await valueOf('realname_hub_intake_seconds_count')).toBe(2);
    expect(await valueOf('realname_hub_intake_group_requests_sum')).toBe(2);
    expect(await valueOf('realname_hub_parked_captures{reason="WORKER_UNMATCHED"}')).toBe(1);
    expect(await valueOf('realname_hub_parked_oldest_seconds{reason="WORKER_UNMATCHED"}')).toBeLessThan(600);
    // What arrived while the site was registered is looked at within a moment.
    await until(async () => ((await valueOf('realname_hub_release_backlog')) === 0 ? true : null));
  });

  it('show a partner that cannot be reached: depth, age, attempts and its breaker', async () => {
    const { partners } = hub.foundation;
    await partners.add('test', {
      ...{ partnerId: 'dead', platform: 'national', title: 'dead', endpoint: DEAD_END },
      ...{ maxAgeDays: 30, startFrom: 'FIRST', kinds: [] },
    });
    const credential = { appId: PROJECT, secret: 'f'.repeat(32) };
    await partners.setCredential('test', 'dead', PROJECT, credential);
    await until(
      async () => ((await valueOf('realname_hub_breaker_state{partner="dead",state="OPEN"}')) ? 1 : null),
      figures,
    );
    const attempts = (await figures()).matchAll(
      /^realname_hub_delivery_attempts_total\{partner="dead".*\} (\d+)$/gm,
    );
    expect([...attempts].reduce((sum, [, count]) => sum + Number(count), 0)).toBeGreaterThanOrEqual(5);
    expect(await valueOf('realname_hub_oldest_waiting_seconds')).toBeGreaterThan(0);
    expect(await figures()).toMatch(
      /^realname_hub_lane_oldest_seconds\{partner="dead",kind="\w+"\} [1-9\d.]+$/m,
    );
    expect(await valueOf('realname_hub_delivery_lease')).toBe(1);
  });

  it('are true at the first question, not one question late', async () => {
    expect(await valueOf('realname_hub_database_connections{state="most"}')).toBe(20);
    expect(await valueOf('realname_hub_audit_seal_lag_seconds')).toBeLessThan(60);
    expect(await valueOf('realname_hub_data_folder_free_bytes')).toBeGreaterThan(0);
    const text = await figures();
    expect(text).toMatch(/^realname_hub_lane_depth\{partner="dead",kind="attendance"\} \d+$/m);
    expect(text.match(/^realname_hub_reading_failed\{.*\} 1$/m)).toBeNull();
  });
});
