import { createHash } from 'node:crypto';
import { isUsableSecret } from './field-crypto.ts';

/** One project, one key: the appid is the project code. */
export interface ProjectCredential {
  readonly projectCode: string;
  /** 16, 24 or 32 printable ASCII characters. */
  readonly secret: string;
  /** The key of the corpsign dialect. */
  readonly corpKey?: string;
  readonly name?: string;
}

/**
 * The credentials the platform knows. An open platform, for demonstrations on one machine, knows every project
 * code, with a secret derived from it.
 */
export class CredentialBook {
  readonly #known = new Map<string, ProjectCredential>();
  readonly #open: boolean;

  constructor(open: boolean) {
    this.#open = open;
  }

  /** Adds a credential or replaces the one of the same project. */
  set(credential: ProjectCredential): void {
    const fault = credentialFault(credential);
    if (fault !== undefined) throw new RangeError(fault);
    this.#known.set(credential.projectCode, credential);
  }

  find(projectCode: string): ProjectCredential | undefined {
    const known = this.#known.get(projectCode);
    if (known !== undefined || !this.#open || !isProjectCode(projectCode)) return known;
    return { projectCode, secret: openSecret(projectCode) };
  }

  /** Is this the very credential that is known? */
  isSame(credential: ProjectCredential): boolean {
    const known = this.find(credential.projectCode);
    return known?.secret === credential.secret && known.corpKey === credential.corpKey;
  }

  list(): ProjectCredential[] {
    return [...this.#known.values()];
  }
}

/** What is wrong with a credential, in words, or undefined. */
export function credentialFault(credential: ProjectCredential): string | undefined {
  if (!isProjectCode(credential.projectCode)) {
    return '项目编码只能由1至64个字母、数字、-、_组成 / a project code has 1 to 64 letters, digits, - or _';
  }
  if (!isUsableSecret(credential.secret)) {
    return '密钥须为16、24或32个可见ASCII字符 / a secret has 16, 24 or 32 printable ASCII characters';
  }
  return undefined;
}

/** The secret that an open platform gives a project code: 32 hexadecimal characters. */
export function openSecret(projectCode: string): string {
  return createHash('sha256').update(`open simulator ${projectCode}`, 'utf8').digest('hex').slice(0, 32);
}

function isProjectCode(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}
