import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { RECORD_KINDS } from '@realname-hub/adapters/port.ts';
import { openSecret } from '@realname-hub/adapters/testkit/national/credentials.ts';
import {
  startNationalSimulator,
  type NationalSimulator,
} from '@realname-hub/adapters/testkit/national/simulator.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signed, withField, type TestKey, type WireRequest } from '../hub/src/http/test-requests.ts';
import { exchange, exchangeBytes } from '../hub/src/http/test-wire.ts';
import { misplaced, type Person } from './harness/bad-places.ts';
import { dumpDatabase } from './harness/database-dump.ts';
import { addressOf, cardOf, idNumberOf, phoneOf } from './harness/identities.ts';
import { PersonalTraces } from './harness/personal-traces.ts';
import { quickPlatforms } from './harness/quick-platforms.ts';
import { startTestHub, type TestHub } from './harness/test-hub.ts';
import {
  CONTRACTOR,
  contractPerson,
  enrolPerson,
  installDevice,
  joinPerson,
  LABOUR_FIRM,
  putTestTeam,
  registerFirms,
  registerPerson,
  registerProject,
  shanghaiTime,
} from './harness/test-site.ts';
import { until } from './harness/until.ts';

const PEOPLE = 1_000;
/** The others are only registered. */
const ON_SITE = 20;
const AT_ONCE = 25;
const EXPLAINED_PER_SECOND = 9;
const PROJECT = 'P-2026-0900';
const PROJECT_CODE = '99000120260900001';
const DEVICE = 'SN-PRIVACY-1';
const JOURNAL = '00112233aabbccdd';

const person = (n: number): Person => ({
  idNumber: idNumberOf(n),
  phone: phoneOf(n),
  card: cardOf(n),
  address: addressOf(n),
});
const people = Array.from({ length: PEOPLE }, (_, n) => person(n));
const traces = new PersonalTraces({
  numbers: people.flatMap(({ idNumber, card }) => [idNumber, card]),
  phones: people.map(({ phone }) => phone),
  words: ['隐私路第'],
});

let hub: TestHub;
let simulator: NationalSimulator;
let workers: string[] = [];
/** Every answer that was no success, and every answer with a result per item. */
const answers: string[] = [];
let explained = 0;

beforeAll(async () => {
  simulator = await startNationalSimulator({ asyncDelayMs: 50 });
  simulator.projects.add({ projectCode: PROJECT_CODE, secret: openSecret(PROJECT_CODE) });
  hub = await startTestHub({ HUB_LOG_LEVEL: 'debug' }, quickPlatforms());
  await hub.foundation.partners.add('test', {
    ...{ partnerId: 'national', platform: 'national', title: '全国平台', maxAgeDays: 30 },
    endpoint: `${simulator.url}/open.api`,
    startFrom: 'FIRST',
    kinds: RECORD_KINDS,
  });
  const credential = { appId: PROJECT_CODE, secret: openSecret(PROJECT_CODE) };
  await hub.foundation.partners.setCredential('test', 'national', PROJECT, credential);
  letPlatformRefuse();
  await plantRecords();
  await plantCaptures();
  await plantFailures();
  await Promise.all([plantWrongSignatures(), deliverAll()]);
});
afterAll(async () => {
  await hub.stop();
  await simulator.stop();
});

async function eachOf(count: number, work: (n: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => work(from + at)));
}

const pictureWith = (text: string): Buffer =>
  Buffer.concat([Buffer.from('ffd8ffe100184578696600', 'hex'), Buffer.from(text), Buffer.alloc(64, 7)]);

