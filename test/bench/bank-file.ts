import { parseArgs } from 'node:util';
import { BankFileSite, type MakingReport } from './bank-file-site.ts';
import { median } from './median.ts';
import { round } from './round.ts';

/**
 * `bank-file`: lines in the database to a signed, encrypted and stored pain.001; against openssl's command line, sign
 * then encrypt without `-stream`, on the same plain file in the same run, turn by turn.
 */
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '400000' },
    turns: { type: 'string', default: '3' },
    bank: { type: 'string', default: 'demo-iso' },
  },
});
const [lines, turns] = [Number(values.lines), Number(values.turns)];
const site = await BankFileSite.create(values.bank);
try {
  const made: MakingReport[] = [];
  const reference: number[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    await site.fill(`S-${turn}`, lines);
    const report = await site.make(`S-${turn}`);
    made.push(report);
    await site.unwrap(report.blob);
    reference.push(await site.opensslSeal());
  }
  const [ms, referenceMs] = [median(made.map((report) => report.ms)), median(reference)];
  process.stdout.write(
    `${JSON.stringify({
      ...{ bench: 'bank-file', bank: values.bank, ratio: round(ms / referenceMs), lines, turns },
      ...{ ms, referenceMs: Math.round(referenceMs), megabytes: round((made[0]?.bytes ?? 0) / 2 ** 20) },
      threadMs: median(made.map(({ threadMs }) => threadMs)),
      grownMb: Math.max(...made.map(({ grownMb }) => grownMb)),
      heldMs: Math.max(...made.map(({ heldMs }) => heldMs)),
    })}\n`,
  );
} finally {
  await site.remove();
}
