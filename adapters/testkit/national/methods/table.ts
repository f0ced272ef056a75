import { ATTENDANCE_METHODS } from './attendance.ts';
import { COMPANY_METHODS } from './company.ts';
import { CONTRACT_METHODS } from './contract.ts';
import type { Method } from './method.ts';
import { MOVEMENT_METHODS } from './movement.ts';
import { PROJECT_METHODS } from './project.ts';
import { RESULT_METHODS } from './result.ts';
import { SUBCONTRACTOR_METHODS } from './subcontractor.ts';
import { TEAM_METHODS } from './team.ts';
import { WORKER_METHODS } from './worker.ts';

/** Every method the simulator serves, by its name on the wire. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  [
    ...COMPANY_METHODS,
    ...PROJECT_METHODS,
    ...SUBCONTRACTOR_METHODS,
    ...TEAM_METHODS,
    ...WORKER_METHODS,
    ...MOVEMENT_METHODS,
    ...CONTRACT_METHODS,
    ...ATTENDANCE_METHODS,
    ...RESULT_METHODS,
  ].map((method) => [method.name, method]),
);
