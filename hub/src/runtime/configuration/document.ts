import { SETTINGS, variableOf, type Setting, type SettingKey } from './settings.ts';

/** docs/configuration.md, from the table of settings. */
export function configurationDocument(): string {
  const rows = (Object.keys(SETTINGS) as SettingKey[]).map((key) => {
    const setting: Setting = SETTINGS[key];
    const variable = `\`${variableOf(key)}\`${setting.secret ? `, \`${variableOf(key)}_FILE\`` : ''}`;
    return `| \`${key}\` | ${variable} | ${typeOf(setting)} | ${defaultOf(setting)} | ${setting.zh}<br>${setting.en} |`;
  });
  return [
    '<!-- Generated from hub/src/runtime/configuration/settings.ts. Do not edit. -->',
    '# 配置 / Configuration',
    '',
    '先取默认值，再取 `HUB_CONFIG` 指明的 JSON 文件，最后取环境变量。写错的名称会报错，并提示最接近的名称。',
    '',
    'Defaults, then the JSON file that `HUB_CONFIG` names, then environment variables. A name that is not known is an error that tells the nearest known one.',
    '',
    '| 配置项 / setting | 环境变量 / variable | 类型 / type | 默认值 / default | 说明 / meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function typeOf(setting: Setting): string {
  if (setting.type === 'integer') return `${setting.min}…${setting.max}`;
  if (setting.type === 'boolean') return 'true / false';
  const kinds = setting.oneOf ? setting.oneOf.map((value) => `\`${value}\``).join(' ') : 'text';
  return setting.type === 'list' ? `${kinds}, comma-separated` : kinds;
}

function defaultOf(setting: Setting): string {
  if (setting.requiredInProduction)
    return setting.default === null
      ? '–（生产必填 / required in production）'
      : `\`${String(setting.default)}\`（生产必填 / required in production）`;
  if (setting.default === null) return '–';
  if (Array.isArray(setting.default))
    return setting.default.length > 0 ? `\`${setting.default.join(',')}\`` : '–';
  return `\`${String(setting.default)}\``;
}
