import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';

/** Answers every request, once it has read it, as the hub answers a batch of 100 events. */
const results = Array.from({ length: 100 }, (_, index) => ({
  eventId: `BENCH-1-0123456789abcdef-${index + 1}`,
  status: 'ACCEPTED',
}));
const answer = Buffer.from(
  JSON.stringify({
    receiptId: '01890a5d-ac96-774b-bcce-b302099a8057',
    journals: [{ journalId: '0123456789abcdef', ackedSeq: 100 }],
    results,
    serverTime: '2026-03-02T07:58:04+08:00',
  }),
);
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () =>
  parentPort?.postMessage({ port: (server.address() as AddressInfo).port }),
);
