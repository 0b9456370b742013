import { describe, expect, it } from 'vitest';
import { isOpenAt } from '../shared/domain/crossing/lane-group-week.ts';
import { modeOf, WEEK_HOURS, type Mode } from '../shared/domain/plan/crossings.ts';
import { CROSSINGS } from './crossings.ts';
import { ARRIVAL_PROFILES, LANE_GROUPS } from './lane-groups.ts';
import { OBSERVATIONS } from './observations.ts';
import { REAL_PROJECTS } from './projects.ts';
import { RECOMMENDATIONS } from './recommendations.ts';
import { busiestCrossings, TARGETS } from './targets.ts';

/** Year totals of 2024 by BTS port code, from Border Crossing/Entry Data (dataset keg4-3bc2). */
const PORT_TOTALS: readonly [port: string, mode: Mode, total: number][] = [
  ['2504', 'passenger', 14_829_472],
  ['2504', 'pedestrian', 6_766_420],
  ['2582', 'pedestrian', 2_175_047],
  ['2506', 'passenger', 6_516_286],
  ['2506', 'commercial', 1_059_759],
  ['2506', 'pedestrian', 2_821_230],
  ['2503', 'passenger', 5_381_292],
  ['2503', 'pedestrian', 2_607_934],
  ['2507', 'commercial', 462_526],
  ['2604', 'passenger', 3_778_586],
  ['2604', 'pedestrian', 3_257_542],
  ['2604', 'commercial', 404_588],
  ['2608', 'passenger', 3_390_657],
  ['2608', 'pedestrian', 2_358_433],
  ['2608', 'commercial', 44_246],
  ['2408', 'commercial', 169_241],
];

/** Northbound trucks and cars of 2024 by bridge (unt-clscm/CBP-Border-Crossings). */
const BRIDGE_TOTALS: readonly [crossingId: string, mode: Mode, total: number][] = [
  ['world-trade', 'commercial', 2_288_051],
  ['colombia', 'commercial', 738_581],
  ['laredo-2', 'passenger', 3_090_911],
  ['paso-del-norte', 'pedestrian', 3_536_801],
  ['ysleta', 'passenger', 3_686_701],
  ['pharr', 'commercial', 721_489],
  ['brownsville-veterans', 'passenger', 1_616_915],
];

const portOf = new Map(CROSSINGS.map((crossing) => [crossing.id, crossing.btsPortCode]));

function volume(isCounted: (crossingId: string) => boolean, mode: Mode): number {
  return LANE_GROUPS.filter((group) => isCounted(group.crossingId) && modeOf(group.kind) === mode).reduce(
    (sum, group) => sum + group.annualVolume,
    0,
  );
}

describe('the crossings', () => {
  it('are at least 55, each with a source in both languages', () => {
    expect(CROSSINGS.length).toBeGreaterThanOrEqual(55);
    expect(new Set(CROSSINGS.map((crossing) => crossing.id)).size).toBe(CROSSINGS.length);
  });

  it.each(PORT_TOTALS)('of port %s add up to its %s total of 2024', (port, mode, total) => {
    expect(volume((crossingId) => portOf.get(crossingId) === port, mode)).toBe(total);
  });

  it.each(BRIDGE_TOTALS)('%s carries its %s count of 2024', (crossing, mode, total) => {
    expect(volume((crossingId) => crossingId === crossing, mode)).toBe(total);
  });

  it('have no lane groups where only trains cross', () => {
    const railOnly = ['bnsf-el-paso', 'up-el-paso', 'up-eagle-pass', 'cpkc-laredo', 'west-rail'];
    expect(railOnly.every((id) => CROSSINGS.find((crossing) => crossing.id === id)?.rail)).toBe(true);
    expect(LANE_GROUPS.filter((group) => railOnly.includes(group.crossingId))).toEqual([]);
  });
});

