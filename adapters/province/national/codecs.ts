import type { RecordKind } from '../../port.ts';
import type { KindCodec } from './codec.ts';
import { attendance } from './methods/attendance.ts';
import { company } from './methods/company.ts';
import { contract } from './methods/contract.ts';
import { movement } from './methods/movement.ts';
import { participant } from './methods/participant.ts';
import { project } from './methods/project.ts';
import { projectWorker } from './methods/project-worker.ts';
import { team } from './methods/team.ts';

export const CODECS: Readonly<Record<RecordKind, KindCodec>> = {
  company,
  project,
  participant,
  team,
  projectWorker,
  movement,
  contract,
  attendance,
};
