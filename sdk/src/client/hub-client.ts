import { OPERATIONS } from '../generated/operations.ts';
import type { OperationId } from '../generated/operations.ts';
import { HubConnection } from './hub-connection.ts';
import type { HubOptions } from './hub-connection.ts';
import type { HubArguments, HubItem, HubMethods, HubReplyBody, ListOperationId } from './hub-methods.ts';
import { photoHash, photoType } from './photo.ts';
import type { CallArguments, CallOptions } from './prepare-call.ts';

/** The methods are made from the contract's table when the module is loaded: their types are generated, not they. */
class OperationMethods extends HubConnection {}

for (const [operationId, row] of Object.entries(OPERATIONS)) {
  Object.defineProperty(OperationMethods.prototype, operationId, {
    async value(this: HubConnection, args?: CallArguments, options?: CallOptions): Promise<unknown> {
      return (await this.request(operationId, row, args, options)).body;
    },
  });
}

const WithMethods = OperationMethods as unknown as new (options: HubOptions) => HubConnection & HubMethods;

/**
 * A client of one hub under one key. `await hub.getDevice({ deviceSn })`, `await hub.putTeam({ projectId, teamId,
 * body })`: members of path and query by their names, the body as `body`. Failures are thrown as HubError.
 */
export class HubClient extends WithMethods {
  /** Uploads a JPEG or PNG under the hash of its bytes; the same picture twice is one picture. */
  async putPhoto(bytes: Uint8Array, options: CallOptions = {}): Promise<HubReplyBody<'putPhoto'>> {
    const contentType = options.contentType ?? photoType(bytes);
    if (contentType === undefined) throw new TypeError('a photo is a JPEG or a PNG');
    const args = { sha256: photoHash(bytes), body: bytes };
    const reply = await this.request('putPhoto', OPERATIONS.putPhoto, args, { ...options, contentType });
    return reply.body as HubReplyBody<'putPhoto'>;
  }

  /** All items of a list, page after page as they are needed: `for await (const each of hub.items('listDevices'))`. */
  async *items<Id extends ListOperationId>(
    operationId: Id,
    args: Partial<HubArguments<Id>> = {},
    options: CallOptions = {},
  ): AsyncGenerator<HubItem<Id>, void, undefined> {
    const row = OPERATIONS[operationId satisfies OperationId];
    let cursor: string | null | undefined;
    do {
      const page = { ...(args as CallArguments), ...(cursor ? { cursor } : {}) };
      const { body } = await this.request(operationId, row, page, options);
      const { items, nextCursor } = body as { items: HubItem<Id>[]; nextCursor: string | null };
      yield* items;
      cursor = nextCursor;
    } while (cursor);
  }
}
