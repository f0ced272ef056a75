import { existsSync } from 'node:fs';
import express, { type RequestHandler } from 'express';

/** The reference page brings everything it needs along: it works with the network cut and calls nobody. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  "script-src 'self'",
  // The page's script writes its styles at run time.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the generated reference pages from `folder`; throws at the start when they are not there. */
export function serveDocs(folder: string): RequestHandler[] {
  if (!existsSync(folder))
    throw new Error('the reference pages are missing; generate them from the contract');
  const guard: RequestHandler = (_request, response, next) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    next();
  };
  const files = express.static(folder, { index: 'index.html', dotfiles: 'ignore', redirect: true });
  return [guard, files];
}
