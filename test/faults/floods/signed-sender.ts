import { Agent, request } from 'node:http';
import { randomBytes } from 'node:crypto';
import { signed, type WireRequest } from '../../../hub/src/http/test-requests.ts';
import type { SenderSetup, SendingJob, SendingReport, Terminal } from './jobs.ts';

/** Honest terminals, in a process of their own: signed batches at a steady rate, over kept-alive connections. */
const CONNECTIONS = 32;
const EVENTS_PER_REQUEST = 5;
const TICK_MS = 5;
const LATEST_ANSWER_MS = 60_000;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const journalId = randomBytes(8).toString('hex');
const nextSeq = new Map<string, number>();
let turn = 0;

function nextRequest({ terminals, workers, hubId }: SenderSetup): WireRequest {
  const terminal = terminals[turn % terminals.length] as Terminal;
  turn += 1;
  const first = nextSeq.get(terminal.deviceSn) ?? 1;
  nextSeq.set(terminal.deviceSn, first + EVENTS_PER_REQUEST);
  const now = Date.now();
  const moment = new Date(now).toISOString().replace('Z', '+00:00');
  const events = Array.from({ length: EVENTS_PER_REQUEST }, (_, offset) => ({
    eventId: `${terminal.deviceSn}-${journalId}-${first + offset}`,
    journalId,
    seq: first + offset,
    ...{ deviceTime: moment, occurredAt: moment, clockState: 'SYNCED' },
    ...{ workerId: workers[offset % workers.length], direction: 'IN', directionSource: 'GATE_CONFIG' },
    ...{ method: 'FACE', result: 'GRANTED', liveness: 'PASS', source: 'LIVE', origin: 'TERMINAL' },
  }));
  const key = { keyId: terminal.keyId, secret: Buffer.from(terminal.secret, 'base64url') };
  const target = `/v1/devices/${terminal.deviceSn}/attendance-events`;
  return signed({ target, body: { events } }, { key, hubId, now });
}

/** `200` only for an answer in which every event was accepted. */
function send(setup: SenderSetup): Promise<string> {
  const { method, target, headers, body } = nextRequest(setup);
  return new Promise((resolve) => {
    const fields = Object.fromEntries([...headers, ['Content-Length', String(body.length)]]) as Record<
      string,
      string
    >;
    const outgoing = request(
      new URL(target, setup.url),
      { method, headers: fields, agent, timeout: LATEST_ANSWER_MS },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('error', () => resolve('broken answer'));
        response.on('end', () => {
          const accepted = text.split('"status":"ACCEPTED"').length - 1;
          const right = response.statusCode === 200 && accepted === EVENTS_PER_REQUEST;
          resolve(right ? '200' : `${response.statusCode} with ${accepted} accepted`);
        });
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer')));
    outgoing.on('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    outgoing.end(body);
  });
}

async function run(setup: SenderSetup, { seconds, perSecond }: SendingJob): Promise<SendingReport> {
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1000;
  const latencies: number[] = [];
  const wrong: Record<string, number> = {};
  const all: Promise<void>[] = [];
  let [offered, inTime] = [0, 0];
  const offer = async (): Promise<void> => {
    offered += 1;
    const sentAt = performance.now();
    const outcome = await send(setup);
    if (outcome !== '200') {
      wrong[outcome] = (wrong[outcome] ?? 0) + 1;
      return;
    }
    latencies.push(performance.now() - sentAt);
    if (elapsed() <= seconds) inTime += 1;
  };
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.floor(Math.min(elapsed(), seconds) * perSecond);
      while (offered < due) all.push(offer());
      if (elapsed() < seconds) return;
      clearInterval(timer);
      resolve();
    }, TICK_MS);
  });
  await Promise.all(all);
  latencies.sort((a, b) => a - b);
  const percentile = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  const latency = { p50Ms: percentile(0.5), p99Ms: percentile(0.99) };
  return { offered, inTime, right: latencies.length, wrong, perSecond: inTime / seconds, ...latency };
}

let setup: SenderSetup | null = null;
process.on('message', (message: SenderSetup | SendingJob) => {
  if ('url' in message) setup = message;
  else if (setup) void run(setup, message).then((report) => process.send?.(report));
});
process.once('disconnect', () => process.exit(0));
