/** Electronic fence of a site: a simple polygon on WGS84, small enough to be treated as flat. */
export interface FencePoint {
  lng: number;
  lat: number;
}

export type FenceFault = 'TOO_FEW_POINTS' | 'REPEATED_POINT' | 'SELF_CROSSING';

/** The ring without a repeated last point: a fence may be stated closed or open, and means the same. */
export function openRing(points: readonly FencePoint[]): readonly FencePoint[] {
  const [first] = points;
  const last = points.at(-1);
  return first && last && points.length > 1 && same(first, last) ? points.slice(0, -1) : points;
}

/** Null for a polygon that has an inside: three different points or more, no point twice, no edge over another. */
export function fenceFault(points: readonly FencePoint[]): FenceFault | null {
  const ring = openRing(points);
  if (ring.length < 3) return 'TOO_FEW_POINTS';
  if (new Set(ring.map((point) => `${point.lng},${point.lat}`)).size < ring.length) return 'REPEATED_POINT';
  return crossesItself(ring) ? 'SELF_CROSSING' : null;
}

function crossesItself(ring: readonly FencePoint[]): boolean {
  const edges = ring.map((from, index) => ({ from, to: ring[(index + 1) % ring.length] ?? from }));
  return edges.some((edge, index) =>
    edges.slice(index + 1).some((other, offset) => {
      const isNext = offset === 0;
      const isLastToFirst = index === 0 && index + 1 + offset === edges.length - 1;
      if (isNext) return foldsBack(edge.from, edge.to, other.to);
      if (isLastToFirst) return foldsBack(other.from, other.to, edge.to);
      return segmentsMeet(edge.from, edge.to, other.from, other.to);
    }),
  );
}

/** Two edges with a common corner overlap when the second runs back over the first. */
function foldsBack(start: FencePoint, corner: FencePoint, end: FencePoint): boolean {
  const ahead =
    (corner.lng - start.lng) * (end.lng - corner.lng) + (corner.lat - start.lat) * (end.lat - corner.lat);
  return turn(start, corner, end) === 0 && ahead < 0;
}

function segmentsMeet(a: FencePoint, b: FencePoint, c: FencePoint, d: FencePoint): boolean {
  const [cSide, dSide, aSide, bSide] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (cSide !== dSide && aSide !== bSide) return true;
  return (
    (cSide === 0 && within(a, b, c)) ||
    (dSide === 0 && within(a, b, d)) ||
    (aSide === 0 && within(c, d, a)) ||
    (bSide === 0 && within(c, d, b))
  );
}

function turn(a: FencePoint, b: FencePoint, c: FencePoint): number {
  return Math.sign((b.lng - a.lng) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lng - a.lng));
}

function within(a: FencePoint, b: FencePoint, point: FencePoint): boolean {
  return (
    point.lng >= Math.min(a.lng, b.lng) &&
    point.lng <= Math.max(a.lng, b.lng) &&
    point.lat >= Math.min(a.lat, b.lat) &&
    point.lat <= Math.max(a.lat, b.lat)
  );
}

function same(a: FencePoint, b: FencePoint): boolean {
  return a.lng === b.lng && a.lat === b.lat;
}
