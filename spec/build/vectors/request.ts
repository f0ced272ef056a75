import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A request of a vector, before it is signed. */
export interface PlainRequest {
  method: string;
  /** Exactly as on the request line. */
  target: string;
  headers: Readonly<Record<string, string>>;
  /** Bytes as sent, compressed ones when compressed. */
  body: Buffer;
}

export interface SignatureParameters {
  created: number;
  keyId: string;
  nonce: string;
  tag: string;
}

export interface Canonical {
  contentDigest: string;
  components: string[];
  signatureParams: string;
  /** One line per component and one for the parameters. */
  lines: string[];
  signatureBase: string;
}

/**
 * The signature base of a request, written once more and independently of SDK and hub, from RFC 9421 §2.5 and the
 * profile in signing.md.
 */
export function canonical(request: PlainRequest, parameters: SignatureParameters): Canonical {
  const contentDigest = `sha-256=:${createHash('sha256').update(request.body).digest('base64')}:`;
  const mark = request.target.indexOf('?');
  const path = mark < 0 ? request.target : request.target.slice(0, mark);
  const query = mark < 0 ? '?' : request.target.slice(mark);
  const values: [string, string][] = [
    ['@method', request.method],
    ['@path', path],
    ['@query', query],
    ['content-digest', contentDigest],
  ];
  for (const name of ['idempotency-key', 'content-encoding']) {
    const value = request.headers[name];
    if (value !== undefined) values.push([name, value]);
  }
  const components = values.map(([name]) => name);
  const signatureParams = paramsText(components, parameters);
  const lines = [...values, ['@signature-params', signatureParams]].map(
    ([name, value]) => `"${name}": ${value}`,
  );
  return { contentDigest, components, signatureParams, lines, signatureBase: lines.join('\n') };
}

export function paramsText(
  components: readonly string[],
  { created, keyId, nonce, tag }: SignatureParameters,
): string {
  const list = components.map((name) => `"${name}"`).join(' ');
  return `(${list});created=${created};keyid="${keyId}";nonce="${nonce}";tag="${tag}"`;
}

/** gzip (RFC 1952) without compression, so that the bytes do not depend on a version of zlib. */
export function storedGzip(plain: Buffer): Buffer {
  const head = Buffer.from('1f8b08000000000000ff', 'hex');
  const block = Buffer.alloc(5);
  block.writeUInt8(1, 0);
  block.writeUInt16LE(plain.length, 1);
  block.writeUInt16LE(0xffff ^ plain.length, 3);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(plain), 0);
  tail.writeUInt32LE(plain.length, 4);
  return Buffer.concat([head, block, plain, tail]);
}
