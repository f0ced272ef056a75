/**
 * The canonical records as they reach an adapter: decrypted, denormalised, in the hub's own words. A member that
 * nobody stated is absent; an adapter never fills it in. Codes carry the scheme of the national tables unless a
 * member says otherwise. Money is integer fen, days are Asia/Shanghai calendar days, times RFC 3339 with offset.
 */
import type { RecordKind } from './port.ts';

export interface Identity {
  name: string;
  /** National ID-type table: `01` is the resident identity card. */
  idCardType: string;
  idCardNumber: string;
}

export interface CompanyRecord {
  companyId: string;
  name: string;
  areaCode?: string;
  registeredOn?: string;
  registrationType?: string;
  licenseNumber?: string;
  address?: string;
  postCode?: string;
  legalPerson?: Partial<Identity> & { duty?: string; professionalTitle?: string };
  /** In ten thousand yuan, as the business register states it; text, so that no digit is lost. */
  registeredCapital?: string;
  paidInCapital?: string;
  capitalCurrency?: string;
  establishedOn?: string;
  officePhone?: string;
  fax?: string;
  contactName?: string;
  contactPhone?: string;
  email?: string;
  website?: string;
  remark?: string;
}

export interface ProjectRecord {
  projectId: string;
  name: string;
  areaCode: string;
  description?: string;
  category?: string;
  /** National table: 001 preparing, 002 approved, 003 under construction, 004 completed, 005 suspended. */
  statusCode: string;
  generalContractor: { companyId: string; name: string };
  owner?: { companyId?: string; name: string };
  permits?: { projectName: string; permitNumber: string }[];
  landPlanNumber?: string;
  worksPlanNumber?: string;
  /** Ten thousand yuan, text. */
  investment?: string;
  areaSquareMetres?: number;
  lengthMetres?: number;
  startDate?: string;
  completeDate?: string;
  contactName?: string;
  contactPhone?: string;
  location?: { lng: number; lat: number };
  address?: string;
  approvalNumber?: string;
  approvalLevel?: string;
  sizeCode?: string;
  propertyCode?: string;
  functionCode?: string;
  nationCode?: string;
}

export interface ParticipantRecord {
  projectId: string;
  company: { companyId: string; name: string };
  /** National participation table 001–012. */
  participationType: string;
  joinedOn?: string;
  leftOn?: string;
  bankAccounts?: { bankCode: string; branchName: string; accountNumber: string; linkNumber?: string }[];
  manager?: Partial<Identity> & { phone?: string };
}

export interface TeamRecord {
  projectId: string;
  teamId: string;
  name: string;
  company: { companyId: string; name: string };
  leader?: Partial<Identity> & { phone?: string };
  joinedOn?: string;
  leftOn?: string;
  remark?: string;
}

export interface ProjectWorkerRecord {
  projectId: string;
  workerId: string;
  person: Identity & {
    nation?: string;
    address?: string;
    phone?: string;
    politicsCode?: string;
    educationCode?: string;
    grantOrg?: string;
    validFrom?: string;
    validTo?: string;
    maritalCode?: string;
  };
  company: { companyId: string; name: string };
  team: { teamId: string; name: string };
  isTeamLeader: boolean;
  workType: { scheme: string; code: string };
  role: 'MANAGER' | 'WORKER';
  insured?: boolean;
  joinedUnionOn?: string;
  speciality?: string;
  badMedicalHistory?: boolean;
  emergencyContact?: { name?: string; phone?: string };
  workingSince?: string;
}

export interface MovementRecord {
  projectId: string;
  movementId: string;
  workerId: string;
  person: Identity;
  company: { companyId: string; name: string };
  teamId: string;
  type: 'JOIN' | 'LEAVE';
  date: string;
}

export interface ContractRecord {
  projectId: string;
  contractId: string;
  workerId: string;
  person: Identity;
  company: { companyId: string; name: string };
  periodType: 'FIXED_TERM' | 'BY_WORK';
  startDate: string;
  endDate: string;
  /** National table: 80 metre, 81 square metre, 82 cubic metre. */
  unitCode?: string;
  unitPriceFen?: number;
}

export type Direction = 'IN' | 'OUT' | 'UNKNOWN';

export interface AttendanceRecord {
  projectId: string;
  recordId: string;
  workerId: string;
  person: Identity;
  teamId: string;
  occurredAt: string;
  direction: Direction;
  /** Canonical method: FACE, IRIS, FINGERPRINT, PALM, ID_CARD, … MOBILE_APP, OTHER. */
  method: string;
  origin: 'GATE' | 'TERMINAL' | 'E_FENCE' | 'GROUP_PHOTO' | 'APP';
  source: 'LIVE' | 'BACKFILL' | 'MANUAL' | 'IMPORT';
  gate?: string;
  location?: { lng: number; lat: number };
}

/** Body of each kind of record. */
export interface RecordBodies {
  company: CompanyRecord;
  project: ProjectRecord;
  participant: ParticipantRecord;
  team: TeamRecord;
  projectWorker: ProjectWorkerRecord;
  movement: MovementRecord;
  contract: ContractRecord;
  attendance: AttendanceRecord;
}

export type RecordBody<Kind extends RecordKind = RecordKind> = RecordBodies[Kind];
