import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configurationDocument } from './document.ts';
import { loadConfiguration } from './load.ts';

const load = (environment: Record<string, string>, file: string | null = null) =>
  loadConfiguration({ environment, file, readFile: (path) => `content of ${path}\n` });
const faultsOf = (environment: Record<string, string>, file: string | null = null) => {
  const result = load(environment, file);
  return result.ok ? [] : result.faults;
};

describe('configuration', () => {
  it('takes the environment over the file, and the file over the defaults', () => {
    const result = load({ HUB_LISTEN_PORT: '9000' }, '{"listenPort": 7000, "rateBurst": 5}');
    expect(result).toMatchObject({
      ok: true,
      configuration: { listenPort: 9000, rateBurst: 5, listenHost: '127.0.0.1' },
    });
    expect(result.ok && Object.isFrozen(result.configuration)).toBe(true);
  });

  it('names the nearest known setting for one it does not know, in both languages', () => {
    expect(faultsOf({ HUB_LISTEN_PROT: '1' })).toEqual([
      {
        name: 'HUB_LISTEN_PROT',
        zh: '未知的配置项，是否想写 HUB_LISTEN_PORT？',
        en: 'unknown setting; did you mean HUB_LISTEN_PORT?',
      },
    ]);
    expect(faultsOf({}, '{"listenProt": 1}')[0]?.en).toContain('listenPort');
  });

  it('tells every wrong value at once', () => {
    const names = faultsOf({ HUB_LISTEN_PORT: '99999', HUB_MODE: 'prod', HUB_ROLES: 'edge,worker' }).map(
      (f) => f.name,
    );
    expect(names).toEqual(['mode (HUB_MODE)', 'roles (HUB_ROLES)', 'listenPort (HUB_LISTEN_PORT)']);
  });

  it('reads secrets from files, and refuses the value and the file together', () => {
    expect(load({ HUB_KEYRING_FILE: '/run/keyring' })).toMatchObject({
      configuration: { keyring: 'content of /run/keyring' },
    });
    expect(faultsOf({ HUB_KEYRING_FILE: '/a', HUB_KEYRING: 'b' })).toHaveLength(1);
  });

  it('says exactly what production lacks', () => {
    const names = faultsOf({ HUB_MODE: 'production' }).map((fault) => fault.name);
    expect(names).toEqual(['hubId (HUB_ID)', 'databaseUrl (DATABASE_URL)', 'keyring (HUB_KEYRING)']);
  });

  it('refuses to serve a network in clear, unless a trusted proxy ends TLS', () => {
    const production = {
      HUB_MODE: 'production',
      HUB_ID: 'chengdu',
      DATABASE_URL: 'postgres://db/hub',
      HUB_KEYRING: '{}',
      HUB_LISTEN_HOST: '0.0.0.0',
    };
    expect(faultsOf(production).map((fault) => fault.name)).toEqual(['listenHost (HUB_LISTEN_HOST)']);
    expect(faultsOf({ ...production, HUB_TRUSTED_PROXIES: '10.0.0.0/8' })).toEqual([]);
    expect(faultsOf({ ...production, HUB_TLS_CERT_FILE: 'c', HUB_TLS_KEY_FILE: 'k' })).toEqual([]);
    expect(faultsOf({ ...production, HUB_LISTEN_HOST: '127.0.0.1', HUB_ADMIN_HOST: '0.0.0.0' })).toHaveLength(
      1,
    );
  });

  it('is documented as it is', () => {
    const written = readFileSync(join(import.meta.dirname, '../../../../docs/configuration.md'), 'utf8');
    expect(written).toBe(configurationDocument());
  });
});
