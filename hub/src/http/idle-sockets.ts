import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Knows which connections have a request under way. Node's own notion of idle leaves out those that have not sent
 * anything yet, and they would hold up the end of the server.
 */
export function trackIdleSockets(server: Server, isTls: boolean): { destroyIdle(): void } {
  const underWay = new Map<Socket, number>();
  server.on(isTls ? 'secureConnection' : 'connection', (socket: Socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  const count = (socket: Socket, by: number) => {
    const known = underWay.get(socket);
    if (known !== undefined) underWay.set(socket, known + by);
  };
  const follow = ({ socket }: IncomingMessage, response: ServerResponse) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  };
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.prependListener(event, follow);
  return {
    destroyIdle: () => {
      for (const [socket, requests] of underWay) if (requests === 0) socket.destroy();
    },
  };
}
