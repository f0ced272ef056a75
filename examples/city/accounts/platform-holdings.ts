import { decryptField } from '@realname-hub/adapters/testkit/national/field-crypto.ts';
import { PROJECTS } from '../fixture/projects.ts';
import { WORKERS } from '../fixture/workers.ts';
import type { Platform } from '../processes/platform.ts';
import { passageKey } from './balance.ts';
import type { PlatformHoldings } from './balance.ts';

const DIRECTIONS: Readonly<Record<string, string>> = { '01': 'IN', '02': 'OUT' };

/** What a platform says it has, told by its own records and keys. */
export async function holdingsOf(platform: Platform): Promise<PlatformHoldings> {
  const secrets = new Map(platform.credentials.map(({ projectCode, secret }) => [projectCode, secret]));
  const projects = new Map(PROJECTS.map(({ platformCode, projectId }) => [platformCode, projectId]));
  const workers = new Map(WORKERS.map(({ idCardNumber, key }) => [idCardNumber, key]));
  const rows = await platform.attendances();
  const passages = rows.map(({ projectCode, idCardNumber, date, direction }) => {
    const person = decryptField(idCardNumber, secrets.get(projectCode) ?? '') ?? '';
    const project = projects.get(projectCode) ?? projectCode;
    return passageKey(project, workers.get(person) ?? '?', date, DIRECTIONS[direction] ?? direction);
  });
  return { partnerId: platform.partnerId, passages };
}
