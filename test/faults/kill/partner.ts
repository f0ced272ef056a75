/** How a partner can go wrong after a call has had its effect there. */
export const MISDEEDS = ['slow', 'lost', 'lying', 'failing'] as const;
export type Misdeed = (typeof MISDEEDS)[number];

/** One passage that a partner holds. */
export interface Effect {
  /** Project, person, second (Beijing) and direction: what a passage is to whoever knows no ids. */
  passage: string;
  /** Null where the partner is not told the hub's ids. */
  recordId: string | null;
  person: string;
  at: number;
}

/** A partner as the accounts see it: what it holds, in the order in which it took effect. */
export interface Partner {
  readonly partnerId: string;
  readonly settle: 'key' | 'natural' | 'query';
  readonly port: number;
  readonly effects: readonly Effect[];
  /** What a well-behaved caller never does. */
  readonly broken: readonly string[];
  misbehave(misdeed: Misdeed): void;
  behave(): void;
  stop(): Promise<void>;
}

/** Every partner takes its time: at any moment some calls have had their effect and not their answer. */
export const ANSWER_MS = 120;
