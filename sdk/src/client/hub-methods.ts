import type { OperationId } from '../generated/operations.ts';
import type { operations } from '../generated/types.ts';
import type { CallOptions } from './prepare-call.ts';

/** Members of the path or the query; `unknown` where there are none, so that it vanishes in an intersection. */
type Members<Operation, Place extends string> = Operation extends {
  parameters: { [name in Place]?: infer Found };
}
  ? [NonNullable<Found>] extends [never]
    ? unknown
    : NonNullable<Found>
  : unknown;

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : unknown;

/** Members of path and query side by side, and `body`. */
export type HubArguments<Id extends OperationId> = Members<operations[Id], 'path'> &
  Members<operations[Id], 'query'> &
  Body<operations[Id]>;

type Success<Responses> = Responses[keyof Responses & (200 | 201 | 202)];

/** The body of a success; bytes for pictures. */
export type HubReplyBody<Id extends OperationId> =
  Success<operations[Id]['responses']> extends { content: { 'application/json': infer Json } }
    ? Json
    : Uint8Array;

type HubMethod<Id extends OperationId> =
  Record<never, never> extends HubArguments<Id>
    ? (args?: HubArguments<Id>, options?: CallOptions) => Promise<HubReplyBody<Id>>
    : (args: HubArguments<Id>, options?: CallOptions) => Promise<HubReplyBody<Id>>;

/** One method per operation of the contract, under its operationId. A photo has its own method. */
export type HubMethods = { [Id in Exclude<OperationId, 'putPhoto'>]: HubMethod<Id> };

interface Page {
  items: readonly unknown[];
  nextCursor: string | null;
}

/** Operations that answer page by page. */
export type ListOperationId = {
  [Id in OperationId]: HubReplyBody<Id> extends Page ? Id : never;
}[OperationId];

export type HubItem<Id extends ListOperationId> =
  HubReplyBody<Id> extends { items: readonly (infer Item)[] } ? Item : never;
