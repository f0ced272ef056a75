import { isCalendarDay } from './calendar-day.ts';

/** GB 11643-1999: weights of the first 17 digits and the check signs by remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_SIGNS = '10X98765432';
const SHAPE = /^\d{17}[\dX]$/;

/** Code of the resident identity card in the national table of ID types. */
export const RESIDENT_CARD = '01';

export interface IdNumberFacts {
  birthDate: string;
  gender: 'MALE' | 'FEMALE';
}

/** What a resident identity number says about its holder; null when it cannot be one. */
export function readIdNumber(text: string, today: string): IdNumberFacts | null {
  if (!SHAPE.test(text) || text.at(-1) !== checkSign(text)) return null;
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isCalendarDay(birthDate) || birthDate > today) return null;
  return { birthDate, gender: Number(text[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

function checkSign(text: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return CHECK_SIGNS[sum % CHECK_SIGNS.length];
}

/** The form in which an ID number is stored, compared and looked up. */
export function normaliseIdNumber(text: string): string {
  return text.trim().toUpperCase();
}
