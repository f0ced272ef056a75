import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentOf, openBytes } from '@realname-hub/adapters/bank/envelope/testing/exchange.ts';
import { readPlainOrder } from '@realname-hub/adapters/testkit/bank/plain-layout.ts';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ACTING, makeParties, openBankSite, type BankSite, type Parties } from './bank-site.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const PRIVATE_PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

interface Received {
  request: IncomingMessage;
  bytes: Buffer;
}

let parties: Parties;
let bank: Server;
let host: string;
let received: Received[];
/** What the bank does with a request once it has all of it. */
let answer: (response: ServerResponse) => void;
/** As soon as the head of a request is there. */
let onHead: () => void;
let site: BankSite;

beforeAll(() => {
  parties = makeParties();
});
beforeEach(async () => {
  received = [];
  onHead = () => undefined;
  answer = (response) => response.writeHead(201).end();
  bank = createServer((request, response) => {
    onHead();
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      received.push({ request, bytes: Buffer.concat(pieces) });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => bank.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(bank.address() as AddressInfo).port}`;
  site = await openBankSite(parties, {
    transport: {
      transport: { kind: 'HTTPS', url: `http://${host}/orders`, keyId: 'hub-at-bank', algorithm: 'ed25519' },
      secrets: { privateKey: PRIVATE_PEM },
    },
  });
  await site.sheet('S-1', [400_000, 550_050]);
});
afterEach(async () => {
  expect(site.errors).toEqual([]);
  await site.close();
  bank.closeAllConnections();
  await new Promise((resolve) => bank.close(resolve));
});

const header = ({ headers }: IncomingMessage, name: string): string => String(headers[name]);

/** As a bank would check it from RFC 9421 §2.5 alone, from what came over the wire. */
function isSigned({ request, bytes }: Received): boolean {
  const digest = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
  if (header(request, 'content-digest') !== digest) return false;
  const input = /^sig1=(\((.*)\);.*)$/.exec(header(request, 'signature-input'));
  const signature = /^sig1=:(.*):$/.exec(header(request, 'signature'));
  if (!input || !signature) return false;
  const url = new URL(request.url ?? '', `http://${host}`);
  const derived: Record<string, string> = {
    '@method': request.method ?? '',
    '@path': url.pathname,
    '@query': url.search === '' ? '?' : url.search,
  };
  const names = (input[2] ?? '').split(' ').map((name) => name.slice(1, -1));
  const base = [
    ...names.map((name) => `"${name}": ${derived[name] ?? header(request, name)}`),
    `"@signature-params": ${input[1] ?? ''}`,
  ].join('\n');
  return verify(null, Buffer.from(base), publicKey, Buffer.from(signature[1] ?? '', 'base64'));
}

const only = (): Received => {
  const [one, ...more] = received;
  if (!one || more.length > 0) throw new Error(`${received.length} requests`);
  return one;
};
const later = async (ms = 120_000): Promise<void> => {
  site.time.now += ms;
  await site.runJobs();
};
const handOvers = () =>
  site.db
    .selectFrom('payroll_job')
    .select(['state', 'result'])
    .where('kind', '=', 'BANK_HAND_OVER')
    .execute();

it('pushes the stored file once, in a request that the bank verifies from the bytes on the wire', async () => {
  const fileId = await site.file('S-1');
  const { request, bytes } = only();
  expect([request.method, request.url]).toEqual(['PUT', `/orders/${fileId}.txt.p7m`]);
  expect(request.headers).toMatchObject({
    'content-type': 'application/pkcs7-mime',
    'content-length': String(bytes.length),
    'idempotency-key': `${fileId}.txt.p7m`,
  });
  expect(header(request, 'signature-input')).toMatch(
    /^sig1=\("@method" "@path" "@query" "content-digest" "idempotency-key"\);created=\d+;keyid="hub-at-bank";/,
  );
  expect(header(request, 'signature-input')).toContain(`tag="realname-hub/1:${host}"`);
  expect(isSigned(only())).toBe(true);
  // What was changed on the way is not what was signed.
  expect(isSigned({ request, bytes: Buffer.concat([bytes, Buffer.from('x')]) })).toBe(false);
  request.url = '/orders/another.p7m';
  expect(isSigned({ request, bytes })).toBe(false);

  const content = await contentOf(openBytes(bytes, parties.hubSigning, parties.bankDecryption));
  expect(Buffer.isBuffer(content) && readPlainOrder(content)).toMatchObject({
    fileId,
    lines: 2,
    sumFen: 950_050n,
  });
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDED_OVER', in_doubt_since: null });
  await later();
  expect(received).toHaveLength(1);
});

it('has its lines SENT, committed, before the bank has the first byte [P1, P3]', async () => {
  let seen: Promise<string[]> | undefined;
  onHead = () => (seen = site.lineStates('S-1'));
  answer = (response) => void seen?.then(() => response.writeHead(201).end());
  await site.file('S-1');
  expect(await seen).toEqual(['SENT', 'SENT']);
});

it('is in doubt when the bank took the file and its answer is lost, and never sends it again [P1, P3]', async () => {
  answer = (response) => response.destroy();
  const fileId = await site.file('S-1');
  expect(received).toHaveLength(1);
  expect(await site.ok('getBankFile', { projectId: 'P-1', fileId })).toMatchObject({
    state: 'HANDING_OVER',
    inDoubt: true,
  });
  answer = (response) => response.writeHead(201).end();
  for (let day = 0; day < 3; day += 1) await later(86_400_000);
  expect(received).toHaveLength(1);
  expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT']);
});

it('is in doubt after an answer that says that the bank itself failed', async () => {
  answer = (response) => response.writeHead(500).end();
  const fileId = await site.file('S-1');
  await later();
  expect(received).toHaveLength(1);
  expect(await site.ok('getBankFile', { projectId: 'P-1', fileId })).toMatchObject({ inDoubt: true });
});

it('sends the same bytes again after an answer that says that nothing was taken', async () => {
  answer = (response) => response.writeHead(503).end();
  const fileId = await site.file('S-1');
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDING_OVER', in_doubt_since: null });
  answer = (response) => response.writeHead(201).end();
  await later();
  const [first, second] = received;
  expect(received).toHaveLength(2);
  expect(second?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);
  expect(received.map(isSigned)).toEqual([true, true]);
  expect(header(first?.request ?? expect.fail(), 'signature')).not.toBe(
    header(second?.request ?? expect.fail(), 'signature'),
  );
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDED_OVER' });
});

it('stops where the bank refuses, says so, and pays nobody otherwise meanwhile', async () => {
  answer = (response) => response.writeHead(403).end();
  const fileId = await site.file('S-1');
  await later();
  expect(received).toHaveLength(1);
  expect(await handOvers()).toEqual([{ state: 'FAILED', result: { fault: 'HAND_OVER_REFUSED' } }]);
  expect(await site.fileRow(fileId)).toMatchObject({ state: 'HANDING_OVER', in_doubt_since: null });
  expect(await site.lineStates('S-1')).toEqual(['SENT', 'SENT']);
  const order = { acting: ACTING, version: 1 };
  expect(await site.code('makeBankFile', { projectId: 'P-1', sheetId: 'S-1' }, order)).toBe('BANK_FILE_MADE');
});
