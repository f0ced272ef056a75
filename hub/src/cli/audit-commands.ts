import { readFileSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Foundation } from '../composition/foundation.ts';
import type { AuditHead } from '../security/audit-chain.ts';
import { exportHead } from '../security/audit-sealer.ts';
import { verifyAudit } from '../security/audit-verify.ts';
import type { Db } from '../store/database.ts';
import { findingText } from './audit-findings.ts';
import { CommandFailure, EXIT, type Output } from './output.ts';

type Deps = Pick<Foundation, 'db' | 'keyring'> & { output: Output };

/** `audit head`: the signed end of the chain, to be kept elsewhere; against it a cut tail is found later. */
export async function auditHeadCommand(options: { out?: string }, { db, output }: Deps): Promise<number> {
  const head = await exportHead(db);
  if (head === null) throw new CommandFailure(EXIT.negative, '审计链尚无内容', 'the audit chain is empty');
  if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(head)}\n`, { flush: true });
  output.result(head, [JSON.stringify(head)]);
  return EXIT.ok;
}

/** `audit verify`: finds edits, deletions and reordering, and, against exported heads, a cut tail. */
export async function auditVerifyCommand(
  heads: readonly string[],
  { db, keyring, output }: Deps,
): Promise<number> {
  const exportedHeads = heads.map(readHead);
  const report = await verifyAudit(db, { publicKeys: keyring.auditVerification, exportedHeads });
  const restores = await readRestores(db);
  output.result({ ...report, restores }, [
    report.sound ? '✓ 审计链完整 / the chain is sound' : '✗ 审计链不完整 / the chain is not sound',
    `已封存 / sealed: ${report.sealed}；未封存 / not sealed yet: ${report.unsealed.count}`,
    ...report.findings.map((finding) => `${finding.kind}: ${findingText(finding)}`),
    ...restores.map(
      ({ restoredAt, backup, auditPosition }) =>
        `${restoredAt} 从备份恢复，其审计链止于 ${auditPosition} / restored from a backup whose chain ends at ${auditPosition}: ${backup}`,
    ),
  ]);
  return report.sound ? EXIT.ok : EXIT.negative;
}

function readHead(path: string): AuditHead {
  const text = readFileSync(path, 'utf8');
  try {
    const head = JSON.parse(text) as AuditHead;
    if (typeof head.position === 'number' && typeof head.signature === 'string') return head;
  } catch {
    // Told below, whatever is wrong with it.
  }
  throw new CommandFailure(
    EXIT.usage,
    `${path} 不是导出的链尾（audit head --out）`,
    `${path} is no exported head (audit head --out)`,
  );
}

interface Restore {
  restoredAt: string;
  backup: string;
  auditPosition: number;
}

/** What the chain itself says of restores: they explain why heads of a later time do not fit. */
async function readRestores(db: Db): Promise<Restore[]> {
  const { rows } = await sql<{ at: Date; object: string; position: number | null }>`
    select recorded_at as at, object, (detail->>'auditPosition')::bigint as position
    from audit_entry where action = 'hub.restored' order by id`.execute(db);
  return rows.map(({ at, object, position }) => ({
    restoredAt: at.toISOString(),
    backup: object,
    auditPosition: position ?? 0,
  }));
}
