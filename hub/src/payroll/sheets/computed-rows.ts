import type { Schema } from '../../registry/schemas.ts';
import type { Executor } from '../../store/database.ts';
import { monthOfWorkers, type WorkerMonth } from './attendance-summary.ts';
import type { SheetHead } from './sheet-store.ts';
import { BATCH_LINES, lineFault, type TableItem, type TableItems } from './table-row.ts';
import { hundredthsText } from './yuan.ts';

type Rate = Schema<'WageRate'>;

/** One line for each worker of the employer with attendance in the wage month, by worker id [GX-1.1-11]. */
export async function* computedRows(
  executor: Executor,
  { projectId, companyId, wageMonth }: SheetHead,
  rates: readonly Rate[],
): TableItems {
  const choose = rateChooser(rates);
  let after = '';
  let lineNo = 0;
  for (;;) {
    const workers = await monthOfWorkers(executor, {
      ...{ projectId, month: wageMonth, companyId, after, limit: BATCH_LINES },
    });
    const last = workers.at(-1);
    if (!last) return;
    yield workers.map((worker) => computedRow((lineNo += 1), worker, choose(worker)));
    after = last.workerId;
  }
}

/** The worker's own rate goes before his team's, and that before the one for everybody. */
function rateChooser(rates: readonly Rate[]): (worker: WorkerMonth) => Rate | undefined {
  const key = ({ workerId, teamId }: Rate) =>
    workerId !== undefined ? `worker/${workerId}` : teamId !== undefined ? `team/${teamId}` : 'all';
  const byKey = new Map(rates.map((rate) => [key(rate), rate]));
  return ({ workerId, teamId }) =>
    byKey.get(`worker/${workerId}`) ?? byKey.get(`team/${teamId}`) ?? byKey.get('all');
}

function computedRow(lineNo: number, worker: WorkerMonth, rate: Rate | undefined): TableItem {
  const { workerId, days, hundredthHours } = worker;
  if (!rate)
    return {
      fault: lineFault(
        { lineNo, columns: {} },
        '/workerId',
        'LINE_RATE_MISSING',
        `No rate applies to ${workerId}.`,
        `${workerId} 没有适用的工资标准。`,
      ),
    };
  // Rounded half up to whole fen, from integers.
  const netFen =
    rate.per === 'DAY'
      ? days * rate.amountFen
      : Number((BigInt(hundredthHours) * BigInt(rate.amountFen) + 50n) / 100n);
  const name = rate.per === 'DAY' ? '计日工资' : '计时工资';
  return {
    row: {
      ...{
        lineNo,
        worker: { workerId },
        name: null,
        days: String(days),
        hours: hundredthsText(hundredthHours),
      },
      items: netFen > 0 ? [{ kind: 'DUE', name, amountFen: netFen }] : [],
      ...{ grossFen: netFen, deductionsFen: 0, netFen, reissueOf: null, note: null, columns: {} },
    },
  };
}
