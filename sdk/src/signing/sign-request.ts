import { contentDigest } from './content-digest.ts';
import { signatureBase, signatureTag } from './signature-base.ts';
import type { RequestToSign } from './signature-base.ts';
import { signBytes } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

export interface SigningContext {
  key: SigningKey;
  hubId: string;
  /** Milliseconds since the epoch, by the hub's clock. */
  nowMs: number;
  nonce: string;
}

/** The three headers to add to a request. The digest stands on every request, also on one without a body. */
export function signRequest(
  request: RequestToSign & { body: Uint8Array },
  context: SigningContext,
): Record<string, string> {
  const digest = contentDigest(request.body);
  const { base, params } = signatureBase(
    { ...request, headers: { ...request.headers, 'content-digest': digest } },
    {
      created: Math.floor(context.nowMs / 1000),
      keyId: context.key.keyId,
      nonce: context.nonce,
      tag: signatureTag(context.hubId),
    },
  );
  return {
    'content-digest': digest,
    'signature-input': `sig1=${params}`,
    signature: `sig1=:${signBytes(context.key, Buffer.from(base)).toString('base64')}:`,
  };
}
