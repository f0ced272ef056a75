import type { PartnerStates } from '../attendance/receipts.ts';
import { present } from '../attendance/attendance-queries.ts';
import type { Schema } from '../registry/schemas.ts';
import { shanghaiIso } from '../runtime/shanghai-time.ts';
import type { Db } from '../store/database.ts';
import { deliveriesAt, type DeliveryRow } from './delivery-queries.ts';
import { deliveryId } from './wire-names.ts';

/** Delivery's answer to "where has this record got to", in the words of the contract. */
export function partnerStates(db: Db): PartnerStates {
  return async (records) => (await deliveriesAt(db, records)).map((rows) => rows.map(toPartnerState));
}

function toPartnerState(row: DeliveryRow): Schema<'PartnerState'> {
  return {
    partnerId: row.partnerId,
    state: row.state,
    deliveryId: deliveryId(row),
    ...present({
      serial: row.serial,
      partnerNumber: row.partnerNumber,
      code: row.code,
      message: row.message,
      updatedAt: row.since && shanghaiIso(row.since.getTime()),
    }),
  } as Schema<'PartnerState'>;
}
