import type { PartnerAdapter } from '@realname-hub/adapters/port.ts';
import type { Partners } from '../delivery/partners.ts';
import type { WaitLink } from '../delivery/wait-chain.ts';
import { refuse, type Call, type Handlers, type Reply } from '../http/operation.ts';
import { present } from '../attendance/attendance-queries.ts';
import { answer, answerPage, fault, param, refuseFaults } from '../registry/handling.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Db } from '../store/database.ts';
import {
  attemptsOf,
  DELIVERY_CURSOR_KEYS,
  findDelivery,
  listDeliveries,
  type AttemptRow,
  type DeliveryFilter,
  type DeliveryRow,
} from './delivery-queries.ts';
import { explainDeliveries, type ExplainedDelivery } from './explained-deliveries.ts';
import { deliveryId, parseDeliveryId, recordKind, wireKind } from './wire-names.ts';

export interface DeliveryHandlersDeps {
  db: Db;
  clock: Clock;
  partners: Pick<Partners, 'list'>;
  adapters: readonly PartnerAdapter[];
}

export function deliveryHandlers(deps: DeliveryHandlersDeps): Handlers {
  return {
    listPartners: () => listPartners(deps),
    listDeliveries: (call) => {
      const filter = filterOf(call);
      if (filter === null) {
        return Promise.resolve(
          refuseFaults([
            fault('/query/kind', 'VALUE_NOT_ALLOWED', 'There is no such kind.', '没有这种记录。'),
          ]),
        );
      }
      return answerPage(deps, call, DELIVERY_CURSOR_KEYS, async (page) => {
        const { items, nextCursor } = await listDeliveries(deps.db, filter, page);
        return { items: (await explainDeliveries(deps.db, items)).map(showDelivery), nextCursor };
      });
    },
    getDelivery: async (call) => {
      const place = parseDeliveryId(param(call, 'deliveryId'));
      const row = place && (await findDelivery(deps.db, place, call.principal.scope));
      if (!row) return refuse('DELIVERY_NOT_FOUND');
      const attempts = (await attemptsOf(deps.db, row)).map(showAttempt);
      const [explained] = await explainDeliveries(deps.db, [row]);
      return answer(deps, 200, { ...(explained && showDelivery(explained)), attempts });
    },
  };
}

async function listPartners({ clock, partners, adapters }: DeliveryHandlersDeps): Promise<Reply> {
  const items = (await partners.list()).map((partner) => {
    const manifest = adapters.find((adapter) => adapter.manifest.platform === partner.platform)?.manifest;
    return {
      partnerId: partner.partnerId,
      platform: partner.platform,
      title: partner.title,
      ...(manifest ? { titleEn: manifest.title.en } : {}),
      status: partner.enabled ? 'ENABLED' : 'DISABLED',
      kinds: Object.keys(manifest?.kinds ?? {}).map((kind) =>
        wireKind(kind as Parameters<typeof wireKind>[0]),
      ),
    };
  });
  return answer({ clock }, 200, { items });
}

function filterOf(call: Call): DeliveryFilter | null {
  const { partnerId, kind: wire, projectId, state, recordId } = call.query;
  const kind = wire === undefined ? undefined : recordKind(wire);
  if (kind === null) return null;
  return {
    scope: call.principal.scope,
    ...(kind === undefined ? {} : { kind }),
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(projectId === undefined ? {} : { projectId }),
    ...(state === undefined ? {} : { state }),
    ...(recordId === undefined ? {} : { recordId }),
  };
}

/** As the contract tells a delivery. */
export function showDelivery(row: ExplainedDelivery): object {
  return {
    deliveryId: deliveryId(row),
    partnerId: row.partnerId,
    kind: wireKind(row.kind),
    key: row.key,
    number: row.no,
    ...(row.kind === 'company' ? {} : { projectId: row.key }),
    recordId: row.recordId,
    version: row.version,
    state: row.state,
    ...present({
      waitsFor: waitsFor(row),
      waitChain: row.chain.length > 0 ? row.chain.map(showLink) : null,
      explanation: row.explanation,
      skipped: row.skipped || null,
      serial: row.serial,
      partnerNumber: row.partnerNumber,
      code: row.code,
      message: row.message,
      updatedAt: row.since && shanghaiIso(row.since.getTime()),
    }),
    storedAt: shanghaiIso(row.storedAt.getTime()),
  };
}

/** `TEAM T-01`, or the kind alone where nobody has stated such a record yet; null when nothing is waited for. */
export function waitsFor({ waitsKind, waitsRecord }: DeliveryRow): string | null {
  return waitsKind && [wireKind(waitsKind), waitsRecord].filter((part) => part !== null).join(' ');
}

function showLink({ kind, recordId, standing }: WaitLink): object {
  const item = standing.is === 'ITEM' ? standing : null;
  const reason = standing.is === 'LANE_BLOCKED' ? standing.blocked : null;
  return {
    kind: wireKind(kind),
    standing: item ? item.state : standing.is,
    ...present({ recordId, code: item?.code ?? reason, message: item?.message ?? null }),
  };
}

const PURPOSES: Readonly<Record<string, string>> = { DELIVER: 'SEND', POLL: 'POLL', FIND: 'FIND' };

/** Outcomes of adapters, in the contract's words. */
const OUTCOMES: Readonly<Record<string, string>> = {
  answered: 'ACCEPTED',
  found: 'ACCEPTED',
  queued: 'QUEUED',
  pending: 'PENDING',
  refused: 'REFUSED',
  credentialRefused: 'CREDENTIAL_REFUSED',
  throttled: 'THROTTLED',
  unavailable: 'UNAVAILABLE',
  unanswered: 'UNANSWERED',
};

export function showAttempt(row: AttemptRow): object {
  return {
    callId: row.callId,
    method: row.method ?? '',
    purpose: PURPOSES[row.action] ?? 'SEND',
    startedAt: shanghaiIso(row.startedAt.getTime()),
    finishedAt: shanghaiIso(row.endedAt.getTime()),
    outcome: OUTCOMES[row.outcome] ?? 'OPEN',
    ...present({ code: row.code, message: row.message, serial: row.serial }),
    members: row.members,
  };
}
