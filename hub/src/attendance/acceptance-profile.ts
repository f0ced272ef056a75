/**
 * What a city asks of a capture. Only what its published texts state is set; the rest stays off, because a
 * threshold that nobody published is not ours to invent.
 */
export interface AcceptanceProfile {
  /** Face captures at a gate or terminal count only with a passed liveness check. */
  livenessRequired: boolean;
  photoRequired: boolean;
  /** Devices print time and place into the picture; one that says it did not is flagged. */
  watermarkExpected: boolean;
  /** Largest uncertainty of a position that an electronic fence accepts; null: not limited. */
  fenceMaxAccuracyMeters: number | null;
}

const OPEN: AcceptanceProfile = {
  livenessRequired: false,
  photoRequired: false,
  watermarkExpected: false,
  fenceMaxAccuracyMeters: null,
};

/** Values by city, each valid from a calendar day on, oldest first. */
const PROFILES: Readonly<Record<string, readonly { validFrom: string; values: AcceptanceProfile }[]>> = {
  chengdu: [{ validFrom: '2020-06-04', values: OPEN }],
  // FS-3.6-04: liveness detection must always be on.
  foshan: [{ validFrom: '2022-11-28', values: { ...OPEN, livenessRequired: true } }],
  jiangmen: [{ validFrom: '2018-01-01', values: OPEN }],
  sichuan: [{ validFrom: '2018-09-01', values: OPEN }],
  guangxi: [{ validFrom: '2018-11-29', values: { ...OPEN, watermarkExpected: true } }],
};

/** The values that held on `day`; a city or a day without any is judged by the open profile. */
export function acceptanceProfile(city: string | null, day: string): AcceptanceProfile {
  const versions = city === null ? undefined : PROFILES[city];
  return versions?.findLast(({ validFrom }) => validFrom <= day)?.values ?? OPEN;
}

/** Cities whose rules are known; a misspelt name would switch a city's rules off unseen. */
export function knowsProfile(city: string): boolean {
  return Object.hasOwn(PROFILES, city);
}
