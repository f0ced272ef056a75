import type { PartnerProgress, Progress } from './progress.ts';

export type HubStatus = Pick<Progress, 'stored' | 'parked' | 'refused' | 'partners' | 'oldestWaitingSeconds'>;

const LIMIT_MS = 3_000;

/** The numbers of the hub's own page; null while the hub does not answer. */
export async function readHubStatus(url: string): Promise<HubStatus | null> {
  try {
    const response = await fetch(`${url}/status.json`, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) return null;
    const status = (await response.json()) as Partial<Omit<HubStatus, 'partners'>> & {
      partners?: readonly Partial<PartnerProgress>[];
    };
    return {
      stored: status.stored ?? 0,
      parked: status.parked ?? 0,
      refused: status.refused ?? 0,
      oldestWaitingSeconds: status.oldestWaitingSeconds ?? null,
      partners: (status.partners ?? []).map(readPartner),
    };
  } catch {
    return null;
  }
}

function readPartner(partner: Partial<PartnerProgress>): PartnerProgress {
  const { partnerId = '?', enabled = true, confirmed = 0, waiting = 0, held = 0, sent = 0 } = partner;
  const { unknown = 0, rejected = 0 } = partner;
  return { partnerId, enabled, confirmed, waiting, held, sent, unknown, rejected };
}
