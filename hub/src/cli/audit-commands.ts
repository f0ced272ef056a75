import { readFileSync, writeFileSync } from 'node:fs';
import type { Foundation } from '../composition/foundation.ts';
import type { AuditHead } from '../security/audit-chain.ts';
import { exportHead } from '../security/audit-sealer.ts';
import { verifyAudit } from '../security/audit-verify.ts';
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
  const exportedHeads = heads.map((path) => JSON.parse(readFileSync(path, 'utf8')) as AuditHead);
  const report = await verifyAudit(db, { publicKeys: keyring.auditVerification, exportedHeads });
  output.result(report, [
    report.sound ? '✓ 审计链完整 / the chain is sound' : '✗ 审计链已被改动 / the chain was tampered with',
    `已封存 / sealed: ${report.sealed}；未封存 / not sealed yet: ${report.unsealed.count}`,
    ...report.findings.map((finding) => JSON.stringify(finding)),
  ]);
  return report.sound ? EXIT.ok : EXIT.negative;
}
