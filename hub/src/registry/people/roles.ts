import { MONEY_STEPS, type ActingPerson, type MoneyStep } from './acting.ts';

/** Which steps a role allows. The one who approves a sheet is never the one who makes it. */
const ROLE_STEPS = {
  /** 劳资专管员 */
  LABOUR_WAGE_OFFICER: MONEY_STEPS.filter((step) => step !== 'APPROVE_SHEET'),
  /** 劳资负责人 */
  LABOUR_WAGE_HEAD: ['APPROVE_SHEET', 'MANAGE_ACCOUNT', 'BOOK_RETURN', 'CONFIRM_RECONCILIATION'],
  /** 分包经办人: makes and signs for its own company only. */
  SUBCONTRACTOR_CLERK: ['PREPARE_SHEET', 'SIGN_SHEET'],
} as const satisfies Record<string, readonly MoneyStep[]>;

export type Role = keyof typeof ROLE_STEPS;

function allows(role: string, step: MoneyStep): boolean {
  const steps: readonly MoneyStep[] = Object.hasOwn(ROLE_STEPS, role) ? ROLE_STEPS[role as Role] : [];
  return steps.includes(step);
}

export function rolesAllow(roles: readonly string[], step: MoneyStep): boolean {
  return roles.some((role) => allows(role, step));
}

/** May this person do the step on a sheet of that company? A subcontractor's clerk only on those of its own. */
export function mayActForCompany(person: ActingPerson, step: MoneyStep, companyId: string): boolean {
  const ofAnyCompany = person.roles.filter((role) => role !== 'SUBCONTRACTOR_CLERK');
  return rolesAllow(ofAnyCompany, step) || (rolesAllow(person.roles, step) && person.companyId === companyId);
}
