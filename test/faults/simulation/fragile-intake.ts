import type { IntakeSession, IntakeStorage } from '../../../hub/src/attendance/intake-storage.ts';
import { never } from './terminal-clock.ts';

/** A step of a process: it may throw `ProcessGone` where the process dies, or fail as a database does. */
export type Step = () => Promise<void>;

/** Ends a transaction as the database does when its client is gone; nobody is there to see it. */
export class ProcessGone extends Error {}

/** The intake's storage as one process uses it, which may die or lose its database before and after every step. */
export function fragileIntakeStorage(storage: IntakeStorage, step: Step): IntakeStorage {
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    await step();
    const result = await work();
    await step();
    return result;
  };
  const fragile = (session: IntakeSession): IntakeSession => ({
    claim: (request) => around(() => session.claim(request)),
    knownCaptures: (places) => around(() => session.knownCaptures(places)),
    gather: (questions, hold) => around(() => session.gather(questions, hold)),
    firstPhotoUses: (captures) => around(() => session.firstPhotoUses(captures)),
    takeDue: (limit) => around(() => session.takeDue(limit)),
    noteArrival: (arrival) => around(() => session.noteArrival(arrival)),
    store: (changes) => around(() => session.store(changes)),
  });
  return {
    transaction: async (work) => {
      try {
        return await around(() => storage.transaction((session) => work(fragile(session))));
      } catch (error) {
        if (error instanceof ProcessGone) return never();
        throw error;
      }
    },
  };
}
