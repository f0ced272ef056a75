import { sql } from 'kysely';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { BankDeps } from './bank-commands.ts';
import { CommandFailure, EXIT, table } from './output.ts';

interface ExceptionRow {
  exception_id: number;
  bank_id: string;
  entry_no: number;
  kind: string;
  line_id: string | null;
  amount_fen: number | null;
  recorded_at: Date;
}

/** `bank exceptions`: what a bank said and nobody's project is known for is the operator's to look at. */
export async function listExceptionsCommand({ db, output }: BankDeps): Promise<number> {
  const { rows } = await sql<ExceptionRow>`
    select e.exception_id, r.bank_id, e.entry_no, e.kind, e.line_id, e.amount_fen, e.recorded_at
    from return_exception e join bank_return r using (return_id)
    where e.project_id is null and e.state = 'OPEN' order by e.exception_id`.execute(db);
  const exceptions = rows.map((row) => ({
    ...{ exceptionId: String(row.exception_id), bankId: row.bank_id, entryNo: row.entry_no, kind: row.kind },
    ...{ lineId: row.line_id, amountFen: row.amount_fen, recordedAt: shanghaiIso(row.recorded_at.getTime()) },
  }));
  const heads = ['编号 id', '银行 bank', '种类 kind', '笔号 line', '金额（分） fen', '时刻 when'];
  output.result(
    { exceptions },
    table(
      heads,
      exceptions.map(({ exceptionId, bankId, kind, lineId, amountFen, recordedAt }) => [
        ...[exceptionId, bankId, kind, lineId ?? '–', String(amountFen ?? '–'), recordedAt],
      ]),
    ),
  );
  return EXIT.ok;
}

export async function resolveExceptionCommand(
  exceptionId: string,
  reason: string,
  { db, audit, clock, actor, output }: BankDeps,
): Promise<number> {
  const resolution = { personId: actor, reason, at: shanghaiIso(clock.now()) };
  const resolved = await db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update return_exception set state = 'RESOLVED', resolution = ${JSON.stringify(resolution)}::jsonb
      where exception_id::text = ${exceptionId} and project_id is null and state = 'OPEN'
      returning exception_id`.execute(trx);
    if (rows.length === 0) return false;
    await audit(trx, {
      ...{ actor, action: 'return-exception.resolved', object: `return-exception:${exceptionId}` },
      detail: { reason },
    });
    return true;
  });
  if (!resolved)
    throw new CommandFailure(
      EXIT.negative,
      `没有待处理的此类异常 ${exceptionId}`,
      `there is no such open exception ${exceptionId}`,
    );
  output.result({ exceptionId, resolution }, [`已处理 / resolved: ${exceptionId}`]);
  return EXIT.ok;
}
