import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPlan } from '../../tests/builders/arbitrary-plan.ts';
import { aPlan } from '../../tests/builders/plan.ts';
import { yearsBetween } from './calendar.ts';
import { evaluate } from './evaluate.ts';
import type { CrossingYear, ProjectResult } from './evaluation.ts';
import { cents, sumCents } from './money.ts';
import type { Recommendation } from './reference.ts';
import {
  borderYears,
  budgetTotals,
  contributionTable,
  fundTotals,
  gapsInYear,
  predictedMinutes,
  recommendationTotals,
} from './summary.ts';

const eachPlan = (check: (plan: Parameters<typeof evaluate>[0], scenarioId: string) => void): void =>
  fc.assert(fc.property(arbitraryPlan, fc.constantFrom('baseline', 'other'), check));

const title = { en: 'Title', es: 'Título' };
const recommendation = (number: number, ...measureIds: string[]): Recommendation => ({
  id: `rec-${number}`,
  number,
  title,
  measures: measureIds.map((id) => ({ id, title })),
});

const lane = (given: Partial<CrossingYear>): CrossingYear => ({
  crossingId: 'crossing-1',
  laneGroupId: 'lanes-1',
  laneGroup: 'passenger-general',
  year: 2027,
  annualVolume: 1000,
  meanWaitMinutes: 20,
  p95WaitMinutes: 50,
  attainment: 0.5,
  targetMinutes: 30,
  gapMinutes: -10,
  targetMet: true,
  delayHours: 100,
  utilisation: 0.8,
  stable: true,
  growthPerWeek: 0,
  ...given,
});
const overloaded = (given: Partial<CrossingYear>): CrossingYear =>
  lane({
    stable: false,
    meanWaitMinutes: null,
    delayHours: null,
    gapMinutes: null,
    targetMet: false,
    growthPerWeek: 5,
    ...given,
  });

describe('totals of the budget', () => {
  it('equal the rows of the evaluation', () => {
    eachPlan((plan, scenarioId) => {
      const evaluation = evaluate(plan, scenarioId);
      const totals = budgetTotals(evaluation.projects);
      expect(totals.programmedCents).toBe(sumCents(evaluation.fundYears.map((row) => row.programmedCents)));
      expect(totals.costYoeCents).toBe(sumCents(evaluation.projectYears.map((row) => row.costYoeCents)));
      expect(totals.unfundedCents).toBe(sumCents(evaluation.projectYears.map((row) => row.unfundedCents)));
      expect(totals.programmedCents + totals.unfundedCents).toBe(totals.costYoeCents);
    });
  });

  it('count every project once; those that cost nothing or are left out cannot be funded', () => {
    eachPlan((plan, scenarioId) => {
      const { states, fundable } = budgetTotals(evaluate(plan, scenarioId).projects);
      expect(fundable + states.free + states.excluded).toBe(plan.projects.length);
    });
  });
});

describe('totals of a fund', () => {
  it('balance over the whole plan', () => {
    eachPlan((plan, scenarioId) => {
      const { fundYears } = evaluate(plan, scenarioId);
      const totals = fundTotals(fundYears);
      expect(totals.map((row) => row.fundId)).toEqual([...new Set(fundYears.map((row) => row.fundId))]);
      for (const row of totals) {
        expect(row.programmedCents + row.lapsedCents + row.leftCents).toBe(row.allocatedCents);
        expect(row.floorYearsMet).toBeLessThanOrEqual(row.floorYears);
      }
    });
  });

  it('count years of floors only where there is a floor', () => {
    const { fundYears } = evaluate(aPlan(), 'baseline');
    expect(fundTotals(fundYears)).toMatchObject([{ floorYears: 0, floorYearsMet: 0 }]);
    const [first, ...others] = fundYears.map((row) => ({ ...row, floorCents: cents(1), floorMet: true }));
    if (!first) throw new Error('No fund-year');
    expect(fundTotals([{ ...first, floorMet: false }, ...others])).toMatchObject([
      { floorYears: 3, floorYearsMet: 2 },
    ]);
  });
});

