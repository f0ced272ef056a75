import type { HubClient } from '@realname-hub/sdk';
import type { CityState } from '../city-state.ts';
import { beijingDay, beijingTime, DAY_MS } from '../day/beijing.ts';
import { portrait } from '../faces/face.ts';
import { COMPANIES, companyOf } from '../fixture/companies.ts';
import type { FixtureDevice } from '../fixture/devices.ts';
import { PROJECTS, projectOf } from '../fixture/projects.ts';
import type { FixtureProject } from '../fixture/projects.ts';
import { syntheticPhone } from '../fixture/identity.ts';
import { CREWS, crewOf } from '../fixture/teams.ts';
import { WORKERS } from '../fixture/workers.ts';
import type { FixtureWorker } from '../fixture/workers.ts';
import { eachOf } from './each-of.ts';

const AT_ONCE = 12;
/** Before this day's first passage, whatever the hour: people joined and devices were hung up the day before. */
const joinedOn = (state: CityState): string => beijingDay(state.facts.startedAt - DAY_MS);
const boundFrom = (state: CityState): string => beijingTime(state.facts.startedAt - DAY_MS);

/** Firms, projects and teams of the fixture. Stating them again changes nothing. */
export async function registerSites(system: HubClient, state: CityState): Promise<void> {
  await eachOf(COMPANIES, AT_ONCE, ({ key: _key, companyId, ...body }) =>
    system.putCompany({ companyId, body }),
  );
  await eachOf(PROJECTS, AT_ONCE, (project) => putProject(system, project));
  await eachOf(
    PROJECTS.flatMap(({ projectId, participants }) => participants.map((part) => ({ projectId, ...part }))),
    AT_ONCE,
    ({ projectId, company, participationType }) =>
      system.putParticipant({
        projectId,
        companyId: companyOf(company).companyId,
        body: { participationType, joinedOn: joinedOn(state) },
      }),
  );
  await eachOf(
    CREWS.flatMap((crew) => crew.projects.map((project) => ({ crew, project: projectOf(project) }))),
    AT_ONCE,
    ({ crew, project }) => putTeam(system, state, crew, project),
  );
  await suspend(system, state);
}

/** Workers, and where those of them belong who are on site from the beginning. */
export async function registerPeople(
  system: HubClient,
  state: CityState,
  workers: readonly FixtureWorker[],
): Promise<void> {
  await eachOf(workers, AT_ONCE, (worker) => registerWorker(system, state, worker));
  state.save();
  await eachOf(
    workers.filter(({ enrolled }) => enrolled === 'BEFORE'),
    AT_ONCE,
    (worker) => enrolWorker(system, state, worker),
  );
}

function putProject(system: HubClient, project: FixtureProject) {
  const { projectId, name, description, contractor, category, statusCode, profile, closable } = project;
  return system.putProject({
    projectId,
    body: {
      name,
      description,
      areaCode: '990001',
      generalContractorId: companyOf(contractor).companyId,
      category,
      statusCode,
      profile,
      closable,
      ...(project.areaSquareMetres !== undefined && { areaSquareMetres: project.areaSquareMetres }),
      ...(project.lengthMetres !== undefined && { lengthMetres: project.lengthMetres }),
      ...(project.investment !== undefined && { investment: project.investment }),
      ...(project.fence !== undefined && { fence: [...project.fence] }),
    },
  });
}

/** The first worker of a crew on a project leads it there. */
function leaderOf(crew: (typeof CREWS)[number], project: FixtureProject): FixtureWorker {
  const leader = WORKERS.find((worker) => worker.crew === crew.key && worker.project === project.key);
  if (leader === undefined) throw new Error(`crew ${crew.key} has nobody on ${project.key}`);
  return leader;
}