describe('arrival profiles', () => {
  it.each(ARRIVAL_PROFILES.map((profile) => [profile.id, profile] as const))(
    '%s is a whole week',
    (_, profile) => {
      expect(profile.shares).toHaveLength(WEEK_HOURS);
      expect(Math.abs(profile.shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-9);
    },
  );

  it('bring nobody while a lane group is closed', () => {
    for (const group of LANE_GROUPS) {
      const profile = ARRIVAL_PROFILES.find((candidate) => candidate.id === group.arrivalProfileId);
      const closed = profile?.shares.filter(
        (share, hour) => share > 0 && !isOpenAt(hour % 24, group.opensHour, group.closesHour),
      );
      expect(closed, group.id).toEqual([]);
    }
  });
});

describe('lane groups', () => {
  it.each(LANE_GROUPS.map((group) => [group.id, group] as const))(
    '%s can serve its base year',
    (_, group) => {
      const openHours = Array.from({ length: 24 }, (_hour, hour) => hour).filter((hour) =>
        isOpenAt(hour, group.opensHour, group.closesHour),
      ).length;
      const weeklyCapacity = group.installedBooths * (3600 / group.serviceSeconds) * openHours * 7;
      expect(weeklyCapacity).toBeGreaterThan((group.annualVolume * 7) / 365.2425);
    },
  );

  it('schedule no more booths than are installed, and none while closed', () => {
    for (const group of LANE_GROUPS) {
      if (group.staffing.kind !== 'schedule') continue;
      expect(Math.max(...group.staffing.booths), group.id).toBeLessThanOrEqual(group.installedBooths);
      group.staffing.booths.forEach((booths, hour) => {
        expect(booths > 0, `${group.id} ${hour}`).toBe(
          isOpenAt(hour % 24, group.opensHour, group.closesHour),
        );
      });
    }
  });

  it('keep the throughput observed at San Ysidro and Calexico West, vehicles per open lane-hour', () => {
    for (const [crossingId, expected] of [
      ['san-ysidro', 67.5],
      ['calexico-west', 71],
    ] as const) {
      const groups = LANE_GROUPS.filter(
        (group) => group.crossingId === crossingId && modeOf(group.kind) === 'passenger',
      );
      const weeklyHours = groups.reduce(
        (sum, group) =>
          sum +
          (group.staffing.kind === 'schedule'
            ? group.staffing.booths.reduce((all, each) => all + each, 0)
            : 0),
        0,
      );
      const vehicles = groups.reduce((sum, group) => sum + group.annualVolume, 0);
      expect(vehicles / 365 / (weeklyHours / 7)).toBeCloseTo(expected, 0);
    }
  });
});

describe('observations and targets', () => {
  it('say how long people waited at the two crossings with data, in plausible minutes', () => {
    expect(OBSERVATIONS).toHaveLength(10);
    const general = OBSERVATIONS.find((row) => row.laneGroupId === 'san-ysidro:passenger-general');
    expect(general?.meanWaitMinutes).toBeGreaterThan(80);
    expect(general?.meanWaitMinutes).toBeLessThan(120);
  });

  it('give each of the 20 busiest crossings a target', () => {
    const crossingOf = new Map(LANE_GROUPS.map((group) => [group.id, group.crossingId]));
    const withTarget = new Set(TARGETS.map((target) => crossingOf.get(target.laneGroupId)));
    expect(busiestCrossings(20).filter((crossingId) => !withTarget.has(crossingId))).toEqual([]);
  });

  it('call public only what was published', () => {
    const published = TARGETS.filter((target) => target.isPublic);
    expect(published.map((target) => target.laneGroupId).sort()).toEqual([
      'otay-mesa-commercial:commercial-standard',
      'san-ysidro:passenger-ready',
    ]);
    expect(published.every((target) => target.provenance.kind === 'sourced')).toBe(true);
  });
});

describe('recommendations and real projects', () => {
  it('are the six of the border mayors, with 29 measures in both languages', () => {
    expect(RECOMMENDATIONS.map((recommendation) => recommendation.number)).toEqual([1, 2, 3, 4, 5, 6]);
    const measures = RECOMMENDATIONS.flatMap((recommendation) => recommendation.measures);
    expect(measures).toHaveLength(29);
    expect(new Set(measures.map((measure) => measure.id)).size).toBe(29);
    expect(measures.filter((measure) => measure.id.startsWith('m-2-treatment-'))).toHaveLength(3);
    expect(measures.every((measure) => measure.title.en && measure.title.es)).toBe(true);
  });

  it('are 51 projects with cost, price year, sponsor, status, place and source', () => {
    expect(REAL_PROJECTS).toHaveLength(51);
    const measureIds = new Set(
      RECOMMENDATIONS.flatMap((recommendation) => recommendation.measures.map((measure) => measure.id)),
    );
    const laneGroupIds = new Set(LANE_GROUPS.map((group) => group.id));
    for (const project of REAL_PROJECTS) {
      expect(project.costHighUsd, project.id).toBeGreaterThanOrEqual(project.costLowUsd);
      expect(project.costLowUsd, project.id).toBeGreaterThan(0);
      expect(
        project.source && project.sponsor && project.location && project.statusInSource,
        project.id,
      ).toBeTruthy();
      expect(
        project.title.en && project.title.es && project.description.en && project.description.es,
      ).toBeTruthy();
      expect(measureIds.has(project.measureId), project.id).toBe(true);
      for (const effect of project.effects) {
        if ('laneGroupId' in effect)
          expect(laneGroupIds.has(String(effect['laneGroupId'])), project.id).toBe(true);
      }
    }
  });
});
