import { readFileSync } from 'node:fs';
import type { BankSecrets, BankTransport } from '@realname-hub/adapters/bank/port.ts';
import { isLoopback } from '../runtime/configuration/load.ts';
import { CommandFailure, EXIT } from './output.ts';
import { wholeNumber } from './whole-number.ts';

export interface TransportOptions {
  transport: string;
  host?: string;
  port: string;
  user?: string;
  hostKey?: string;
  ordersFolder?: string;
  returnsFolder?: string;
  passwordFile?: string;
  privateKeyFile?: string;
  url?: string;
  keyId?: string;
  algorithm: string;
  secretFile?: string;
}

const ALGORITHMS = ['hmac-sha256', 'ed25519', 'ecdsa-p256-sha256', 'rsa-pss-sha512'] as const;

/** How a bank is reached, from the options of `bank set`. */
export function transportOf(options: TransportOptions): BankTransport {
  switch (options.transport) {
    case 'download':
      return { kind: 'DOWNLOAD' };
    case 'sftp':
      return {
        kind: 'SFTP',
        host: given('--host', options.host),
        port: wholeNumber('--port', options.port, [1, 65_535]),
        user: given('--user', options.user),
        hostKeySha256: hostKey(given('--host-key', options.hostKey)),
        ordersFolder: folder(given('--orders-folder', options.ordersFolder)),
        returnsFolder: folder(given('--returns-folder', options.returnsFolder)),
      };
    case 'https':
      return {
        kind: 'HTTPS',
        url: httpsUrl(given('--url', options.url)),
        keyId: given('--key-id', options.keyId),
        algorithm: algorithm(options.algorithm),
      };
    default:
      throw new CommandFailure(
        EXIT.usage,
        `--transport 应为 download、sftp 或 https，而不是 ${options.transport}`,
        `--transport must be download, sftp or https, not ${options.transport}`,
      );
  }
}

/** Secrets come from files only: on a command line they would stay in the shell's history. */
export function secretsOf({ passwordFile, privateKeyFile, secretFile }: TransportOptions): BankSecrets {
  return {
    ...(passwordFile === undefined ? {} : { password: readFileSync(passwordFile, 'utf8').trim() }),
    ...(privateKeyFile === undefined ? {} : { privateKey: readFileSync(privateKeyFile, 'utf8') }),
    ...(secretFile === undefined ? {} : { secret: readFileSync(secretFile, 'utf8').trim() }),
  };
}

function given(option: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new CommandFailure(EXIT.usage, `这种传输方式需要 ${option}`, `this transport needs ${option}`);
}

function hostKey(text: string): string {
  const digest = text.replace(/^SHA256:/, '').replaceAll('=', '');
  if (Buffer.from(digest, 'base64').length === 32) return digest;
  throw new CommandFailure(
    EXIT.usage,
    '--host-key 应为主机密钥的 SHA-256（base64）',
    '--host-key is the SHA-256 of the host key, base64',
  );
}

const folder = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

/** Without encryption only this machine is reached: a simulator, or a proxy that encrypts. */
function httpsUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return text;
  throw new CommandFailure(EXIT.usage, `应为 https 网址：${text}`, `this is no https address: ${text}`);
}

function algorithm(name: string): (typeof ALGORITHMS)[number] {
  const found = ALGORITHMS.find((known) => known === name);
  if (found) return found;
  throw new CommandFailure(
    EXIT.usage,
    `--algorithm 应为 ${ALGORITHMS.join('、')} 之一`,
    `--algorithm is one of ${ALGORITHMS.join(', ')}`,
  );
}
