/** What one request, one key and one address may ask of the edge. Every number can be set by the operator. */
export interface EdgeLimits {
  /** Request line and all header fields together. */
  maxHeaderBytes: number;
  maxHeaderCount: number;
  /** Request target: path and query as they stand on the request line. */
  maxTargetLength: number;
  maxJsonDepth: number;
  /** A client that has not finished its header by then is cut off. */
  headersTimeoutMs: number;
  /** The whole request, body included. */
  requestTimeoutMs: number;
  keepAliveTimeoutMs: number;
  maxConnections: number;
  maxConnectionsPerAddress: number;
  /** A body that comes slower than this is cut off, once `bodyGraceMs` have passed. */
  minBodyBytesPerSecond: number;
  bodyGraceMs: number;
  /** Bodies that are being served at the same time, together. */
  maxBodyBytesAtOnce: number;
  /** Requests of one connection that wait for their answers; a client that sends more ahead is cut off. */
  maxPipelined: number;
  /** A connection on which nothing moves for so long is closed, also one that does not read its answer. */
  idleTimeoutMs: number;
  /** A handler that has not answered by then goes on, but its client is told to ask again. */
  handlerTimeoutMs: number;
  /** Of one key. */
  rate: RatePolicy;
  /** Of one device that a path names: a maker's key may serve thousands. */
  deviceRate: RatePolicy;
  /** Of one address, for requests that prove no key; see strangers.ts. */
  strangerRate: RatePolicy;
}

/** Token bucket: its owner may spend `burst` at once and gains `refillPerSecond`; an operation costs what the contract says. */
export interface RatePolicy {
  burst: number;
  refillPerSecond: number;
  /** Most owners remembered at a time; those that have been quiet longest are forgotten first. */
  maxKeys: number;
}

export const DEFAULT_LIMITS: EdgeLimits = {
  maxHeaderBytes: 16 * 1024,
  maxHeaderCount: 64,
  maxTargetLength: 4096,
  maxJsonDepth: 32,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 60_000,
  keepAliveTimeoutMs: 65_000,
  maxConnections: 4096,
  maxConnectionsPerAddress: 512,
  minBodyBytesPerSecond: 1024,
  bodyGraceMs: 5000,
  maxBodyBytesAtOnce: 256 * 1024 * 1024,
  maxPipelined: 16,
  idleTimeoutMs: 90_000,
  handlerTimeoutMs: 30_000,
  rate: { burst: 400, refillPerSecond: 200, maxKeys: 100_000 },
  deviceRate: { burst: 200, refillPerSecond: 50, maxKeys: 200_000 },
  strangerRate: { burst: 300, refillPerSecond: 60, maxKeys: 20_000 },
};
