import { parseArgs } from 'node:util';
import { CmsSite, type WorkerReport } from './cms-site.ts';

/**
 * `cms`: a large file signed and enveloped, then opened and verified, from disk to disk; against the same two
 * openssl commands with `-stream` in the same run, turn by turn. The hub's process is there already when wages are
 * due, so that its start is not counted; that of openssl is, and takes a few milliseconds.
 */
const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '100' }, turns: { type: 'string', default: '5' } },
});
const [megabytes, turns] = [Number(values.megabytes), Number(values.turns)];
const site = await CmsSite.create(megabytes);
try {
  const seals: WorkerReport[] = [];
  const opens: WorkerReport[] = [];
  const gcm: WorkerReport[] = [];
  const reference = { seal: [] as number[], open: [] as number[] };
  // The first turn warms the disk's cache and is not counted.
  for (let turn = 0; turn <= turns; turn += 1) {
    const referenceSeal = await site.opensslSeal('theirs');
    const seal = await site.work('seal', 'AES_256_CBC', 'plain', 'ours');
    const referenceOpen = await site.opensslOpen('ours', 'opened-by-openssl');
    const open = await site.work('open', 'AES_256_CBC', 'ours', 'opened');
    const sealGcm = await site.work('seal', 'AES_256_GCM', 'plain', 'ours-gcm');
    if (turn === 0) continue;
    reference.seal.push(referenceSeal);
    reference.open.push(referenceOpen);
    seals.push(seal);
    opens.push(open);
    gcm.push(sealGcm);
  }
  const plain = await site.digest('plain');
  for (const name of ['opened', 'opened-by-openssl']) {
    if ((await site.digest(name)) !== plain) throw new Error(`${name} is not what was sealed`);
  }
  const sealRatio = median(seals.map(({ ms }) => ms)) / median(reference.seal);
  const openRatio = median(opens.map(({ ms }) => ms)) / median(reference.open);
  const all = [...seals, ...opens];
  process.stdout.write(
    `${JSON.stringify({
      bench: 'cms',
      ratio: round(Math.max(sealRatio, openRatio)),
      sealRatio: round(sealRatio),
      openRatio: round(openRatio),
      megabytes,
      turns,
      sealMs: median(seals.map(({ ms }) => ms)),
      sealGcmMs: median(gcm.map(({ ms }) => ms)),
      openMs: median(opens.map(({ ms }) => ms)),
      referenceSealMs: Math.round(median(reference.seal)),
      referenceOpenMs: Math.round(median(reference.open)),
      grownMb: Math.max(...all.map(({ grownMb }) => grownMb)),
      heldMs: Math.max(...all.map(({ heldMs }) => heldMs)),
    })}\n`,
  );
} finally {
  await site.remove();
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
