import { createPrivateKey, randomBytes } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { readCertificate, type Certificate } from '../../adapters/bank/envelope/certificate.ts';
import { fileSource } from '../../adapters/bank/envelope/content-source.ts';
import { internationalSuite as suite } from '../../adapters/bank/envelope/international-suite.ts';
import { openEnvelope } from '../../adapters/bank/envelope/open.ts';
import { sealEnvelope } from '../../adapters/bank/envelope/seal.ts';
import type { ContentCipherName } from '../../adapters/bank/envelope/suite.ts';

/**
 * Seals or opens one file in a process of its own, from disk to disk, and prints what it took: time without the
 * start of the process, memory beyond what the idle process had, and the longest hold of the event loop.
 */
const [work = '', cipher = '', input = '', output = '', folder = ''] = process.argv.slice(2);
const MB = 1024 * 1024;
const signer = { certificate: certificateOf('from.pem'), privateKey: keyOf('from.key') };
const recipient = { certificate: certificateOf('to.pem'), privateKey: keyOf('to.key') };
const random = { bytes: (length: number) => randomBytes(length) };
const clock = { now: () => Date.now() };

const delay = monitorEventLoopDelay({ resolution: 1 });
// The monitor sees delays only once it has seen the loop turn.
delay.enable();
await setTimeout(50);
delay.reset();
const idleMb = process.resourceUsage().maxRSS / 1024;
const startedAt = performance.now();
if (work === 'seal') await seal();
else await open();
const ms = performance.now() - startedAt;
delay.disable();
process.stdout.write(
  JSON.stringify({
    ms: Math.round(ms),
    idleMb: Math.round(idleMb),
    grownMb: Math.round(process.resourceUsage().maxRSS / 1024 - idleMb),
    cpuMs: Math.round(process.cpuUsage().user / 1000),
    heldMs: Math.round(delay.max / 1e5) / 10,
    rssMb: Math.round(process.memoryUsage.rss() / MB),
  }),
);

async function seal(): Promise<void> {
  const sealed = sealEnvelope({
    content: await fileSource(input),
    signer,
    recipients: [recipient.certificate],
    cipher: cipher as ContentCipherName,
    suite,
    clock,
    random,
  });
  if (!sealed.ok) throw new Error(sealed.fault);
  await pipeline(sealed.stream, createWriteStream(output));
}

async function open(): Promise<void> {
  const opened = await openEnvelope({
    file: (await fileSource(input)).read(),
    maxBytes: 2 ** 40,
    keys: [recipient],
    pins: [signer.certificate],
    suite,
    clock,
    spool: { folder, memoryBytes: MB, random },
  });
  if (!opened.ok) throw new Error(opened.diagnosis);
  await pipeline(opened.content.read(), createWriteStream(output));
  await opened.content.dispose();
}

function certificateOf(name: string): Certificate {
  const certificate = readCertificate(readFileSync(`${folder}/${name}`));
  if (!certificate) throw new Error(`${name} is no certificate`);
  return certificate;
}

function keyOf(name: string) {
  return createPrivateKey(readFileSync(`${folder}/${name}`));
}
