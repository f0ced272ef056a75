/** What the rig asks of its helpers, each a process of its own, and what they tell. */
export interface Terminal {
  deviceSn: string;
  keyId: string;
  /** As the hub gave it out: base64url. */
  secret: string;
}

export interface SenderSetup {
  url: string;
  hubId: string;
  terminals: Terminal[];
  workers: string[];
}

export interface SendingJob {
  seconds: number;
  /** Requests offered each second, whatever becomes of them. */
  perSecond: number;
}

export interface SendingReport {
  offered: number;
  /** Answered within the window, with every event accepted. */
  inTime: number;
  /** Answered right, in the window or after it. */
  right: number;
  /** Answered otherwise, or not at all: status or error, and how often. */
  wrong: Record<string, number>;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export interface FloodJob {
  kind: string;
  port: number;
  hubId: string;
  captured: Terminal;
  seconds: number;
  /** Most attempts each second, over all connections. */
  perSecond: number;
}

export interface FloodReport {
  attempts: number;
  attemptsPerSecond: number;
  /** Answers by status, and `cut` for connections that were closed without one. */
  outcomes: Record<string, number>;
  /** Share of one core that the flooder itself used. */
  cpu: number;
}
