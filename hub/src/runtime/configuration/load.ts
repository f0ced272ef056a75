import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { nearest } from './nearest.ts';
import { SETTINGS, variableOf, type Configuration, type Setting, type SettingKey } from './settings.ts';

export interface ConfigurationFault {
  /** The setting or variable at fault. */
  name: string;
  zh: string;
  en: string;
}

export type ConfigurationResult =
  { ok: true; configuration: Configuration } | { ok: false; faults: readonly ConfigurationFault[] };

export interface ConfigurationSources {
  environment: Readonly<Record<string, string | undefined>>;
  /** Content of the file named by HUB_CONFIG, already read; null when there is none. */
  file: string | null;
  readFile?: (path: string) => string;
}

const KEYS = Object.keys(SETTINGS) as SettingKey[];
const OTHER_VARIABLES = ['HUB_CONFIG'];

/** Defaults, then the file, then the environment. All faults are told at once; nothing is guessed. */
export function loadConfiguration(sources: ConfigurationSources): ConfigurationResult {
  const faults: ConfigurationFault[] = [];
  const stated = new Map<SettingKey, unknown>();
  readJson(sources.file, stated, faults);
  readEnvironment(sources, stated, faults);
  const values = Object.fromEntries(
    KEYS.map((key) => [key, stated.has(key) ? checked(key, stated.get(key), faults) : SETTINGS[key].default]),
  ) as unknown as Configuration;
  if (faults.length === 0 && values.mode === 'production') faults.push(...productionFaults(values, stated));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, configuration: Object.freeze(values) };
}

function readJson(text: string | null, stated: Map<SettingKey, unknown>, faults: ConfigurationFault[]): void {
  if (text === null) return;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    faults.push({
      name: 'HUB_CONFIG',
      zh: '配置文件不是 JSON 对象',
      en: 'the configuration file is no JSON object',
    });
    return;
  }
  for (const [name, value] of Object.entries(parsed)) {
    if (isKey(name)) stated.set(name, value);
    else faults.push(unknownName(name, KEYS));
  }
}

function readEnvironment(
  { environment, readFile = (path) => readFileSync(path, 'utf8') }: ConfigurationSources,
  stated: Map<SettingKey, unknown>,
  faults: ConfigurationFault[],
): void {
  const variables = new Map<string, SettingKey>(KEYS.map((key) => [variableOf(key), key]));
  for (const [name, value] of Object.entries(environment)) {
    const key = variables.get(name);
    const fileKey = name.endsWith('_FILE') ? variables.get(name.slice(0, -'_FILE'.length)) : undefined;
    if (value === undefined || value === '') continue;
    if (key !== undefined) stated.set(key, fromText(SETTINGS[key], value));
    else if (fileKey !== undefined && (SETTINGS[fileKey] as Setting).secret === true) {
      if (environment[variableOf(fileKey)]) {
        faults.push({
          name,
          zh: `与 ${variableOf(fileKey)} 只能设其一`,
          en: `set it or ${variableOf(fileKey)}, not both`,
        });
      }
      try {
        stated.set(fileKey, readFile(value).trim());
      } catch {
        faults.push({ name, zh: '文件无法读取', en: 'the file cannot be read' });
      }
    } else if (name.startsWith('HUB_') && !OTHER_VARIABLES.includes(name)) {
      faults.push(unknownName(name, [...variables.keys(), ...OTHER_VARIABLES]));
    }
  }
}

function fromText(setting: Setting, text: string): unknown {
  if (setting.type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (setting.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (setting.type === 'list')
    return text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return text;
}

function checked(key: SettingKey, value: unknown, faults: ConfigurationFault[]): unknown {
  const setting: Setting = SETTINGS[key];
  const wrong = (zh: string, en: string): unknown => {
    faults.push({ name: `${key} (${variableOf(key)})`, zh, en });
    return setting.default;
  };
  switch (setting.type) {
    case 'integer': {
      const { min, max } = setting;
      const good = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
      return good
        ? value
        : wrong(`应为 ${min} 到 ${max} 的整数`, `must be a whole number from ${min} to ${max}`);
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong('应为 true 或 false', 'must be true or false');
    case 'list': {
      const list = Array.isArray(value) && value.every((part) => typeof part === 'string') ? value : null;
      if (list === null) return wrong('应为列表', 'must be a list');
      const strange = setting.oneOf && list.find((part) => !setting.oneOf?.includes(part));
      return strange === undefined ? list : wrong(...choices(strange, setting.oneOf ?? []));
    }
    case 'text':
      if (typeof value !== 'string') return wrong('应为文本', 'must be text');
      return !setting.oneOf || setting.oneOf.includes(value)
        ? value
        : wrong(...choices(value, setting.oneOf));
  }
}

function choices(value: string, allowed: readonly string[]): [zh: string, en: string] {
  return [`“${value}”不是 ${allowed.join('、')} 之一`, `"${value}" is none of ${allowed.join(', ')}`];
}

function unknownName(name: string, known: readonly string[]): ConfigurationFault {
  const close = nearest(name, known);
  return {
    name,
    zh: close ? `未知的配置项，是否想写 ${close}？` : '未知的配置项',
    en: close ? `unknown setting; did you mean ${close}?` : 'unknown setting',
  };
}

function productionFaults(
  values: Configuration,
  stated: ReadonlyMap<SettingKey, unknown>,
): ConfigurationFault[] {
  const faults: ConfigurationFault[] = KEYS.filter(
    (key) => (SETTINGS[key] as Setting).requiredInProduction === true && !stated.has(key),
  ).map((key) => ({
    name: `${key} (${variableOf(key)})`,
    zh: `生产环境必须设置：${SETTINGS[key].zh}`,
    en: `production needs it: ${SETTINGS[key].en}`,
  }));
  if ((values.tlsCertFile === null) !== (values.tlsKeyFile === null)) {
    faults.push({
      name: 'tlsCertFile, tlsKeyFile',
      zh: '证书与私钥须同时设置',
      en: 'certificate and key go together',
    });
  }
  if (!isLoopback(values.listenHost) && values.tlsCertFile === null && values.trustedProxies.length === 0) {
    faults.push({
      name: 'listenHost (HUB_LISTEN_HOST)',
      zh: '对外监听须启用 TLS（tlsCertFile、tlsKeyFile），或声明 trustedProxies',
      en: 'an address beyond this machine needs TLS (tlsCertFile, tlsKeyFile) or trustedProxies',
    });
  }
  if (!isLoopback(values.adminHost)) {
    faults.push({
      name: 'adminHost (HUB_ADMIN_HOST)',
      zh: '必须是本机地址',
      en: 'must be a loopback address',
    });
  }
  return faults;
}

export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

function isKey(name: string): name is SettingKey {
  return Object.hasOwn(SETTINGS, name);
}
