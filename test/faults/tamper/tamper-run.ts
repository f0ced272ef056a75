import { randomBytes } from 'node:crypto';
import { contentOf, openBytes, sealBytes } from '../../../adapters/bank/envelope/testing/exchange.ts';
import { plaintextOf, wrapPlaintext } from '../../../adapters/bank/envelope/testing/lay-bare.ts';
import { makeParty } from '../../../adapters/bank/envelope/testing/parties.ts';
import type { ContentCipherName } from '../../../adapters/bank/envelope/suite.ts';
import { MUTATIONS, seededDraw } from './mutations.ts';

/** What a run has found. Anything but zero in the first three breaks the promise. */
export interface TamperReport {
  files: number;
  acceptedWithOtherContent: number;
  crashed: number;
  slow: number;
  /** Changed where nothing depends on it: the content was the sent one. */
  acceptedUnchanged: number;
  /** Which reasons were told, and how often. */
  refused: Record<string, number>;
  /** The first files that broke the promise, with all that opens them again. */
  found: TamperFinding[];
}

/** Keys are made anew for each run and sign nothing else, so that a finding can carry them. */
export interface TamperFinding {
  seed: number;
  mutation: string;
  what: string;
  fileBase64: string;
  signerPem: string;
  recipientPem: string;
  recipientKeyPem: string;
}

export interface TamperRange {
  from: number;
  count: number;
  /** Called now and then with how many more files have been opened. */
  onProgress?: (files: number) => void;
}

/** Nothing small may take so long, even on a busy machine. */
const SLOW_MS = 10_000;
const KEPT = 20;
const MUTATION_LIST = Object.entries(MUTATIONS);
const PROGRESS_EVERY = 500;

interface Sample {
  content: Buffer;
  file: Buffer;
  /** Of another file between the same two. */
  other: Buffer;
  inner: Buffer;
  otherInner: Buffer;
  cipher: ContentCipherName;
}

const from = makeParty('tamper-from');
const to = makeParty('tamper-to');

/** Opens so many mutated files, each known by its number, and counts what came of them. */
export async function runTamper({ from: first, count, onProgress }: TamperRange): Promise<TamperReport> {
  const samples = await Promise.all([
    sample('AES_256_CBC', 40),
    sample('AES_256_CBC', 1500),
    sample('AES_256_GCM', 700),
  ]);
  const report = emptyReport();
  for (let seed = first; seed < first + count; seed += 1) {
    await tamperOne(seed, samples[seed % samples.length] as Sample, report);
    if (report.files % PROGRESS_EVERY === 0) onProgress?.(PROGRESS_EVERY);
  }
  return report;
}

export function emptyReport(): TamperReport {
  return {
    files: 0,
    acceptedWithOtherContent: 0,
    crashed: 0,
    slow: 0,
    acceptedUnchanged: 0,
    refused: {},
    found: [],
  };
}

export function isBroken(report: TamperReport): boolean {
  return report.acceptedWithOtherContent + report.crashed + report.slow > 0;
}

export function addReport(total: TamperReport, part: TamperReport): void {
  total.files += part.files;
  total.acceptedWithOtherContent += part.acceptedWithOtherContent;
  total.crashed += part.crashed;
  total.slow += part.slow;
  total.acceptedUnchanged += part.acceptedUnchanged;
  for (const [reason, times] of Object.entries(part.refused)) {
    total.refused[reason] = (total.refused[reason] ?? 0) + times;
  }
  total.found.push(...part.found);
}

async function sample(cipher: ContentCipherName, size: number): Promise<Sample> {
  const content = randomBytes(size);
  const file = await sealBytes(content, from, to, { cipher });
  const other = await sealBytes(randomBytes(size), from, to, { cipher });
  const inner = await plaintextOf(file, to);
  return { content, file, other, inner, otherInner: await plaintextOf(other, to), cipher };
}

/**
 * Half of the changes are made to the file, half below its encryption, as somebody with the public key could. A
 * draw that gives one of the two sent messages back whole (a splice at a place up to which they agree) is no
 * mutation, and is drawn again: such a message is signed, and opening it is right.
 */
function mutatedFile(seed: number, sample: Sample): { mutation: string; file: Buffer } {
  const draw = seededDraw(seed);
  const inside = draw(2) === 1;
  const [message, other] = inside ? [sample.inner, sample.otherInner] : [sample.file, sample.other];
  for (;;) {
    const [mutation, mutate] = MUTATION_LIST[draw(MUTATION_LIST.length)] ?? raiseEmpty();
    const mutated = mutate(message, other, draw);
    if (mutated.equals(message) || mutated.equals(other)) continue;
    const file = inside ? wrapPlaintext(mutated, to, { cipher: sample.cipher }) : mutated;
    return { mutation, file };
  }
}

function raiseEmpty(): never {
  throw new Error('there are mutations');
}

async function tamperOne(seed: number, sample: Sample, report: TamperReport): Promise<void> {
  const { mutation, file } = mutatedFile(seed, sample);
  const startedAt = performance.now();
  const keep = (what: string) => {
    if (report.found.length >= KEPT) return;
    report.found.push({
      seed,
      mutation,
      what,
      fileBase64: file.toString('base64'),
      signerPem: from.certificatePem,
      recipientPem: to.certificatePem,
      recipientKeyPem: to.privateKeyPem,
    });
  };
  report.files += 1;
  try {
    const opened = await contentOf(openBytes(file, from, to));
    if (!Buffer.isBuffer(opened)) {
      report.refused[opened.diagnosis] = (report.refused[opened.diagnosis] ?? 0) + 1;
    } else if (opened.equals(sample.content)) report.acceptedUnchanged += 1;
    else {
      report.acceptedWithOtherContent += 1;
      keep('accepted with other content');
    }
  } catch (error) {
    report.crashed += 1;
    keep(String(error));
  }
  if (performance.now() - startedAt > SLOW_MS) {
    report.slow += 1;
    keep('slow');
  }
}
