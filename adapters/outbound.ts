import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import axios from 'axios';
import type { AxiosInstance } from 'axios';
import pRetry from 'p-retry';
import { egressPolicy } from './egress-policy.ts';
import type { EgressPolicy } from './egress-policy.ts';
import type { HttpRequest, HttpResult, OutboundHttp, PlatformManifest } from './port.ts';
import { watchExchange } from './outbound-watch.ts';

type Timeouts = PlatformManifest['timeouts'];

export interface OutboundOptions {
  /** `host:port` of every endpoint that may be reached. */
  allow: readonly string[];
  /** Randomness of the waits between quick attempts, uniform in [0, 1). */
  random: { fraction(): number };
  clock: { sleep(ms: number, signal?: AbortSignal): Promise<void> };
  /** Most parallel connections. */
  maxSockets?: number;
  maxResponseBytes?: number;
  maxRequestBytes?: number;
  /** Quick attempts after the first; only what never left is repeated. */
  retries?: number;
  /** Longest wait before the first quick attempt; it doubles, and each wait is drawn from zero up to it. */
  retryBaseMs?: number;
  resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  /** Certificate authorities to trust instead of the built-in ones, PEM. */
  ca?: string;
}

const MEBIBYTE = 1024 * 1024;
const REFUSED_BY_POLICY = 'egress refused: ';

/** A partner's client; `close` ends its idle connections. */
export interface PartnerHttp extends OutboundHttp {
  close(): void;
}

/**
 * One HTTP client per partner: its own kept-alive connections, nothing reached but its own endpoints, no redirect
 * followed, bounded in time and size. A failure says whether the request may have arrived.
 */
export function createOutboundHttp(options: OutboundOptions): PartnerHttp {
  const policy = egressPolicy(options.allow);
  const client = createClient(options, policy);
  return {
    send: (request, timeouts, signal) => sendQuickly(client, policy, options, request, timeouts, signal),
    close: () => {
      for (const agent of client.agents) agent.destroy();
    },
  };
}

interface Client {
  axios: AxiosInstance;
  agents: readonly (http.Agent | https.Agent)[];
}

function createClient(options: OutboundOptions, policy: EgressPolicy): Client {
  const agentOptions = {
    keepAlive: true,
    maxSockets: options.maxSockets ?? 16,
    lookup: pinnedLookup(policy, options.resolve ?? resolveAll),
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  };
  const httpAgent = new http.Agent(agentOptions);
  const httpsAgent = new https.Agent(agentOptions);
  const client = axios.create({
    httpAgent,
    httpsAgent,
    proxy: false,
    maxRedirects: 0,
    responseType: 'arraybuffer',
    validateStatus: () => true,
    maxContentLength: options.maxResponseBytes ?? 8 * MEBIBYTE,
    maxBodyLength: options.maxRequestBytes ?? 32 * MEBIBYTE,
  });
  return { axios: client, agents: [httpAgent, httpsAgent] };
}

/** Thrown inside the quick attempts only, to tell p-retry what may be repeated. */
class NotSent extends Error {
  readonly result: HttpResult;

  constructor(result: HttpResult & { kind: 'notSent' }) {
    super(result.reason);
    this.result = result;
  }
}

async function sendQuickly(
  client: Client,
  policy: EgressPolicy,
  options: OutboundOptions,
  request: HttpRequest,
  timeouts: Timeouts,
  signal: AbortSignal,
): Promise<HttpResult> {
  const refusal = refuseTarget(policy, request.url);
  if (refusal !== null) return { kind: 'notSent', reason: REFUSED_BY_POLICY + refusal };
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(timeouts.totalMs)]);
  const attempt = async (): Promise<HttpResult> => {
    const result = await exchange(client.axios, request, timeouts, deadline);
    const again =
      !deadline.aborted && result.kind === 'notSent' && !result.reason.startsWith(REFUSED_BY_POLICY);
    if (again) throw new NotSent(result);
    return result;
  };
  try {
    return await pRetry(attempt, {
      retries: options.retries ?? 2,
      // The waits are our own: drawn from the injected randomness, with full jitter.
      minTimeout: 0,
      factor: 1,
      shouldRetry: ({ error }) => error instanceof NotSent && !deadline.aborted,
      onFailedAttempt: async ({ attemptNumber, retriesLeft }) => {
        if (retriesLeft === 0 || deadline.aborted) return;
        const longest = (options.retryBaseMs ?? 100) * 2 ** (attemptNumber - 1);
        await options.clock.sleep(options.random.fraction() * longest, deadline);
      },
    });
  } catch (error) {
    if (error instanceof NotSent) return error.result;
    throw error;
  }
}

function refuseTarget(policy: EgressPolicy, text: string): string | null {
  if (!URL.canParse(text)) return 'the endpoint is no URL';
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refusal = policy.refuse(url);
  if (refusal !== null) return refusal;
  return isIP(host) !== 0 && !policy.allowsAddress(host, host) ? `${host} is a private address` : null;
}

async function exchange(
  client: AxiosInstance,
  request: HttpRequest,
  timeouts: Timeouts,
  deadline: AbortSignal,
): Promise<HttpResult> {
  const watch = watchExchange(timeouts, deadline);
  try {
    const response = await client.request<Buffer>({
      method: request.method,
      url: request.url,
      headers: { 'user-agent': 'realname-hub', ...request.headers },
      data: request.stream ? Readable.from(request.stream.read()) : Buffer.from(request.body),
      signal: watch.signal,
      transport: transport(request.url, watch.observe),
    });
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
    return {
      kind: 'response',
      status: response.status,
      headers: Object.fromEntries(headers),
      body: Buffer.from(response.data),
    };
  } catch (error) {
    return { kind: watch.mayHaveArrived() ? 'lost' : 'notSent', reason: watch.reason() ?? describe(error) };
  } finally {
    watch.end();
  }
}

/** Node's own client under axios, so that the life of the socket can be watched; it follows no redirects. */
function transport(url: string, observe: (request: ClientRequest) => void) {
  const send = new URL(url).protocol === 'https:' ? https.request : http.request;
  return {
    request(options: RequestOptions, receive: (response: IncomingMessage) => void): ClientRequest {
      const request = send(options, receive);
      observe(request);
      return request;
    },
  };
}

/** A failure in words that hold nothing of the request: a code where there is one, else the kind of error. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  if (error.message.startsWith(REFUSED_BY_POLICY)) return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  const tooLarge = error.message.startsWith('maxContentLength');
  return tooLarge ? 'the answer is larger than allowed' : code;
}

/**
 * A lookup whose answers are checked and then used as they are: the connection goes to an address that was
 * approved, not to what a second question would have given.
 */
function pinnedLookup(
  policy: EgressPolicy,
  resolve: (host: string) => Promise<readonly LookupAddress[]>,
): LookupFunction {
  return (host, options, callback) => {
    const answer = async (): Promise<void> => {
      const found = await resolve(host);
      const wanted = options.family === 4 || options.family === 6 ? options.family : null;
      const usable = found.filter(
        (entry) =>
          policy.allowsAddress(host.toLowerCase(), entry.address) &&
          (wanted === null || entry.family === wanted),
      );
      const [first] = usable;
      if (first === undefined) throw new Error(`${REFUSED_BY_POLICY}${host} has no permitted address`);
      if (options.all) callback(null, usable);
      else callback(null, first.address, first.family);
    };
    answer().catch((error: unknown) => {
      callback(error instanceof Error ? error : new Error('lookup failed'), '', 0);
    });
  };
}

function resolveAll(host: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });
}
