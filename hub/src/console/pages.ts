import type { Registry } from 'prom-client';
import type { Answer } from '../http/answer.ts';
import { jsonAnswer } from '../http/answer.ts';
import type { OpenRoute } from '../http/open-routes.ts';
import type { Readings } from './readings.ts';
import { STATUS_PAGE, STATUS_SCRIPT, STATUS_STYLE } from './status-page.ts';
import type { StatusReport } from './status.ts';

const CONTENT_SECURITY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

/** The status page and its data: open in a demonstration, on a loopback address in production. */
export function consolePages(readStatus: () => Promise<StatusReport>): OpenRoute[] {
  const page = text('text/html; charset=utf-8', STATUS_PAGE);
  const style = text('text/css; charset=utf-8', STATUS_STYLE);
  const script = text('text/javascript; charset=utf-8', STATUS_SCRIPT);
  return [
    { path: '/', answer: async () => page },
    { path: '/status.css', answer: async () => style },
    { path: '/status.js', answer: async () => script },
    { path: '/status.json', answer: async () => jsonAnswer(200, await readStatus()) },
  ];
}

/** What a Prometheus server reads. */
export function metricsPage(registry: Registry, readings: Pick<Readings, 'refresh'>): OpenRoute {
  return {
    path: '/metrics',
    answer: async () => {
      await readings.refresh();
      return text(registry.contentType, await registry.metrics());
    },
  };
}

function text(contentType: string, content: string): Answer {
  return {
    status: 200,
    contentType,
    headers: { 'Content-Security-Policy': CONTENT_SECURITY, 'Cache-Control': 'no-store' },
    body: Buffer.from(content),
  };
}
