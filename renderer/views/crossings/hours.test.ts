import { describe, expect, it } from 'vitest';
import type { LaneGroupHours } from '../../../shared/domain/crossing/results.ts';
import { hourRows } from './hours.ts';

const week = (valueAt: (hour: number) => number) => Array.from({ length: 168 }, (_, hour) => valueAt(hour));

/** Monday 8:00 has 100 arrivals who wait 30 minutes, the other weekdays' 8:00 has 25 who wait 10. */
const hours: LaneGroupHours = {
  laneGroupId: 'a:passenger-general',
  laneGroup: 'passenger-general',
  year: 2030,
  arrivals: week((hour) => (hour === 8 ? 100 : 25)),
  boothsOpen: week((hour) => (hour < 24 ? 5 : 3)),
  waitMinutes: week((hour) => (hour === 8 ? 30 : 10)),
  queue: week(() => 4),
  stable: true,
};

describe('hours of a lane group', () => {
  it('are all 168 of the week, Monday first', () => {
    const rows = hourRows(hours, 'week');
    expect(rows).toHaveLength(168);
    expect(rows[32]).toMatchObject({ day: 1, hour: 8, arrivals: 25 });
  });

  it('weigh the wait of a typical weekday by those who arrive', () => {
    const [row] = hourRows(hours, 'weekdays').filter(({ hour }) => hour === 8);
    expect(row?.waitMinutes).toBeCloseTo((100 * 30 + 4 * 25 * 10) / 200);
    expect(row?.arrivals).toBe(40);
    expect(row?.boothsOpen).toBeCloseTo(3.4);
  });

  it('leave weekdays out of a weekend day', () => {
    const [row] = hourRows(hours, 'weekend').filter(({ hour }) => hour === 8);
    expect(row).toMatchObject({ day: null, waitMinutes: 10, arrivals: 25, boothsOpen: 3 });
  });

  it('have no wait where the queue never settles', () => {
    const unstable = { ...hours, stable: false, queue: [], waitMinutes: week(() => 0).map(() => null) };
    const rows = hourRows(unstable, 'weekdays');
    expect(rows.every((row) => row.waitMinutes === null && row.queue === null)).toBe(true);
  });
});
