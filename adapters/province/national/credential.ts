import type { Bilingual, Credential } from '../../port.ts';
import { isUsableSecret } from './field-crypto.ts';
import type { NationalManifest } from './manifest.ts';

export interface NationalCredential {
  /** In "one project, one key" mode this is the project code that the platform assigned. */
  appId: string;
  /** 16, 24 or 32 printable ASCII characters; key of the signature and of the encrypted fields. */
  secret: string;
  /** Only where the platform speaks the corp-key dialect. */
  corpKey?: string;
}

const MEMBERS = ['appId', 'secret', 'corpKey'];

/** What an operator has to mend in a credential before it is stored. Never quotes a value. */
export function credentialFaults(credential: Credential, manifest: NationalManifest): readonly Bilingual[] {
  const faults: Bilingual[] = [];
  const blame = (zh: string, en: string) => faults.push({ zh, en });
  if (!/^[\x21-\x7e]+$/.test(credential['appId'] ?? '')) {
    blame('缺少 appId,或含有空格或非 ASCII 字符', 'appId is missing or has spaces or non-ASCII characters');
  }
  if (!isUsableSecret(credential['secret'] ?? '')) {
    blame(
      'secret 必须是 16、24 或 32 个可见 ASCII 字符',
      'secret must be 16, 24 or 32 visible ASCII characters',
    );
  }
  const corpKey = credential['corpKey'];
  if (manifest.corpSign && !/^[\x21-\x7e]+$/.test(corpKey ?? '')) {
    blame('该平台要求 corpKey(企业密钥)', 'this platform requires corpKey (the company key)');
  }
  if (!manifest.corpSign && corpKey !== undefined) {
    blame('该平台不使用 corpKey', 'this platform does not use corpKey');
  }
  for (const name of Object.keys(credential)) {
    if (!MEMBERS.includes(name)) blame(`未知成员 ${name}`, `unknown member ${name}`);
  }
  return faults;
}

/** The checked credential. It was checked when it was stored, so a faulty one here is a bug. */
export function readCredential(credential: Credential, manifest: NationalManifest): NationalCredential {
  const [fault] = credentialFaults(credential, manifest);
  if (fault !== undefined) throw new RangeError(`unusable credential: ${fault.en}`);
  const { appId = '', secret = '', corpKey } = credential;
  return corpKey === undefined ? { appId, secret } : { appId, secret, corpKey };
}
