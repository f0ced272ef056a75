import { gzipSync } from 'node:zlib';
import { randomHex } from '../core/random.ts';
import type { Random } from '../core/random.ts';
import type { CallBody } from '../core/call-body.ts';
import type { PreparedCall } from '../core/transport.ts';

/** One row of the contract's table of operations. */
export interface OperationRow {
  method: string;
  path: string;
  /** `PUBLIC` operations are not signed. */
  audience: 'PUBLIC' | readonly string[];
  idempotency: 'KEY' | 'NATURAL' | 'NONE';
}

/** Path and query members by their names, and the body. Absent query members are left out. */
export type CallArguments = Readonly<Record<string, unknown>>;

export interface CallOptions {
  signal?: AbortSignal;
  /** Limit of one attempt, its reply's last byte included. */
  timeoutMs?: number;
  /** Limit of the whole call with its repetitions and pauses. */
  deadlineMs?: number;
  maxAttempts?: number;
  /** Pass the key of an earlier call to continue it, for instance after a restart; it is made up otherwise. 1 to 64 characters of `[A-Za-z0-9._:-]`. */
  idempotencyKey?: string;
  /** Of a raw body; JSON bodies have their own. */
  contentType?: string;
}

export interface CallDefaults {
  timeoutMs: number;
  deadlineMs: number;
  maxAttempts: number;
  /** Bodies of at least this many bytes are compressed; Infinity for never. */
  gzipFromBytes: number;
  random: Random;
}

/** Freezes what every attempt of a call sends. */
export function prepareCall(
  operationId: string,
  row: OperationRow,
  args: CallArguments,
  options: CallOptions,
  defaults: CallDefaults,
): PreparedCall {
  const { body: content, ...members } = args;
  const encoded = encodeBody(content, options.contentType, defaults.gzipFromBytes);
  const headers: Record<string, string> = { accept: 'application/json, */*;q=0.5', ...encoded.headers };
  if (row.idempotency === 'KEY') {
    // A structured string (RFC 9651 §3.3.3), as the field's draft asks.
    headers['idempotency-key'] = `"${options.idempotencyKey ?? randomHex(defaults.random, 16)}"`;
  }
  return {
    operationId,
    method: row.method,
    pathTemplate: row.path,
    target: fillPath(row.path, members),
    headers,
    body: encoded.body,
    signed: row.audience !== 'PUBLIC' && !row.audience.includes('PUBLIC'),
    repeatable: row.method === 'GET' || row.method === 'PUT' || row.idempotency !== 'NONE',
    signal: options.signal,
    timeoutMs: options.timeoutMs ?? defaults.timeoutMs,
    deadlineMs: options.deadlineMs ?? defaults.deadlineMs,
    maxAttempts: options.maxAttempts ?? defaults.maxAttempts,
  };
}

function fillPath(template: string, members: CallArguments): string {
  const rest = new Map(Object.entries(members));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    // `.` and `..` would be swallowed as path steps whatever their encoding.
    if (value === undefined || ['', '.', '..'].includes(String(value))) {
      throw new TypeError(`path member ${name} is missing or not usable`);
    }
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams();
  for (const [name, value] of rest) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item !== undefined && item !== null) query.append(name, String(item));
    }
  }
  const text = query.toString().replaceAll('+', '%20');
  return text ? `${path}?${text}` : path;
}

function encodeBody(
  content: unknown,
  contentType: string | undefined,
  gzipFromBytes: number,
): { body: CallBody; headers: Record<string, string> } {
  if (content === undefined) return { body: undefined, headers: {} };
  if (content instanceof Uint8Array) {
    // A copy: the caller's buffer may change while the call is repeated. Pictures are compressed already.
    return {
      body: new Uint8Array(content),
      headers: { 'content-type': contentType ?? 'application/octet-stream' },
    };
  }
  const body = JSON.stringify(content);
  const headers = { 'content-type': 'application/json' };
  if (Buffer.byteLength(body) < gzipFromBytes) return { body, headers };
  return { body: new Uint8Array(gzipSync(body)), headers: { ...headers, 'content-encoding': 'gzip' } };
}
