import { createHash } from 'node:crypto';
import { systemClock } from '../runtime/clock.ts';
import { systemRandom } from '../runtime/random.ts';
import { createAuditWriter } from '../security/audit.ts';
import { FieldCipher } from '../security/field-cipher.ts';
import { generateKeyring } from '../security/keyring-file.ts';
import { openKeyring } from '../security/keyring.ts';
import type { Db } from '../store/database.ts';
import { contentDigest, type Fact, type StatedFacts } from './fact.ts';
import { createIntake, type Intake, type IntakeDeps } from './intake.ts';
import { createPostgresIntakeStorage } from './postgres-intake-storage.ts';
import type { SiteAnswer, SiteQuestion } from './intake-storage.ts';
import type { SiteLookups } from './site-context.ts';
import type { Submission, SubmittedItem } from './submission.ts';

/** A registry in memory: what tests bind, enrol and permit is known at once. */
export class TestRegistry implements SiteLookups {
  readonly bound = new Map<string, string>();
  readonly enrolled = new Set<string>();
  readonly permitted = new Set<string>();
  readonly suspended = new Set<string>();
  profile: string | null = 'chengdu';

  async answers(_db: unknown, questions: readonly SiteQuestion[]) {
    return questions.map(({ deviceSn, projectId: named, workerId, strangerRef }): SiteAnswer => {
      const projectId = deviceSn === null ? named : (this.bound.get(deviceSn) ?? null);
      const stays = [{ joinMovementId: 'M1', joinedOn: '2020-01-01', leftOn: null }];
      return {
        projectId,
        site: { profile: this.profile, closable: false, areaCode: '990001', locate: null },
        enrolment: this.enrolled.has(`${projectId}/${workerId}`) ? { teamId: 'T1', version: 1, stays } : null,
        permitted: this.permitted.has(`${projectId}/${strangerRef ?? ''}`),
        suspended: this.suspended.has(projectId ?? ''),
      };
    });
  }

  async bindingsAt(_db: unknown, asked: readonly { deviceSn: string }[]) {
    return asked.map(({ deviceSn }) => this.bound.get(deviceSn) ?? null);
  }

  async sites(_db: unknown, projectIds: readonly string[]) {
    const site = { profile: this.profile, closable: false, areaCode: '990001', locate: null };
    return new Map(projectIds.map((projectId) => [projectId, site]));
  }
}

export interface TestSite {
  registry: TestRegistry;
  deps: IntakeDeps;
  intake: Intake;
}

export function createTestSite(db: Db): TestSite {
  const opened = openKeyring(generateKeyring(systemRandom));
  if (!opened.ok) throw new Error('a generated keyring opens');
  const registry = new TestRegistry();
  const storage = createPostgresIntakeStorage(db, {
    audit: createAuditWriter(systemClock),
    cipher: new FieldCipher(opened.keyring, systemRandom),
    lookups: registry,
  });
  const deps: IntakeDeps = { storage, clock: systemClock };
  return { registry, deps, intake: createIntake(deps) };
}

export const JOURNAL = '00112233aabbccdd';

/** A face at a gate, just now, unless the test says otherwise. */
export function deviceFact(deviceSn: string, seq: number, stated: Partial<StatedFacts> = {}): Fact {
  const moment = new Date(systemClock.now()).toISOString();
  return {
    identity: { kind: 'journal', deviceSn, journalId: JOURNAL, seq },
    sourceActor: `device:${deviceSn}`,
    stated: {
      recordId: `${deviceSn}-${JOURNAL}-${seq}`,
      workerId: 'W1',
      strangerRef: null,
      occurredAt: moment,
      deviceTime: moment,
      bootId: null,
      uptimeMs: null,
      clockState: 'SYNCED',
      direction: 'IN',
      directionSource: 'GATE_CONFIG',
      method: 'FACE',
      result: 'GRANTED',
      liveness: 'PASS',
      origin: 'GATE',
      source: 'LIVE',
      captureId: null,
      photo: null,
      nonWork: null,
      manual: null,
      correctionOf: null,
      confirmed: false,
      details: {},
      ...stated,
    },
    secret: {},
  };
}

export function siteFact(projectId: string, recordId: string, stated: Partial<StatedFacts> = {}): Fact {
  const { stated: base } = deviceFact('none', 1, stated);
  return {
    identity: { kind: 'record', projectId },
    sourceActor: 'system:contractor',
    stated: { ...base, recordId },
    secret: {},
  };
}

export const item = (fact: Fact): SubmittedItem => ({ kind: 'fact', fact, digest: contentDigest(fact) });

export function submission(facts: readonly Fact[], deviceSn: string | null = 'SN1'): Submission {
  return {
    receiptId: systemRandom.uuid(),
    actor: facts[0]?.sourceActor ?? 'device:SN1',
    deviceSn,
    projectId: deviceSn === null ? 'P1' : null,
    receivedAt: systemClock.now(),
    items: facts.map(item),
  };
}

export const photoOf = (content: string) => ({
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
});
