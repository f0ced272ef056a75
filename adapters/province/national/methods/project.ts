import type { ProjectRecord } from '../../../records.ts';
import {
  APPROVAL_LEVELS,
  PROJECT_CATEGORIES,
  PROJECT_PROPERTIES,
  PROJECT_SIZES,
  PROJECT_STATUSES,
} from '../code-maps.ts';
import type { KindCodec } from '../codec.ts';
import { bodyOf, onlyItem } from '../codec.ts';
import type { Field } from '../fields.ts';
import { decimal, oneOf, writeFields } from '../fields.ts';
import { findSingle } from '../find-single.ts';

/**
 * `Project.PartUpdate`. In "one project, one key" mode the project exists at the platform before its key does, and
 * this is the method that its key may call; the code, the area, the permits and the contractor stay the
 * platform's own.
 */
const FIELDS: readonly Field<ProjectRecord>[] = [
  { wire: 'description', from: 'description', read: (body) => body.description },
  {
    wire: 'category',
    from: 'category',
    read: (body) => body.category,
    required: true,
    code: oneOf(PROJECT_CATEGORIES),
  },
  { wire: 'buildCorpName', from: 'owner.name', read: (body) => body.owner?.name },
  { wire: 'buildCorpCode', from: 'owner.companyId', read: (body) => body.owner?.companyId },
  { wire: 'buildPlanNum', from: 'landPlanNumber', read: (body) => body.landPlanNumber, aes: true },
  { wire: 'prjPlanNum', from: 'worksPlanNumber', read: (body) => body.worksPlanNumber, aes: true },
  { wire: 'invest', from: 'investment', read: (body) => decimal(body.investment) },
  { wire: 'buildingArea', from: 'areaSquareMetres', read: (body) => body.areaSquareMetres },
  { wire: 'buildingLength', from: 'lengthMetres', read: (body) => body.lengthMetres },
  { wire: 'linkMan', from: 'contactName', read: (body) => body.contactName },
  { wire: 'linkPhone', from: 'contactPhone', read: (body) => body.contactPhone },
  {
    wire: 'prjStatus',
    from: 'statusCode',
    read: (body) => body.statusCode,
    required: true,
    code: oneOf(PROJECT_STATUSES),
  },
  { wire: 'lng', from: 'location.lng', read: (body) => body.location?.lng },
  { wire: 'lat', from: 'location.lat', read: (body) => body.location?.lat },
  { wire: 'address', from: 'address', read: (body) => body.address },
  { wire: 'approvalNum', from: 'approvalNumber', read: (body) => body.approvalNumber },
  {
    wire: 'approvalLevelNum',
    from: 'approvalLevel',
    read: (body) => body.approvalLevel,
    code: oneOf(APPROVAL_LEVELS),
  },
  { wire: 'prjSize', from: 'sizeCode', read: (body) => body.sizeCode, code: oneOf(PROJECT_SIZES) },
  {
    wire: 'propertyNum',
    from: 'propertyCode',
    read: (body) => body.propertyCode,
    code: oneOf(PROJECT_PROPERTIES),
  },
  { wire: 'functionNum', from: 'functionCode', read: (body) => body.functionCode },
  { wire: 'nationNum', from: 'nationCode', read: (body) => body.nationCode },
  { wire: 'thirdPartyProjectCode', from: 'projectId', read: (body) => body.projectId, required: true },
];

export const project: KindCodec = {
  method: { add: 'Project.PartUpdate', update: 'Project.PartUpdate' },
  list: null,
  duplicate: null,
  number: null,
  compose(call, context) {
    const item = onlyItem(call);
    const { members, faults } = writeFields(FIELDS, bodyOf('project', item), item, 0, context);
    return { data: { projectCode: context.projectCode, ...members }, faults };
  },
  find(call, context) {
    const { generalContractor } = bodyOf('project', onlyItem(call));
    return findSingle(call, context, {
      method: 'Project.Query',
      question: {
        projectCode: context.projectCode,
        contractorCorpCode: generalContractor.companyId,
        contractorCorpName: generalContractor.name,
      },
      key: { projectCode: context.projectCode },
      compare: 'always',
      fields: FIELDS,
      sent: project.compose(call, context).data,
    });
  },
};
