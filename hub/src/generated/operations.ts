// Generated from spec/openapi.yaml. Do not edit.

export type Audience = 'DEVICE' | 'MAKER' | 'SYSTEM';

export interface Operation {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Template with `{name}` for each path parameter. */
  path: string;
  audience: 'PUBLIC' | readonly Audience[];
  /** KEY: needs an Idempotency-Key; NATURAL: sending it again has no second effect. */
  idempotency: 'KEY' | 'NATURAL' | 'NONE';
  body: 'JSON' | 'RAW' | 'NONE';
  /** RAW: the bytes of a picture. */
  answer: 'JSON' | 'RAW';
  /** Content types that the body may have; empty without a body. */
  mediaTypes: readonly string[];
  /** Limit of the decoded body; 0 without a body. */
  maxBodyBytes: number;
  /** What the call takes from its key's bucket. */
  cost: number;
  /** Names of the exports of validators.js. */
  validators: {
    path: string | null;
    /** Always there: a parameter that the contract does not know is refused. */
    query: string;
    /** For batches the envelope alone; its items are checked one by one with `item`. */
    body: string | null;
    item: { member: string; validator: string } | null;
  };
}

export const OPERATIONS = {
  getTime: {"method":"GET","path":"/v1/time","audience":"PUBLIC","idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":null,"query":"validateGetTimeQuery","body":null,"item":null}},
  listDevices: {"method":"GET","path":"/v1/devices","audience":["MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":null,"query":"validateListDevicesQuery","body":null,"item":null}},
  registerDevice: {"method":"POST","path":"/v1/devices","audience":["MAKER"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":65536,"cost":1,"validators":{"path":null,"query":"validateRegisterDeviceQuery","body":"validateDeviceInput","item":null}},
  getDevice: {"method":"GET","path":"/v1/devices/{deviceSn}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetDevicePath","query":"validateGetDeviceQuery","body":null,"item":null}},
  issueDeviceKey: {"method":"POST","path":"/v1/devices/{deviceSn}/keys","audience":["MAKER"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":5,"validators":{"path":"validateIssueDeviceKeyPath","query":"validateIssueDeviceKeyQuery","body":null,"item":null}},
  recordHeartbeat: {"method":"POST","path":"/v1/devices/{deviceSn}/heartbeats","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validateRecordHeartbeatPath","query":"validateRecordHeartbeatQuery","body":"validateHeartbeatInput","item":null}},
  getDeviceGaps: {"method":"GET","path":"/v1/devices/{deviceSn}/gap-ledger","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":"validateGetDeviceGapsPath","query":"validateGetDeviceGapsQuery","body":null,"item":null}},
  listDeviceGaps: {"method":"GET","path":"/v1/projects/{projectId}/device-gaps","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":5,"validators":{"path":"validateListDeviceGapsPath","query":"validateListDeviceGapsQuery","body":null,"item":null}},
  bindDevice: {"method":"PUT","path":"/v1/projects/{projectId}/devices/{deviceSn}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validateBindDevicePath","query":"validateBindDeviceQuery","body":"validateBindingInput","item":null}},
  unbindDevice: {"method":"DELETE","path":"/v1/projects/{projectId}/devices/{deviceSn}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateUnbindDevicePath","query":"validateUnbindDeviceQuery","body":null,"item":null}},
  submitAttendanceEvents: {"method":"POST","path":"/v1/devices/{deviceSn}/attendance-events","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":1048576,"cost":2,"validators":{"path":"validateSubmitAttendanceEventsPath","query":"validateSubmitAttendanceEventsQuery","body":"validateAttendanceBatchInput","item":{"member":"events","validator":"validateAttendanceEvent"}}},
  getJournal: {"method":"GET","path":"/v1/devices/{deviceSn}/journals/{journalId}","audience":["DEVICE","MAKER"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetJournalPath","query":"validateGetJournalQuery","body":null,"item":null}},
  listAttendance: {"method":"GET","path":"/v1/projects/{projectId}/attendance-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":"validateListAttendancePath","query":"validateListAttendanceQuery","body":null,"item":null}},
  submitSiteAttendance: {"method":"POST","path":"/v1/projects/{projectId}/attendance-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":1048576,"cost":2,"validators":{"path":"validateSubmitSiteAttendancePath","query":"validateSubmitSiteAttendanceQuery","body":"validateSiteAttendanceBatchInput","item":{"member":"events","validator":"validateSiteAttendanceEvent"}}},
  getAttendance: {"method":"GET","path":"/v1/projects/{projectId}/attendance-events/{recordId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetAttendancePath","query":"validateGetAttendanceQuery","body":null,"item":null}},
  confirmAttendance: {"method":"POST","path":"/v1/projects/{projectId}/attendance-events/{recordId}/confirmation","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validateConfirmAttendancePath","query":"validateConfirmAttendanceQuery","body":"validateConfirmationInput","item":null}},
  listParkedEvents: {"method":"GET","path":"/v1/parked-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":null,"query":"validateListParkedEventsQuery","body":null,"item":null}},
  resolveParkedEvent: {"method":"POST","path":"/v1/parked-events/{parkedId}/resolution","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validateResolveParkedEventPath","query":"validateResolveParkedEventQuery","body":"validateResolutionInput","item":null}},
  listRefusedEvents: {"method":"GET","path":"/v1/projects/{projectId}/refused-events","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":"validateListRefusedEventsPath","query":"validateListRefusedEventsQuery","body":null,"item":null}},
  getPhoto: {"method":"GET","path":"/v1/photos/{sha256}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"RAW","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":"validateGetPhotoPath","query":"validateGetPhotoQuery","body":null,"item":null}},
  putPhoto: {"method":"PUT","path":"/v1/photos/{sha256}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"RAW","answer":"JSON","mediaTypes":["image/jpeg","image/png"],"maxBodyBytes":204800,"cost":2,"validators":{"path":"validatePutPhotoPath","query":"validatePutPhotoQuery","body":null,"item":null}},
  getReceipt: {"method":"GET","path":"/v1/receipts/{receiptId}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetReceiptPath","query":"validateGetReceiptQuery","body":null,"item":null}},
  getCompany: {"method":"GET","path":"/v1/companies/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetCompanyPath","query":"validateGetCompanyQuery","body":null,"item":null}},
  putCompany: {"method":"PUT","path":"/v1/companies/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":65536,"cost":1,"validators":{"path":"validatePutCompanyPath","query":"validatePutCompanyQuery","body":"validateCompanyInput","item":null}},
  listCompanies: {"method":"GET","path":"/v1/companies","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":null,"query":"validateListCompaniesQuery","body":null,"item":null}},
  getProject: {"method":"GET","path":"/v1/projects/{projectId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetProjectPath","query":"validateGetProjectQuery","body":null,"item":null}},
  putProject: {"method":"PUT","path":"/v1/projects/{projectId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":65536,"cost":1,"validators":{"path":"validatePutProjectPath","query":"validatePutProjectQuery","body":"validateProjectInput","item":null}},
  listProjects: {"method":"GET","path":"/v1/projects","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":null,"query":"validateListProjectsQuery","body":null,"item":null}},
  putParticipant: {"method":"PUT","path":"/v1/projects/{projectId}/participants/{companyId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":65536,"cost":1,"validators":{"path":"validatePutParticipantPath","query":"validatePutParticipantQuery","body":"validateParticipantInput","item":null}},
  listParticipants: {"method":"GET","path":"/v1/projects/{projectId}/participants","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":"validateListParticipantsPath","query":"validateListParticipantsQuery","body":null,"item":null}},
  putTeam: {"method":"PUT","path":"/v1/projects/{projectId}/teams/{teamId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":65536,"cost":1,"validators":{"path":"validatePutTeamPath","query":"validatePutTeamQuery","body":"validateTeamInput","item":null}},
  listTeams: {"method":"GET","path":"/v1/projects/{projectId}/teams","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":"validateListTeamsPath","query":"validateListTeamsQuery","body":null,"item":null}},
  registerWorker: {"method":"POST","path":"/v1/workers","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":65536,"cost":1,"validators":{"path":null,"query":"validateRegisterWorkerQuery","body":"validateWorkerInput","item":null}},
  getWorker: {"method":"GET","path":"/v1/workers/{workerId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetWorkerPath","query":"validateGetWorkerQuery","body":null,"item":null}},
  putProjectWorker: {"method":"PUT","path":"/v1/projects/{projectId}/workers/{workerId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":65536,"cost":1,"validators":{"path":"validatePutProjectWorkerPath","query":"validatePutProjectWorkerQuery","body":"validateProjectWorkerInput","item":null}},
  listProjectWorkers: {"method":"GET","path":"/v1/projects/{projectId}/workers","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":"validateListProjectWorkersPath","query":"validateListProjectWorkersQuery","body":null,"item":null}},
  recordMovement: {"method":"POST","path":"/v1/projects/{projectId}/workers/{workerId}/movements","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validateRecordMovementPath","query":"validateRecordMovementQuery","body":"validateMovementInput","item":null}},
  putContract: {"method":"PUT","path":"/v1/projects/{projectId}/contracts/{contractId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validatePutContractPath","query":"validatePutContractQuery","body":"validateContractInput","item":null}},
  grantEntryPermit: {"method":"POST","path":"/v1/projects/{projectId}/entry-permits","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validateGrantEntryPermitPath","query":"validateGrantEntryPermitQuery","body":"validateEntryPermitInput","item":null}},
  recordSuspension: {"method":"POST","path":"/v1/projects/{projectId}/suspensions","audience":["SYSTEM"],"idempotency":"KEY","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validateRecordSuspensionPath","query":"validateRecordSuspensionQuery","body":"validateSuspensionInput","item":null}},
  endSuspension: {"method":"POST","path":"/v1/projects/{projectId}/suspensions/{suspensionId}/end","audience":["SYSTEM"],"idempotency":"NATURAL","body":"JSON","answer":"JSON","mediaTypes":["application/json"],"maxBodyBytes":16384,"cost":1,"validators":{"path":"validateEndSuspensionPath","query":"validateEndSuspensionQuery","body":"validateSuspensionEndInput","item":null}},
  listPartners: {"method":"GET","path":"/v1/partners","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":null,"query":"validateListPartnersQuery","body":null,"item":null}},
  listDeliveries: {"method":"GET","path":"/v1/deliveries","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":2,"validators":{"path":null,"query":"validateListDeliveriesQuery","body":null,"item":null}},
  getDelivery: {"method":"GET","path":"/v1/deliveries/{deliveryId}","audience":["SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetDeliveryPath","query":"validateGetDeliveryQuery","body":null,"item":null}},
  listCodeTables: {"method":"GET","path":"/v1/code-tables","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":null,"query":"validateListCodeTablesQuery","body":null,"item":null}},
  getCodeTable: {"method":"GET","path":"/v1/code-tables/{scheme}","audience":["DEVICE","MAKER","SYSTEM"],"idempotency":"NATURAL","body":"NONE","answer":"JSON","mediaTypes":[],"maxBodyBytes":0,"cost":1,"validators":{"path":"validateGetCodeTablePath","query":"validateGetCodeTableQuery","body":null,"item":null}},
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
