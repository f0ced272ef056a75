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
  getPerson: {"method":"GET","path":"/v1/people/{personId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putPerson: {"method":"PUT","path":"/v1/people/{personId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  setSecurityPassword: {"method":"POST","path":"/v1/people/{personId}/security-password","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  getAttachment: {"method":"GET","path":"/v1/projects/{projectId}/attachments/{sha256}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putAttachment: {"method":"PUT","path":"/v1/projects/{projectId}/attachments/{sha256}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"RAW"},
  listWageAccounts: {"method":"GET","path":"/v1/projects/{projectId}/wage-accounts","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getWageAccount: {"method":"GET","path":"/v1/projects/{projectId}/wage-accounts/{accountId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putWageAccount: {"method":"PUT","path":"/v1/projects/{projectId}/wage-accounts/{accountId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  confirmWageAccount: {"method":"POST","path":"/v1/projects/{projectId}/wage-accounts/{accountId}/confirmation","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  decideWageAccount: {"method":"POST","path":"/v1/projects/{projectId}/wage-accounts/{accountId}/validation","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  closeWageAccount: {"method":"POST","path":"/v1/projects/{projectId}/wage-accounts/{accountId}/closing","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  finishWageAccountClosing: {"method":"POST","path":"/v1/projects/{projectId}/wage-accounts/{accountId}/closing/end","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON"},
  getWageCard: {"method":"GET","path":"/v1/projects/{projectId}/workers/{workerId}/wage-card","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putWageCard: {"method":"PUT","path":"/v1/projects/{projectId}/workers/{workerId}/wage-card","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  getAgencyAgreement: {"method":"GET","path":"/v1/projects/{projectId}/agency-agreements/{agreementId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putAgencyAgreement: {"method":"PUT","path":"/v1/projects/{projectId}/agency-agreements/{agreementId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listWagePlans: {"method":"GET","path":"/v1/projects/{projectId}/wage-plans","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putWagePlan: {"method":"PUT","path":"/v1/projects/{projectId}/wage-plans/{planId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listDisbursements: {"method":"GET","path":"/v1/projects/{projectId}/disbursements","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  putDisbursement: {"method":"PUT","path":"/v1/projects/{projectId}/disbursements/{disbursementId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON"},
  listPartners: {"method":"GET","path":"/v1/partners","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  listDeliveries: {"method":"GET","path":"/v1/deliveries","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getDelivery: {"method":"GET","path":"/v1/deliveries/{deliveryId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  listCodeTables: {"method":"GET","path":"/v1/code-tables","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
  getCodeTable: {"method":"GET","path":"/v1/code-tables/{scheme}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE"},
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
