import { describe, expect, it } from 'vitest';
import { monthIndex } from '../calendar.ts';
import type { LaneGroup, Target } from '../plan/crossings.ts';
import { isOpenAt, weekOf } from './lane-group-week.ts';
import { isInWindow, judgeTarget, targetInForce } from './targets.ts';
import { solveWeek } from './week-queue.ts';
import { laneGroupsInYear } from './year-state.ts';

const provenance = { kind: 'assumption' as const, source: { en: 'x', es: 'x' } };

const aLaneGroup = (change: Partial<LaneGroup> = {}): LaneGroup => ({
  id: 'lg',
  crossingId: 'c',
  kind: 'commercial-standard',
  annualVolume: 100_000,
  volumeYear: 2024,
  installedBooths: 4,
  serviceSeconds: 90,
  erlangShape: 3,
  staffing: { kind: 'demand', utilisation: 0.9 },
  opensHour: 0,
  closesHour: 24,
  arrivalProfileId: 'flat',
  transitMinutes: 10,
  provenance,
  ...change,
});

const aTarget = (change: Partial<Target> = {}): Target => ({
  id: 't',
  laneGroupId: 'lg',
  measure: 'wait',
  statistic: 'mean',
  minutes: 20,
  attainmentPercent: 50,
  days: 'all',
  fromHour: 0,
  toHour: 24,
  year: 2030,
  isPublic: true,
  provenance,
  ...change,
});

const noGrowth = (): string => '0';

describe('a lane group over the years', () => {
  it('grows from the year its volume was counted', () => {
    const year = laneGroupsInYear([aLaneGroup()], 2034, [], () => '0.029').get('lg');
    expect(year?.annualVolume).toBeCloseTo(100_000 * 1.029 ** 10, 6);
  });

  it('feels a project from the first calendar year that begins at or after its opening', () => {
    const booths = (year: number, openingMonth: number): number | undefined =>
      laneGroupsInYear(
        [aLaneGroup()],
        year,
        [{ effect: { kind: 'booths', laneGroupId: 'lg', booths: 2 }, openingMonth }],
        noGrowth,
      ).get('lg')?.installedBooths;
    expect(booths(2030, monthIndex(2030, 1))).toBe(6);
    expect(booths(2030, monthIndex(2030, 2))).toBe(4);
    expect(booths(2031, monthIndex(2030, 2))).toBe(6);
  });

  it('moves demand without losing a traveller, and multiplies service factors', () => {
    const states = laneGroupsInYear(
      [aLaneGroup(), aLaneGroup({ id: 'fast', kind: 'commercial-fast', annualVolume: 10_000 })],
      2024,
      [
        {
          effect: { kind: 'demandShift', laneGroupId: 'lg', toLaneGroupId: 'fast', share: 0.2 },
          openingMonth: 0,
        },
        { effect: { kind: 'serviceFactor', laneGroupId: 'lg', factor: 0.5 }, openingMonth: 0 },
        { effect: { kind: 'serviceFactor', laneGroupId: 'lg', factor: 0.8 }, openingMonth: 0 },
      ],
      noGrowth,
    );
    expect(states.get('lg')?.annualVolume).toBeCloseTo(80_000, 6);
    expect(states.get('fast')?.annualVolume).toBeCloseTo(30_000, 6);
    expect(states.get('lg')?.serviceSeconds).toBeCloseTo(36, 9);
  });
});

