/** Who signed a request, and what that key may reach. The scope check is a hard gate in front of every handler. */
export type PrincipalKind = 'DEVICE' | 'MAKER' | 'SYSTEM';

export type Scope =
  /** The whole hub: the city platform itself. */
  | { kind: 'HUB' }
  /** Projects whose area code starts with one of these: a district's own system. */
  | { kind: 'AREA'; areaCodes: readonly string[] }
  | { kind: 'PROJECTS'; projectIds: readonly string[] }
  | { kind: 'MAKER'; makerId: string }
  | { kind: 'DEVICE'; deviceSn: string; makerId: string };

export interface Principal {
  keyId: string;
  kind: PrincipalKind;
  /** Name of the actor in the audit trail: `system:district-a`, `maker:acme`, `device:SN1`. */
  actor: string;
  scope: Scope;
}