function putTeam(
  system: HubClient,
  state: CityState,
  crew: (typeof CREWS)[number],
  project: FixtureProject,
): Promise<unknown> {
  const { name, idCardNumber, phone } = leaderOf(crew, project);
  return system.putTeam({
    projectId: project.projectId,
    teamId: crew.teamId,
    body: {
      name: crew.name,
      companyId: companyOf(crew.company).companyId,
      leader: { name, idCardType: '01', idCardNumber, phone },
      joinedOn: joinedOn(state),
    },
  });
}

async function registerWorker(system: HubClient, state: CityState, worker: FixtureWorker): Promise<void> {
  const photo = await system.putPhoto(portrait(worker.number));
  const { workerId } = await system.registerWorker({
    body: {
      name: worker.name,
      idCardType: '01',
      idCardNumber: worker.idCardNumber,
      gender: worker.gender,
      nation: '汉',
      address: `示例省示例市示例路${worker.number}号`,
      phone: worker.phone,
      grantOrg: '示例市公安局',
      politicsCode: '13',
      educationCode: '03',
      photoSha256: photo.sha256,
    },
  });
  state.facts.workerIds[worker.key] = workerId;
}

/** Team, joining and contract: from then on the worker's passages count. */
export async function enrolWorker(system: HubClient, state: CityState, worker: FixtureWorker): Promise<void> {
  const crew = crewOf(worker.crew);
  const project = projectOf(worker.project);
  const { projectId } = project;
  const { companyId } = companyOf(crew.company);
  const workerId = state.workerId(worker.key);
  await system.putProjectWorker({
    projectId,
    workerId,
    body: {
      teamId: crew.teamId,
      companyId,
      workType: { scheme: 'CN-NATIONAL', code: worker.workType },
      role: 'WORKER',
      isTeamLeader: leaderOf(crew, project).key === worker.key,
      insured: true,
      emergencyContact: { name: '示紧急', phone: syntheticPhone(9_000 + worker.number) },
    },
  });
  await system.recordMovement(
    { projectId, workerId, body: { type: 'JOIN', date: joinedOn(state) } },
    { idempotencyKey: `${state.facts.runId}-join-${worker.key}` },
  );
  await system.putContract({
    projectId,
    contractId: `C-${worker.key}`,
    body: {
      workerId,
      companyId,
      periodType: 'FIXED_TERM',
      startDate: joinedOn(state),
      endDate: beijingDay(state.facts.startedAt + 365 * DAY_MS),
    },
  });
}

async function suspend(system: HubClient, state: CityState): Promise<void> {
  await system.recordSuspension(
    {
      projectId: projectOf('SUSPENDED').projectId,
      body: { from: joinedOn(state), reason: '安全整改' },
    },
    { idempotencyKey: `${state.facts.runId}-suspension` },
  );
}

export async function bindDevice(system: HubClient, state: CityState, device: FixtureDevice): Promise<void> {
  await system.bindDevice({
    projectId: projectOf(device.project).projectId,
    deviceSn: device.deviceSn,
    body: { from: boundFrom(state), directionMode: device.directionMode, gate: device.gate },
  });
}

/** Makers register their devices and fetch their keys; the city binds those that are already hung up. */
export async function registerDevices(
  makers: Record<FixtureDevice['maker'], HubClient>,
  system: HubClient,
  state: CityState,
  devices: readonly FixtureDevice[],
): Promise<void> {
  await eachOf(devices, AT_ONCE, async (device) => {
    const { deviceSn, kind } = device;
    const maker = makers[device.maker];
    await maker.registerDevice({
      body: {
        deviceSn,
        deviceType: kind === 'GATE' ? 'GATE_CONTROLLER' : 'FACE_TERMINAL',
        model: kind === 'GATE' ? 'GC-200' : 'FT-100',
        livenessSupport: 'RGB_IR',
      },
    });
    if (state.facts.keys[device.key] === undefined) {
      const { keyId, secret } = await maker.issueDeviceKey({ deviceSn });
      state.facts.keys[device.key] = { keyId, algorithm: 'hmac-sha256', secret };
      state.save();
    }
    if (device.bound === 'BEFORE') await bindDevice(system, state, device);
  });
}
