import type { Principal } from '../security/principal.ts';
import type { Operation } from './contract.ts';
import { refusal, type Refusal } from './refusal.ts';

/** What a request's path names; the registry knows which projects lie in an area and which devices are a maker's. */
export interface Target {
  projectId?: string;
  deviceSn?: string;
}

export type MayReach = (principal: Principal, target: Target) => Promise<boolean>;

/** The hard gate in front of every handler: right kind of key, and everything the path names within its reach. */
export async function checkScope(
  principal: Principal,
  operation: Operation,
  params: Readonly<Record<string, string>>,
  mayReach: MayReach,
): Promise<Refusal | null> {
  if (operation.audience === 'PUBLIC') return null;
  if (!operation.audience.includes(principal.kind))
    return refusal('AUDIENCE_DENIED', {
      pointer: '/header/signature-input',
      detail: `Keys of kind ${principal.kind} may not call this operation; it is for ${operation.audience.join(', ')}.`,
      detailZh: `${principal.kind} 类密钥不能调用该操作，仅限 ${operation.audience.join('、')}。`,
    });
  const { projectId, deviceSn } = params;
  if (deviceSn !== undefined && principal.scope.kind === 'DEVICE' && principal.scope.deviceSn !== deviceSn)
    return outOfScope('deviceSn');
  if (projectId === undefined && deviceSn === undefined) return null;
  const target: Target = {
    ...(projectId === undefined ? {} : { projectId }),
    ...(deviceSn === undefined ? {} : { deviceSn }),
  };
  if (await mayReach(principal, target)) return null;
  return outOfScope(projectId === undefined ? 'deviceSn' : 'projectId');
}

/** What a system's listing is filtered by is named by the request as well. */
export async function checkFilterScope(
  principal: Principal,
  { projectId }: Readonly<Record<string, string>>,
  mayReach: MayReach,
): Promise<Refusal | null> {
  if (principal.kind !== 'SYSTEM' || projectId === undefined) return null;
  return (await mayReach(principal, { projectId })) ? null : outOfScope('projectId', '/query');
}

function outOfScope(name: 'deviceSn' | 'projectId', part = '/path'): Refusal {
  return refusal('SCOPE_DENIED', {
    pointer: `${part}/${name}`,
    detail: 'This key does not reach the project or device that the request names.',
    detailZh: '该密钥无权访问所指的项目或设备。',
  });
}
