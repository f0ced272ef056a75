import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Executor } from '../store/database.ts';
import { acceptanceProfile } from './acceptance-profile.ts';
import type { EnrolmentAt, SiteContext } from './acceptance.ts';
import type { Fact } from './fact.ts';
import type { SiteAnswer, SiteQuestion } from './intake-storage.ts';

export interface Position {
  lng: number;
  lat: number;
  accuracyMeters?: number;
}

/** What the registry tells about projects; each answer in the order of its questions. */
export interface SiteLookups {
  /** All that the acceptance of captures at these moments depends on. */
  answers(db: Executor, questions: readonly SiteQuestion[]): Promise<readonly SiteAnswer[]>;
  bindingsAt(db: Executor, asked: readonly { deviceSn: string; at: Date }[]): Promise<(string | null)[]>;
  sites(db: Executor, projectIds: readonly string[]): Promise<Map<string, SiteSettings>>;
}

export interface SiteSettings {
  /** Key of the city's profile. */
  profile: string | null;
  closable: boolean;
  areaCode: string;
  /** Null: the project has no electronic fence. */
  locate: ((position: Position) => 'INSIDE' | 'BORDER' | 'OUTSIDE') | null;
}

export interface EnrolmentAnswer {
  teamId: string;
  version: number;
  /** Calendar days, oldest first; `leftOn` is null while a stay lasts. */
  stays: readonly { joinMovementId: string; joinedOn: string; leftOn: string | null }[];
}

/** What the acceptance of a capture depends on; null: no project was bound at its moment. */
export function siteContext(fact: Fact, answer: SiteAnswer | null, photoReused: boolean): SiteContext | null {
  if (answer === null || answer.projectId === null) return null;
  const day = shanghaiDay(Date.parse(fact.stated.occurredAt ?? ''));
  return {
    projectId: answer.projectId,
    profile: acceptanceProfile(answer.site?.profile ?? null, day),
    closable: answer.site?.closable ?? true,
    fence: fencePosition(fact, answer.site),
    suspended: answer.suspended,
    enrolment: enrolmentAt(answer.enrolment, day),
    permitted: answer.permitted,
    photoReused,
  };
}

/** The stay that covers the day, else the last one before it. */
function enrolmentAt(answer: EnrolmentAnswer | null, day: string): EnrolmentAt | null {
  if (answer === null) return null;
  const { teamId, version, stays } = answer;
  const stay = stays.findLast(({ joinedOn }) => joinedOn <= day) ?? stays[0];
  return {
    teamId,
    version,
    joinMovementId: stay?.joinMovementId ?? null,
    hasLeft: stay !== undefined && stay.leftOn !== null && stay.leftOn < day,
  };
}

function fencePosition(fact: Fact, site: SiteSettings | null): SiteContext['fence'] {
  if (fact.stated.origin !== 'E_FENCE') return null;
  const { location } = fact.secret;
  if (!site?.locate || location === undefined) return 'UNDEFINED';
  return site.locate(location);
}
