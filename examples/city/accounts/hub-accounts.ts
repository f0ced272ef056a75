import type { HubClient } from '@realname-hub/sdk';
import type { CityState } from '../city-state.ts';
import { PROJECTS } from '../fixture/projects.ts';
import { eachOf } from '../site/each-of.ts';

/** One record of attendance with what became of it at each partner. */
export interface AccountedRecord {
  recordId: string;
  projectId: string;
  workerKey: string | undefined;
  occurredAt: string;
  direction: string;
  /** Partner id → state. A passage that is no attendance has none. */
  partners: Readonly<Record<string, string>>;
}

/** Everything that the hub says it has, asked through the contract. */
export interface HubAccounts {
  stored: readonly AccountedRecord[];
  parked: readonly string[];
  refused: readonly string[];
}

const AT_ONCE = 8;

export async function askHub(system: HubClient, state: CityState): Promise<HubAccounts> {
  const keys = new Map(Object.entries(state.facts.workerIds).map(([key, workerId]) => [workerId, key]));
  const listed: { projectId: string; recordId: string }[] = [];
  const refused: string[] = [];
  for (const { projectId } of PROJECTS) {
    for await (const { recordId } of system.items('listAttendance', { projectId }))
      listed.push({ projectId, recordId });
    for await (const { recordId } of system.items('listRefusedEvents', { projectId })) refused.push(recordId);
  }
  const parked: string[] = [];
  for await (const { recordId } of system.items('listParkedEvents')) parked.push(recordId);
  const stored = await eachOf(listed, AT_ONCE, async ({ projectId, recordId }) => {
    const { workerId, occurredAt, direction, partners } = await system.getAttendance({ projectId, recordId });
    return {
      recordId,
      projectId,
      workerKey: keys.get(workerId ?? ''),
      occurredAt,
      direction,
      partners: Object.fromEntries(partners.map(({ partnerId, state: at }) => [partnerId, at])),
    };
  });
  return { stored, parked, refused };
}
