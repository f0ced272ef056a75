import type { BlockList, Socket } from 'node:net';
import type { Clock } from '../runtime/clock.ts';
import { addressList, contains, networkOf, plainAddress } from './addresses.ts';
import type { Exchange } from './exchange.ts';
import type { RatePolicy } from './limits.ts';
import { RateLimiter } from './rate-limit.ts';

const WARN_EVERY_MS = 60_000;

interface StrangerOptions {
  policy: RatePolicy;
  clock: Clock;
  /** Told when an address is slowed down, at most once a minute in all. */
  onHeldBack: (address: string) => void;
}

/**
 * Requests that prove no key, by the address they come from. Beyond its allowance an address gets its answers late,
 * up to some seconds: a flood then waits on its own connections, which are bounded, instead of keeping the hub
 * busy. Who signs well is never slowed down, not even behind the same address. Trusted proxies carry many clients
 * and bound them themselves.
 */
export class Strangers {
  readonly #options: StrangerOptions;
  readonly #limiter: RateLimiter;
  #exempt: BlockList = addressList([]);
  #warnedAt = Number.NEGATIVE_INFINITY;

  constructor(options: StrangerOptions) {
    this.#options = options;
    this.#limiter = new RateLimiter(options.policy, 'address');
  }

  exempt(proxies: readonly string[]): void {
    this.#exempt = addressList(proxies);
  }

  /** Charges a request that proved no key and waits as long as its address has to; answers for how long. */
  async holdBack(exchange: Exchange): Promise<number> {
    const { request, response } = exchange;
    const { clock } = this.#options;
    const address = plainAddress(request.socket.remoteAddress ?? '');
    if (contains(this.#exempt, address)) return 0;
    const waitMs = this.#limiter.spend(networkOf(address), 1, clock.monotonic());
    if (waitMs === 0) return 0;
    exchange.heldBack = true;
    this.#warn(address);
    const gone = new AbortController();
    const leave = () => gone.abort();
    response.once('close', leave);
    await clock.sleep(waitMs, gone.signal);
    response.off('close', leave);
    return waitMs;
  }

  /** Charges what needs no answer, or gets none in time; true when the address owes, and gets nothing more. */
  isTooMuch({ remoteAddress = '' }: Pick<Socket, 'remoteAddress'>, tokens: number): boolean {
    const address = plainAddress(remoteAddress);
    if (contains(this.#exempt, address)) return false;
    return this.#limiter.spend(networkOf(address), tokens, this.#options.clock.monotonic()) > 0;
  }

  #warn(address: string): void {
    const now = this.#options.clock.monotonic();
    if (now - this.#warnedAt < WARN_EVERY_MS) return;
    this.#warnedAt = now;
    this.#options.onHeldBack(address);
  }
}
