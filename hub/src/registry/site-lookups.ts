import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Executor } from '../store/database.ts';
import { locateInFence, type Position } from './fence-position.ts';
import {
  findBindings,
  findBindingSpans,
  findPermits,
  findProjectWorkers,
  findSuspensions,
  projectSettings,
  type BindingSpan,
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

  /**
   * Everything about moments at devices, or on projects that their source names; in their order. Thousands of moments
   * share few devices, persons and days: each of these is asked for once.
   */
  async answers(executor: Executor, questions: readonly Moment[]): Promise<MomentAnswer[]> {
    const bindings = await bindingsOf(executor, questions);
    const projectIds = questions.map(({ deviceSn, projectId, at }) =>
      deviceSn === null ? projectId : boundAt(bindings.get(deviceSn), at),
    );
    const places = groupByProject(questions, projectIds);
    if (places.size > 0)
      await Promise.all([
        addSites(executor, places),
        addEnrolments(executor, places),
        addSuspensions(executor, places),
      ]);
    const permitted = await permitsOf(executor, questions, projectIds, places);
    return questions.map((question, index) => {
      const projectId = projectIds[index] ?? null;
      const place = projectId === null ? undefined : places.get(projectId);
      return {
        projectId,
        site: place?.site ?? null,
        enrolment: place?.enrolments.get(question.workerId ?? '') ?? null,
        permitted: permitted.has(question),
        suspended: place?.suspended.get(shanghaiDay(question.at)) ?? false,
      };
    });
  },
};

/** What is asked of one project, and what is known of it. */
interface Place {
  site: SiteFacts | null;
  /** By worker, and by day. */
  enrolments: Map<string, Enrolment | null>;
  suspended: Map<string, boolean>;
}

function groupByProject(
  questions: readonly Moment[],
  projectIds: readonly (string | null)[],
): Map<string, Place> {
  const places = new Map<string, Place>();
  questions.forEach(({ workerId, at }, index) => {
    const projectId = projectIds[index] ?? null;
    if (projectId === null) return;
    const place = places.get(projectId) ?? { site: null, enrolments: new Map(), suspended: new Map() };
    places.set(projectId, place);
    if (workerId !== null) place.enrolments.set(workerId, null);
    place.suspended.set(shanghaiDay(at), false);
  });
  return places;
}

async function addSites(executor: Executor, places: ReadonlyMap<string, Place>): Promise<void> {
  for (const [projectId, site] of await siteLookups.sites(executor, [...places.keys()])) {
    const place = places.get(projectId);
    if (place) place.site = site;
  }
}

async function addEnrolments(executor: Executor, places: ReadonlyMap<string, Place>): Promise<void> {
  const asked = [...places].flatMap(([projectId, { enrolments }]) =>
    [...enrolments.keys()].map((workerId) => ({ projectId, workerId })),
  );
  const found = await findProjectWorkers(executor, asked);
  asked.forEach(({ projectId, workerId }, index) =>
    places.get(projectId)?.enrolments.set(workerId, found[index] ?? null),
  );
}

async function addSuspensions(executor: Executor, places: ReadonlyMap<string, Place>): Promise<void> {
  const asked = [...places].flatMap(([projectId, { suspended }]) =>
    [...suspended.keys()].map((day) => ({ projectId, day })),
  );
  const found = await findSuspensions(executor, asked);
  asked.forEach(({ projectId, day }, index) =>
    places.get(projectId)?.suspended.set(day, (found[index] ?? null) !== null),
  );
}

/** Moments that a permit covers. It is asked for where nobody is enrolled: elsewhere it changes nothing. */
async function permitsOf(
  executor: Executor,
  questions: readonly Moment[],
  projectIds: readonly (string | null)[],
  places: ReadonlyMap<string, Place>,
): Promise<Set<Moment>> {
  const asked = questions.flatMap((question, index) => {
    const projectId = projectIds[index] ?? null;
    if (projectId === null || places.get(projectId)?.enrolments.get(question.workerId ?? '')) return [];
    return [{ question, projectId }];
  });
  const found = await findPermits(
    executor,
    asked.map(({ question, projectId }) => ({ ...question, projectId })),
  );
  return new Set(asked.flatMap(({ question }, index) => (found[index] ? [question] : [])));
}

/** Where each device stood from its first moment to its last one. */
async function bindingsOf(
  executor: Executor,
  questions: readonly Moment[],
): Promise<Map<string, BindingSpan[]>> {
  const spans = new Map<string, { deviceSn: string; from: number; to: number }>();
  for (const { deviceSn, at } of questions) {
    if (deviceSn === null) continue;
    const span = spans.get(deviceSn);
    if (span === undefined) spans.set(deviceSn, { deviceSn, from: at, to: at });
    else {
      span.from = Math.min(span.from, at);
      span.to = Math.max(span.to, at);
    }
  }
  return Map.groupBy(await findBindingSpans(executor, [...spans.values()]), ({ deviceSn }) => deviceSn);
}

function boundAt(spans: readonly BindingSpan[] | undefined, at: number): string | null {
  const span = spans?.find(({ from, to }) => from <= at && (to === null || at < to));
  return span?.projectId ?? null;
}

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