describe('staffing', () => {
  const flat = Array.from({ length: 168 }, () => 1 / 168);
  const inYear = (
    laneGroup: LaneGroup,
    installedBooths = laneGroup.installedBooths,
  ): Parameters<typeof weekOf>[0] => ({
    laneGroup,
    year: 2024,
    annualVolume: laneGroup.annualVolume,
    installedBooths,
    serviceSeconds: laneGroup.serviceSeconds,
    opensHour: laneGroup.opensHour,
    closesHour: laneGroup.closesHour,
  });

  it('opens as many booths as the hour’s demand needs, at least one and at most all', () => {
    // 100 an hour × 90 s = 2.5 booths' work; at 90 % that is 2.8, so three booths.
    const busy = weekOf(inYear(aLaneGroup({ annualVolume: 100 * 168 * (365.2425 / 7) })), flat);
    expect(new Set(busy.boothsOpen)).toEqual(new Set([3]));
    expect(busy.arrivalsPerHour[0]).toBeCloseTo(100, 9);
    const quiet = weekOf(inYear(aLaneGroup({ annualVolume: 10 })), flat);
    expect(new Set(quiet.boothsOpen)).toEqual(new Set([1]));
    const flooded = weekOf(inYear(aLaneGroup({ annualVolume: 50_000_000 })), flat);
    expect(new Set(flooded.boothsOpen)).toEqual(new Set([4]));
  });

  it('keeps a schedule’s proportion when booths are added, and none when closed', () => {
    const schedule = { kind: 'schedule' as const, booths: Array.from({ length: 168 }, () => 2) };
    const laneGroup = aLaneGroup({ staffing: schedule, opensHour: 6, closesHour: 22 });
    const week = weekOf(inYear(laneGroup, 8), flat);
    expect(week.boothsOpen[5]).toBe(0);
    expect(week.boothsOpen[6]).toBe(4);
    expect(week.boothsOpen[22]).toBe(0);
  });

  it('knows opening hours that pass midnight', () => {
    expect([23, 0, 1, 2].map((hour) => isOpenAt(hour, 7, 1))).toEqual([true, true, false, false]);
    expect(isOpenAt(0, 0, 24)).toBe(true);
  });
});

describe('targets', () => {
  it('are in force step by step', () => {
    const targets = [
      aTarget({ id: 'late', year: 2035, minutes: 20 }),
      aTarget({ id: 'early', year: 2030, minutes: 40 }),
    ];
    expect(targetInForce(targets, 'lg', 2028)?.minutes).toBe(40);
    expect(targetInForce(targets, 'lg', 2031)?.minutes).toBe(20);
    expect(targetInForce(targets, 'lg', 2036)?.minutes).toBe(20);
    expect(targetInForce(targets, 'other', 2030)).toBeNull();
  });

  it('look only at their window', () => {
    const window = { days: 'mon-thu' as const, fromHour: 6, toHour: 10 };
    expect([6, 9, 10, 4 * 24 + 7].map((hour) => isInWindow(hour, window))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('never confuse wait and crossing time', () => {
    const laneGroup = aLaneGroup();
    const state = {
      laneGroup,
      year: 2030,
      annualVolume: 1,
      installedBooths: 1,
      serviceSeconds: 60,
      opensHour: 0,
      closesHour: 24,
    };
    // One peak: 120 arrive in an hour at a booth for 60, waits from 0 to 60 minutes, mean 30.
    const arrivalsPerHour = Array.from({ length: 168 }, (_, hour) => (hour === 8 ? 120 : 0));
    const week = solveWeek({
      arrivalsPerHour,
      boothsOpen: Array.from({ length: 168 }, () => 1),
      serviceSeconds: 60,
      erlangShape: 1,
    });
    expect(judgeTarget(aTarget({ minutes: 40 }), state, week)).toMatchObject({ targetMet: true });
    expect(judgeTarget(aTarget({ minutes: 40 }), state, week).gapMinutes).toBeCloseTo(-10, 9);
    // Crossing time adds one minute of inspection and ten of transit.
    const crossing = judgeTarget(aTarget({ minutes: 40, measure: 'crossing' }), state, week);
    expect(crossing.gapMinutes).toBeCloseTo(1, 9);
    expect(crossing.targetMet).toBe(false);
    expect(crossing.attainment).toBeCloseTo(29 / 60, 1);
    // Mean within the minutes, but too few travellers are.
    expect(judgeTarget(aTarget({ minutes: 40, attainmentPercent: 90 }), state, week).targetMet).toBe(false);
  });
});
