import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  signed,
  unsigned,
  withField,
  type Draft,
  type WireRequest,
} from '../../../hub/src/http/test-requests.ts';
import { wireBytes } from '../../../hub/src/http/test-wire.ts';
import type { FloodJob } from './jobs.ts';
import type { Lane } from './lane.ts';

export interface Flood {
  title: string;
  connections: number;
  /** Goes on until the pace says that it is over. */
  attack(lane: Lane, job: FloodJob): Promise<void>;
}

const EVENTS = '/v1/devices/FLOOD-CAPTURED/attendance-events';
const HEAD = 'Host: hub.example\r\n';
const MEGABYTE = Buffer.alloc(1_000_000, 0x20);

const keptAlive = (request: WireRequest): Buffer => wireBytes(withField(request, 'Connection', 'keep-alive'));

/** Signed with the key that the flooder holds. */
function signedBy({ captured, hubId }: FloodJob, draft: Draft): WireRequest {
  const key = { keyId: captured.keyId, secret: Buffer.from(captured.secret, 'base64url') };
  return signed(draft, { key, hubId, now: Date.now() });
}

/** One request after the other on each connection. */
const asking =
  (make: (job: FloodJob) => Buffer): Flood['attack'] =>
  async (lane, job) => {
    while (await lane.pace.turn()) await lane.ask(make(job));
  };

/** A head, and then drops of the rest as slowly as may be. */
const dripping =
  (head: (job: FloodJob) => Buffer, drop: string): Flood['attack'] =>
  async (lane, job) => {
    while (await lane.pace.turn()) {
      await lane.push(head(job));
      while (!lane.ended && (await lane.push(Buffer.from(drop))))
        await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };

const BATCH = { target: EVENTS, body: { events: [{ eventId: 'x' }] } };
const DEEP = Buffer.from('{"events":'.repeat(50_000));
const BOMB = gzipSync(Buffer.alloc(50_000_000));
let replayed: Buffer | null = null;

/** Every kind of flood that a hub on the internet has to stand. */
export const FLOODS: Readonly<Record<string, Flood>> = {
  unsigned: {
    title: 'requests without a signature',
    connections: 64,
    attack: asking(() => keptAlive(unsigned(BATCH))),
  },
  forged: {
    title: 'wrong signatures under a key id that exists',
    connections: 64,
    attack: asking((job) => keptAlive(withField(signedBy(job, BATCH), 'Signature', 'sig=:AAAA:'))),
  },
  invented: {
    title: 'key ids that nobody has',
    connections: 64,
    attack: asking((job) => {
      const captured = { ...job.captured, keyId: randomBytes(12).toString('hex') };
      return keptAlive(signedBy({ ...job, captured }, BATCH));
    }),
  },
  replayed: {
    title: 'one good request, again and again',
    connections: 64,
    attack: asking((job) => (replayed ??= keptAlive(signedBy(job, { target: '/v1/code-tables' })))),
  },
  huge: {
    title: 'bodies of a hundred megabytes, unsigned',
    connections: 16,
    attack: async (lane) => {
      const head = `POST ${EVENTS} HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nContent-Length: 100000000\r\n\r\n`;
      while (await lane.pace.turn()) {
        lane.drop();
        await lane.push(Buffer.from(head));
        for (let sent = 0; sent < 100 && !lane.ended && (await lane.push(MEGABYTE)); sent += 1);
        lane.pace.note('cut');
      }
    },
  },
  endless: {
    title: 'signed bodies without an end, in chunks',
    connections: 16,
    attack: async (lane, job) => {
      const chunk = Buffer.concat([Buffer.from('f4240\r\n'), MEGABYTE, Buffer.from('\r\n')]);
      while (await lane.pace.turn()) {
        lane.drop();
        const head = signedBy(job, BATCH);
        head.headers.push(['Transfer-Encoding', 'chunked']);
        await lane.push(wireBytes({ ...head, body: Buffer.alloc(0) }));
        for (let sent = 0; sent < 100 && !lane.ended && (await lane.push(chunk)); sent += 1);
        lane.pace.note('cut');
      }
    },
  },
  deep: {
    title: 'signed JSON of fifty thousand levels',
    connections: 16,
    attack: asking((job) => keptAlive(signedBy(job, { target: EVENTS, body: DEEP }))),
  },
  bombs: {
    title: 'signed gzip bombs of fifty megabytes',
    connections: 16,
    attack: asking((job) =>
      keptAlive(signedBy(job, { target: EVENTS, body: BOMB, headers: { 'Content-Encoding': 'gzip' } })),
    ),
  },
  nonces: {
    title: 'good requests under one key, without end',
    connections: 64,
    attack: asking((job) => keptAlive(signedBy(job, { target: '/v1/code-tables' }))),
  },
  'slow-heads': {
    title: 'headers that come a byte at a time',
    connections: 400,
    attack: dripping(() => Buffer.from(`GET /v1/time HTTP/1.1\r\n${HEAD}X-Slow: `), 'a'),
  },
  'slow-bodies': {
    title: 'signed bodies that come a byte at a time',
    connections: 400,
    attack: dripping((job) => {
      const head = signedBy(job, BATCH);
      head.headers.push(['Content-Length', '1000000']);
      return wireBytes({ ...head, body: Buffer.from('{') });
    }, ' '),
  },
  'large-heads': {
    title: 'headers of a megabyte',
    connections: 32,
    attack: asking(() =>
      Buffer.from(`GET /v1/time HTTP/1.1\r\n${HEAD}X-Large: ${'a'.repeat(1_000_000)}\r\n\r\n`),
    ),
  },
  'many-heads': {
    title: 'two thousand header fields',
    connections: 32,
    attack: asking(() => Buffer.from(`GET /v1/time HTTP/1.1\r\n${HEAD}${'A: b\r\n'.repeat(2_000)}\r\n`)),
  },
  connections: {
    title: 'connections opened and left alone, more than an address may have',
    connections: 2_400,
    attack: async (lane) => {
      while (await lane.pace.turn()) {
        const socket = await lane.socket();
        if (!socket) {
          lane.pace.note('cut');
          continue;
        }
        lane.pace.note('held');
        await new Promise((resolve) => socket.once('close', resolve));
      }
    },
  },
  churn: {
    title: 'connections opened and closed at once',
    connections: 64,
    attack: async (lane) => {
      while (await lane.pace.turn()) {
        await lane.socket();
        lane.drop();
      }
    },
  },
  pipelined: {
    title: 'a hundred requests ahead on each connection',
    connections: 32,
    attack: async (lane) => {
      const ahead = Buffer.from(`GET /v1/devices HTTP/1.1\r\n${HEAD}\r\n`.repeat(100));
      while (await lane.pace.turn()) await lane.ask(ahead);
    },
  },
  open: {
    title: 'what needs no signature: time, health and the reference',
    connections: 64,
    attack: async (lane) => {
      const paths = ['/v1/time', '/health/ready', '/docs/'];
      for (let turn = 0; await lane.pace.turn(); turn += 1)
        await lane.ask(Buffer.from(`GET ${paths[turn % paths.length] ?? ''} HTTP/1.1\r\n${HEAD}\r\n`));
    },
  },
  garbage: {
    title: 'bytes that are not HTTP',
    connections: 32,
    attack: asking(() => randomBytes(512)),
  },
};
