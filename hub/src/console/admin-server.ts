import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenRoute } from '../http/open-routes.ts';

export interface AdminServer {
  url: string;
  close(): Promise<void>;
}

/** Status page and metrics in production: a second, loopback address that no client of the interface reaches. */
export async function startAdminServer(
  routes: readonly OpenRoute[],
  { host, port }: { host: string; port: number },
): Promise<AdminServer> {
  const byPath = new Map(routes.map((route) => [route.path, route]));
  const server = createServer((request, response) => {
    const route = byPath.get((request.url ?? '').split('?')[0] ?? '');
    if (!route || request.method !== 'GET') {
      response.writeHead(route ? 405 : 404).end();
      return;
    }
    route.answer().then(
      ({ status, contentType, headers, body }) => {
        response.writeHead(status, {
          ...headers,
          ...(contentType === null ? {} : { 'Content-Type': contentType }),
        });
        response.end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
