import { createHash } from 'node:crypto';
import { signatureBase, signatureTag, signBytes, type SigningKey } from '@realname-hub/sdk';
import type { HttpResult } from '../../port.ts';
import type { BankLink, BankSecrets, BankTransport, FileToHandOver, HandOverOutcome } from '../port.ts';
import type { LinkDeps } from './index.ts';

type HttpsTransport = Extract<BankTransport, { kind: 'HTTPS' }>;

const TIMEOUTS = { connectMs: 10_000, firstByteMs: 60_000, totalMs: 600_000 };

/**
 * Puts files at the bank's address, each under its name, in a request signed as RFC 9421 says and as the hub's own
 * interface asks of its callers; the tag names the bank's host. The file's name is the idempotency key.
 */
export function httpsLink(transport: HttpsTransport, secrets: BankSecrets, deps: LinkDeps): BankLink {
  return {
    async handOver(file, mayStart, signal) {
      const url = new URL(file.name, transport.url.endsWith('/') ? transport.url : `${transport.url}/`);
      const headers = await signedHeaders(url, file, transport, secrets, deps);
      if (!(await mayStart('FIRST_BYTE')) || !(await mayStart('VISIBLE')))
        return { outcome: 'NOT_DONE', why: 'it may not start', retryable: false };
      const http = deps.httpFor([
        `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`,
      ]);
      const request = {
        method: 'PUT',
        url: url.href,
        headers,
        body: new Uint8Array(),
        stream: file,
      } as const;
      return outcomeOf(await http.send(request, TIMEOUTS, signal));
    },
  };
}

async function signedHeaders(
  url: URL,
  file: FileToHandOver,
  transport: HttpsTransport,
  secrets: BankSecrets,
  { clock, random }: LinkDeps,
): Promise<Record<string, string>> {
  const digest = createHash('sha256');
  for await (const piece of file.read()) digest.update(piece);
  const headers = {
    'content-digest': `sha-256=:${digest.digest('base64')}:`,
    'idempotency-key': file.name,
  };
  const { base, params } = signatureBase(
    { method: 'PUT', url, headers },
    {
      created: Math.floor(clock.now() / 1000),
      keyId: transport.keyId,
      nonce: random.bytes(18).toString('base64url'),
      tag: signatureTag(url.host),
    },
  );
  return {
    ...headers,
    'content-type': 'application/pkcs7-mime',
    'content-length': String(file.bytes),
    'signature-input': `sig1=${params}`,
    signature: `sig1=:${signBytes(signingKey(transport, secrets), Buffer.from(base)).toString('base64')}:`,
  };
}

function signingKey({ keyId, algorithm }: HttpsTransport, { secret, privateKey }: BankSecrets): SigningKey {
  if (algorithm === 'hmac-sha256') return { keyId, algorithm, secret: secret ?? '' };
  return { keyId, algorithm, privateKey: privateKey ?? '' };
}

/** Only an answer tells; what may have arrived without one is never sent again on a guess. */
function outcomeOf(result: HttpResult): HandOverOutcome {
  if (result.kind === 'notSent') return { outcome: 'NOT_DONE', why: result.reason, retryable: true };
  if (result.kind === 'lost') return { outcome: 'UNKNOWN', why: result.reason };
  const { status } = result;
  if (status >= 200 && status < 300) return { outcome: 'DONE' };
  const why = `the bank answered ${status}`;
  if (status === 429 || status === 503) return { outcome: 'NOT_DONE', why, retryable: true };
  return status >= 500 ? { outcome: 'UNKNOWN', why } : { outcome: 'NOT_DONE', why, retryable: false };
}
