import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Signs requests in tests, written from the profile alone and not from the code that verifies. */
export interface TestKey {
  keyId: string;
  secret: Buffer;
}

/** A request as it goes over the wire; header fields in order, so that one can stand twice. */
export interface WireRequest {
  method: string;
  target: string;
  headers: [name: string, value: string][];
  body: Buffer;
}

export interface Draft {
  method?: string;
  target: string;
  /** An object is sent as JSON. */
  body?: object | string | Buffer;
  headers?: Readonly<Record<string, string>>;
}

export interface SignOptions {
  key: TestKey;
  hubId: string;
  /** Milliseconds; the moment of signing. */
  now: number;
  nonce?: string;
  /** Replaces the covered components, for requests that are to fail. */
  components?: readonly string[];
  /** Replaces or (undefined) leaves out single parameters. */
  parameters?: Readonly<Record<string, string | undefined>>;
}

export function bodyBytes(body: Draft['body']): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

export function digestOf(bytes: Buffer): string {
  return `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
}

/** The request without a signature, but with everything a signature covers. */
export function unsigned(draft: Draft): WireRequest {
  const body = bodyBytes(draft.body);
  const given = Object.entries(draft.headers ?? {}).map(([name, value]): [string, string] => [name, value]);
  const has = (name: string) => given.some(([known]) => known.toLowerCase() === name);
  const headers: [string, string][] = [...given];
  if (draft.body !== undefined && !has('content-type')) headers.push(['Content-Type', 'application/json']);
  if (!has('content-digest')) headers.push(['Content-Digest', digestOf(body)]);
  return {
    method: draft.method ?? (draft.body === undefined ? 'GET' : 'POST'),
    target: draft.target,
    headers,
    body,
  };
}

export function signed(draft: Draft, options: SignOptions): WireRequest {
  const request = unsigned(draft);
  const value = (name: string) => request.headers.find(([known]) => known.toLowerCase() === name)?.[1];
  const covered = options.components ?? [
    '@method',
    '@path',
    '@query',
    'content-digest',
    ...['idempotency-key', 'content-encoding'].filter((name) => value(name) !== undefined),
  ];
  const mark = request.target.indexOf('?');
  const derived: Record<string, string> = {
    '@method': request.method,
    '@path': mark < 0 ? request.target : request.target.slice(0, mark),
    '@query': mark < 0 ? '?' : request.target.slice(mark),
  };
  const parameters: Record<string, string | undefined> = {
    created: String(Math.floor(options.now / 1000)),
    keyid: `"${options.key.keyId}"`,
    nonce: `"${options.nonce ?? randomBytes(18).toString('base64url')}"`,
    tag: `"realname-hub/1:${options.hubId}"`,
    ...options.parameters,
  };
  const list = covered.map((name) => `"${name}"`).join(' ');
  const tail = Object.entries(parameters)
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `;${name}=${text ?? ''}`)
    .join('');
  const lines = covered.map((name) => `"${name}": ${derived[name] ?? value(name) ?? ''}`);
  const base = [...lines, `"@signature-params": (${list})${tail}`].join('\n');
  const mac = createHmac('sha256', options.key.secret).update(base, 'latin1').digest('base64');
  request.headers.push(['Signature-Input', `sig=(${list})${tail}`], ['Signature', `sig=:${mac}:`]);
  return request;
}

/** Changes a field after signing; null takes it away. */
export function withField(request: WireRequest, name: string, value: string | null): WireRequest {
  const others = request.headers.filter(([known]) => known.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: value === null ? others : [...others, [name, value]] };
}
