import type { Connection, HttpResult, Trouble } from '../../port.ts';
import { beijingStamp } from './beijing-time.ts';
import { readCredential } from './credential.ts';
import { answerTrouble } from './errors.ts';
import type { NationalManifest } from './manifest.ts';
import { redactor } from './redaction.ts';
import { corpSign, signForm } from './signature.ts';
import { encodeForm, parseEnvelope } from './wire.ts';
import type { Envelope } from './wire.ts';

const TOO_LARGE = 413;
const TOO_MANY = 429;

/** What came of one signed call, before its business meaning is read. */
export type Exchange =
  | { kind: 'answer'; data: unknown }
  /** The platform answered with a code that is no success and no trouble of the connection. */
  | { kind: 'refusal'; code: string; message: string }
  | Trouble
  | { kind: 'unanswered'; reason: string };

/** Signs and sends one method. `data` is the very text that is signed and sent; `known` is masked in messages. */
export async function callPlatform(
  connection: Connection,
  manifest: NationalManifest,
  call: { method: string; data: string; version?: string; known?: readonly string[] },
): Promise<Exchange> {
  const credential = readCredential(connection.credential, manifest);
  const timestamp = beijingStamp(connection.clock.now());
  const parameters: Record<string, string> = {
    appid: credential.appId,
    data: call.data,
    format: 'json',
    method: call.method,
    nonce: connection.random.bytes(16).toString('hex'),
    timestamp,
    version: call.version ?? manifest.version,
  };
  if (manifest.corpSign) {
    parameters['corpsign'] = corpSign(credential.corpKey ?? '', timestamp, credential.secret);
  }
  const sign = signForm(parameters, credential.secret);
  const result = await connection.http.send(
    {
      method: 'POST',
      url: openApiUrl(connection.endpoint),
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        accept: 'application/json',
      },
      body: encodeForm({ ...parameters, sign }),
    },
    manifest.timeouts,
    connection.signal,
  );
  const secrets = [credential.secret, credential.corpKey ?? ''];
  return readResult(result, connection.clock.now(), redactor([...(call.known ?? []), ...secrets]));
}

function openApiUrl(endpoint: string): string {
  const base = endpoint.replace(/\/+$/, '');
  return base.endsWith('/open.api') ? base : `${base}/open.api`;
}

function readResult(result: HttpResult, now: number, redact: (text: string) => string): Exchange {
  if (result.kind === 'notSent') {
    return { kind: 'unavailable', retryAfterMs: null, reason: redact(result.reason) };
  }
  if (result.kind === 'lost') return { kind: 'unanswered', reason: redact(result.reason) };
  if (result.status !== 200) return readStatus(result.status, retryAfterMs(result.headers, now));
  const envelope = parseEnvelope(result.body);
  if (envelope === null) {
    return { kind: 'unanswered', reason: 'HTTP 200 without a readable JSON envelope' };
  }
  return readEnvelope({ ...envelope, message: redact(envelope.message) });
}

/** The family says everything in HTTP 200; other statuses come from what stands before it, or from its ruins. */
function readStatus(status: number, retryAfterMs: number | null): Exchange {
  const code = `HTTP_${status}`;
  if (status === TOO_MANY) return { kind: 'throttled', retryAfterMs, code, message: 'too many requests' };
  if (status === TOO_LARGE) return { kind: 'refusal', code, message: 'request body too large' };
  const clientError = status >= 400 && status < 500 && status !== 408;
  // A 5xx (and a redirect, which is never followed) may come after the work was done.
  return clientError
    ? { kind: 'unavailable', retryAfterMs, reason: `HTTP ${status}` }
    : { kind: 'unanswered', reason: `HTTP ${status} after the request was sent` };
}

function readEnvelope(envelope: Envelope): Exchange {
  if (envelope.code === '0') return { kind: 'answer', data: envelope.data };
  return answerTrouble(envelope) ?? { kind: 'refusal', code: envelope.code, message: envelope.message };
}

/** RFC 9110 §10.2.3: seconds or an HTTP date. */
function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return /[a-z]/i.test(value) && !Number.isNaN(date) ? Math.max(0, date - now) : null;
}
