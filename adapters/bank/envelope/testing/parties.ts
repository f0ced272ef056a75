import { execFileSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import forge from 'node-forge';
import { readCertificate, type Certificate, type KeyUsage } from '../certificate.ts';

/** Somebody who signs or decrypts, with a certificate that they issued themselves. */
export interface Party {
  certificate: Certificate;
  privateKey: KeyObject;
  certificatePem: string;
  privateKeyPem: string;
}

export interface PartyOptions {
  usage?: readonly KeyUsage[];
  validFrom?: Date;
  validTo?: Date;
  bits?: number;
  /** Keys of an earlier party, certified anew. */
  keysOf?: Party;
}

const YEAR_MS = 365 * 86_400_000;

/** An RSA party. */
export function makeParty(name: string, options: PartyOptions = {}): Party {
  const { validFrom = new Date(Date.now() - YEAR_MS), validTo = new Date(Date.now() + YEAR_MS) } = options;
  const privateKeyPem = options.keysOf?.privateKeyPem ?? rsaKey(options.bits ?? 2048);
  const privateKey = forge.pki.privateKeyFromPem(privateKeyPem);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.rsa.setPublicKey(privateKey.n, privateKey.e);
  certificate.serialNumber = `01${randomBytes(12).toString('hex')}`;
  certificate.validity.notBefore = validFrom;
  certificate.validity.notAfter = validTo;
  const names = [
    { name: 'organizationName', value: 'Synthetic' },
    { name: 'commonName', value: name },
  ];
  certificate.setSubject(names);
  certificate.setIssuer(names);
  const extensions: object[] = [{ name: 'subjectKeyIdentifier' }];
  if (options.usage) {
    const bits = Object.fromEntries(options.usage.map((usage) => [usage, true]));
    extensions.push({ name: 'keyUsage', critical: true, ...bits });
  }
  certificate.setExtensions(extensions);
  certificate.sign(privateKey, forge.md.sha256.create());
  return partyOf(forge.pki.certificateToPem(certificate), privateKeyPem);
}

/** A party with a key on P-256, certified by openssl. */
export function makeEcParty(name: string): Party {
  const folder = mkdtempSync(join(tmpdir(), 'ec-party-'));
  try {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    writeFileSync(join(folder, 'key.pem'), pem, { mode: 0o600 });
    const subject = ['-subj', `/O=Synthetic/CN=${name}`, '-days', '30'];
    execFileSync('openssl', ['req', '-x509', '-new', '-key', 'key.pem', ...subject, '-out', 'cert.pem'], {
      cwd: folder,
    });
    return partyOf(readFileSync(join(folder, 'cert.pem'), 'utf8'), pem);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rsaKey(modulusLength: number): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
}

function partyOf(certificatePem: string, privateKeyPem: string): Party {
  const certificate = readCertificate(certificatePem);
  if (!certificate) throw new Error('no certificate was made');
  return { certificate, privateKey: createPrivateKey(privateKeyPem), certificatePem, privateKeyPem };
}
