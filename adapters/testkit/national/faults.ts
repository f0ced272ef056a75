import type { Clock } from './runtime/clock.ts';
import type { Random } from './runtime/random.ts';

/** Whom a fault strikes, and for how long. Without a member it strikes every call until it is cleared. */
export interface FaultScope {
  readonly methods?: readonly string[];
  readonly projects?: readonly string[];
  /** 0 to 1; 1 where left out. */
  readonly probability?: number;
  /** Strikes this often, then never again. */
  readonly times?: number;
  /** Ends this many milliseconds after it was set. */
  readonly forMs?: number;
}

/** What the platform can be told to do wrong. */
export type FaultKind =
  /** Every connection is cut and nothing is processed. */
  | { readonly kind: 'outage' }
  /** HTTP 500 (or `status`); with `processed` the call has had its effect. */
  | {
      readonly kind: 'http-500';
      readonly status?: number;
      readonly retryAfterSeconds?: number;
      readonly processed?: boolean;
    }
  /** An HTML page with status 200, as a gateway in front of the platform sends it. */
  | { readonly kind: 'html-page'; readonly processed?: boolean }
  /** Code 9999 in a well-formed answer, nothing processed. */
  | { readonly kind: 'internal-error' }
  /** Code -4, as when the caller's address left the allow-list. */
  | { readonly kind: 'ip-refused' }
  /** Code -5 above this many calls a second. */
  | { readonly kind: 'rate-limit'; readonly perSecond: number }
  /** Accepted, and then refused in the asynchronous result. */
  | { readonly kind: 'reject'; readonly message?: string }
  /** The asynchronous result comes this late. */
  | { readonly kind: 'async-delay'; readonly ms: number }
  /** Processed; the answer comes this late. */
  | { readonly kind: 'late-answer'; readonly ms: number }
  /** Processed; the connection stays open and nothing ever comes. */
  | { readonly kind: 'half-open' }
  /** Processed; the connection is cut instead of an answer. */
  | { readonly kind: 'lost-answer' }
  /** Processed; the answer ends in the middle of its JSON. */
  | { readonly kind: 'truncated-json' }
  /** Processed; the answer is JSON whose members have other types. */
  | { readonly kind: 'wrong-types' }
  /** Processed; the answer comes byte by byte. */
  | { readonly kind: 'slow-drip'; readonly ms?: number };

export type Fault = FaultScope & FaultKind;
export type FaultName = FaultKind['kind'];
export type FaultOf<K extends FaultName> = FaultScope & Extract<FaultKind, { kind: K }>;

/** The call a fault may strike; what could not be read from it is undefined. */
export interface Target {
  readonly method: string | undefined;
  readonly projectCode: string | undefined;
}

export interface StandingFault {
  readonly id: number;
  readonly fault: Fault;
  readonly hits: number;
}

/** The faults now in force. One seed and one order of calls give one course of events. */
export class FaultBoard {
  readonly #clock: Clock;
  readonly #random: Random;
  #standing: { id: number; fault: Fault; hits: number; since: number }[] = [];
  #lastId = 0;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  /** Sets a fault and gives its number. */
  add(fault: Fault): number {
    this.#lastId += 1;
    this.#standing.push({ id: this.#lastId, fault, hits: 0, since: this.#clock.now() });
    return this.#lastId;
  }

  /** Ends one fault, or all of them. */
  clear(id?: number): void {
    this.#standing = id === undefined ? [] : this.#standing.filter((standing) => standing.id !== id);
  }

  list(): StandingFault[] {
    this.#dropEnded();
    return this.#standing.map(({ id, fault, hits }) => ({ id, fault, hits }));
  }

  /** The first fault of these kinds that strikes this call; it counts as one of its `times`. */
  strike<K extends FaultName>(
    kinds: readonly K[],
    target: Target,
    isMeant: (fault: FaultOf<K>) => boolean = () => true,
  ): FaultOf<K> | undefined {
    this.#dropEnded();
    for (const standing of this.#standing) {
      if (!isOf(standing.fault, kinds) || !isInScope(standing.fault, target)) continue;
      if (!isMeant(standing.fault)) continue;
      const { probability = 1 } = standing.fault;
      if (probability < 1 && this.#random.next() >= probability) continue;
      standing.hits += 1;
      return standing.fault;
    }
    return undefined;
  }

  #dropEnded(): void {
    const now = this.#clock.now();
    this.#standing = this.#standing.filter(({ fault, hits, since }) => {
      const spent = fault.times !== undefined && hits >= fault.times;
      const over = fault.forMs !== undefined && now >= since + fault.forMs;
      return !spent && !over;
    });
  }
}

function isOf<K extends FaultName>(fault: Fault, kinds: readonly K[]): fault is FaultOf<K> {
  return (kinds as readonly string[]).includes(fault.kind);
}

function isInScope(fault: FaultScope, { method, projectCode }: Target): boolean {
  const methodMeant = fault.methods === undefined || (method !== undefined && fault.methods.includes(method));
  const projectMeant =
    fault.projects === undefined || (projectCode !== undefined && fault.projects.includes(projectCode));
  return methodMeant && projectMeant;
}
