import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CityState } from '../city-state.ts';
import { ChildProcess } from './child-process.ts';
import { freePort } from './free-port.ts';
import { HubCli } from './hub-cli.ts';
import { Platform } from './platform.ts';

export interface CityProcessesOptions {
  root: string;
  dataFolder: string;
  port: number;
  state: CityState;
  signal: AbortSignal;
  say: (line: string) => void;
}

export const HUB_ID = 'demo';

/** The two platforms and the hub, each a process of its own, kept running until the city stops. */
export class CityProcesses {
  readonly platforms: readonly Platform[] = [
    new Platform({ partnerId: 'national', title: '全国平台（模拟） National platform', needsCorpKey: false }),
    new Platform({
      partnerId: 'city-gateway',
      title: '市级网关（模拟） City gateway',
      needsCorpKey: true,
      refuses: 'ANNEX',
    }),
  ];
  hubUrl = '';
  readonly #options: CityProcessesOptions;
  readonly #children = new Map<string, ChildProcess>();

  constructor(options: CityProcessesOptions) {
    this.#options = options;
  }

  get cli(): HubCli {
    const { root, dataFolder, signal } = this.#options;
    return new HubCli({ root, dataFolder, signal, environment: this.#hubEnvironment() });
  }

  async start(): Promise<void> {
    const { dataFolder, state, port } = this.#options;
    mkdirSync(join(dataFolder, 'platforms'), { recursive: true });
    for (const { partnerId } of this.platforms) await this.#choosePort(partnerId, 0);
    await this.#choosePort('hub', port);
    const platforms = Promise.all(this.platforms.map((platform) => this.#startPlatform(platform)));
    // A hub that knows partners already would call before they are prepared.
    if (Object.keys(state.facts.partners).length > 0) await platforms;
    await Promise.all([platforms, this.#startHub()]);
  }

  /** The hub first: what it has begun to send is still answered. */
  async stop(): Promise<void> {
    await this.#children.get('hub')?.stop();
    await Promise.all([...this.#children.values()].map((child) => child.stop()));
  }

  async #choosePort(name: string, usual: number): Promise<void> {
    const { state } = this.#options;
    const before = state.facts.ports[name];
    const port = await freePort(before ?? usual);
    // The hub reports to the address that it was given.
    if (state.facts.partners[name] !== undefined && port !== before)
      throw new Error(`${name}: 端口 ${before} 已被占用 / port ${before} is taken by another program`);
    state.facts.ports[name] = port;
    state.save();
  }

  #startPlatform(platform: Platform): Promise<unknown> {
    const { partnerId } = platform;
    const dataFile = join(this.#options.dataFolder, 'platforms', `${partnerId}.jsonl`);
    return this.#startChild(partnerId, {
      command: () => [
        ...['simulate', 'national', '--port', String(this.#options.state.facts.ports[partnerId])],
        ...['--data', dataFile, ...platform.simulatorArguments],
      ],
      environment: () => this.#environment(),
      onReady: (url) => platform.prepare(url),
    });
  }

  /** Another program may have taken the port between the question and the use; any other will do then. */
  async #startHub(): Promise<void> {
    const { state } = this.#options;
    try {
      await this.#launchHub();
    } catch {
      state.facts.ports['hub'] = await freePort(0);
      state.save();
      await this.#launchHub();
    }
  }

  #launchHub(): Promise<unknown> {
    return this.#startChild('hub', {
      command: () => ['start'],
      environment: () => this.#hubEnvironment(),
      onReady: async (url) => {
        this.hubUrl = url;
      },
    });
  }

  #startChild(
    name: string,
    parts: {
      command: () => readonly string[];
      environment: () => NodeJS.ProcessEnv;
      onReady: (url: string) => Promise<void>;
    },
  ): Promise<unknown> {
    const { root, dataFolder, say } = this.#options;
    const child = new ChildProcess({
      name,
      cwd: root,
      command: () => [join(root, 'hub', 'src', 'cli.ts'), ...parts.command()],
      environment: parts.environment,
      logFile: join(dataFolder, `${name}.log`),
      onReady: async ({ url }) => {
        await parts.onReady(url);
        this.#writeProcessIds();
      },
      onRestart: () => say(`${name} 意外结束，正在重新启动 / ended unexpectedly, starting it again`),
    });
    this.#children.set(name, child);
    return child.start();
  }

  /** For whoever wants to look at one of them, or to kill it. */
  #writeProcessIds(): void {
    const ids = Object.fromEntries([...this.#children].map(([name, { pid }]) => [name, pid]));
    writeFileSync(
      join(this.#options.dataFolder, 'processes.json'),
      `${JSON.stringify({ city: process.pid, ...ids })}\n`,
    );
  }

  /** What one process has compiled the next one need not: a demo starts a dozen of them. */
  #environment(): NodeJS.ProcessEnv {
    return { NODE_COMPILE_CACHE: join(this.#options.root, 'node_modules', '.cache', 'node'), ...process.env };
  }

  #hubEnvironment(): NodeJS.ProcessEnv {
    const { dataFolder, state } = this.#options;
    const { ports } = state.facts;
    return {
      ...this.#environment(),
      HUB_MODE: 'demo',
      HUB_ID,
      HUB_DATA_FOLDER: dataFolder,
      HUB_LISTEN_PORT: String(ports['hub']),
      HUB_EGRESS_ALLOW: this.platforms.map(({ partnerId }) => `127.0.0.1:${ports[partnerId]}`).join(','),
    };
  }
}
