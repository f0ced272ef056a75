import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import { nationalManifest } from '@realname-hub/adapters/province/manifests/national.ts';
import { nationalKinds } from '@realname-hub/adapters/province/manifests/national-kinds.ts';
import { createNationalAdapter } from '@realname-hub/adapters/province/national/adapter.ts';

/** The national platform with the waits of a test: its answers are asked for at once, its silence is short. */
export function quickPlatforms(): readonly PartnerAdapter[] {
  const waits = { pollMs: [150], answerDeadlineMs: 20_000, latePollMs: 1_000, paceMs: 5 };
  const timeouts = { connectMs: 1_000, firstByteMs: 1_000, totalMs: 2_000 };
  return [createNationalAdapter({ ...nationalManifest, ...waits, timeouts, kinds: nationalKinds(400) })];
}
