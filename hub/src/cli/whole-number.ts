import { CommandFailure, EXIT } from './output.ts';

/** The number that an option was given; anything else ends the command. */
export function wholeNumber(option: string, text: string, [min, max]: readonly [number, number]): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new CommandFailure(
    EXIT.usage,
    `${option} 应为 ${min} 到 ${max} 的整数，而不是 ${text}`,
    `${option} is a whole number from ${min} to ${max}, not ${text}`,
  );
}
