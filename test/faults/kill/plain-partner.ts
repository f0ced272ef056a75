import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { ANSWER_MS } from './partner.ts';
import type { Effect, Misdeed, Partner } from './partner.ts';
import type { PlainAnswer, PlainRow, PlainSettlement } from './plain-adapter.ts';

const SLOW_MS = 3_000;

/** What each misdeed does after the call has had its effect. */
const ANSWERS: Readonly<Record<Misdeed, (response: ServerResponse) => Promise<void>>> = {
  slow: () => pause(SLOW_MS),
  lost: (response) => {
    response.destroy();
    return Promise.resolve();
  },
  lying: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"rows":["accepted",7,null]}');
    return Promise.resolve();
  },
  failing: (response) => {
    response.writeHead(500).end();
    return Promise.resolve();
  },
};

/**
 * A partner that keeps each row as an effect. `key` knows a call again by its key and nothing else: a row under
 * another key is another effect. `natural` knows a passage again by person, second and direction.
 */
export class PlainPartner implements Partner {
  readonly partnerId: string;
  readonly settle: PlainSettlement;
  readonly effects: Effect[] = [];
  readonly broken: string[] = [];
  readonly #server: Server;
  readonly #calls = new Map<string, { body: string; answer: PlainAnswer }>();
  readonly #passages = new Map<string, string>();
  #misdeed: Misdeed | null = null;

  private constructor(settle: PlainSettlement) {
    this.settle = settle;
    this.partnerId = settle;
    this.#server = createServer((request, response) => {
      // A caller that is killed in mid-request is this test's daily bread.
      this.#handle(request, response).catch(() => response.destroy());
    });
  }

  static async start(settle: PlainSettlement): Promise<PlainPartner> {
    const partner = new PlainPartner(settle);
    await new Promise<void>((resolve) => partner.#server.listen(0, '127.0.0.1', resolve));
    return partner;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  misbehave(misdeed: Misdeed): void {
    this.#misdeed = misdeed;
  }

  behave(): void {
    this.#misdeed = null;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const answer = this.#take(String(request.headers['idempotency-key']), body);
    await pause(ANSWER_MS);
    // Half of what comes while it misbehaves is answered as it should be.
    const isStruck = this.#calls.size % 2 === 0;
    if (this.#misdeed !== null && isStruck) await ANSWERS[this.#misdeed](response);
    if (response.destroyed || response.writableEnded) return;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }

  #take(key: string, body: string): PlainAnswer {
    const known = this.#calls.get(key);
    if (known !== undefined && this.settle === 'key') {
      if (known.body !== body) this.broken.push(`key ${key} came again with other content`);
      return known.answer;
    }
    const rows = JSON.parse(body) as PlainRow[];
    const answer = { rows: rows.map((row) => this.#store(row)) };
    this.#calls.set(key, { body, answer });
    return answer;
  }

  #store({ recordId, projectId, person, occurredAt, direction }: PlainRow): 'accepted' | 'duplicate' {
    const passage = [projectId, person, occurredAt.slice(0, 19), direction].join(' ');
    if (this.settle === 'natural') {
      const known = this.#passages.get(passage);
      if (known !== undefined && known !== recordId)
        this.broken.push(`${known} and ${recordId} are the same passage`);
      if (known !== undefined) return 'duplicate';
      this.#passages.set(passage, recordId);
    }
    this.effects.push({ passage, recordId, person, at: Date.now() });
    return 'accepted';
  }
}
