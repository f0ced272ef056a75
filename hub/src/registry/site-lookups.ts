import type { Executor } from '../store/database.ts';
import { locateInFence, type Position } from './fence-position.ts';
import {
  findBindings,
  findPermits,
  findProjectWorkers,
  findSuspensions,
  projectSettings,
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

  enrolments: findProjectWorkers,

  async permits(
    executor: Executor,
    asked: readonly { projectId: string; workerId: string | null; strangerRef: string | null; at: Date }[],
  ) {
    const permits = await findPermits(
      executor,
      asked.map((question) => ({ ...question, at: question.at.getTime() })),
    );
    return permits.map((permit) => permit !== null);
  },

  async suspensions(executor: Executor, asked: readonly { projectId: string; day: string }[]) {
    const spans = await findSuspensions(executor, asked);
    return spans.map((span) => span !== null);
  },
};
