import { execFileSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bankAdapter } from '@realname-hub/adapters/bank/adapter.ts';
import { demoBanks } from '@realname-hub/adapters/bank/banks/index.ts';
import { readCertificate } from '@realname-hub/adapters/bank/envelope/certificate.ts';
import { contentOf, openBytes, sealBytes } from '@realname-hub/adapters/bank/envelope/testing/exchange.ts';
import type { Party } from '@realname-hub/adapters/bank/envelope/testing/parties.ts';
import type { PaymentLine, PaymentOrder, ReturnItem } from '@realname-hub/adapters/bank/port.ts';
import { demoLine, demoOrder, piecesOf } from '@realname-hub/adapters/bank/testing/orders.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Behaviour } from './behaviour.ts';
import { Receiver } from './receiver.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const NOW = new Date('2026-11-10T02:00:00Z');
const ISO = (() => {
  const manifest = demoBanks.find(({ bank }) => bank === 'demo-iso');
  if (!manifest) throw new Error('no ISO bank');
  return bankAdapter(manifest);
})();

let keys: string;
let folder: string;
let said: string[];

beforeAll(async () => {
  keys = await mkdtemp(join(tmpdir(), 'bank-keys-'));
  execFileSync('sh', [join(HERE, 'make-keys.sh'), keys]);
}, 120_000);
afterAll(() => rm(keys, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bank-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the example bank, with openssl alone', () => {
  it('pays an order once and answers so that the hub knows it line by line [GX-1.1-14] [GX-4.4-03]', async () => {
    const order = orderOf(400_000n, 550_050n, 600_000n);
    const bank = await open({ refuse: { '0002': 'AC04' } });
    await send(order);
    await bank.receiveAll();
    expect(bank.payments.map(({ amountFen }) => amountFen)).toEqual(['400000', '600000']);
    expect(await answers()).toEqual(['accepted', 'booked', 'result']);
    expect(await readAnswer('accepted')).toEqual([]);
    expect(await readAnswer('result')).toEqual([
      ['WG2026100001-000001', 'PAID', 400_000n, null],
      ['WG2026100001-000002', 'REFUSED', 550_050n, 'ACCOUNT_CLOSED'],
      ['WG2026100001-000003', 'PAID', 600_000n, null],
    ]);
    expect((await readAnswer('booked')).map(([lineId, result]) => [lineId, result])).toEqual([
      ['WG2026100001-000001', 'PAID'],
      ['WG2026100001-000003', 'PAID'],
    ]);
  });

  it('pays nobody again when the same order comes again, also after a restart [P3]', async () => {
    const order = orderOf(100n, 200n);
    const first = await open();
    await send(order, 'first');
    await first.receiveAll();
    await send(order, 'second');
    const again = await open();
    await again.receiveAll();
    expect(again.payments).toHaveLength(2);
    expect(said.at(-1)).toContain('paid before');
  });

  it('refuses another order under a known id, and says so apart from the first answer', async () => {
    const bank = await open();
    await send(orderOf(100n));
    await bank.receiveAll();
    await send(orderOf(101n));
    await bank.receiveAll();
    expect(bank.payments.map(({ amountFen }) => amountFen)).toEqual(['100']);
    expect(await answers()).toContain('refused');
  });

  it.each([
    ['count', (xml: string) => xml.replaceAll('<NbOfTxs>2</NbOfTxs>', '<NbOfTxs>3</NbOfTxs>')],
    ['sum', (xml: string) => xml.replaceAll('<CtrlSum>3.00</CtrlSum>', '<CtrlSum>3.01</CtrlSum>')],
    ['account', (xml: string) => xml.replace('6222020000000000002', '6222020000000000003')],
    ['id', (xml: string) => xml.replace('-000002</EndToEndId>', '-000001</EndToEndId>')],
  ])('pays nothing of an order whose %s does not fit [F-02]', async (_, change) => {
    const bank = await open();
    const changed = Buffer.from(change(plain(orderOf(100n, 200n)).toString('utf8')));
    await drop(changed, 'order');
    await bank.receiveAll();
    expect(bank.payments).toEqual([]);
    expect(await answers()).toEqual(['refused']);
  });

  it('pays nothing after the last execution day', async () => {
    const bank = await open({}, new Date('2026-11-13T16:00:00Z'));
    await send(orderOf(100n));
    await bank.receiveAll();
    expect(bank.payments).toEqual([]);
    expect(await answers()).toEqual(['refused']);
    const same = await open({}, new Date('2026-11-13T15:59:59Z'));
    await send({ ...orderOf(100n), fileId: 'WG2026100002' });
    await same.receiveAll();
    expect(same.payments).toHaveLength(1);
  });

  it('answers nobody whom it cannot know: another signer, a changed file, no envelope at all', async () => {
    const bank = await open();
    const sealed = await sealBytes(plain(orderOf(100n)), party('hub-signing'), party('bank-decryption'));
    const flipped = Buffer.from(sealed);
    flipped[Math.floor(sealed.length / 2)] = (flipped[Math.floor(sealed.length / 2)] ?? 0) ^ 1;
    const strange = await sealBytes(plain(orderOf(1n)), party('bank-signing'), party('bank-decryption'));
    await Promise.all([
      writeFile(join(folder, 'in', 'flipped'), flipped),
      writeFile(join(folder, 'in', 'strange'), strange),
      writeFile(join(folder, 'in', 'plain'), plain(orderOf(100n))),
      writeFile(join(folder, 'in', 'half'), sealed.subarray(0, sealed.length - 10)),
    ]);
    await bank.receiveAll();
    expect((await readdir(join(folder, 'unreadable'))).sort()).toEqual([
      'flipped',
      'half',
      'plain',
      'strange',
    ]);
    expect(await answers()).toEqual([]);
    expect(await readdir(join(folder, 'work'))).toEqual([]);
  });

  it('gives every kind of answer that a hub has to bear', async () => {
    const bank = await open({
      leaveOut: ['0001'],
      nameTwice: ['0002'],
      wrongAmount: ['0003'],
      returnLater: ['0004'],
    });
    await send(orderOf(100n, 200n, 300n, 400n));
    await bank.receiveAll();
    expect(bank.payments).toHaveLength(4);
    const result = await readAnswer('result');
    expect(result.map(([lineId]) => lineId.slice(-1))).toEqual(['2', '2', '3', '4']);
    expect(result.find(([lineId]) => lineId.endsWith('3'))?.[2]).toBe(299n);
    expect(await readAnswer('returned')).toMatchObject([['WG2026100001-000004', 'RETURNED', 400n, 'OTHER']]);
  });

  it('leaves a file alone that is still being written', async () => {
    const bank = await open();
    await writeFile(join(folder, 'in', 'order.part'), 'half');
    expect(await bank.receiveAll()).toBe(0);
  });
});

