import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Executor } from '../store/database.ts';
import { locateInFence, type Position } from './fence-position.ts';
import {
  findBindings,
  findPermits,
  findProjectWorkers,
  findSuspensions,
  projectSettings,
  type Enrolment,
} from './lookups.ts';

/** The registry's answers in the form in which the acceptance of captures asks for them. */
export const siteLookups = {
  async bindingsAt(executor: Executor, asked: readonly { deviceSn: string; at: Date }[]) {
    const bindings = await findBindings(
      executor,
      asked.map(({ deviceSn, at }) => ({ deviceSn, at: at.getTime() })),
    );
    return bindings.map((binding) => binding?.projectId ?? null);
  },

  async sites(executor: Executor, projectIds: readonly string[]) {
    const settings = await projectSettings(executor, projectIds);
    return new Map(
      [...settings].map(([projectId, { profile, closable, areaCode, fence }]) => [
        projectId,
        {
          profile,
          // A site is taken for closable until its project says otherwise: FS-5.8-01 excepts those that are not.
          closable: closable ?? true,
          areaCode,
          locate: fence && ((position: Position) => locateInFence(fence, position)),
        },
      ]),
    );
  },

  /** Everything about moments at devices, or on projects that their source names; in their order. */
  async answers(executor: Executor, questions: readonly Moment[]): Promise<MomentAnswer[]> {
    const atDevices = questions.flatMap(({ deviceSn, at }) => (deviceSn === null ? [] : [{ deviceSn, at }]));
    const bound = (await findBindings(executor, atDevices)).values();
    const placed = questions.map((question) => ({
      ...question,
      day: shanghaiDay(question.at),
      projectId: question.deviceSn === null ? question.projectId : (bound.next().value?.projectId ?? null),
    }));
    const onSite = placed.flatMap(({ projectId, ...rest }) =>
      projectId === null ? [] : [{ ...rest, projectId }],
    );
    const sites = await siteLookups.sites(executor, [...new Set(onSite.map(({ projectId }) => projectId))]);
    const enrolments = await findProjectWorkers(
      executor,
      onSite.map(({ projectId, workerId }) => ({ projectId, workerId: workerId ?? '' })),
    );
    const permits = await findPermits(executor, onSite);
    const suspensions = await findSuspensions(executor, onSite);
    let next = 0;
    return placed.map(({ projectId }) => {
      if (projectId === null)
        return { projectId, site: null, enrolment: null, permitted: false, suspended: false };
      const index = next++;
      return {
        projectId,
        site: sites.get(projectId) ?? null,
        enrolment: enrolments[index] ?? null,
        permitted: (permits[index] ?? null) !== null,
        suspended: (suspensions[index] ?? null) !== null,
      };
    });
  },
};

interface Moment {
  deviceSn: string | null;
  projectId: string | null;
  workerId: string | null;
  strangerRef: string | null;
  at: number;
}

interface SiteFacts {
  profile: string | null;
  closable: boolean;
  areaCode: string;
  locate: ((position: Position) => 'INSIDE' | 'BORDER' | 'OUTSIDE') | null;
}

interface MomentAnswer {
  projectId: string | null;
  site: SiteFacts | null;
  enrolment: Enrolment | null;
  permitted: boolean;
  suspended: boolean;
}
