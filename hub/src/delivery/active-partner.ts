import type { Credential, KindManifest, PartnerAdapter, RecordKind } from '@realname-hub/adapters/port.ts';
import type { LaneId, Position } from './model.ts';

export interface UsableCredential {
  credential: Credential;
  /** The partner refused it; it is tried again then. */
  refusedUntil: number | null;
}

/** A partner that is enabled, with its credentials opened. */
export interface ActivePartner {
  partnerId: string;
  platform: string;
  endpoint: string;
  maxAgeDays: number;
  /** Least time between two calls that the operator set; without it the manifest's own counts. */
  paceMs?: number;
  /** Where its lanes start on streams they have not seen. */
  start: Position;
  /** The hub was restored from a backup: what may have been sent before is asked for first. */
  asksFirst?: boolean;
  /** Grows with every change of the partner or its credentials. */
  revision: number;
  /** By project, by company, or under '' where one serves for everything. */
  credentials: ReadonlyMap<string, UsableCredential>;
}

export interface PartnerSource {
  /** The enabled partners. Asked every second: what did not change should cost nothing. */
  load(): Promise<readonly ActivePartner[]>;
}

export type CredentialChoice =
  | { ok: true; scopeKey: string; credential: Credential }
  | { ok: false; blocked: 'CREDENTIAL_MISSING' | 'CREDENTIAL_REFUSED'; until: number | null };

/**
 * The credential for a lane. `scopes`: whose may carry it, best first; null where the reader does not say, then the
 * stream's own key counts, and for companies under a credential per project any that the partner has.
 */
export function chooseCredential(
  partner: ActivePartner,
  adapter: PartnerAdapter,
  lane: LaneId,
  scopes: readonly string[] | null,
  now: number,
): CredentialChoice {
  let until: number | null = null;
  let known = false;
  for (const scopeKey of candidates(partner, adapter, lane, scopes)) {
    const found = partner.credentials.get(scopeKey);
    if (!found) continue;
    known = true;
    if (found.refusedUntil === null || found.refusedUntil <= now)
      return { ok: true, scopeKey, credential: found.credential };
    until = Math.min(until ?? found.refusedUntil, found.refusedUntil);
  }
  return { ok: false, blocked: known ? 'CREDENTIAL_REFUSED' : 'CREDENTIAL_MISSING', until };
}

function candidates(
  partner: ActivePartner,
  adapter: PartnerAdapter,
  lane: LaneId,
  scopes: readonly string[] | null,
): readonly string[] {
  const { credentialScope } = adapter.manifest;
  if (credentialScope === 'PARTNER') return [''];
  if (scopes) return scopes;
  const ownScope = lane.kind === 'company' ? 'COMPANY' : 'PROJECT';
  return credentialScope === ownScope ? [lane.key] : [...partner.credentials.keys()].sort();
}

export function subscribedKinds(adapter: PartnerAdapter): RecordKind[] {
  return Object.keys(adapter.manifest.kinds) as RecordKind[];
}

export function kindManifest(adapter: PartnerAdapter, kind: RecordKind): KindManifest {
  const manifest = adapter.manifest.kinds[kind];
  if (!manifest) throw new Error(`${adapter.manifest.platform} does not take ${kind}`);
  return manifest;
}
