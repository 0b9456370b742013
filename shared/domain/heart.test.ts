import { describe, expect, it } from 'vitest';
import type { CrossingYear, Evaluation } from './evaluation.ts';
import { heartOf, type HeartRequest } from './heart.ts';
import { cents } from './money.ts';
import type { LaneGroup, Observation, Target } from './plan/crossings.ts';
import type { Project, ProjectEffect } from './plan/projects.ts';
import { monthIndex } from './calendar.ts';

const provenance = { kind: 'assumption', source: { en: '', es: '' } } as const;

function laneGroup(id: string, crossingId: string, annualVolume: number): LaneGroup {
  return {
    id,
    crossingId,
    kind: 'passenger-general',
    annualVolume,
    volumeYear: 2025,
    installedBooths: 4,
    serviceSeconds: 60,
    erlangShape: 2,
    staffing: { kind: 'demand', utilisation: 0.9 },
    opensHour: 0,
    closesHour: 24,
    arrivalProfileId: 'profile',
    transitMinutes: 5,
    provenance,
  };
}

function target(laneGroupId: string, minutes: number, more: Partial<Target> = {}): Target {
  return {
    id: `t-${laneGroupId}-${minutes}`,
    laneGroupId,
    measure: 'wait',
    statistic: 'mean',
    minutes,
    attainmentPercent: 90,
    days: 'all',
    fromHour: 0,
    toHour: 24,
    year: 2030,
    isPublic: true,
    provenance,
    ...more,
  };
}

function year(
  laneGroupId: string,
  crossingId: string,
  of: number,
  more: Partial<CrossingYear>,
): CrossingYear {
  return {
    crossingId,
    laneGroupId,
    laneGroup: 'passenger-general',
    year: of,
    annualVolume: 100,
    meanWaitMinutes: 10,
    p95WaitMinutes: 30,
    attainment: null,
    targetMinutes: null,
    gapMinutes: null,
    targetMet: null,
    delayHours: 0,
    utilisation: 0.9,
    stable: true,
    growthPerWeek: 0,
    ...more,
  };
}

function evaluationOf(crossingYears: CrossingYear[], more: Partial<Evaluation> = {}): Evaluation {
  return {
    scenario: { id: 'base', name: 'Baseline' },
    fundYears: [],
    projectYears: [],
    projects: [],
    crossingYears,
    ...more,
  };
}

function request(more: Partial<HeartRequest>): HeartRequest {
  return {
    evaluations: [],
    laneGroups: [],
    targets: [],
    observations: [],
    projects: [],
    effects: [],
    firstYear: 2027,
    lastYear: 2028,
    place: { kind: 'border' },
    statistic: 'mean',
    ...more,
  };
}

const busy = laneGroup('busy', 'one', 300);
const quiet = laneGroup('quiet', 'two', 100);

describe('the waits of the whole border', () => {
  const rows = [
    year('busy', 'one', 2027, { annualVolume: 300, meanWaitMinutes: 20 }),
    year('quiet', 'two', 2027, { annualVolume: 100, meanWaitMinutes: 40 }),
    year('busy', 'one', 2028, { annualVolume: 300, meanWaitMinutes: null, stable: false }),
    year('quiet', 'two', 2028, { annualVolume: 100, meanWaitMinutes: 50 }),
  ];
  const heart = heartOf(
    request({
      evaluations: [evaluationOf(rows)],
      laneGroups: [busy, quiet],
      targets: [target('busy', 10), target('quiet', 30)],
    }),
  );

  it('weights prediction and target by the same traffic', () => {
    expect(heart.scenarios[0]?.predictedMinutes[0]).toBe(25);
    expect(heart.targetMinutes[0]).toBe(15);
  });

  it('gives no mean where much of the traffic is overloaded, and names the lane group', () => {
    expect(heart.scenarios[0]?.predictedMinutes[1]).toBeNull();
    expect(heart.targetMinutes[1]).toBe(15);
    expect(heart.scenarios[0]?.overloadedIds).toEqual([[], ['busy']]);
  });

  it('leaves an overloaded lane group with little traffic out of prediction and target', () => {
    const few = heartOf(
      request({
        evaluations: [
          evaluationOf([
            year('busy', 'one', 2027, { annualVolume: 950, meanWaitMinutes: 20 }),
            year('quiet', 'two', 2027, { annualVolume: 50, meanWaitMinutes: null, stable: false }),
          ]),
        ],
        laneGroups: [busy, quiet],
        targets: [target('busy', 10), target('quiet', 30)],
        lastYear: 2027,
      }),
    );
    expect(few.scenarios[0]?.predictedMinutes).toEqual([20]);
    expect(few.targetMinutes).toEqual([10]);
  });

  it('goes only over lane groups with a target, once one has one', () => {
    const one = heartOf(
      request({
        evaluations: [evaluationOf(rows)],
        laneGroups: [busy, quiet],
        targets: [target('quiet', 30)],
      }),
    );
    expect(one.laneGroupIds).toEqual(['quiet']);
    expect(one.scenarios[0]?.predictedMinutes[0]).toBe(40);
  });
});

