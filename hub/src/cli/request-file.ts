import { readFileSync } from 'node:fs';
import type { RequestHead } from '../security/request-head.ts';
import { CommandFailure, EXIT } from './output.ts';

/** A request as it goes over the wire: request line, headers, an empty line, the body's bytes. */
export interface RequestFile {
  head: RequestHead;
  body: Buffer;
}

export function readRequestFile(path: string): RequestFile {
  const bytes = readFileSync(path);
  const { text, body } = split(bytes);
  const [requestLine = '', ...headerLines] = text.split(/\r?\n/);
  const [method, target, version, ...rest] = requestLine.split(' ');
  if (
    !method ||
    !target?.startsWith('/') ||
    (version !== undefined && !version.startsWith('HTTP/')) ||
    rest.length > 0
  ) {
    throw new CommandFailure(
      EXIT.usage,
      '第一行应为“方法 路径”，例如 POST /v1/devices/SN1/heartbeats',
      'the first line must be "METHOD /path", such as POST /v1/devices/SN1/heartbeats',
    );
  }
  const rawHeaders = headerLines.filter((line) => line !== '').flatMap(readHeader);
  return { head: { method, target, rawHeaders }, body };
}

/** The body is kept byte for byte: what is signed is what stands in the file. */
function split(bytes: Buffer): { text: string; body: Buffer } {
  for (const mark of ['\r\n\r\n', '\n\n']) {
    const at = bytes.indexOf(mark);
    if (at >= 0)
      return { text: bytes.subarray(0, at).toString('latin1'), body: bytes.subarray(at + mark.length) };
  }
  return { text: bytes.toString('latin1').trimEnd(), body: Buffer.alloc(0) };
}

function readHeader(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  if (colon <= 0) {
    throw new CommandFailure(EXIT.usage, `不是“名称: 值”：${line}`, `this is not "name: value": ${line}`);
  }
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
