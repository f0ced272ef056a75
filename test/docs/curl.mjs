#!/usr/bin/env node
// Stands in for curl where the guides' commands are tested on a machine without it. Knows only what they use.
import { readFileSync } from 'node:fs';

const headers = new Headers();
let method = 'GET';
let body;
let url;
const args = process.argv.slice(2);
while (args.length > 0) {
  const name = args.shift();
  if (name === '-X') method = args.shift();
  else if (name === '-H') addHeaders(args.shift());
  else if (name === '--data-binary') body = readFileSync(args.shift().replace(/^@/, ''));
  else if (name.startsWith('http')) url = name;
  else if (!['-sS', '--fail-with-body'].includes(name))
    throw new Error(`the stand-in for curl does not know ${name}`);
}

/** `Name: value`, or `@file` with one on every line. */
function addHeaders(value) {
  const lines = value.startsWith('@') ? readFileSync(value.slice(1), 'utf8').split('\n') : [value];
  for (const line of lines.filter((one) => one.includes(':'))) {
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon), line.slice(colon + 1).trim());
  }
}

const response = await fetch(url, { method, headers, body });
process.stdout.write(Buffer.from(await response.arrayBuffer()));
if (!response.ok) process.exitCode = 22;
