import type { Handlers } from '../http/operation.ts';
import './tables.ts';
import { bindingHandlers } from './bindings.ts';
import { companyHandlers } from './companies.ts';
import type { RegistryContext } from './context.ts';
import { contractHandlers } from './contracts.ts';
import { deviceHandlers } from './devices.ts';
import { entryPermitHandlers } from './entry-permits.ts';
import { movementHandlers } from './movements.ts';
import { participantHandlers } from './participants.ts';
import { projectWorkerHandlers } from './project-workers.ts';
import { projectHandlers } from './projects.ts';
import { suspensionHandlers } from './suspensions.ts';
import { teamHandlers } from './teams.ts';
import { workerHandlers } from './workers.ts';

/** Every operation of the registry. */
export function registryHandlers(context: RegistryContext): Handlers {
  return {
    ...companyHandlers(context),
    ...projectHandlers(context),
    ...participantHandlers(context),
    ...teamHandlers(context),
    ...workerHandlers(context),
    ...projectWorkerHandlers(context),
    ...movementHandlers(context),
    ...contractHandlers(context),
    ...entryPermitHandlers(context),
    ...suspensionHandlers(context),
    ...deviceHandlers(context),
    ...bindingHandlers(context),
  };
}
