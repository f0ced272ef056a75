import { randomBytes } from 'node:crypto';

/** The SDK's only source of randomness: nonces, keys, journal ids and the jitter of retries. */
export interface Random {
  bytes(length: number): Uint8Array;
  /** Uniform in [0, 1). */
  fraction(): number;
}

export const systemRandom: Random = {
  bytes: (length) => randomBytes(length),
  fraction: () => Math.random(),
};

export const randomHex = (random: Random, bytes: number): string =>
  Buffer.from(random.bytes(bytes)).toString('hex');
