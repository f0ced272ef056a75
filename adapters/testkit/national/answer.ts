import type { Json } from './json.ts';

/** The platform's codes. */
export const CODE = {
  success: 0,
  parameter: -1,
  signature: -2,
  permission: -3,
  address: -4,
  limit: -5,
  other: 9999,
} as const;

export type Code = (typeof CODE)[keyof typeof CODE];

/** What stands in every answer; business errors too come with HTTP 200. */
export interface Answer {
  readonly code: Code;
  readonly message: string;
  readonly data: Json;
}

export function success(data: Json): Answer {
  return { code: CODE.success, message: '成功', data };
}

export function refusal(code: Exclude<Code, 0>, message: string): Answer {
  return { code, message, data: null };
}
