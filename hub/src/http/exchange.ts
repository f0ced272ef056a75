import type { Request, Response } from 'express';
import type { OperationId } from '../generated/operations.ts';
import type { ProblemCode } from '../generated/problems.ts';
import type { ReceivedHead } from './received-head.ts';

/** One request under way and what is known of it so far. */
export interface Exchange {
  requestId: string;
  request: Request;
  response: EdgeResponse;
  head: ReceivedHead;
  /** By the hub's wall clock. */
  receivedAt: number;
  /** By the clock that measures durations. */
  startedAt: number;
  operationId: OperationId | null;
  /** Template of the route, `none` until it is known. */
  route: string;
  keyId: string | null;
  /** Its signature held: the sender has the key that it names. */
  isProven: boolean;
  /** The answer came late on purpose; nothing more is done for this sender. */
  heldBack: boolean;
  code: ProblemCode | null;
  /** The client holds its body back until it is told to continue. */
  awaitsContinue: boolean;
  /** Set on whatever answer this request gets. */
  headers: Record<string, string>;
}

export type EdgeResponse = Response<unknown, { exchange: Exchange }>;
