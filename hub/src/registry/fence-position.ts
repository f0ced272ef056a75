import { openRing, type FencePoint } from './fence.ts';

export interface Position extends FencePoint {
  /** Radius of uncertainty, in metres, as the phone states it. */
  accuracyMeters?: number;
}

/** Metres of one degree of latitude on the mean sphere; a site is far too small for the difference to matter. */
const METRES_PER_DEGREE = 111_195;

/**
 * Where a position lies. BORDER is inside, but so near the edge that the stated uncertainty reaches over it; what
 * lies outside is OUTSIDE however uncertain it is (an e-fence point outside the polygon is refused).
 */
export function locateInFence(
  fence: readonly FencePoint[],
  position: Position,
): 'INSIDE' | 'BORDER' | 'OUTSIDE' {
  const ring = openRing(fence).map((point) => metresFrom(position, point));
  const edges = ring.map((from, index) => ({ from, to: ring[(index + 1) % ring.length] ?? from }));
  const distance = Math.min(...edges.map(({ from, to }) => distanceToEdge(from, to)));
  if (distance === 0) return 'BORDER';
  const crossings = edges.filter(({ from, to }) => crossesEastward(from, to)).length;
  if (crossings % 2 === 0) return 'OUTSIDE';
  return distance <= (position.accuracyMeters ?? 0) ? 'BORDER' : 'INSIDE';
}

interface Offset {
  east: number;
  north: number;
}

function metresFrom(origin: FencePoint, point: FencePoint): Offset {
  const shrink = Math.cos((origin.lat * Math.PI) / 180);
  return {
    east: (point.lng - origin.lng) * METRES_PER_DEGREE * shrink,
    north: (point.lat - origin.lat) * METRES_PER_DEGREE,
  };
}

/** Does the edge cross the ray that runs east from the origin? Its lower end belongs to it, its upper does not. */
function crossesEastward(from: Offset, to: Offset): boolean {
  if (from.north > 0 === to.north > 0) return false;
  return from.east + ((to.east - from.east) * -from.north) / (to.north - from.north) > 0;
}

function distanceToEdge(from: Offset, to: Offset): number {
  const along = { east: to.east - from.east, north: to.north - from.north };
  const length = along.east ** 2 + along.north ** 2;
  const share = length === 0 ? 0 : -(from.east * along.east + from.north * along.north) / length;
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(from.east + nearest * along.east, from.north + nearest * along.north);
}
