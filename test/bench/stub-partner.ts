import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';

/** A platform that takes everything at once: it reads the request and says yes, with a team number for who asks. */
const YES = JSON.stringify({ code: '0', message: 'ok', data: { teamSysNo: 7 } });
const calls = new Map<string, number>();

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const method = /(?:^|&)method=([\w.]+)/.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? '';
    calls.set(method, (calls.get(method) ?? 0) + 1);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': YES.length });
    response.end(YES);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  parentPort?.postMessage({ port: (server.address() as AddressInfo).port }),
);
parentPort?.on('message', (question: { method: string }) =>
  parentPort?.postMessage({ calls: calls.get(question.method) ?? 0 }),
);
