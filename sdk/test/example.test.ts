import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const sdk = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = join(sdk, 'examples', 'terminal.ts');

interface Batch {
  events: { eventId: string; journalId: string; seq: number }[];
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

describe('the example of the guide', () => {
  it('stands in the guide as it is', () => {
    expect(readFileSync(join(sdk, 'README.md'), 'utf8')).toContain(readFileSync(EXAMPLE, 'utf8'));
  });

  it('captures a passage, sends it signed, and ends cleanly when it is told to', async () => {
    const batches: Batch[] = [];
    const signatures: string[] = [];
    const server = createServer((request, response) => {
      void (async () => {
        const body = await readBody(request);
        const serverTime = new Date().toISOString();
        response.setHeader('content-type', 'application/json');
        if (request.method === 'GET') return response.end(JSON.stringify({ ackedSeq: 0, serverTime }));
        const batch = JSON.parse(body) as Batch;
        batches.push(batch);
        signatures.push(String(request.headers['signature-input']));
        const results = batch.events.map(({ eventId }) => ({ eventId, status: 'ACCEPTED' }));
        const journals = batch.events.map(({ journalId, seq }) => ({ journalId, ackedSeq: seq }));
        return response.end(JSON.stringify({ receiptId: 'r', journals, results, serverTime }));
      })();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const folder = mkdtempSync(join(tmpdir(), 'realname-sdk-example-'));
    const env = {
      ...process.env,
      HUB_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...{ HUB_ID: 'city', DEVICE_SN: 'SN-1', KEY_ID: 'k1', KEY_SECRET: 'c2VjcmV0', FOLDER: folder },
    };
    const child = spawn(process.execPath, [EXAMPLE], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    while (batches.length === 0) await setTimeout(5);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    server.close();
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true, force: true });
    expect(code).toBe(0);
    expect(left).not.toContain('lock');
    expect(batches[0]?.events[0]?.eventId).toBe(line.toString().trim());
    expect(signatures[0]).toContain('keyid="k1"');
    expect(signatures[0]).toContain('tag="realname-hub/1:city"');
  });
});