function open(behaviour: Behaviour = {}, now = NOW): Promise<Receiver> {
  const say = (words: string) => said.push(words);
  return Receiver.open({ folder, keys: { folder: keys }, behaviour, now: () => now, say });
}

interface Filled extends PaymentOrder {
  lines: readonly PaymentLine[];
}

function orderOf(...amounts: readonly bigint[]): Filled {
  const lines = amounts.map((amountFen, index) => demoLine(index + 1, { amountFen }));
  return { ...demoOrder(lines), lines };
}

function plain({ lines, ...order }: Filled): Buffer {
  const writer = ISO.orderWriter();
  const content = writer.lines(lines);
  const { before, after } = writer.around(order);
  return Buffer.concat([before, content, after]);
}

async function send(order: Filled, name = 'order'): Promise<void> {
  await drop(plain(order), name);
}

async function drop(content: Buffer, name: string): Promise<void> {
  const sealed = await sealBytes(content, party('hub-signing'), party('bank-decryption'));
  await writeFile(join(folder, 'in', `${name}.xml.p7m`), sealed);
}

/** Kinds of the answers that wait for the hub. */
async function answers(): Promise<string[]> {
  const names = await readdir(join(folder, 'out'));
  return names.map((name) => name.split('.').at(-3) ?? '').sort();
}

async function readAnswer(kind: string): Promise<[string, string, bigint, string | null][]> {
  const names = await readdir(join(folder, 'out'));
  const name = names.find((one) => one.includes(`.${kind}.`)) ?? '';
  const sealed = await readFile(join(folder, 'out', name));
  const content = await contentOf(openBytes(sealed, party('bank-signing'), party('hub-encryption')));
  if (!Buffer.isBuffer(content)) throw new Error(content.diagnosis);
  const items: ReturnItem[] = [];
  for await (const item of ISO.readReturn(piecesOf(content))) items.push(item);
  expect(items.at(-1)).toMatchObject({ kind: 'END', complete: true });
  return items.flatMap((item) =>
    item.kind === 'ENTRY'
      ? [[item.entry.lineId, item.entry.result, item.entry.amountFen, item.entry.reason ?? null]]
      : [],
  );
}

function party(name: string): Party {
  const pem = (ending: string) =>
    execFileSync('cat', [join(keys, `${name}.${ending}`)], { encoding: 'utf8' });
  const certificate = readCertificate(pem('pem'));
  if (!certificate) throw new Error(`${name}: no certificate`);
  const privateKeyPem = pem('key');
  return {
    certificate,
    certificatePem: pem('pem'),
    privateKeyPem,
    privateKey: createPrivateKey(privateKeyPem),
  };
}
