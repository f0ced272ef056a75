import { createHash } from 'node:crypto';
import { signatureBase as baseToSign, signatureTag } from '@realname-hub/sdk';
import type { Clock } from '../runtime/clock.ts';
import type { Random } from '../runtime/random.ts';
import { contentDigest, parseContentDigest } from '../security/content-digest.ts';
import { headerValues } from '../security/request-head.ts';
import { signBase, verifySignature } from '../security/signature-algorithm.ts';
import { createSignatureExplainer } from '../security/signature-explainer.ts';
import { readSignatureInput, signatureBase } from '../security/signature-input.ts';
import { WINDOW_MS } from '../security/signature-profile.ts';
import type { SigningKey } from '../security/signing-key.ts';
import { loadKey, type KeyFileOptions } from './key-file.ts';
import { CommandFailure, EXIT, type Output } from './output.ts';
import { readRequestFile } from './request-file.ts';
import { wholeNumber } from './whole-number.ts';

/** The year 9999. */
const MAX_CREATED = 253_402_300_799;

export interface SignOptions extends KeyFileOptions {
  keyId: string;
  hubId: string;
  nonce?: string;
  /** Unix seconds. */
  created?: string;
}

/** `sign`: the headers that a request file lacks, and every line that they were made of. */
export function signRequestFile(
  path: string,
  options: SignOptions,
  deps: { clock: Clock; random: Random; output: Output },
): number {
  const { head, body } = readRequestFile(path);
  const key = loadKey(options, 'private');
  const digest = contentDigest(body);
  const sent = Object.fromEntries(
    ['idempotency-key', 'content-encoding'].flatMap((name) =>
      headerValues(head, name).map((value) => [name, value]),
    ),
  );
  const { base, params } = baseToSign(
    // The host is not signed: any will do.
    {
      method: head.method,
      url: new URL(head.target, 'http://hub'),
      headers: { ...sent, 'content-digest': digest },
    },
    {
      created:
        options.created === undefined
          ? Math.floor(deps.clock.now() / 1000)
          : wholeNumber('--created', options.created, [0, MAX_CREATED]),
      keyId: options.keyId,
      nonce: options.nonce ?? deps.random.bytes(16).toString('base64url'),
      tag: signatureTag(options.hubId),
    },
  );
  const signature = signBase(key.algorithm, key.key, Buffer.from(base, 'latin1')).toString('base64');
  const headers = {
    'Content-Digest': digest,
    'Signature-Input': `sig1=${params}`,
    Signature: `sig1=:${signature}:`,
  };
  deps.output.result({ headers, signatureBase: base, algorithm: key.algorithm }, [
    '签名基串 / signature base:',
    base,
    '',
    '加入这些请求头 / add these headers:',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]);
  return EXIT.ok;
}

export interface VerifyOptions extends KeyFileOptions {
  hubId: string;
  /** Judge the time window as of this moment (RFC 3339); by default now. */
  at?: string;
}

/** `verify`: what the hub would say of a signed request file, and why. */
export async function verifyRequestFile(
  path: string,
  options: VerifyOptions,
  deps: { clock: Clock; output: Output },
): Promise<number> {
  const { head, body } = readRequestFile(path);
  const loaded = loadKey(options, 'public');
  const asOf = options.at === undefined ? deps.clock.now() : momentOf(options.at);
  const refuse = (code: string, zh: string, en: string, more: object = {}): number => {
    deps.output.result({ verified: false, code, detail: en, detailZh: zh, ...more }, [`✗ ${code}`, zh, en]);
    return EXIT.negative;
  };
  const read = readSignatureInput(head, options.hubId);
  if (!read.ok) return refuse(read.fault.code, read.fault.detailZh, read.fault.detail);
  const input = read.value;
  const base = signatureBase(head, input);
  if (!verifySignature(loaded.algorithm, loaded.key, Buffer.from(base, 'latin1'), input.signature)) {
    const explainer = createSignatureExplainer({ keys: { siblings: async () => [] }, clock: deps.clock });
    const why = await explainer.explain(head, input, signingKey(input.keyId, loaded));
    deps.output.progress(`签名基串 / signature base:\n${base}`);
    return refuse(
      'SIGNATURE_INVALID',
      why?.causeZh ?? '签名不符',
      why?.causeEn ?? 'the signature does not match',
      {
        explanation: why,
      },
    );
  }
  const digest = parseContentDigest(headerValues(head, 'content-digest')[0] ?? '');
  if (!digest.ok) return refuse(digest.code, 'Content-Digest 无法解析', 'the Content-Digest cannot be read');
  if (!digest.sha256.equals(createHash('sha256').update(body).digest())) {
    return refuse('DIGEST_MISMATCH', '请求体与摘要不符', 'the body does not match its digest');
  }
  if (Math.abs(asOf - input.created * 1000) > WINDOW_MS) {
    return refuse('CLOCK_SKEW', '签名时间超出 ±300 秒', 'created is more than 300 s off');
  }
  deps.output.result({ verified: true, keyId: input.keyId, signatureBase: base }, [
    '✓ 签名有效 / verified',
    base,
  ]);
  return EXIT.ok;
}

function momentOf(text: string): number {
  const moment = Date.parse(text);
  if (!Number.isNaN(moment)) return moment;
  throw new CommandFailure(EXIT.usage, `--at 不是时间：${text}`, `--at is no time: ${text}`);
}

function signingKey(keyId: string, { algorithm, key }: ReturnType<typeof loadKey>): SigningKey {
  return {
    keyId,
    principal: { keyId, kind: 'SYSTEM', actor: 'file', scope: { kind: 'HUB' } },
    algorithm,
    key,
    status: 'ACTIVE',
    notBefore: 0,
    notAfter: null,
    firstUsedAt: null,
    lastUsedAt: null,
  };
}
