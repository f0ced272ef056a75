import { bytesSource } from './content-source.ts';
import type { OpenReason } from './envelope-fault.ts';
import type { OwnKey } from './key-set.ts';
import { openEnvelope } from './open.ts';
import { sealEnvelope, type SealFault } from './seal.ts';
import type { ContentCipherName, EnvelopeSuite } from './suite.ts';

export interface Rehearsal {
  /** The keys that are to be used next. */
  signing: OwnKey;
  decryption: OwnKey;
  cipher: ContentCipherName;
  suite: EnvelopeSuite;
  clock: { now(): number };
  random: { bytes(length: number): Buffer };
}

export type RehearsalResult =
  | { ok: true }
  | { ok: false; step: 'SEAL'; fault: SealFault }
  | { ok: false; step: 'OPEN'; fault: OpenReason };

const TEST_CONTENT = Buffer.from('realname-hub 密钥轮换演练 / key rotation rehearsal\n', 'utf8');

/**
 * Seals a test file with the next keys and opens it again, before the partner is told to change over. That the
 * partner can open and sign with its own next keys is shown by exchanging such a file with it.
 */
export async function rehearseKeys(rehearsal: Rehearsal): Promise<RehearsalResult> {
  const { signing, decryption, cipher, suite, clock, random } = rehearsal;
  const sealed = sealEnvelope({
    content: bytesSource(TEST_CONTENT),
    signer: signing,
    recipients: [decryption.certificate],
    cipher,
    suite,
    clock,
    random,
  });
  if (!sealed.ok) return { ok: false, step: 'SEAL', fault: sealed.fault };
  const opened = await openEnvelope({
    file: sealed.stream,
    maxBytes: sealed.size,
    keys: [decryption],
    pins: [signing.certificate],
    suite,
    clock,
    // A file of one line never leaves memory.
    spool: { folder: '', memoryBytes: TEST_CONTENT.length, random },
  });
  if (!opened.ok) return { ok: false, step: 'OPEN', fault: opened.diagnosis };
  await opened.content.dispose();
  return { ok: true };
}
