import { readFileSync } from 'node:fs';
import type { EnvelopeKeySet } from '@realname-hub/adapters/bank/port.ts';
import { KEY_PURPOSES, type KeyPurpose } from '../payroll/bank-files/banks.ts';
import { shanghaiDay, shanghaiIso } from '../runtime/shanghai-time.ts';
import { unknownBank, type BankDeps } from './bank-commands.ts';
import { CommandFailure, EXIT, table } from './output.ts';
import { wholeNumber } from './whole-number.ts';

export interface ImportKeyOptions {
  purpose: string;
  certificateFile: string;
  privateKeyFile?: string;
  useFrom?: string;
}

const REFUSALS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  NO_CERTIFICATE: ['这不是可读的证书', 'this is no readable certificate'],
  NO_PRIVATE_KEY: [
    '自己的证书需要可读的私钥（PEM）',
    'a certificate of the hub needs a readable private key (PEM)',
  ],
  EXPIRED: ['证书已过期', 'the certificate has expired'],
  IMPORTED: ['该证书已导入', 'the certificate was imported before'],
  KEY_NOT_USABLE: ['密钥的种类或长度不能使用', 'the kind or length of the key cannot be used'],
  KEY_MISMATCH: ['私钥不属于该证书', 'the private key does not belong to the certificate'],
  KEY_USAGE_FORBIDS: ['证书的密钥用途不允许', 'the key usage of the certificate forbids it'],
  SIGNS_AND_ENCRYPTS: ['签名与加密不得共用密钥', 'signing and encryption never share a key'],
};

/** `bank key import`: private keys are read from files, sealed, and never shown again. */
export async function importKeyCommand(
  bankId: string,
  options: ImportKeyOptions,
  deps: BankDeps,
): Promise<number> {
  const purpose = purposeOf(options.purpose);
  const imported = await deps.banks.importKey(deps.actor, bankId, {
    purpose,
    certificate: readFileSync(options.certificateFile),
    ...(options.privateKeyFile === undefined
      ? {}
      : { privateKey: readFileSync(options.privateKeyFile, 'utf8') }),
    useFrom: momentOf(options.useFrom, deps.clock.now()),
  });
  if (!imported.ok) {
    if (imported.problem === 'BANK_UNKNOWN') throw unknownBank(bankId);
    const [zh, en] = REFUSALS[imported.problem] ?? [imported.problem, imported.problem];
    throw new CommandFailure(EXIT.negative, zh, en);
  }
  const { fingerprint } = imported;
  deps.output.result({ bankId, purpose, fingerprint }, [`已导入 / imported: ${purpose} ${fingerprint}`]);
  return EXIT.ok;
}

export async function retireKeyCommand(
  bankId: string,
  fingerprint: string,
  reason: string,
  { banks, actor, output }: BankDeps,
): Promise<number> {
  if (!(await banks.retireKey(actor, bankId, fingerprint, reason)))
    throw new CommandFailure(
      EXIT.negative,
      `${bankId} 没有使用中的证书 ${fingerprint}`,
      `${bankId} has no certificate ${fingerprint} in use`,
    );
  output.result({ bankId, fingerprint }, [`已停用 / retired: ${fingerprint}`]);
  return EXIT.ok;
}

