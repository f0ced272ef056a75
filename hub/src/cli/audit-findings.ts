import type { AuditFinding } from '../security/audit-verify.ts';

/** One finding in both languages. */
export function findingText(finding: AuditFinding): string {
  const [zh, en] = wordsOf(finding);
  return `${zh} / ${en}`;
}

function wordsOf(finding: AuditFinding): [zh: string, en: string] {
  switch (finding.kind) {
    case 'ENTRY_EDITED':
      return [
        `第 ${finding.position} 位的条目 ${finding.entryId} 被修改`,
        `entry ${finding.entryId} at position ${finding.position} was edited`,
      ];
    case 'ENTRY_DELETED':
      return finding.position === null
        ? [`未封存的条目 ${finding.entryId} 被删除`, `entry ${finding.entryId}, not sealed yet, was deleted`]
        : [
            `第 ${finding.position} 位的条目 ${finding.entryId} 被删除`,
            `entry ${finding.entryId} at position ${finding.position} was deleted`,
          ];
    case 'SEAL_DELETED':
      return [
        `从第 ${finding.position} 位起链上缺环`,
        `the chain has a hole from position ${finding.position} on`,
      ];
    case 'ENTRY_MOVED':
      return [
        `条目 ${finding.entryId} 从第 ${finding.sealedPosition} 位移到了第 ${finding.position} 位`,
        `entry ${finding.entryId} was moved from position ${finding.sealedPosition} to ${finding.position}`,
      ];
    case 'ENTRY_UNCHAINED':
      return [
        `条目 ${finding.entryId} 不是枢纽写入的`,
        `entry ${finding.entryId} was not written by the hub`,
      ];
    case 'HEAD_MISSING':
      return ['签名的链尾不见了', 'the signed end of the chain is missing'];
    case 'HEAD_FORGED':
      return [
        `第 ${finding.position} 位的链尾不是本枢纽签署的`,
        `the end of the chain at position ${finding.position} was not signed by this hub`,
      ];
    case 'CHAIN_REWRITTEN':
      return [
        `到第 ${finding.position} 位的链与签署时不同：被改写，或枢纽曾恢复到更早的备份`,
        `up to position ${finding.position} the chain is not the one that was signed: it was rewritten, or the hub was restored from an earlier backup`,
      ];
    case 'TAIL_CUT':
      return [
        `第 ${finding.position} 位之后缺 ${finding.missing} 条：链尾被截断，或枢纽恢复到了更早的备份`,
        `${finding.missing} entries after position ${finding.position} are missing: the tail was cut, or the hub was restored from an earlier backup`,
      ];
    case 'SEALED_BEHIND_HEAD':
      return [
        `签名的链尾之后还有 ${finding.surplus} 条`,
        `${finding.surplus} entries are chained behind the signed end`,
      ];
    case 'EXPORTED_HEAD_FORGED':
      return [
        `所给的第 ${finding.position} 位链尾不是本枢纽签署的`,
        `the exported head of position ${finding.position} was not signed by this hub`,
      ];
  }
}
