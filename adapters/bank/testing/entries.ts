import type { BankManifest, ReturnFormat } from '../manifest.ts';
import type { ReturnEntry } from '../port.ts';

/** One entry of each result that the format knows; the refusals with the bank's first code. */
export function entryOfEachResult(manifest: BankManifest, format: ReturnFormat): ReturnEntry[] {
  const [code = '', reason = 'OTHER'] = Object.entries(manifest.reasons)[0] ?? [];
  return [...new Set(Object.values(format.results))].map((result, index) => ({
    entryNo: index + 1,
    lineId: `WG2026100001-${String(index + 1).padStart(6, '0')}`,
    result,
    amountFen: 300_000n + BigInt(index) * 10n,
    account: (6_222_020_000_000_000_001n + BigInt(index)).toString(),
    ...(result === 'REFUSED' || result === 'RETURNED' ? { bankCode: code, reason } : {}),
  }));
}
