/** Who acts in the steps of payroll: people are the registry's. */
export { MONEY_STEPS } from '../registry/people/acting.ts';
export type {
  Acting,
  ActingPerson,
  ActingResult,
  CheckActing,
  MoneyStep,
  StillMay,
} from '../registry/people/acting.ts';
