import { appendToStreams } from '../delivery/streams.ts';
import type { AuditWriter } from '../security/audit.ts';
import type { FieldCipher } from '../security/field-cipher.ts';
import { atOnce } from '../store/at-once.ts';
import type { Db, Trx } from '../store/database.ts';
import { bindingArrival, enrolmentArrival, shareArrivals } from './arrival-locks.ts';
import { nextDue, noteArrival } from './arrivals.ts';
import type { AcceptedCapture, NewCapture } from './capture.ts';
import { insertAccepted, insertParked, insertRefused, takeParked } from './capture-store.ts';
import type {
  IntakeChanges,
  IntakeSession,
  IntakeStorage,
  SiteAnswer,
  SiteQuestion,
} from './intake-storage.ts';
import { noteJournalDays } from './journal-days.ts';
import { lockJournals, storeJournals } from './journals.ts';
import { claimRecordIds, findKnownCaptures, markRecordIdsRefused } from './known-captures.ts';
import { firstPhotoUses } from './photo-uses.ts';
import { insertReceipts } from './receipts.ts';
import type { SiteLookups } from './site-context.ts';

export interface SessionParts {
  cipher: FieldCipher;
  lookups: SiteLookups;
  audit: AuditWriter;
}

export function createPostgresIntakeStorage(db: Db, parts: SessionParts): IntakeStorage {
  return {
    transaction: (work) => db.transaction().execute((trx) => work(postgresSession(trx, parts))),
  };
}

/** The intake's steps within a transaction that somebody else began, too. */
export function postgresSession(trx: Trx, parts: SessionParts): IntakeSession {
  return {
    claim: async ({ journals, records, at }) => ({
      journals: await lockJournals(trx, journals, at),
      records: await claimRecordIds(trx, records),
    }),
    knownCaptures: (places) => findKnownCaptures(trx, places),
    gather: (questions, hold) => gather(trx, parts.lookups, questions, hold),
    firstPhotoUses: (captures) => firstPhotoUses(trx, captures),
    takeDue: async (limit) => {
      const ids = await nextDue(trx, limit);
      if (ids === null) return null;
      return { firstId: ids[0] ?? null, captures: await takeParked(trx, parts.cipher, ids) };
    },
    noteArrival: (arrival) => noteArrival(trx, arrival),
    store: (changes) => store(trx, parts, changes),
  };
}

async function gather(
  trx: Trx,
  lookups: SiteLookups,
  questions: readonly SiteQuestion[],
  hold: boolean,
): Promise<readonly SiteAnswer[]> {
  if (questions.length === 0) return [];
  if (hold) await holdArrivals(trx, lookups, questions);
  return atOnce(trx, (together) => lookups.answers(together, questions));
}

/** First the devices', then the projects' that they lead to: two such transactions never wait in a circle. */
async function holdArrivals(
  trx: Trx,
  lookups: SiteLookups,
  questions: readonly SiteQuestion[],
): Promise<void> {
  const atDevices = questions.flatMap(({ deviceSn, at }) =>
    deviceSn === null ? [] : [{ deviceSn, at: new Date(at) }],
  );
  await shareArrivals(
    trx,
    atDevices.map(({ deviceSn }) => bindingArrival(deviceSn)),
  );
  const bound = await lookups.bindingsAt(trx, atDevices);
  const projects = [...bound, ...questions.map(({ projectId }) => projectId)];
  await shareArrivals(
    trx,
    projects.flatMap((projectId) => (projectId === null ? [] : [enrolmentArrival(projectId)])),
  );
}

async function store(trx: Trx, { cipher, audit }: SessionParts, changes: IntakeChanges): Promise<void> {
  // Sent in this order: rows that transactions share are locked in it, streams last.
  const accepted = await atOnce(trx, async (together) => {
    const stored = [
      storeJournals(together, changes.journals, new Date(changes.at)),
      markRecordIdsRefused(together, changes.refusedRecords),
      insertReceipts(together, changes.receipts),
      audit(together, ...changes.audit),
      insertParked(together, cipher, changes.parked),
      insertRefused(together, changes.refused),
      noteJournalDays(together, changes),
    ];
    const [placed] = await Promise.all([numbered(together, changes.accepted, changes.at), ...stored]);
    return placed;
  });
  await insertAccepted(trx, cipher, accepted);
}

/** Gives each capture the next number of its project's stream, in the order of the captures. */
async function numbered(trx: Trx, accepted: readonly NewCapture[], now: number): Promise<AcceptedCapture[]> {
  const byProject = Map.groupBy(accepted, ({ projectId }) => projectId);
  const keys = [...byProject.keys()];
  const appended = await appendToStreams(
    trx,
    keys.map((key) => ({ kind: 'attendance', key, count: byProject.get(key)?.length ?? 0 })),
    now,
  );
  return keys.flatMap((key, index) => {
    const place = appended[index];
    if (place === undefined) throw new Error(`no stream number for project ${key}`);
    return (byProject.get(key) ?? []).map((capture, offset) => ({
      ...capture,
      no: place.no + offset,
      month: place.month,
    }));
  });
}