/** `bank keys`: ends with 1 where a certificate in use has expired, so that a monitor notices. */
export async function keysCommand(bankId: string, warnDays: string, deps: BankDeps): Promise<number> {
  const { banks, envelope, clock, output, db } = deps;
  if (!(await banks.find(db, bankId))) throw unknownBank(bankId);
  const keys = await banks.listKeys(bankId);
  const living = keys.filter(({ retiredAt }) => retiredAt === null).map(({ certificate }) => certificate);
  const warnings = envelope.expiryWarnings(
    living,
    clock.now(),
    wholeNumber('--warn-days', warnDays, [0, 3_650]),
  );
  const warned = new Map(warnings.map((warning) => [warning.fingerprint, warning]));
  const shown = keys.map(({ purpose, certificate, useFrom, retiredAt, inUse }) => ({
    ...{ purpose, fingerprint: certificate.fingerprint, subject: certificate.subject, inUse },
    ...{ useFrom: shanghaiIso(useFrom), validTo: shanghaiIso(certificate.validTo) },
    retiredAt: retiredAt === null ? null : shanghaiIso(retiredAt),
    warning: retiredAt === null ? (warned.get(certificate.fingerprint)?.state ?? null) : null,
  }));
  const rows = keys.map(({ purpose, certificate, inUse, retiredAt }) => [
    ...[purpose, certificate.fingerprint.slice(0, 16), shanghaiDay(certificate.validTo)],
    retiredAt !== null ? '停用 retired' : inUse ? '使用中 in use' : '备用 waiting',
    retiredAt === null && warned.has(certificate.fingerprint)
      ? `还有 ${warned.get(certificate.fingerprint)?.daysLeft} 天 days left`
      : '',
  ]);
  const heads = ['用途 purpose', '指纹 fingerprint', '有效至 valid to', '状态 state', '提醒 warning'];
  output.result({ bankId, keys: shown }, table(heads, rows));
  return warnings.some(({ state }) => state === 'EXPIRED') ? EXIT.negative : EXIT.ok;
}

/** `bank rehearse`: with the certificates that will be used last, before the bank is told to change over. */
export async function rehearseCommand(bankId: string, deps: BankDeps): Promise<number> {
  const { banks, envelope, clock, random, output, adapters } = deps;
  const bank = await banks.find(deps.db, bankId);
  const keys = await banks.keysOf(bankId);
  if (!bank || !keys) throw unknownBank(bankId);
  const signing = latest(keys.ownSigning);
  const decryption = latest(keys.ownDecryption);
  if (!signing || !decryption)
    throw new CommandFailure(
      EXIT.negative,
      '还没有自己的签名与解密证书',
      'there are no signing and decryption certificates of the hub yet',
    );
  const cipher =
    adapters.find(({ facts }) => facts.manifest === bank.manifest)?.facts.cipher ?? 'AES_256_CBC';
  const result = await envelope.rehearse({ signing, decryption, cipher, clock, random });
  const fingerprints = {
    signing: signing.certificate.fingerprint,
    decryption: decryption.certificate.fingerprint,
  };
  output.result({ bankId, ...fingerprints, ...result }, [
    result.ok ? '演练成功 / the rehearsal succeeded' : `演练失败 / it failed: ${result.step} ${result.fault}`,
    `签名 / signing: ${fingerprints.signing}`,
    `解密 / decryption: ${fingerprints.decryption}`,
  ]);
  return result.ok ? EXIT.ok : EXIT.negative;
}

function latest(keys: EnvelopeKeySet['ownSigning']): EnvelopeKeySet['ownSigning'][number] | undefined {
  return [...keys].sort((a, b) => b.useFrom - a.useFrom)[0];
}

function purposeOf(text: string): KeyPurpose {
  const name = text.toUpperCase().replaceAll('-', '_');
  const found = KEY_PURPOSES.find((purpose) => purpose === name);
  if (found) return found;
  const known = KEY_PURPOSES.map((purpose) => purpose.toLowerCase().replaceAll('_', '-'));
  throw new CommandFailure(
    EXIT.usage,
    `--purpose 应为 ${known.join('、')} 之一`,
    `--purpose is one of ${known.join(', ')}`,
  );
}

function momentOf(text: string | undefined, now: number): number {
  if (text === undefined) return now;
  const moment = Date.parse(text);
  if (!Number.isNaN(moment) && /(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return moment;
  throw new CommandFailure(
    EXIT.usage,
    '--use-from 应为带时区的时刻，如 2026-12-01T00:00:00+08:00',
    '--use-from is a time with its offset, such as 2026-12-01T00:00:00+08:00',
  );
}
