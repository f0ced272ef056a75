/**
 * What a city asks of the wage process. Only what its published texts state is set, each with the place it comes
 * from; where nothing is stated the national regulation holds.
 */
export interface PayrollProfile {
  /** A sheet needs the registered wage agency agreement of its employer. */
  agreementRequired: boolean;
  /** The scan that the workers signed comes before approval and bank file. */
  scanRequired: boolean;
  /** A public notice comes between scan and approval. */
  noticeRequired: boolean;
  /** Reconciliation is confirmed only when every line has its final result. */
  confirmOnlyWhenFinal: boolean;
}

/** 保障农民工工资支付条例 Art. 31: the worker signs the sheet. Whether all lines are final is asked unless a city says less. */
const NATIONAL: PayrollProfile = {
  agreementRequired: false,
  scanRequired: true,
  noticeRequired: false,
  confirmOnlyWhenFinal: true,
};

/** Values by city, each valid from a calendar day on, oldest first. */
const PROFILES: Readonly<Record<string, readonly { validFrom: string; values: PayrollProfile }[]>> = {
  // FS-5.9-02: sign, publicise, pay.
  foshan: [{ validFrom: '2022-11-28', values: { ...NATIONAL, noticeRequired: true } }],
  // SC-3.3.4-02: the agency agreement is registered, with its scan.
  sichuan: [{ validFrom: '2018-09-01', values: { ...NATIONAL, agreementRequired: true } }],
};

/** The values that held on `day`; a city or a day without any follows the national regulation. */
export function payrollProfile(city: string | null, day: string): PayrollProfile {
  const versions = city === null ? undefined : PROFILES[city];
  return versions?.findLast(({ validFrom }) => validFrom <= day)?.values ?? NATIONAL;
}
