import { scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { Random } from '../../runtime/random.ts';

interface ScryptCost {
  log2N: number;
  r: number;
  p: number;
}

/**
 * Memory-hard hashes of security passwords: scrypt (RFC 7914) with N = 2^15, r = 8, p = 1, that is 32 MiB and some
 * tens of milliseconds each, off the main thread. As text: `scrypt$15$8$1$salt$hash`, so that old hashes can still
 * be checked when the cost is raised.
 */
const COST: ScryptCost = { log2N: 15, r: 8, p: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Each takes a thread of the pool and 32 MiB. */
const AT_ONCE = 2;
const WAITING_AT_MOST = 100;

export class PasswordHasher {
  readonly #random: Pick<Random, 'bytes'>;
  readonly #cost: ScryptCost;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** Tests that are not about the cost make it small. */
  constructor(random: Pick<Random, 'bytes'>, cost = COST) {
    this.#random = random;
    this.#cost = cost;
  }

  /** Runs the work when a place is free; null when too many wait already. */
  async inTurn<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (this.#running >= AT_ONCE) {
      if (this.#waiting.length >= WAITING_AT_MOST) return null;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next one as it is: nobody can step in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  async hash(password: string): Promise<string> {
    const salt = this.#random.bytes(SALT_BYTES);
    const hash = await derive(password, salt, this.#cost);
    const { log2N, r, p } = this.#cost;
    return ['scrypt', log2N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
  }

  async matches(password: string, stored: string): Promise<boolean> {
    const [name, log2N, r, p, salt, hash] = stored.split('$');
    if (name !== 'scrypt' || salt === undefined || hash === undefined)
      throw new Error('a stored password hash is of no known kind');
    const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
    const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
    return timingSafeEqual(derived, Buffer.from(hash, 'base64url'));
  }
}

function derive(password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  const { log2N, r, p } = cost;
  const options: ScryptOptions = { N: 2 ** log2N, r, p, maxmem: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    // The same word typed on another keyboard may be other code points.
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
