import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Executor, Trx } from '../store/database.ts';
import { acceptanceProfile } from './acceptance-profile.ts';
import type { EnrolmentAt, SiteContext } from './acceptance.ts';
import type { Fact } from './fact.ts';
import { notePhotoUses } from './photo-uses.ts';

export interface Position {
  lng: number;
  lat: number;
  accuracyMeters?: number;
}

/** What the registry tells about projects, at a moment; each answer in the order of its questions. */
export interface SiteLookups {
  bindingsAt(db: Executor, asked: readonly { deviceSn: string; at: Date }[]): Promise<(string | null)[]>;
  sites(db: Executor, projectIds: readonly string[]): Promise<Map<string, SiteSettings>>;
  enrolments(
    db: Executor,
    asked: readonly { projectId: string; workerId: string }[],
  ): Promise<(EnrolmentAnswer | null)[]>;
  permits(db: Executor, asked: readonly PermitQuestion[]): Promise<boolean[]>;
  suspensions(db: Executor, asked: readonly { projectId: string; day: string }[]): Promise<boolean[]>;
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

export interface PermitQuestion {
  projectId: string;
  workerId: string | null;
  strangerRef: string | null;
  at: Date;
}

/** A capture whose time is known, and the project it belongs to (null: none was bound then). */
export interface Placed {
  fact: Fact;
  projectId: string | null;
}

/** Gathers for many captures at once what their acceptance depends on; a few statements whatever their number. */
export async function gatherContexts(
  trx: Trx,
  lookups: SiteLookups,
  placed: readonly Placed[],
): Promise<(SiteContext | null)[]> {
  const onSite = placed.flatMap(({ fact, projectId }) => (projectId === null ? [] : [{ fact, projectId }]));
  const moments = onSite.map(({ fact }) => Date.parse(fact.stated.occurredAt ?? ''));
  const sites = await lookups.sites(trx, [...new Set(onSite.map(({ projectId }) => projectId))]);
  const enrolments = await lookups.enrolments(
    trx,
    onSite.map(({ fact, projectId }) => ({ projectId, workerId: fact.stated.workerId ?? '' })),
  );
  const permits = await lookups.permits(
    trx,
    onSite.map(({ fact, projectId }, index) => ({
      projectId,
      workerId: fact.stated.workerId,
      strangerRef: fact.stated.strangerRef,
      at: new Date(moments[index] ?? Number.NaN),
    })),
  );
  const suspensions = await lookups.suspensions(
    trx,
    onSite.map(({ projectId }, index) => ({ projectId, day: shanghaiDay(moments[index] ?? Number.NaN) })),
  );
  const reused = await notePhotoUses(
    trx,
    onSite.map(({ fact }) => fact.stated),
  );
  const contexts = onSite.map(({ fact, projectId }, index): SiteContext => {
    const site = sites.get(projectId);
    return {
      projectId,
      profile: acceptanceProfile(site?.profile ?? null, shanghaiDay(moments[index] ?? Number.NaN)),
      closable: site?.closable ?? true,
      fence: fencePosition(fact, site),
      suspended: suspensions[index] ?? false,
      enrolment: enrolmentAt(enrolments[index] ?? null, shanghaiDay(moments[index] ?? Number.NaN)),
      permitted: permits[index] ?? false,
      photoReused: reused[index] ?? false,
    };
  });
  let next = 0;
  return placed.map(({ projectId }) => (projectId === null ? null : (contexts[next++] ?? null)));
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

function fencePosition(fact: Fact, site: SiteSettings | undefined): SiteContext['fence'] {
  if (fact.stated.origin !== 'E_FENCE') return null;
  const { location } = fact.secret;
  if (!site?.locate || location === undefined) return 'UNDEFINED';
  return site.locate(location);
}
