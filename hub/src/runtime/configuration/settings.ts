/**
 * Every setting of the hub, once. The configuration's type, its checks, the names of its variables and
 * docs/configuration.md all come from this table.
 */
interface SettingBase {
  /** Secrets are never printed, and can be read from a file named by `<variable>_FILE`. */
  secret?: true;
  /** Production does not start without it. */
  requiredInProduction?: true;
  /** The environment variable, where it is not derived from the key. */
  variable?: string;
  zh: string;
  en: string;
}

export type Setting = SettingBase &
  (
    | { type: 'text'; default: string | null; oneOf?: readonly string[] }
    | { type: 'integer'; default: number; min: number; max: number }
    | { type: 'boolean'; default: boolean }
    | { type: 'list'; default: readonly string[]; oneOf?: readonly string[] }
  );

export const SETTINGS = {
  mode: {
    type: 'text',
    default: 'demo',
    oneOf: ['demo', 'production'],
    zh: 'demo：自动生成密钥与数据库，只供演示；production：一切须明确配置。',
    en: 'demo makes its own keys and database, for demonstration only; production wants everything stated.',
  },
  hubId: {
    type: 'text',
    default: 'demo',
    requiredInProduction: true,
    variable: 'HUB_ID',
    zh: '本枢纽的标识，写入每个签名（tag），防止请求被转用到别的枢纽。',
    en: "This hub's id; part of every signature's tag, so that a request cannot be played to another hub.",
  },
  dataFolder: {
    type: 'text',
    default: './data',
    zh: '数据文件夹：照片、内置数据库、演示密钥。',
    en: 'Folder for photos, the embedded database and demonstration keys.',
  },
  databaseUrl: {
    type: 'text',
    default: null,
    secret: true,
    requiredInProduction: true,
    variable: 'DATABASE_URL',
    zh: 'PostgreSQL 15 或更新版本的连接地址；不设则启动内置数据库。',
    en: 'Connection URL of PostgreSQL 15 or later; without it the embedded one is started.',
  },
  databaseConnections: {
    type: 'integer',
    default: 20,
    min: 2,
    max: 500,
    zh: '本进程的数据库连接数上限。',
    en: 'Most database connections of this process.',
  },
  databaseSilenceMs: {
    type: 'integer',
    default: 30_000,
    min: 1_000,
    max: 3_600_000,
    zh: '枢纽运行时，数据库连接在语句执行中沉默超过此毫秒数即视为已断开。',
    en: 'While the hub runs, a database connection that is silent for so many milliseconds counts as dead.',
  },
  roles: {
    type: 'list',
    default: ['edge', 'delivery', 'console'],
    oneOf: ['edge', 'delivery', 'console'],
    zh: '本进程承担的角色；可用多个进程共用一个数据库。',
    en: 'What this process does; several processes can share one database.',
  },
  listenHost: {
    type: 'text',
    default: '127.0.0.1',
    zh: '接口监听地址。生产环境中，非本机地址须启用 TLS 或声明 trustedProxies。',
    en: 'Address of the interface. In production an address beyond this machine needs TLS or trustedProxies.',
  },
  listenPort: {
    type: 'integer',
    default: 8080,
    min: 0,
    max: 65535,
    zh: '接口监听端口；0 表示任意空闲端口。',
    en: 'Port of the interface; 0 takes any free one.',
  },
  adminHost: {
    type: 'text',
    default: '127.0.0.1',
    zh: '生产环境中状态页与指标的监听地址，必须是本机地址。',
    en: 'In production, the address of the status page and the metrics; it must be a loopback address.',
  },
  adminPort: {
    type: 'integer',
    default: 8081,
    min: 0,
    max: 65535,
    zh: '生产环境中状态页、指标与健康检查的端口；每个进程一个，0 表示任意空闲端口。',
    en: 'In production, the port of status page, metrics and health, one for each process; 0 takes any free one.',
  },
  tlsCertFile: {
    type: 'text',
    default: null,
    zh: 'TLS 证书链文件（PEM）。',
    en: 'File with the TLS certificate chain (PEM).',
  },
  tlsKeyFile: {
    type: 'text',
    default: null,
    zh: 'TLS 私钥文件（PEM）。',
    en: 'File with the TLS private key (PEM).',
  },
  trustedProxies: {
    type: 'list',
    default: [],
    zh: '在本枢纽之前终结 TLS 的代理地址或网段。',
    en: 'Addresses or networks of proxies that end TLS in front of the hub.',
  },
  keyring: {
    type: 'text',
    default: null,
    secret: true,
    requiredInProduction: true,
    zh: '密钥环（JSON）：字段加密密钥及版本、查找令牌密钥、审计签名密钥。建议用 HUB_KEYRING_FILE。',
    en: 'Keyring (JSON): field-encryption keys by version, lookup-token key, audit signing key. Prefer HUB_KEYRING_FILE.',
  },
  egressAllow: {
    type: 'list',
    default: [],
    zh: '允许外联的 主机:端口 列表；合作方的地址必须在列。演示模式下自动加入本机模拟器。',
    en: 'host:port pairs that the hub may connect to; every partner must be listed. The demo adds its own simulators.',
  },
  allowAssumedFacts: {
    type: 'boolean',
    default: false,
    zh: '生产环境中允许启用含“推定”事实的平台对接与银行。',
    en: 'In production, allow platforms and banks whose manifest rests on assumed facts.',
  },
  logLevel: {
    type: 'text',
    default: 'info',
    oneOf: ['fatal', 'error', 'warn', 'info', 'debug'],
    zh: '日志级别。日志为 JSON，不含个人信息。',
    en: 'Log level. Logs are JSON and hold no personal data.',
  },
  rateBurst: {
    type: 'integer',
    default: 400,
    min: 1,
    max: 1_000_000,
    zh: '每个密钥可一次用掉的请求额度。',
    en: 'Requests that a key may spend at once.',
  },
  ratePerSecond: {
    type: 'integer',
    default: 200,
    min: 1,
    max: 1_000_000,
    zh: '每个密钥每秒恢复的请求额度。',
    en: 'Requests that a key regains each second.',
  },
  deviceRateBurst: {
    type: 'integer',
    default: 200,
    min: 1,
    max: 1_000_000,
    zh: '每台设备可一次用掉的请求额度；厂商的一个密钥可服务很多设备。',
    en: "Requests that a device may spend at once; one key of a maker's may serve many devices.",
  },
  deviceRatePerSecond: {
    type: 'integer',
    default: 50,
    min: 1,
    max: 1_000_000,
    zh: '每台设备每秒恢复的请求额度。',
    en: 'Requests that a device regains each second.',
  },
  strangerRateBurst: {
    type: 'integer',
    default: 300,
    min: 1,
    max: 1_000_000,
    zh: '每个来源地址可一次用掉的未签名（或签名无效）请求额度；用完后答复会推迟。',
    en: 'Requests without a valid signature that an address may spend at once; beyond it answers come late.',
  },
  strangerRatePerSecond: {
    type: 'integer',
    default: 60,
    min: 1,
    max: 1_000_000,
    zh: '每个来源地址每秒恢复的未签名请求额度。',
    en: 'Requests without a valid signature that an address regains each second.',
  },
  handlerTimeoutSeconds: {
    type: 'integer',
    default: 30,
    min: 1,
    max: 600,
    zh: '一个请求处理的最长时间；超过后答复 503，请对方原样重发。',
    en: 'Longest time for one request; after it the answer is 503, and the same may be sent again.',
  },
  maxConnections: {
    type: 'integer',
    default: 4096,
    min: 1,
    max: 1_000_000,
    zh: '接口同时连接数上限。',
    en: 'Most connections to the interface at a time.',
  },
  maxConnectionsPerAddress: {
    type: 'integer',
    default: 512,
    min: 1,
    max: 1_000_000,
    zh: '每个来源地址的同时连接数上限；可信代理不受此限。',
    en: 'Most connections of one address at a time; trusted proxies are not bounded by it.',
  },
  diskReserveMegabytes: {
    type: 'integer',
    default: 256,
    min: 0,
    max: 1_000_000,
    zh: '数据文件夹所在磁盘的剩余空间低于此值（MiB）时，健康检查会说明。',
    en: 'The health check tells when the disk of the data folder has less free space than this (MiB).',
  },
  photoMaxBytes: {
    type: 'integer',
    default: 51_200,
    min: 1_024,
    max: 204_800,
    zh: '单张照片的字节上限；全国平台的限制为 50 KB。',
    en: 'Most bytes of one photo; the national platform takes 50 KB.',
  },
  securityPasswordFailures: {
    type: 'integer',
    default: 5,
    min: 3,
    max: 20,
    zh: '安全密码连续错误多少次后暂停。',
    en: 'Failures in a row after which a security password is paused.',
  },
  securityPasswordBlockMinutes: {
    type: 'integer',
    default: 15,
    min: 1,
    max: 1_440,
    zh: '安全密码暂停的分钟数。',
    en: 'Minutes for which a security password is paused.',
  },
  bankManifestFolder: {
    type: 'text',
    default: null,
    zh: '银行清单文件夹：每家银行一个 JSON 文件，启动时读取，有误则不启动。演示银行只在 demo 模式下可用。',
    en: 'Folder of bank manifests, one JSON file each, read at start; a faulty one stops the start. Banks of the demo are there in demo mode only.',
  },
  workCalendarFile: {
    type: 'text',
    default: null,
    zh: '放假安排文件（JSON：年份到 holidays 与 workingWeekends）；没有的年份只按周六、周日推算最迟支付日。',
    en: 'File with holidays (JSON: year to holidays and workingWeekends); for years without, only Saturdays and Sundays move the last day to pay.',
  },
  journalRetentionDays: {
    type: 'integer',
    default: 400,
    min: 31,
    max: 36_500,
    zh: '已了结的报文与发送记录、回执保留的天数；未了结的永不删除。',
    en: 'Days that settled calls with their attempts, and receipts, are kept; what is open is never removed.',
  },
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof SETTINGS;

type ValueOf<S> = S extends { type: 'integer' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : S extends { type: 'list'; oneOf: readonly (infer Member)[] }
      ? readonly Member[]
      : S extends { type: 'list' }
        ? readonly string[]
        : S extends { type: 'text'; oneOf: readonly (infer Member)[] }
          ? Member
          : S extends { type: 'text'; default: null }
            ? string | null
            : string;

/** The hub's configuration: complete, checked and frozen. */
export type Configuration = { readonly [Key in SettingKey]: ValueOf<(typeof SETTINGS)[Key]> };

/** `listenPort` → `HUB_LISTEN_PORT` */
export function variableOf(key: SettingKey): string {
  const setting: Setting = SETTINGS[key];
  return setting.variable ?? `HUB_${key.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
