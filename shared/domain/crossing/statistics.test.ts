import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanWait, shareWithin, waitQuantile } from './statistics.ts';
import type { WeekWaits } from './week-queue.ts';

/** A week in which each given group arrives in one step and waits its minutes. */
function waitsOf(groups: readonly (readonly [travellers: number, minutes: number])[]): WeekWaits {
  const travellers = new Float64Array(168 * 12);
  const minutes = new Float64Array(168 * 12);
  groups.forEach(([count, wait], step) => {
    travellers[step] = count;
    minutes[step] = wait;
  });
  return { travellers, minutes };
}

const groups = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 400 })), {
  minLength: 1,
  maxLength: 200,
});

describe('statistics of waits', () => {
  it('find the quantile that sorting every single traveller finds', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom(0.05, 0.5, 0.8, 0.95, 1), (week, share) => {
        const everybody = week
          .flatMap(([count, wait]) => Array.from({ length: count }, () => wait))
          .sort((a, b) => a - b);
        const expected = everybody[Math.ceil(share * everybody.length - 1e-9) - 1];
        expect(waitQuantile(waitsOf(week), share)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('agree with counting heads for mean and share', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 400 }), (week, limit) => {
        const heads = week.reduce((sum, [count]) => sum + count, 0);
        const minutes = week.reduce((sum, [count, wait]) => sum + count * wait, 0);
        const within = week.reduce((sum, [count, wait]) => sum + (wait <= limit ? count : 0), 0);
        expect(meanWait(waitsOf(week))).toBeCloseTo(minutes / heads, 9);
        expect(shareWithin(waitsOf(week), limit)).toBeCloseTo(within / heads, 12);
      }),
    );
  });

  it('look only at the hours asked for, and say nothing where nobody travels', () => {
    const week = waitsOf([[10, 5], ...Array.from({ length: 11 }, () => [0, 0] as const), [10, 15]]);
    expect(meanWait(week, (hour) => hour === 1)).toBe(15);
    expect(waitQuantile(week, 0.95, (hour) => hour === 0)).toBe(5);
    expect(meanWait(week, (hour) => hour === 2)).toBeNull();
    expect(waitQuantile(week, 0.95, (hour) => hour === 2)).toBeNull();
    expect(shareWithin(week, 10, (hour) => hour === 2)).toBeNull();
  });
});
