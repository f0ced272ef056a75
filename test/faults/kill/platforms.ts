import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { nationalManifest } from '@realname-hub/adapters/province/manifests/national.ts';
import { nationalKinds } from '@realname-hub/adapters/province/manifests/national-kinds.ts';
import { createNationalAdapter } from '@realname-hub/adapters/province/national/adapter.ts';
import { PLAIN_SETTLEMENTS, plainAdapter } from './plain-adapter.ts';

/** Longer than a call of this machine, held up by whatever else it does, may still be on its way. */
const QUIET_MS = 1_500;

/** One platform of each way in which an unanswered call settles: `query`, `key`, `natural`. */
export function killPlatforms(): readonly PartnerAdapter[] {
  const waits = { pollMs: [300], answerDeadlineMs: 20_000, latePollMs: 1_000, paceMs: 5 };
  const timeouts = { connectMs: 1_000, firstByteMs: 1_500, totalMs: 2_000 };
  const kinds = nationalKinds(QUIET_MS);
  return [
    createNationalAdapter({ ...nationalManifest, ...waits, timeouts, kinds }),
    ...PLAIN_SETTLEMENTS.map(plainAdapter),
  ];
}
