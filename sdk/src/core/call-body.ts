/** What a call sends. JSON stays text, which is smaller than its bytes and encoded anew at every attempt. */
export type CallBody = string | Uint8Array<ArrayBuffer> | undefined;

const SHARED = Buffer.allocUnsafeSlow(262_144);

/**
 * The bytes of a body. The platform's fetch copies them before it returns, as the Fetch Standard has it, so texts take
 * turns in one buffer, which is good until its user awaits something: a new one for each call costs the garbage
 * collector more than the whole signature. `kept` is for those who may look at the bytes later.
 */
export function bodyBytes(body: CallBody, kept: boolean): Uint8Array<ArrayBuffer> | undefined {
  if (typeof body !== 'string') return body;
  // At most three bytes for a UTF-16 unit.
  if (kept || body.length * 3 > SHARED.length) return Buffer.from(body);
  return SHARED.subarray(0, SHARED.write(body));
}
