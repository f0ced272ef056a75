import { PROJECTS } from '../fixture/projects.ts';
import type { ProjectKey } from '../fixture/projects.ts';

/** One row of attendance as a platform holds it; the ID number is encrypted with the project's secret. */
export interface PlatformAttendance {
  projectCode: string;
  idCardNumber: string;
  date: string;
  direction: string;
}

export interface PlatformCredential {
  projectCode: string;
  secret: string;
  corpKey?: string;
}

export interface PlatformOptions {
  partnerId: 'national' | 'city-gateway';
  title: string;
  /** The gateway asks for the company key beside the project's. */
  needsCorpKey: boolean;
  /** Attendance of this project is taken and then refused. */
  refuses?: ProjectKey;
}

const CORP_KEY = 'example-corp-key';

/** A platform simulator as an outsider sees it: an address to report to, and its own view of what came. */
export class Platform {
  readonly #options: PlatformOptions;
  url = '';
  credentials: readonly PlatformCredential[] = [];

  constructor(options: PlatformOptions) {
    this.#options = options;
  }

  get partnerId(): PlatformOptions['partnerId'] {
    return this.#options.partnerId;
  }

  get title(): string {
    return this.#options.title;
  }

  /** The hub's name of this kind of platform. */
  get platformName(): string {
    return this.#options.partnerId;
  }

  /** How the simulator of this platform is started. */
  get simulatorArguments(): readonly string[] {
    return ['--title', this.title, ...(this.#options.needsCorpKey ? ['--corpsign'] : [])];
  }

  get endpoint(): string {
    return this.url;
  }

  /** The platform knows its projects and hands out their keys, on paper in the real world. */
  async prepare(url: string): Promise<void> {
    const { needsCorpKey, refuses } = this.#options;
    this.url = url;
    const credentials: PlatformCredential[] = [];
    for (const { platformCode, name } of PROJECTS) {
      const asked = { projectCode: platformCode, name, ...(needsCorpKey ? { corpKey: CORP_KEY } : {}) };
      credentials.push((await this.#write('POST', '/__sim/projects', asked)) as PlatformCredential);
    }
    this.credentials = credentials;
    const refused = PROJECTS.find(({ key }) => key === refuses);
    if (refused === undefined) return;
    await this.addFault({
      kind: 'reject',
      message: '[dataList][0][idCardNumber]该项目考勤由区平台直报!',
      methods: ['WorkerAttendance.Add'],
      projects: [refused.platformCode],
    });
  }

  async addFault(fault: object): Promise<void> {
    await this.#write('POST', '/__sim/faults', fault);
  }

  async attendances(): Promise<PlatformAttendance[]> {
    const response = await fetch(`${this.url}/__sim/records?kind=attendances`);
    return (await response.json()) as PlatformAttendance[];
  }

  async #write(method: string, path: string, body: object): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${this.title}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
