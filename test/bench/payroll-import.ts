import { parseArgs } from 'node:util';
import { median } from './median.ts';
import { PayrollImportSite, type ImportReport } from './payroll-import-site.ts';
import { round } from './round.ts';

/**
 * `payroll-import`: a CSV table of wages, checked line by line and stored as a version of its sheet; against the bare
 * insert of the rows that it becomes, from one sheet to another within the server, in the same run, turn by turn.
 */
const { values } = parseArgs({
  options: { lines: { type: 'string', default: '100000' }, turns: { type: 'string', default: '3' } },
});
const [lines, turns] = [Number(values.lines), Number(values.turns)];
const site = await PayrollImportSite.create(lines);
try {
  const taken: ImportReport[] = [];
  const reference: number[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    taken.push(await site.import(`S-${turn}`));
    reference.push(await site.copyWithin(`S-${turn}`, `C-${turn}`));
  }
  const most = (member: keyof ImportReport) => Math.max(...taken.map((report) => report[member]));
  const [ms, referenceMs] = [median(taken.map((report) => report.ms)), median(reference)];
  process.stdout.write(
    `${JSON.stringify({
      ...{ bench: 'payroll-import', ratio: round(ms / referenceMs), lines, turns, ms },
      ...{ referenceMs: Math.round(referenceMs), cpuMs: median(taken.map(({ cpuMs }) => cpuMs)) },
      ...{ grownMb: most('grownMb'), heldMs: most('heldMs'), heldCpuMs: most('heldCpuMs') },
    })}\n`,
  );
} finally {
  await site.remove();
}
