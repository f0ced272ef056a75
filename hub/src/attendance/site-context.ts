import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Trx } from '../store/database.ts';
import { acceptanceProfile } from './acceptance-profile.ts';
import type { SiteContext } from './acceptance.ts';
import type { Fact } from './fact.ts';
import { notePhotoUses } from './photo-uses.ts';

export interface Position {
  lng: number;
  lat: number;
  accuracyMeters?: number;
}

/** What the registry tells about projects, at a moment; each answer in the order of its questions. */
export interface SiteLookups {
  bindingsAt(trx: Trx, asked: readonly { deviceSn: string; at: Date }[]): Promise<(string | null)[]>;
  sites(trx: Trx, projectIds: readonly string[]): Promise<Map<string, SiteSettings>>;
  enrolments(
    trx: Trx,
    asked: readonly { projectId: string; workerId: string }[],
  ): Promise<({ teamId: string } | null)[]>;
  permits(trx: Trx, asked: readonly PermitQuestion[]): Promise<boolean[]>;
  suspensions(trx: Trx, asked: readonly { projectId: string; day: string }[]): Promise<boolean[]>;
}

export interface SiteSettings {
  /** Key of the city's profile. */
  profile: string | null;
  closable: boolean;
  areaCode: string;
  /** Null: the project has no electronic fence. */
  locate: ((position: Position) => 'INSIDE' | 'BORDER' | 'OUTSIDE') | null;
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
      enrolment: enrolments[index] ?? null,
      permitted: permits[index] ?? false,
      photoReused: reused[index] ?? false,
    };
  });
  let next = 0;
  return placed.map(({ projectId }) => (projectId === null ? null : (contexts[next++] ?? null)));
}

function fencePosition(fact: Fact, site: SiteSettings | undefined): SiteContext['fence'] {
  if (fact.stated.origin !== 'E_FENCE') return null;
  const { location } = fact.secret;
  if (!site?.locate || location === undefined) return 'UNDEFINED';
  return site.locate(location);
}
