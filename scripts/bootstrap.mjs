// Runs before `npm start` and `npm test` on whatever Node the machine has: installs what the lock file names
// when it is not there yet, and says plainly what is missing. Uses nothing but Node itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = [20, 19];
const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-from');

function stop(zh, en) {
  console.error(`\n${zh}\n${en}\n`);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  const least = OLDEST_NODE.join('.');
  stop(
    `需要 Node ${least} 或更新版本来安装（当前 ${process.versions.node}）。`,
    `Node ${least} or later is needed to install (this is ${process.versions.node}).`,
  );
}

function requireOpenssl() {
  if (spawnSync('openssl', ['version']).status === 0) return;
  stop(
    '找不到 openssl：测试用它核对签名和文件。',
    'openssl is missing: the tests check signatures and files with it.',
  );
}

/** npm hands its own settings to scripts as variables; a nested npm must not inherit them as options. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)/i.test(name)),
  );
}

function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('正在安装依赖… / Installing dependencies…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: cleanEnvironment(),
    shell: npm.endsWith('.cmd'),
  };
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0)
    stop('安装失败，见上文 npm 的输出。', 'Installation failed; see the output of npm above.');
  writeFileSync(stamp, wanted);
}

function requirePinnedNode() {
  const pinned = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  try {
    execFileSync(pinned, ['--version'], { stdio: 'ignore', shell: pinned.endsWith('.cmd') });
  } catch {
    stop(
      '固定版本的 Node 没有装好（安装脚本可能被禁用）：请运行 npm rebuild node。',
      'The pinned Node is not in place (install scripts may be off): run npm rebuild node.',
    );
  }
}

requireNode();
if (process.argv.includes('--test')) requireOpenssl();
install();
requirePinnedNode();
