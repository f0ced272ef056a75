/** The family's code tables, as data. A value without a counterpart is refused by the caller, never passed on. */

export interface MappedCode {
  code: string;
  /** A substitute that says less than the original; taken only where the manifest lists it. */
  lossy: boolean;
}

const exact = (code: string): MappedCode => ({ code, lossy: false });
const lossy = (code: string): MappedCode => ({ code, lossy: true });

/** Canonical capture method → `attendType`. */
export const ATTENDANCE_METHODS: Readonly<Record<string, MappedCode>> = {
  FACE: exact('001'),
  IRIS: exact('002'),
  FINGERPRINT: exact('003'),
  PALM: exact('004'),
  ID_CARD: exact('005'),
  REAL_NAME_CARD: exact('006'),
  ABNORMAL_CLEARANCE: exact('007'),
  ONE_KEY_OPEN: exact('008'),
  EMERGENCY_LANE: exact('009'),
  QR_CODE: exact('010'),
  MOBILE_APP: lossy('011'),
  OTHER: exact('011'),
};

/** Attendance direction: strings 01 and 02, not the 1/0 of joining and leaving. UNKNOWN has no counterpart. */
export const DIRECTIONS: Readonly<Record<string, MappedCode>> = { IN: exact('01'), OUT: exact('02') };

/** Joining and leaving a project. */
export const MOVEMENT_TYPES = { JOIN: 1, LEAVE: 0 } as const;

export const CONTRACT_PERIODS = { FIXED_TERM: 0, BY_WORK: 1 } as const;

export const WORKER_ROLES = { MANAGER: '10', WORKER: '20' } as const;

/** The only ID type that the platform takes for workers. */
export const RESIDENT_ID_CARD = '01';

const numbered = (first: number, last: number, width: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(width, '0'));

export const PARTICIPATION_TYPES: ReadonlySet<string> = new Set(numbered(1, 12, 3));
export const POLITICS: ReadonlySet<string> = new Set(numbered(1, 13, 2));
export const EDUCATION: ReadonlySet<string> = new Set([...numbered(1, 8, 2), '99']);
export const MARITAL: ReadonlySet<string> = new Set(numbered(1, 4, 2));
export const UNITS: ReadonlySet<string> = new Set(['80', '81', '82']);
export const PROJECT_STATUSES: ReadonlySet<string> = new Set(numbered(1, 5, 3));
export const PROJECT_CATEGORIES: ReadonlySet<string> = new Set([...numbered(1, 12, 2), '99']);
export const APPROVAL_LEVELS: ReadonlySet<string> = new Set(numbered(1, 6, 3));
export const PROJECT_SIZES: ReadonlySet<string> = new Set(numbered(1, 3, 2));
export const PROJECT_PROPERTIES: ReadonlySet<string> = new Set([...numbered(1, 6, 3), '099']);
