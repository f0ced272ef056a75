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
    const placed = questions.map((question) => ({
      ...question,
      projectId:
        question.deviceSn === null
          ? question.projectId
          : boundAt(bindings.get(question.deviceSn), question.at),
      day: shanghaiDay(question.at),
    }));
    const onSite = placed.flatMap((moment) =>
      moment.projectId === null
        ? []
        : [{ ...moment, projectId: moment.projectId, workerId: moment.workerId ?? '' }],
    );
    const sites = await siteLookups.sites(executor, [...new Set(onSite.map(({ projectId }) => projectId))]);
    const enrolments = await askOnce(onSite, personKey, (asked) => findProjectWorkers(executor, asked));
    const suspensions = await askOnce(onSite, dayKey, (asked) => findSuspensions(executor, asked));
    // A permit is asked for where nobody is enrolled: it changes nothing else.
    const strangers = placed.flatMap(({ projectId, ...moment }) =>
      projectId === null || enrolments.get(personKey({ ...moment, projectId }))
        ? []
        : [{ ...moment, projectId }],
    );
    const permits = await askOnce(strangers, momentKey, (asked) => findPermits(executor, asked));
    return placed.map(({ projectId, ...moment }) => {
      if (projectId === null)
        return { projectId, site: null, enrolment: null, permitted: false, suspended: false };
      const place = { ...moment, projectId };
      return {
        projectId,
        site: sites.get(projectId) ?? null,
        enrolment: enrolments.get(personKey(place)) ?? null,
        permitted: (permits.get(momentKey(place)) ?? null) !== null,
        suspended: (suspensions.get(dayKey(place)) ?? null) !== null,
      };
    });
  },
};

interface PlacedMoment {
  projectId: string;
  workerId: string | null;
  strangerRef: string | null;
  at: number;
  day: string;
}

const personKey = ({ projectId, workerId }: PlacedMoment): string => `${projectId}\n${workerId ?? ''}`;
const dayKey = ({ projectId, day }: PlacedMoment): string => `${projectId}\n${day}`;
const momentKey = (moment: PlacedMoment): string =>
  `${personKey(moment)}\n${moment.strangerRef ?? ''}\n${moment.at}`;

/** Answers by key; of moments with the same key the first one is asked for. */
async function askOnce<Asked extends PlacedMoment, Answer>(
  moments: readonly Asked[],
  keyOf: (moment: Asked) => string,
  ask: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
): Promise<Map<string, Answer>> {
  const asked = new Map<string, Asked>();
  for (const moment of moments) {
    const key = keyOf(moment);
    if (!asked.has(key)) asked.set(key, moment);
  }
  const answers = await ask([...asked.values()]);
  return new Map([...asked.keys()].map((key, index) => [key, answers[index] as Answer]));
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
