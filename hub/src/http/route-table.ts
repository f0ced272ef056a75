import type { OperationId } from '../generated/operations.ts';
import { OPERATION_IDS, operationOf } from './contract.ts';
import type { Handler, Handlers } from './operation.ts';

export interface Route {
  operationId: OperationId;
  /** Template of the contract, `/v1/devices/{deviceSn}`. */
  template: string;
  handler: Handler;
}

/** The operations of one path, by method. */
export interface PathRoutes {
  template: string;
  /** The template as express reads it, `/v1/devices/:deviceSn`. */
  path: string;
  byMethod: ReadonlyMap<string, Route>;
}

/**
 * Routes as the contract lists them. A signed operation without a handler, or one with two, is a mistake of the
 * build and stops the start. Operations that are open to everyone are the edge's own and not in this table.
 */
export function routeTable(sources: readonly Handlers[]): PathRoutes[] {
  const handlers = collect(sources);
  const signed = OPERATION_IDS.filter((id) => operationOf(id).audience !== 'PUBLIC');
  const missing = signed.filter((id) => !handlers.has(id));
  if (missing.length > 0) throw new Error(`no handler for operations of the contract: ${missing.join(', ')}`);

  const paths = new Map<string, Map<string, Route>>();
  for (const operationId of signed) {
    const { method, path: template } = operationOf(operationId);
    const handler = handlers.get(operationId);
    if (!handler) continue;
    const byMethod = paths.get(template) ?? new Map<string, Route>();
    paths.set(template, byMethod.set(method, { operationId, template, handler }));
  }
  return [...paths].map(([template, byMethod]) => ({ template, path: expressPath(template), byMethod }));
}

function collect(sources: readonly Handlers[]): Map<OperationId, Handler> {
  const handlers = new Map<OperationId, Handler>();
  for (const operationId of OPERATION_IDS) {
    const found = sources.flatMap((source) => source[operationId] ?? []);
    if (found.length > 1) throw new Error(`two handlers for operation ${operationId}`);
    const [handler] = found;
    if (handler) handlers.set(operationId, handler);
  }
  return handlers;
}

function expressPath(template: string): string {
  return template.replace(/\{([A-Za-z0-9]+)\}/g, ':$1');
}
