import type { ColumnType, Generated } from 'kysely';
import type { KeyAlgorithm } from './key-algorithm.ts';
import type { KeyStatus } from './key-status.ts';
import type { PrincipalKind, Scope } from './principal.ts';

export interface ApiKeyTable {
  key_id: string;
  kind: PrincipalKind;
  actor: string;
  scope: ColumnType<Scope, string, string>;
  algorithm: KeyAlgorithm;
  sealed_secret: Buffer | null;
  public_key: string | null;
  status: KeyStatus;
  replaces: string | null;
  not_before: Date;
  not_after: Date | null;
  first_used_at: Date | null;
  last_used_at: Date | null;
  created_at: Date;
  revoked_at: Date | null;
}

export interface RequestNonceTable {
  claim: string;
  expires_at: Date;
}

export interface AuditEntryTable {
  id: Generated<number>;
  recorded_at: Date;
  actor: string;
  action: string;
  object: string;
  detail: ColumnType<unknown, string, never>;
}

export interface AuditPendingTable {
  entry_id: number;
  xid: string;
}

export interface AuditSealTable {
  position: number;
  entry_id: number;
  hash: Buffer;
}

export interface AuditHeadTable {
  only_row: Generated<boolean>;
  hub_id: string;
  position: number;
  hash: Buffer;
  sealed_at: Date;
  signing_key_id: string;
  signature: Buffer;
}

export interface AuditSealerTable {
  only_row: Generated<boolean>;
  holder: string;
  fence: number;
  expires_at: Date;
}

declare module '../store/tables.ts' {
  interface Tables {
    api_key: ApiKeyTable;
    request_nonce: RequestNonceTable;
    audit_entry: AuditEntryTable;
    audit_pending: AuditPendingTable;
    audit_seal: AuditSealTable;
    audit_head: AuditHeadTable;
    audit_sealer: AuditSealerTable;
  }
}
