// Generated from spec/openapi.yaml. Do not edit.

export type Audience = 'DEVICE' | 'MAKER' | 'SYSTEM';

export interface Operation {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  audience: 'PUBLIC' | readonly Audience[];
  /** KEY: needs an Idempotency-Key; NATURAL: sending it again has no second effect. */
  idempotency: 'KEY' | 'NATURAL' | 'NONE';
  body: 'JSON' | 'RAW' | 'NONE';
}

export const OPERATIONS = {
  getTime: {"method":"GET","path":"/v1/time","audience":"PUBLIC","idempotency":"NATURAL","body":"NONE"},
  listDevices: {"method":"GET","path":"/v1/devices","audience":["MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  registerDevice: {"method":"POST","path":"/v1/devices","audience":["MAKER"],"idempotency":"NATURAL","body":"JSON"},
  getDevice: {"method":"GET","path":"/v1/devices/{deviceSn}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  issueDeviceKey: {"method":"POST","path":"/v1/devices/{deviceSn}/keys","audience":["MAKER"],"idempotency":"NATURAL","body":"NONE"},
  recordHeartbeat: {"method":"POST","path":"/v1/devices/{deviceSn}/heartbeats","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"JSON"},
  getDeviceGaps: {"method":"GET","path":"/v1/devices/{deviceSn}/gap-ledger","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  listDeviceGaps: {"method":"GET","path":"/v1/projects/{projectId}/device-gaps","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  bindDevice: {"method":"PUT","path":"/v1/projects/{projectId}/devices/{deviceSn}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  unbindDevice: {"method":"DELETE","path":"/v1/projects/{projectId}/devices/{deviceSn}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  submitAttendanceEvents: {"method":"POST","path":"/v1/devices/{deviceSn}/attendance-events","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"JSON"},
  getJournal: {"method":"GET","path":"/v1/devices/{deviceSn}/journals/{journalId}","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"NONE"},
  listAttendance: {"method":"GET","path":"/v1/projects/{projectId}/attendance-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  submitSiteAttendance: {"method":"POST","path":"/v1/projects/{projectId}/attendance-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  getAttendance: {"method":"GET","path":"/v1/projects/{projectId}/attendance-events/{recordId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  confirmAttendance: {"method":"POST","path":"/v1/projects/{projectId}/attendance-events/{recordId}/confirmation","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listParkedEvents: {"method":"GET","path":"/v1/parked-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  resolveParkedEvent: {"method":"POST","path":"/v1/parked-events/{parkedId}/resolution","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  listRefusedEvents: {"method":"GET","path":"/v1/projects/{projectId}/refused-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getPhoto: {"method":"GET","path":"/v1/photos/{sha256}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putPhoto: {"method":"PUT","path":"/v1/photos/{sha256}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"RAW"},
  getReceipt: {"method":"GET","path":"/v1/receipts/{receiptId}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getCompany: {"method":"GET","path":"/v1/companies/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putCompany: {"method":"PUT","path":"/v1/companies/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listCompanies: {"method":"GET","path":"/v1/companies","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getProject: {"method":"GET","path":"/v1/projects/{projectId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putProject: {"method":"PUT","path":"/v1/projects/{projectId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listProjects: {"method":"GET","path":"/v1/projects","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putParticipant: {"method":"PUT","path":"/v1/projects/{projectId}/participants/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listParticipants: {"method":"GET","path":"/v1/projects/{projectId}/participants","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putTeam: {"method":"PUT","path":"/v1/projects/{projectId}/teams/{teamId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listTeams: {"method":"GET","path":"/v1/projects/{projectId}/teams","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  registerWorker: {"method":"POST","path":"/v1/workers","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  getWorker: {"method":"GET","path":"/v1/workers/{workerId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putProjectWorker: {"method":"PUT","path":"/v1/projects/{projectId}/workers/{workerId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listProjectWorkers: {"method":"GET","path":"/v1/projects/{projectId}/workers","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  recordMovement: {"method":"POST","path":"/v1/projects/{projectId}/workers/{workerId}/movements","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  putContract: {"method":"PUT","path":"/v1/projects/{projectId}/contracts/{contractId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  grantEntryPermit: {"method":"POST","path":"/v1/projects/{projectId}/entry-permits","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  recordSuspension: {"method":"POST","path":"/v1/projects/{projectId}/suspensions","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  endSuspension: {"method":"POST","path":"/v1/projects/{projectId}/suspensions/{suspensionId}/end","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  getPayrollTemplate: {"method":"GET","path":"/v1/payroll-template","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getAttendanceSummary: {"method":"GET","path":"/v1/projects/{projectId}/attendance-summaries/{month}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  downloadAttendanceSummary: {"method":"GET","path":"/v1/projects/{projectId}/attendance-summaries/{month}/table","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  listPayrollSheets: {"method":"GET","path":"/v1/projects/{projectId}/payroll-sheets","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getPayrollSheet: {"method":"GET","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putPayrollSheet: {"method":"PUT","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  importPayrollTable: {"method":"POST","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/imports","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  getPayrollImport: {"method":"GET","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/imports/{jobId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  listPayrollLines: {"method":"GET","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/lines","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  printPayrollSheet: {"method":"GET","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/print","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  recordSignedScan: {"method":"POST","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/scans","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  recordPublicNotice: {"method":"POST","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/public-notices","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  approvePayrollSheet: {"method":"POST","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/approvals","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  declarePayment: {"method":"POST","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/declarations","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  getPaymentProof: {"method":"GET","path":"/v1/projects/{projectId}/payroll-sheets/{sheetId}/payment-proof","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  listWages: {"method":"GET","path":"/v1/projects/{projectId}/workers/{workerId}/wages","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getWageSlip: {"method":"GET","path":"/v1/projects/{projectId}/workers/{workerId}/wages/{lineId}/slip","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getPerson: {"method":"GET","path":"/v1/people/{personId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putPerson: {"method":"PUT","path":"/v1/people/{personId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  setSecurityPassword: {"method":"POST","path":"/v1/people/{personId}/security-password","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  listPartners: {"method":"GET","path":"/v1/partners","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  listDeliveries: {"method":"GET","path":"/v1/deliveries","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getDelivery: {"method":"GET","path":"/v1/deliveries/{deliveryId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  listCodeTables: {"method":"GET","path":"/v1/code-tables","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getCodeTable: {"method":"GET","path":"/v1/code-tables/{scheme}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