describe('contributions by year and partner', () => {
  it('add up both ways, and to what the funds were allocated', () => {
    eachPlan((plan, scenarioId) => {
      const years = yearsBetween(plan.info.firstYear, plan.info.lastYear);
      const table = contributionTable(plan.contributions, years);
      expect(sumCents(table.partnerTotals)).toBe(table.totalCents);
      expect(sumCents(table.years.map((row) => row.totalCents))).toBe(table.totalCents);
      for (const row of table.years) expect(sumCents(row.amounts)).toBe(row.totalCents);
      const { fundYears } = evaluate(plan, scenarioId);
      expect(table.totalCents).toBe(sumCents(fundYears.map((row) => row.allocatedCents)));
    });
  });
});

describe('the border by year', () => {
  it('counts targets and hours, and keeps overloaded lane groups apart', () => {
    const rows = [
      lane({ year: 2028, delayHours: 40 }),
      overloaded({ year: 2028 }),
      lane({ delayHours: 60, targetMet: false }),
      lane({ targetMinutes: null, gapMinutes: null, targetMet: null, attainment: null, delayHours: 7 }),
    ];
    expect(borderYears(rows)).toEqual([
      { year: 2027, targets: 1, targetsMet: 0, delayHours: 67, unstable: 0 },
      { year: 2028, targets: 2, targetsMet: 1, delayHours: 40, unstable: 1 },
    ]);
  });

  it('lists missed targets of a year, overloaded lane groups first, then by gap', () => {
    const rows = [
      lane({ laneGroupId: 'met' }),
      lane({ laneGroupId: 'small', gapMinutes: 2, targetMet: false }),
      overloaded({ laneGroupId: 'overloaded' }),
      overloaded({ laneGroupId: 'more', growthPerWeek: 9 }),
      lane({ laneGroupId: 'large', gapMinutes: 20, targetMet: false }),
      lane({ laneGroupId: 'other year', year: 2030, gapMinutes: 99, targetMet: false }),
    ];
    expect(gapsInYear(rows, 2027).map((row) => row.laneGroupId)).toEqual([
      'more',
      'overloaded',
      'large',
      'small',
    ]);
  });

  it('tells the prediction in the target’s own measure', () => {
    expect(predictedMinutes(lane({}))).toBe(20);
    expect(predictedMinutes(overloaded({}))).toBeNull();
    expect(predictedMinutes(lane({ targetMinutes: null, gapMinutes: null }))).toBeNull();
  });
});

describe('totals by recommendation', () => {
  it('add up to the totals of the budget when every measure belongs to one', () => {
    const recommendations = [recommendation(1, 'm-a', 'm-b'), recommendation(2, 'm-c'), recommendation(3)];
    eachPlan((plan, scenarioId) => {
      const { projects } = evaluate(plan, scenarioId);
      const rows = recommendationTotals(recommendations, plan.projects, projects);
      const totals = budgetTotals(projects);
      expect(rows.map((row) => row.recommendationId)).toEqual(['rec-1', 'rec-2', 'rec-3']);
      expect(rows.reduce((sum, row) => sum + row.projects, 0)).toBe(totals.fundable + totals.states.free);
      expect(rows.reduce((sum, row) => sum + row.funded, 0)).toBe(totals.states.funded);
      expect(sumCents(rows.map((row) => row.programmedCents))).toBe(totals.programmedCents);
      expect(sumCents(rows.map((row) => row.costYoeCents))).toBe(totals.costYoeCents);
      expect(rows.at(-1)).toMatchObject({ projects: 0, costYoeCents: 0 });
    });
  });

  it('leave out projects that the scenario excludes', () => {
    const plan = aPlan();
    const { projects } = evaluate(plan, 'baseline');
    const excluded: ProjectResult[] = projects.map((result) => ({ ...result, state: 'excluded' }));
    const [row] = recommendationTotals([recommendation(1, 'm-1-fund')], plan.projects, excluded);
    expect(row?.projects).toBe(0);
  });
});
