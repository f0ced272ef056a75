#!/usr/bin/env node
// Runs on any Node, so that one that is too old is told apart from a broken installation.
const OLDEST = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST) {
  process.stderr.write(
    `realname-hub 需要 Node ${OLDEST} 或更新版本（当前 ${process.versions.node}）。\n` +
      `realname-hub needs Node ${OLDEST} or later (this is ${process.versions.node}).\n`,
  );
  process.exit(2);
}
await import('../src/cli.ts');
