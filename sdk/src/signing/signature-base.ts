/** What is signed of a request; header names in lower case. */
export interface RequestToSign {
  method: string;
  /** The address as it is sent; only its path and query are signed, since a proxy may rewrite the rest. */
  url: URL;
  headers: Readonly<Record<string, string>>;
}

export interface SignatureParameters {
  /** Unix seconds. */
  created: number;
  keyId: string;
  /** 16 to 64 characters of `[A-Za-z0-9_-]`, unique per key. */
  nonce: string;
  tag: string;
}

/** The tag binds a signature to one hub, so that it cannot be replayed at another one. */
export const signatureTag = (hubId: string): string => `realname-hub/1:${hubId}`;

/** Signed when the request has them, after the components that every request has. */
const OPTIONAL_HEADERS = ['idempotency-key', 'content-encoding'] as const;

export interface SignatureBase {
  /** Names in the order in which they are signed. */
  components: readonly string[];
  /** The text whose UTF-8 bytes are signed; lines joined by LF, none at the end. */
  base: string;
  /** Value of `@signature-params` (RFC 9421 §2.3), and after `sig1=` of the Signature-Input header. */
  params: string;
}

/**
 * Builds the signature base of RFC 9421 §2.5 for the hub's profile. Exported for teaching: print `base` next to what
 * the hub says it built, and the differing line is the fault.
 */
export function signatureBase(request: RequestToSign, parameters: SignatureParameters): SignatureBase {
  const optional = OPTIONAL_HEADERS.filter((name) => request.headers[name] !== undefined);
  const components = ['@method', '@path', '@query', 'content-digest', ...optional];
  const { created, keyId, nonce, tag } = parameters;
  const names = components.map((name) => `"${name}"`).join(' ');
  const params = `(${names});created=${created};keyid="${keyId}";nonce="${nonce}";tag="${tag}"`;
  const lines = components.map((name) => `"${name}": ${componentValue(name, request)}`);
  return { components, params, base: [...lines, `"@signature-params": ${params}`].join('\n') };
}

function componentValue(name: string, request: RequestToSign): string {
  if (name === '@method') return request.method.toUpperCase();
  if (name === '@path') return request.url.pathname || '/';
  if (name === '@query') return request.url.search || '?'; // RFC 9421 §2.2.7: an absent query is `?`.
  const value = request.headers[name];
  if (value === undefined) throw new Error(`header ${name} is signed but not set`);
  return value.trim();
}
