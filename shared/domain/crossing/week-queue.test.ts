import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanWait, shareWithin, waitQuantile } from './statistics.ts';
import { solveWeek, type WeekResult, type WeekWaits } from './week-queue.ts';

const everyHour = (value: number): number[] => Array.from({ length: 168 }, () => value);
/** One booth that serves 60 travellers an hour. */
const oneMinuteBooth = { serviceSeconds: 60, erlangShape: 1 };

function waitsOf(week: WeekResult): WeekWaits {
  if (!week.waits) throw new Error('The week does not settle.');
  return week.waits;
}

describe('the fluid queue', () => {
  it('lets nobody wait where capacity exceeds demand in every hour', () => {
    const week = solveWeek({ ...oneMinuteBooth, arrivalsPerHour: everyHour(50), boothsOpen: everyHour(1) });
    expect(week.stable).toBe(true);
    expect(meanWait(waitsOf(week))).toBe(0);
    expect(week.utilisation).toBeCloseTo(50 / 60, 12);
  });

  it('matches the closed form of one peak', () => {
    // Monday 08:00-09:00: 120 arrive at a booth for 60. The queue rises to 60 and, with nobody after, drains by 10:00.
    // Wait grows from 0 to 60 minutes over the hour: mean 30, 95th percentile 57, two thirds within 40 minutes.
    const arrivalsPerHour = everyHour(0);
    arrivalsPerHour[8] = 120;
    const week = solveWeek({ ...oneMinuteBooth, arrivalsPerHour, boothsOpen: everyHour(1) });
    expect(week.queueAtHourEnd[7]).toBe(0);
    expect(week.queueAtHourEnd[8]).toBeCloseTo(60, 9);
    expect(week.queueAtHourEnd[9]).toBeCloseTo(0, 9);
    expect(meanWait(waitsOf(week))).toBeCloseTo(30, 9);
    expect(waitQuantile(waitsOf(week), 0.95)).toBeCloseTo(57.5, 9);
    expect(shareWithin(waitsOf(week), 40)).toBeCloseTo(2 / 3, 9);
  });

  it('holds the queue through closed hours', () => {
    // 60 arrive 19:00-20:00, booth closed 19:00-06:00: everybody waits until after six.
    const arrivalsPerHour = everyHour(0);
    arrivalsPerHour[19] = 60;
    const boothsOpen = Array.from({ length: 168 }, (_, hour) => (hour % 24 >= 6 && hour % 24 < 19 ? 1 : 0));
    const week = solveWeek({ ...oneMinuteBooth, arrivalsPerHour, boothsOpen });
    expect(week.queueAtHourEnd[29]).toBeCloseTo(60, 9);
    // First in line waits 11 hours, the last 10 hours and his 60 minutes of queue: mean 11 hours.
    expect(meanWait(waitsOf(week))).toBeCloseTo(660, 6);
  });

  it('carries Sunday night into Monday', () => {
    const arrivalsPerHour = everyHour(0);
    arrivalsPerHour[167] = 120;
    const week = solveWeek({ ...oneMinuteBooth, arrivalsPerHour, boothsOpen: everyHour(1) });
    expect(week.queueAtHourEnd[167]).toBeCloseTo(60, 9);
    expect(week.queueAtHourEnd[0]).toBeCloseTo(0, 9);
    expect(meanWait(waitsOf(week))).toBeCloseTo(30, 9);
  });

  it('says so when the week cannot recover, with the growth per week', () => {
    const week = solveWeek({ ...oneMinuteBooth, arrivalsPerHour: everyHour(61), boothsOpen: everyHour(1) });
    expect(week.stable).toBe(false);
    expect(week.growthPerWeek).toBeCloseTo(168, 9);
    expect(week.waits).toBeNull();
  });

  it('has no utilisation and no end of the queue where no booth ever opens', () => {
    const closed = solveWeek({ ...oneMinuteBooth, arrivalsPerHour: everyHour(1), boothsOpen: everyHour(0) });
    expect(closed.stable).toBe(false);
    expect(closed.utilisation).toBeNull();
    const idle = solveWeek({ ...oneMinuteBooth, arrivalsPerHour: everyHour(0), boothsOpen: everyHour(0) });
    expect(idle.stable).toBe(true);
  });

  it('serves everybody who arrives, and total delay equals the area under the queue (Little’s law)', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 168, maxLength: 168 });
    const booths = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 168, maxLength: 168 });
    fc.assert(
      fc.property(hours, booths, (arrivalsPerHour, boothsOpen) => {
        const week = solveWeek({ ...oneMinuteBooth, arrivalsPerHour, boothsOpen });
        const demand = arrivalsPerHour.reduce((sum, each) => sum + each, 0);
        if (!week.stable) {
          expect(demand).toBeGreaterThanOrEqual(boothsOpen.reduce((sum, each) => sum + each, 0) * 60);
          return;
        }
        const { travellers, minutes } = waitsOf(week);
        expect(travellers.reduce((sum, each) => sum + each, 0)).toBeCloseTo(demand, 6);
        expect(minutes.every((wait) => wait >= 0)).toBe(true);
        const delayHours = travellers.reduce(
          (sum, each, step) => sum + (each * (minutes[step] ?? 0)) / 60,
          0,
        );
        const area = queueArea(arrivalsPerHour, boothsOpen);
        expect(Math.abs(delayHours - area)).toBeLessThanOrEqual(0.02 * area + 2);
      }),
      { numRuns: 60 },
    );
  });

  it('never waits longer with one booth more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 24, maxLength: 24 }), (day) => {
        const arrivalsPerHour = Array.from({ length: 168 }, (_, hour) => day[hour % 24] ?? 0);
        const one = solveWeek({ ...oneMinuteBooth, arrivalsPerHour, boothsOpen: everyHour(1) });
        const two = solveWeek({ ...oneMinuteBooth, arrivalsPerHour, boothsOpen: everyHour(2) });
        if (!one.stable) return;
        expect(meanWait(waitsOf(two)) ?? 0).toBeLessThanOrEqual((meanWait(waitsOf(one)) ?? 0) + 1e-9);
      }),
    );
  });
});

/** Vehicle-hours in the queue of the repeating week, by an independent simulation in steps of six seconds. */
function queueArea(arrivalsPerHour: readonly number[], boothsOpen: readonly number[]): number {
  const stepsPerHour = 600;
  let queue = 0;
  let area = 0;
  for (let week = 0; week < 3; week += 1) {
    area = 0;
    for (let step = 0; step < 168 * stepsPerHour; step += 1) {
      const hour = Math.floor(step / stepsPerHour);
      const net = ((arrivalsPerHour[hour] ?? 0) - (boothsOpen[hour] ?? 0) * 60) / stepsPerHour;
      const next = Math.max(0, queue + net);
      area += (queue + next) / 2 / stepsPerHour;
      queue = next;
    }
  }
  return area;
}
