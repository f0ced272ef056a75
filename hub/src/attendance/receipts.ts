import { bulkInsert } from '../store/bulk-insert.ts';
import type { Trx } from '../store/database.ts';
import type { ItemResult, Submission, SubmissionResult } from './submission.ts';

export type ReceiptItem = ItemResult;

/** What was answered to each batch; who lost the answer asks for it by the receipt's id. */
export async function insertReceipts(
  trx: Trx,
  submissions: readonly Submission[],
  results: readonly SubmissionResult[],
): Promise<void> {
  const rows = submissions.map((submission, index) => ({
    receipt_id: submission.receiptId,
    device_sn: submission.deviceSn,
    project_id: submission.projectId,
    received_at: new Date(submission.receivedAt).toISOString(),
    items: JSON.stringify(results[index]?.results ?? []),
  }));
  await bulkInsert(
    trx,
    'receipt',
    { receipt_id: 'uuid', device_sn: 'text', project_id: 'text', received_at: 'timestamptz', items: 'jsonb' },
    rows,
  );
}
