import type { components } from '@realname-hub/sdk';

/** Shapes of the contract, by name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** An answer of the contract as a handler builds it; the time is added when it is sent. */
export type Shown<Name extends keyof components['schemas']> = Omit<components['schemas'][Name], 'serverTime'>;
