import type { HubClient } from '@realname-hub/sdk';
import type { DeviceHub } from '@realname-hub/sdk/journal';

/**
 * The hub as seen by a terminal whose firmware sends some events once more although they were answered. `remember`
 * is told what the hub said to the repetition; `isDue` says which events are still to be repeated.
 */
export function repeatingHub(
  client: HubClient,
  isDue: (eventId: string, seq: number) => boolean,
  remember: (eventId: string, status: string) => void,
): DeviceHub {
  return {
    serverTime: client.serverTime,
    getTime: (args, options) => client.getTime(args, options),
    getJournal: (args, options) => client.getJournal(args, options),
    recordHeartbeat: (args, options) => client.recordHeartbeat(args, options),
    putPhoto: (bytes, options) => client.putPhoto(bytes, options),
    submitAttendanceEvents: async (args, options) => {
      const reply = await client.submitAttendanceEvents(args, options);
      const events = args.body.events.filter(({ eventId, seq }) => isDue(eventId, seq));
      if (events.length > 0) {
        const again = await client.submitAttendanceEvents({ ...args, body: { events } }, options);
        for (const { eventId, status } of again.results) remember(eventId, status);
      }
      return reply;
    },
  };
}
