// Generated from spec/openapi.yaml. Do not edit.

export type Audience = 'DEVICE' | 'MAKER' | 'SYSTEM';

export interface Operation {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  audience: 'PUBLIC' | readonly Audience[];
  /** KEY: needs an Idempotency-Key; NATURAL: sending it again has no second effect. */
  idempotency: 'KEY' | 'NATURAL' | 'NONE';
  body: 'JSON' | 'RAW' | 'NONE';
  success: readonly number[];
}

export const OPERATIONS = {
  getTime: {"method":"GET","path":"/v1/time","audience":"PUBLIC","idempotency":"NATURAL","body":"NONE","success":[200]},
  listDevices: {"method":"GET","path":"/v1/devices","audience":["MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  registerDevice: {"method":"POST","path":"/v1/devices","audience":["MAKER"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  getDevice: {"method":"GET","path":"/v1/devices/{deviceSn}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  issueDeviceKey: {"method":"POST","path":"/v1/devices/{deviceSn}/keys","audience":["MAKER"],"idempotency":"NATURAL","body":"NONE","success":[201]},
  recordHeartbeat: {"method":"POST","path":"/v1/devices/{deviceSn}/heartbeats","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"JSON","success":[200]},
  getDeviceGaps: {"method":"GET","path":"/v1/devices/{deviceSn}/gap-ledger","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  listDeviceGaps: {"method":"GET","path":"/v1/projects/{projectId}/device-gaps","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  bindDevice: {"method":"PUT","path":"/v1/projects/{projectId}/devices/{deviceSn}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  unbindDevice: {"method":"DELETE","path":"/v1/projects/{projectId}/devices/{deviceSn}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  submitAttendanceEvents: {"method":"POST","path":"/v1/devices/{deviceSn}/attendance-events","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"JSON","success":[200]},
  getJournal: {"method":"GET","path":"/v1/devices/{deviceSn}/journals/{journalId}","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  listAttendance: {"method":"GET","path":"/v1/projects/{projectId}/attendance-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  submitSiteAttendance: {"method":"POST","path":"/v1/projects/{projectId}/attendance-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200]},
  getAttendance: {"method":"GET","path":"/v1/projects/{projectId}/attendance-events/{recordId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  confirmAttendance: {"method":"POST","path":"/v1/projects/{projectId}/attendance-events/{recordId}/confirmation","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200]},
  listParkedEvents: {"method":"GET","path":"/v1/parked-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  resolveParkedEvent: {"method":"POST","path":"/v1/parked-events/{parkedId}/resolution","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON","success":[200]},
  listRefusedEvents: {"method":"GET","path":"/v1/projects/{projectId}/refused-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  getPhoto: {"method":"GET","path":"/v1/photos/{sha256}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  putPhoto: {"method":"PUT","path":"/v1/photos/{sha256}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"RAW","success":[200,201]},
  getReceipt: {"method":"GET","path":"/v1/receipts/{receiptId}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  getCompany: {"method":"GET","path":"/v1/companies/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  putCompany: {"method":"PUT","path":"/v1/companies/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  listCompanies: {"method":"GET","path":"/v1/companies","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  getProject: {"method":"GET","path":"/v1/projects/{projectId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  putProject: {"method":"PUT","path":"/v1/projects/{projectId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  listProjects: {"method":"GET","path":"/v1/projects","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  putParticipant: {"method":"PUT","path":"/v1/projects/{projectId}/participants/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  listParticipants: {"method":"GET","path":"/v1/projects/{projectId}/participants","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  putTeam: {"method":"PUT","path":"/v1/projects/{projectId}/teams/{teamId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  listTeams: {"method":"GET","path":"/v1/projects/{projectId}/teams","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  registerWorker: {"method":"POST","path":"/v1/workers","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  getWorker: {"method":"GET","path":"/v1/workers/{workerId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  putProjectWorker: {"method":"PUT","path":"/v1/projects/{projectId}/workers/{workerId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  listProjectWorkers: {"method":"GET","path":"/v1/projects/{projectId}/workers","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  recordMovement: {"method":"POST","path":"/v1/projects/{projectId}/workers/{workerId}/movements","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON","success":[201]},
  putContract: {"method":"PUT","path":"/v1/projects/{projectId}/contracts/{contractId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200,201]},
  grantEntryPermit: {"method":"POST","path":"/v1/projects/{projectId}/entry-permits","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON","success":[201]},
  recordSuspension: {"method":"POST","path":"/v1/projects/{projectId}/suspensions","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON","success":[201]},
  endSuspension: {"method":"POST","path":"/v1/projects/{projectId}/suspensions/{suspensionId}/end","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","success":[200]},
  listPartners: {"method":"GET","path":"/v1/partners","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  listDeliveries: {"method":"GET","path":"/v1/deliveries","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  getDelivery: {"method":"GET","path":"/v1/deliveries/{deliveryId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  listCodeTables: {"method":"GET","path":"/v1/code-tables","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
  getCodeTable: {"method":"GET","path":"/v1/code-tables/{scheme}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","success":[200]},
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
