import type { HealthCheck } from '../http/health.ts';
import type { Clock } from '../runtime/clock.ts';
import { shanghaiMonth } from '../runtime/shanghai-time.ts';
import { readAuditLag } from '../security/audit-lag.ts';
import { databaseNow, type Db } from '../store/database.ts';
import { migrationState } from '../store/migrations.ts';
import { tablesWithoutPartition } from '../store/partitions.ts';
import { freeBytes } from './process-metrics.ts';

const SEALER_BEHIND_MS = 60_000;
const LEASE_GRACE_MS = 10_000;
const MEGABYTE = 1_048_576;

export interface HealthDeps {
  db: Db;
  clock: Clock;
  dataFolder: string;
  diskReserveMegabytes: number;
  /** Null for a process that does not deliver. */
  delivery: { holdsLease: boolean } | null;
  /** Whether requests come to this process: what only concerns delivery then does not turn them away. */
  hasEdge: boolean;
}

/** Why a process cannot do its work, and what somebody should look at while it still can. */
export function healthChecks(deps: HealthDeps): HealthCheck[] {
  const { delivery } = deps;
  return [
    databaseCheck(deps),
    migrationCheck(deps),
    partitionCheck(deps),
    sealerCheck(deps),
    diskCheck(deps),
    ...(delivery ? [deliveryCheck(delivery, deps)] : []),
  ];
}

function databaseCheck({ db }: HealthDeps): HealthCheck {
  const failed = { zh: '数据库没有应答', en: 'the database does not answer' };
  return {
    name: 'database',
    check: async () => ((await databaseNow(db).catch(() => null)) === null ? failed : null),
  };
}

function migrationCheck({ db }: HealthDeps): HealthCheck {
  return {
    name: 'migrations',
    check: async () => {
      const { pending } = await migrationState(db);
      if (pending.length === 0) return null;
      const names = pending.join(', ');
      return { zh: `有未执行的迁移：${names}`, en: `migrations are pending: ${names}` };
    },
  };
}

function partitionCheck({ db, clock }: HealthDeps): HealthCheck {
  return {
    name: 'partitions',
    check: async () => {
      const missing = (await tablesWithoutPartition(db, shanghaiMonth(clock.now()))).join(', ');
      if (missing === '') return null;
      return { zh: `缺少本月分区：${missing}`, en: `no partition for this month: ${missing}` };
    },
  };
}

function sealerCheck({ db, clock }: HealthDeps): HealthCheck {
  return {
    name: 'audit',
    isWarning: true,
    check: async () => {
      const { unsealed, oldestAt } = await readAuditLag(db);
      if (oldestAt === null || clock.now() - oldestAt < SEALER_BEHIND_MS) return null;
      return {
        zh: `审计链落后：${unsealed} 条未封存`,
        en: `the audit chain is behind: ${unsealed} entries are not sealed`,
      };
    },
  };
}

function diskCheck({ dataFolder, diskReserveMegabytes }: HealthDeps): HealthCheck {
  return {
    name: 'disk',
    isWarning: true,
    check: async () => {
      const free = Math.floor((await freeBytes(dataFolder)) / MEGABYTE);
      if (free >= diskReserveMegabytes) return null;
      return {
        zh: `数据文件夹所在磁盘只剩 ${free} MiB`,
        en: `only ${free} MiB are free on the disk of the data folder`,
      };
    },
  };
}

/** A process that has just started has not asked for its lease yet. */
function deliveryCheck(delivery: { holdsLease: boolean }, { clock, hasEdge }: HealthDeps): HealthCheck {
  const startedAt = clock.monotonic();
  const lost = {
    zh: '本进程未能续租，暂不上报',
    en: 'this process could not renew its lease and sends nothing',
  };
  return {
    name: 'delivery',
    isWarning: hasEdge,
    check: async () => (delivery.holdsLease || clock.monotonic() - startedAt < LEASE_GRACE_MS ? null : lost),
  };
}