describe('targets', () => {
  const evaluations = [evaluationOf([year('busy', 'one', 2027, {}), year('busy', 'one', 2028, {})])];

  it('are drawn only in the chosen statistic and as waits; the others are counted', () => {
    const heart = heartOf(
      request({
        evaluations,
        laneGroups: [busy],
        statistic: 'p95',
        targets: [target('busy', 10), target('busy', 60, { measure: 'crossing', statistic: 'p95' })],
      }),
    );
    expect(heart.targetMinutes).toEqual([null, null]);
    expect(heart.otherTargets).toBe(2);
    expect(heart.scenarios[0]?.predictedMinutes).toEqual([30, 30]);
  });

  it('step down to the next one due', () => {
    const heart = heartOf(
      request({
        evaluations,
        laneGroups: [busy],
        targets: [target('busy', 40, { year: 2027 }), target('busy', 20, { year: 2030 })],
      }),
    );
    expect(heart.targetMinutes).toEqual([40, 20]);
  });
});

describe('observed waits', () => {
  const seen = (laneGroupId: string, meanWaitMinutes: number): Observation => ({
    id: `o-${laneGroupId}`,
    laneGroupId,
    year: 2025,
    meanWaitMinutes,
    provenance,
  });
  const evaluations = [evaluationOf([])];
  const laneGroups = [busy, quiet];

  it('reach back before the plan', () => {
    const heart = heartOf(request({ evaluations, laneGroups, observations: [seen('busy', 33)] }));
    expect(heart.years).toEqual([2025, 2026, 2027, 2028]);
    expect(heart.observedMinutes).toEqual([33, null, null, null]);
  });

  it('are not averaged where they stand for too little of the traffic', () => {
    const heart = heartOf(request({ evaluations, laneGroups, observations: [seen('quiet', 80)] }));
    expect(heart.observedMinutes).toEqual([null, null]);
    expect(heart.observedCount).toBe(1);
  });
});

describe('money and openings', () => {
  const project = (id: string, crossingIds: string[]): Project => ({
    id,
    code: id.toUpperCase(),
    title: { en: id, es: id },
    description: { en: '', es: '' },
    measureId: 'm',
    side: 'us',
    location: '',
    sponsor: '',
    status: 'proposed',
    rank: 1,
    mustFund: false,
    included: true,
    startMonth: monthIndex(2027, 1),
    crossingIds,
    provenance,
  });
  const effect: ProjectEffect = {
    id: 'e',
    projectId: 'a',
    effect: { kind: 'booths', laneGroupId: 'busy', booths: 2 },
    provenance,
  };
  const spent = (projectId: string, fiscalYear: number, amount: number) => ({
    projectId,
    code: projectId,
    fiscalYear,
    costConstantCents: cents(amount),
    costYoeCents: cents(amount),
    programmedByFund: { f: cents(amount) },
    unfundedCents: cents(0),
  });
  const evaluation = evaluationOf([], {
    projectYears: [spent('a', 2027, 100), spent('b', 2027, 30), spent('a', 2028, 50)],
    projects: [
      {
        projectId: 'a',
        state: 'funded',
        startMonth: monthIndex(2027, 1),
        openingMonth: monthIndex(2028, 6),
        costConstantCents: cents(150),
        costYoeCents: cents(150),
        programmedCents: cents(150),
        unfundedCents: cents(0),
      },
    ],
  });
  const all = {
    evaluations: [evaluation],
    laneGroups: [busy, quiet],
    projects: [project('a', ['one']), project('b', ['two'])],
    effects: [effect],
  };

  it('cumulates what all funds pay', () => {
    expect(heartOf(request(all)).scenarios[0]?.cumulativeCents).toEqual([130, 180]);
  });

  it('counts at a crossing only the money of its own projects', () => {
    const heart = heartOf(request({ ...all, place: { kind: 'crossing', crossingId: 'one' } }));
    expect(heart.scenarios[0]?.cumulativeCents).toEqual([100, 150]);
  });

  it('names the projects that open and change a lane group', () => {
    expect(heartOf(request(all)).scenarios[0]?.openings).toEqual([[], ['A']]);
  });
});
