/**
 * Loaded into the demo's children before their own program: ends them, as Ctrl-C would, when the demo is gone. Its
 * end of the pipe closes however it ended, by SIGKILL too.
 */
const LAST_CHANCE_MS = 15_000;

process.stdin.on('close', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), LAST_CHANCE_MS).unref();
});
process.stdin.resume();
// Waiting for the pipe is no reason to stay.
if ('unref' in process.stdin) process.stdin.unref();
