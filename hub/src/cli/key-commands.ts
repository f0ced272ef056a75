import { readFileSync } from 'node:fs';
import type { Foundation } from '../composition/foundation.ts';
import type { KeyMaterial, KeyOwner } from '../security/api-keys.ts';
import type { Scope } from '../security/principal.ts';
import { CommandFailure, EXIT, type Output } from './output.ts';

type Deps = Pick<Foundation, 'db' | 'apiKeys'> & { actor: string; output: Output };

export interface NewKeyOptions {
  kind: string;
  name: string;
  /** For systems: area codes or project ids; without either the whole hub. */
  areas?: string;
  projects?: string;
  /** For devices: their maker. */
  maker?: string;
  algorithm?: string;
  publicKeyFile?: string;
}

/** `key new`: the secret is shown this once. */
export async function newKey(options: NewKeyOptions, { db, apiKeys, actor, output }: Deps): Promise<number> {
  const request = { owner: ownerOf(options), material: materialOf(options) };
  const issued = await db.transaction().execute((trx) => apiKeys.create(trx, actor, request));
  if (!issued.ok) {
    throw new CommandFailure(
      EXIT.usage,
      `公钥不可用：${issued.problem}`,
      `the public key cannot be used: ${issued.problem}`,
    );
  }
  const { keyId, secret, algorithm } = issued.key;
  output.result({ keyId, algorithm, secret, owner: request.owner }, [
    `密钥标识 / key id: ${keyId}`,
    `算法 / algorithm: ${algorithm}`,
    ...(secret === null ? [] : [`密钥（仅显示一次） / secret, shown this once: ${secret}`]),
  ]);
  return EXIT.ok;
}

/** `key rotate`: a successor; the old key stays good until some days after the new one's first use. */
export async function rotateKey(
  keyId: string,
  options: Pick<NewKeyOptions, 'algorithm' | 'publicKeyFile'>,
  { db, apiKeys, actor, output }: Deps,
): Promise<number> {
  const material = materialOf(options);
  const rotated = await db.transaction().execute((trx) => apiKeys.rotate(trx, actor, keyId, material));
  if (!rotated.ok)
    throw new CommandFailure(
      EXIT.negative,
      `无法轮换：${rotated.problem}`,
      `cannot rotate: ${rotated.problem}`,
    );
  const { secret, algorithm } = rotated.key;
  output.result({ keyId: rotated.key.keyId, algorithm, secret, replaces: keyId }, [
    `新密钥 / new key: ${rotated.key.keyId}`,
    ...(secret === null ? [] : [`密钥（仅显示一次） / secret, shown this once: ${secret}`]),
    `旧密钥 ${keyId} 在新密钥首次使用后继续有效数日 / the old key stays good for some days after the first use`,
  ]);
  return EXIT.ok;
}

export async function revokeKey(
  keyId: string,
  reason: string,
  { db, apiKeys, actor, output }: Deps,
): Promise<number> {
  const result = await db.transaction().execute((trx) => apiKeys.revoke(trx, actor, keyId, reason));
  if (result === 'KEY_UNKNOWN')
    throw new CommandFailure(EXIT.negative, `没有密钥 ${keyId}`, `there is no key ${keyId}`);
  output.result({ keyId, result }, [
    result === 'REVOKED'
      ? `已吊销，一秒内生效 / revoked, within a second: ${keyId}`
      : `早已吊销 / was revoked before: ${keyId}`,
  ]);
  return EXIT.ok;
}

function ownerOf({ kind, name, areas, projects, maker }: NewKeyOptions): KeyOwner {
  switch (kind) {
    case 'system':
      return { kind: 'SYSTEM', actor: `system:${name}`, scope: systemScope(areas, projects) };
    case 'maker':
      return { kind: 'MAKER', actor: `maker:${name}`, scope: { kind: 'MAKER', makerId: name } };
    case 'device':
      if (maker === undefined)
        throw new CommandFailure(EXIT.usage, '设备密钥需要 --maker', 'a device key needs --maker');
      return {
        kind: 'DEVICE',
        actor: `device:${name}`,
        scope: { kind: 'DEVICE', deviceSn: name, makerId: maker },
      };
    default:
      throw new CommandFailure(
        EXIT.usage,
        `--kind 应为 system、maker 或 device，而不是 ${kind}`,
        `--kind must be system, maker or device, not ${kind}`,
      );
  }
}

function systemScope(areas: string | undefined, projects: string | undefined): Scope {
  if (areas !== undefined && projects !== undefined) {
    throw new CommandFailure(
      EXIT.usage,
      '--areas 与 --projects 只能给一个',
      'give --areas or --projects, not both',
    );
  }
  if (areas !== undefined) return { kind: 'AREA', areaCodes: list(areas) };
  if (projects !== undefined) return { kind: 'PROJECTS', projectIds: list(projects) };
  return { kind: 'HUB' };
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function materialOf({
  algorithm,
  publicKeyFile,
}: Pick<NewKeyOptions, 'algorithm' | 'publicKeyFile'>): KeyMaterial {
  if (publicKeyFile === undefined) return { kind: 'SHARED_SECRET' };
  if (algorithm !== 'ed25519' && algorithm !== 'ecdsa-p256-sha256' && algorithm !== 'rsa-pss-sha512') {
    throw new CommandFailure(
      EXIT.usage,
      '--public-key-file 需要 --algorithm ed25519、ecdsa-p256-sha256 或 rsa-pss-sha512',
      '--public-key-file needs --algorithm ed25519, ecdsa-p256-sha256 or rsa-pss-sha512',
    );
  }
  return { kind: 'PUBLIC_KEY', algorithm, publicKey: readFileSync(publicKeyFile, 'utf8') };
}
