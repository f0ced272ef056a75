import { describe, expect, it } from 'vitest';
import { beijingStamp, dateTimeDigits, dayOf, instantToBeijing } from './beijing-time.ts';

describe('instantToBeijing', () => {
  it('keeps minutes and seconds in their places', () => {
    expect(instantToBeijing('2024-01-15T11:22:33+08:00')).toBe('2024-01-15 11:22:33');
  });

  it('counts to 24: an afternoon stays an afternoon', () => {
    expect(instantToBeijing('2024-01-15T13:02:03+08:00')).toBe('2024-01-15 13:02:03');
  });

  it('moves other zones to Beijing, over midnight and the turn of the year', () => {
    expect(instantToBeijing('2023-12-31T16:00:00Z')).toBe('2024-01-01 00:00:00');
    expect(instantToBeijing('2024-01-15T00:30:00.999-05:00')).toBe('2024-01-15 13:30:00');
  });

  it('is null, and never now, for what is no instant', () => {
    for (const text of ['', '2024-01-15', '2024-01-15T11:22:33', '2024-13-45T00:00:00Z', 'now']) {
      expect(instantToBeijing(text), text).toBeNull();
    }
  });
});

describe('beijingStamp', () => {
  it('writes fourteen digits in 24 hours', () => {
    expect(beijingStamp(Date.UTC(2024, 0, 15, 3, 22, 33))).toBe('20240115112233');
    expect(beijingStamp(Date.UTC(2024, 0, 15, 5, 2, 3))).toBe('20240115130203');
  });
});

describe('reading times of answers', () => {
  it('reads each spelling of a date-time', () => {
    for (const text of ['2024-01-15 08:30:00', '2024-01-15T08:30:00', '2024-01-15 08:30:00.000']) {
      expect(dateTimeDigits(text)).toBe('20240115083000');
    }
    expect(dateTimeDigits('08:30')).toBeNull();
  });

  it('reads the day of a date or a date-time', () => {
    expect(dayOf('2024-01-15')).toBe('2024-01-15');
    expect(dayOf('2024-01-15 00:00:00')).toBe('2024-01-15');
    expect(dayOf('15.01.2024')).toBeNull();
  });
});
