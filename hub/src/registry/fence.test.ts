import { describe, expect, it } from 'vitest';
import { locateInFence } from './fence-position.ts';
import { fenceFault } from './fence.ts';

const at = (lng: number, lat: number) => ({ lng, lat });
const SQUARE = [at(113.12, 23.02), at(113.13, 23.02), at(113.13, 23.03), at(113.12, 23.03)];
/** A U, open to the north. */
const BAY = [at(0, 0), at(3, 0), at(3, 3), at(2, 3), at(2, 1), at(1, 1), at(1, 3), at(0, 3)];

describe('fence', () => {
  it.each([
    ['a square', SQUARE],
    ['a square that names its first corner again', [...SQUARE, at(113.12, 23.02)]],
    ['a bay', BAY],
    ['a corner in the middle of a straight edge', [at(0, 0), at(1, 0), at(2, 0), at(2, 2), at(0, 2)]],
  ])('accepts %s', (_name, fence) => {
    expect(fenceFault(fence)).toBeNull();
  });

  it.each([
    ['TOO_FEW_POINTS', 'two corners and the first again', [at(0, 0), at(1, 1), at(0, 0)]],
    ['REPEATED_POINT', 'a corner that stands twice', [at(0, 0), at(2, 0), at(0, 0), at(0, 2)]],
    ['SELF_CROSSING', 'a bow tie', [at(0, 0), at(2, 2), at(2, 0), at(0, 2)]],
    ['SELF_CROSSING', 'corners in one line', [at(0, 0), at(1, 1), at(2, 2)]],
    ['SELF_CROSSING', 'a corner on another edge', [at(0, 0), at(4, 0), at(4, 4), at(2, 0), at(0, 4)]],
    ['SELF_CROSSING', 'a spike that runs back over its edge', [at(0, 0), at(4, 0), at(2, 0), at(2, 3)]],
  ])('finds %s: %s', (fault, _name, fence) => {
    expect(fenceFault(fence)).toBe(fault);
  });
});

describe('position in a fence', () => {
  it('tells inside from outside, also in a bay', () => {
    expect(locateInFence(SQUARE, at(113.125, 23.025))).toBe('INSIDE');
    expect(locateInFence(SQUARE, at(113.135, 23.025))).toBe('OUTSIDE');
    expect(locateInFence(BAY, at(1.5, 2))).toBe('OUTSIDE');
    expect(locateInFence(BAY, at(0.5, 2))).toBe('INSIDE');
    expect(locateInFence(BAY, at(-1, 1))).toBe('OUTSIDE');
  });

  it('calls border what is inside and may be outside, by the stated accuracy', () => {
    // 0.0001 degrees of latitude are 11 metres.
    const near = at(113.125, 23.0201);
    expect(locateInFence(SQUARE, { ...near, accuracyMeters: 5 })).toBe('INSIDE');
    expect(locateInFence(SQUARE, { ...near, accuracyMeters: 15 })).toBe('BORDER');
    expect(locateInFence(SQUARE, at(113.12, 23.02))).toBe('BORDER');
  });

  it('leaves outside what is outside, however uncertain it is', () => {
    expect(locateInFence(SQUARE, { ...at(113.125, 23.0199), accuracyMeters: 500 })).toBe('OUTSIDE');
  });
});