/** Firms, participants, teams, people: every place of the contract that takes such data. */
async function plantRecords(): Promise<void> {
  const [boss, manager, leader] = people.slice(-3) as [Person, Person, Person];
  const { city } = hub;
  await registerFirms(city, {
    address: boss.address,
    legalPerson: { name: '测试董', idCardType: '01', idCardNumber: boss.idNumber },
    ...{
      officePhone: boss.phone,
      contactPhone: manager.phone,
      fax: leader.phone,
      email: `${boss.phone}@example.com`,
    },
  });
  await registerProject(city, PROJECT);
  const identity = { name: '测试管', idCardType: '01', idCardNumber: manager.idNumber, phone: manager.phone };
  for (let n = 0; n < PEOPLE; n += 100) {
    const bankAccounts = people
      .slice(n, n + 5)
      .map(({ card }) => ({ bankCode: '102', branchName: '示例支行', accountNumber: card }));
    const body = { participationType: '006', manager: identity, bankAccounts } as const;
    await city.putParticipant({ projectId: PROJECT, companyId: LABOUR_FIRM, body });
  }
  const head = { name: '测试长', idCardType: '01', idCardNumber: leader.idNumber, phone: leader.phone };
  await putTestTeam(city, PROJECT, { leader: head });
  workers = Array.from<string>({ length: PEOPLE });
  await eachOf(PEOPLE, async (n) => {
    const { sha256 } = await city.putPhoto(pictureWith(`${idNumberOf(n)} ${addressOf(n)}`));
    workers[n] = await registerPerson(city, n, { photoSha256: sha256 });
  });
  for (const [n, workerId] of workers.slice(0, ON_SITE).entries()) {
    const emergencyContact = { name: '测试亲', phone: phoneOf(n + ON_SITE) };
    await enrolPerson(city, PROJECT, workerId, { emergencyContact });
    await joinPerson(city, PROJECT, workerId);
    await contractPerson(city, PROJECT, workerId);
  }
}

function passageOf(n: number) {
  const { idNumber, phone, card, address } = person(n);
  const moment = shanghaiTime(Date.now() - (PEOPLE - n) * 1_000);
  return {
    eventId: `${DEVICE}-${JOURNAL}-${n + 1}`,
    journalId: JOURNAL,
    seq: n + 1,
    deviceTime: moment,
    occurredAt: moment,
    clockState: 'SYNCED',
    workerId: workers[n] ?? '',
    direction: 'IN',
    directionSource: 'GATE_CONFIG',
    method: 'FACE',
    result: 'GRANTED',
    liveness: 'PASS',
    source: 'LIVE',
    origin: 'TERMINAL',
    raw: { certNo: idNumber, [card]: phone, note: Buffer.from(address).toString('base64') },
  } as const;
}

/** A maker's raw payload for each of the thousand; those not on the project's list are parked with it. */
async function plantCaptures(): Promise<void> {
  const device = hub.client(await installDevice(hub, PROJECT, DEVICE));
  const events = people.map((_somebody, n) => passageOf(n));
  for (let from = 0; from < events.length; from += 100) {
    const reply = await device.submitAttendanceEvents({
      deviceSn: DEVICE,
      body: { events: events.slice(from, from + 100) },
    });
    answers.push(JSON.stringify(reply));
  }
  await plantBadEvents(events[0] ?? {});
}

async function plantBadEvents(good: object): Promise<void> {
  const key = await hub.newKey({
    ...{ kind: 'DEVICE', actor: `device:${DEVICE}` },
    scope: { kind: 'DEVICE', deviceSn: DEVICE, makerId: 'acme' },
  });
  const [{ idNumber, phone, card, address } = person(0)] = people;
  const bad = [
    { [idNumber]: 1 },
    { direction: idNumber },
    { deviceTime: phone },
    { gate: card.repeat(9) },
    { raw: idNumber },
  ];
  const more = [
    { manual: address },
    { photo: { sha256: card, bytes: 1 } },
    { seq: idNumber },
    { eventId: `${idNumber} x` },
  ];
  const events = [...bad, ...more].map((change, index) => {
    const seq = PEOPLE + 1 + index;
    return { ...good, seq, eventId: `${DEVICE}-${JOURNAL}-${seq}`, ...change };
  });
  const target = `/v1/devices/${DEVICE}/attendance-events`;
  const { body: reply, status } = await exchange(
    port(),
    sign({ keyId: key.keyId, secret: key.secret }, target, { events }),
  );
  expect(status).toBe(200);
  answers.push(reply.toString());
}

const port = (): number => Number(new URL(hub.url).port);

