import { randomBytes, randomUUID } from 'node:crypto';

/** The only source of randomness in the hub: a seeded one replays a whole bad day. */
export interface Random {
  bytes(length: number): Buffer;
  uuid(): string;
  /** Uniform in [0, 1). */
  fraction(): number;
}

export const systemRandom: Random = {
  bytes: (length) => randomBytes(length),
  uuid: () => randomUUID(),
  fraction: () => Math.random(),
};
