import { shanghaiDay } from '../runtime/shanghai-time.ts';
import type { Executor } from '../store/database.ts';
import type { SiteAnswer, SiteQuestion } from './intake-storage.ts';
import type { EnrolmentAnswer, SiteLookups, SiteSettings } from './site-context.ts';

interface Binding {
  deviceSn: string;
  projectId: string;
  from: number;
  /** Null while it lasts. */
  to: number | null;
}

interface Permit {
  projectId: string;
  workerId: string | null;
  strangerRef: string | null;
  from: number;
  to: number;
}

const PLAIN: SiteSettings = { profile: null, closable: true, areaCode: '990001', locate: null };

/** What the registry knows of sites, in memory. What is stated takes effect at once; see `MemoryIntakeStorage`. */
export class MemorySite implements SiteLookups {
  readonly #bindings: Binding[] = [];
  readonly #enrolments = new Map<string, EnrolmentAnswer>();
  readonly #permits: Permit[] = [];
  readonly #suspensions: { projectId: string; fromDay: string; toDay: string | null }[] = [];
  readonly #settings = new Map<string, SiteSettings>();

  configure(projectId: string, settings: Partial<SiteSettings>): void {
    this.#settings.set(projectId, { ...PLAIN, ...settings });
  }

  bind(deviceSn: string, projectId: string, from: number): void {
    this.#bindings.push({ deviceSn, projectId, from, to: null });
  }

  /** Ends the binding that lasts. */
  unbind(deviceSn: string, at: number): void {
    for (const binding of this.#bindings)
      if (binding.deviceSn === deviceSn && binding.to === null) binding.to = at;
  }

  enrol(projectId: string, workerId: string, enrolment: EnrolmentAnswer): void {
    this.#enrolments.set(`${projectId}/${workerId}`, enrolment);
  }

  permit(permit: Permit): void {
    this.#permits.push(permit);
  }

  suspend(projectId: string, fromDay: string, toDay: string | null): void {
    this.#suspensions.push({ projectId, fromDay, toDay });
  }

  answer({ deviceSn, projectId: named, workerId, strangerRef, at }: SiteQuestion): SiteAnswer {
    const projectId = deviceSn === null ? named : this.#boundTo(deviceSn, at);
    if (projectId === null)
      return { projectId, site: null, enrolment: null, permitted: false, suspended: false };
    const day = shanghaiDay(at);
    return {
      projectId,
      site: this.#settings.get(projectId) ?? null,
      enrolment: this.#enrolments.get(`${projectId}/${workerId ?? ''}`) ?? null,
      permitted: this.#permits.some(
        (permit) =>
          permit.projectId === projectId &&
          permit.from <= at &&
          permit.to > at &&
          ((permit.workerId !== null && permit.workerId === workerId) ||
            (permit.strangerRef !== null && permit.strangerRef === strangerRef)),
      ),
      suspended: this.#suspensions.some(
        (span) =>
          span.projectId === projectId && span.fromDay <= day && (span.toDay === null || day <= span.toDay),
      ),
    };
  }

  async answers(_db: Executor, questions: readonly SiteQuestion[]): Promise<SiteAnswer[]> {
    return questions.map((question) => this.answer(question));
  }

  async bindingsAt(_db: Executor, asked: readonly { deviceSn: string; at: Date }[]) {
    return asked.map(({ deviceSn, at }) => this.#boundTo(deviceSn, at.getTime()));
  }

  async sites(_db: Executor, projectIds: readonly string[]): Promise<Map<string, SiteSettings>> {
    return new Map(
      projectIds.flatMap((projectId) => {
        const settings = this.#settings.get(projectId);
        return settings ? [[projectId, settings] as const] : [];
      }),
    );
  }

  #boundTo(deviceSn: string, at: number): string | null {
    const binding = this.#bindings.find(
      ({ deviceSn: bound, from, to }) => bound === deviceSn && from <= at && (to === null || at < to),
    );
    return binding?.projectId ?? null;
  }
}