function sign(
  key: { keyId: string; secret: string | Uint8Array },
  target: string,
  body: object,
): WireRequest {
  return signed({ target, body }, { key: testKey(key), hubId: hub.hubId, now: Date.now() });
}

const testKey = ({ keyId, secret }: { keyId: string; secret: string | Uint8Array }): TestKey => ({
  keyId,
  secret: typeof secret === 'string' ? Buffer.from(secret, 'base64url') : Buffer.from(secret),
});

/** What callers get wrong, with people's data in it. */
async function plantFailures(): Promise<void> {
  const key = testKey(await hub.newKey({ kind: 'SYSTEM', actor: 'system:clumsy', scope: { kind: 'HUB' } }));
  const { hubId } = hub;
  const note = async (answer: Promise<{ status: number; body: Buffer }>, mayPass = false) => {
    const { status, body } = await answer;
    if (!mayPass) expect(status, body.toString()).toBeGreaterThanOrEqual(400);
    answers.push(body.toString());
  };
  for (const somebody of people.slice(0, 10)) {
    for (const draft of misplaced(somebody, CONTRACTOR, `/v1/projects/${PROJECT}`)) {
      const now = Date.now();
      await note(
        exchange(port(), signed(draft, { key, hubId, now })),
        draft.target.startsWith('/v1/deliveries'),
      );
      const strangeKey = { ...key, keyId: somebody.card };
      await note(exchange(port(), signed(draft, { key: strangeKey, hubId, now })));
      await note(
        exchange(
          port(),
          withField(signed(draft, { key, hubId, now }), 'Signature-Input', `sig=${somebody.idNumber}`),
        ),
      );
    }
    const line = `GET /v1/time HTP/1.1\r\nHost: ${somebody.phone}\r\nX-${somebody.idNumber}: ${somebody.card}\r\n\r\n`;
    await note(exchangeBytes(port(), Buffer.from(line)));
  }
}

/** Signatures that are wrong, each under a key of its own: the hub explains one a second and key, a few in all. */
async function plantWrongSignatures(): Promise<void> {
  const { hubId } = hub;
  const secret = Buffer.alloc(32, 1);
  const drafts = misplaced(person(1), CONTRACTOR, `/v1/projects/${PROJECT}`);
  for (const [index, draft] of drafts.entries()) {
    if (index % EXPLAINED_PER_SECOND === 0) await pause(1_050);
    const { keyId } = await hub.newKey({ kind: 'SYSTEM', actor: `system:${index}`, scope: { kind: 'HUB' } });
    const { body } = await exchange(
      port(),
      signed(draft, { key: { keyId, secret }, hubId, now: Date.now() }),
    );
    explained += body.includes('"explanation"') ? 1 : 0;
    answers.push(body.toString());
  }
}

/** The platform refuses some, and quotes whom it refuses. */
function letPlatformRefuse(): void {
  const [first, second] = people as [Person, Person];
  const quoted = `${first.idNumber}(电话${first.phone})已在其他项目;另见${second.idNumber}、卡${second.card}`;
  const refuse = (method: string, message: string) =>
    simulator.misbehave({ kind: 'reject', methods: [method], message, times: 1 });
  refuse('WorkerAttendance.Add', `[dataList][0][idCardNumber]${quoted}`);
  // An address can only be recognised in the answer to a call that carried it.
  refuse('ProjectWorker.Add', `[workerList][0][address]${first.address}与证件${first.idNumber}不符`);
}

async function deliverAll(): Promise<void> {
  await until(
    async () => {
      const { partners } = (await (await fetch(`${hub.url}/status.json`)).json()) as {
        partners: { waiting: number; held: number; sent: number; confirmed: number; rejected: number }[];
      };
      const [national] = partners;
      if (!national || national.waiting + national.sent > 0) return null;
      // Who was refused as a worker is never told as present.
      return national.rejected === 1 && national.held === 1 ? national : null;
    },
    async () => [
      simulator.state.counts,
      (await hub.city.listDeliveries({})).items.map(({ kind, state, waitsFor, code }) => ({
        kind,
        state,
        waitsFor,
        code,
      })),
    ],
    20_000,
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

describe('the search itself', () => {
  const { idNumber, phone, card, address } = people[500] ?? person(0);
  const forms: [string, (text: string) => string][] = [
    ['as it is', (text) => text],
    ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
    ['in base64', (text) => Buffer.from(text).toString('base64')],
    ['in base64 after one byte', (text) => Buffer.from(`x${text}y`).toString('base64')],
    ['in URL-safe base64 after two bytes', (text) => Buffer.from(`xy${text}`).toString('base64url')],
    ['percent-encoded', (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')],
  ];
  it.each(forms)('finds a number and a phone %s, also a fragment of twelve digits', (_name, write) => {
    for (const planted of [idNumber, phone, card, idNumber.slice(3, 15), card.slice(5, 17)])
      expect(traces.find(`{"a":"${write(planted)}"}`), planted).not.toEqual([]);
    expect(traces.find(write(idNumber.slice(0, 11)))).toEqual([]);
  });
  it.each(forms)('finds an address %s', (_name, write) => {
    expect(traces.find(write(address))).not.toEqual([]);
  });
});

describe("a thousand people's data [P9]", () => {
  it('was all taken in, and went out to the platform', async () => {
    expect(new Set(workers).size).toBe(PEOPLE);
    expect(simulator.state.workers.map(({ idCardNumber }) => idCardNumber)).toContain(people[1]?.idNumber);
    expect(simulator.state.counts.failed).toBeGreaterThan(0);
    const states = (await hub.city.listDeliveries({ state: 'REJECTED' })).items;
    expect(states.length).toBeGreaterThan(0);
    expect(states[0]?.message).toContain('已在其他项目');
    expect(answers.length).toBeGreaterThan(1_000);
    expect(explained).toBeGreaterThan(20);
  });

  it('stands in no column of the database', async () => {
    const dump = await dumpDatabase(hub.foundation.db);
    const found = dump.flatMap(({ table, column, values }) =>
      values.flatMap((value) => traces.find(value).map((trace) => `${table}.${column}: ${trace}`)),
    );
    expect(found.slice(0, 20)).toEqual([]);
    // Names are meant to be clear: the dump has read what it should.
    const clear = dump.find(({ table, column }) => table === 'registry_record' && column === 'stated');
    expect(clear?.values.join()).toContain('测试500');
  });

  it('stands in no file of the hub', () => {
    const files = filesUnder(hub.folder);
    expect(files.length).toBeGreaterThan(PEOPLE);
    const found = files.flatMap((path) => [...traces.find(path), ...traces.find(readFileSync(path))]);
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('stands in no line of the log', () => {
    expect(hub.log.length).toBeGreaterThan(1_000);
    const found = hub.log.flatMap((line) => traces.find(line).map((trace) => `${trace}: ${line}`));
    expect(found.slice(0, 5)).toEqual([]);
  });

  it('stands in no error and in no result of a batch', () => {
    const found = answers.flatMap((answer) => traces.find(answer).map((trace) => `${trace}: ${answer}`));
    expect(found.slice(0, 5)).toEqual([]);
  });

  it('stands in no metric, on no status page, and in no delivery', async () => {
    for (const path of ['/metrics', '/status.json', '/health/ready', '/'])
      expect(traces.find(await (await fetch(hub.url + path)).text()), path).toEqual([]);
    for await (const { deliveryId } of hub.city.items('listDeliveries', {
      projectId: PROJECT,
      kind: 'ATTENDANCE',
    }))
      expect(traces.find(JSON.stringify(await hub.city.getDelivery({ deliveryId })))).toEqual([]);
  });

  it('is masked where it is asked for', async () => {
    const worker = await hub.city.getWorker({ workerId: workers[7] ?? '' });
    const company = await hub.city.getCompany({ companyId: CONTRACTOR });
    const participants = await hub.city.listParticipants({ projectId: PROJECT });
    const listed = await hub.city.listProjectWorkers({ projectId: PROJECT });
    for (const answer of [worker, company, participants, listed])
      expect(traces.find(JSON.stringify(answer))).toEqual([]);
    expect(worker.name).toBe('测试7');
  });
});
