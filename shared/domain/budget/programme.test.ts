import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPlan } from '../../../tests/builders/arbitrary-plan.ts';
import type { FundYear, ProjectYear } from '../evaluation.ts';
import { cents, sumCents, ZERO_CENTS } from '../money.ts';
import type { Plan } from '../plan/plan.ts';
import { resolveScenario } from '../scenario.ts';
import { programme } from './programme.ts';

const programmedOf = (year: ProjectYear): number => sumCents(Object.values(year.programmedByFund));
const scenarioId = fc.constantFrom('baseline', 'other');

describe('programming, over generated plans', () => {
  it('keeps every identity to the cent', () => {
    fc.assert(
      fc.property(arbitraryPlan, scenarioId, (plan, id) => {
        const { fundYears, projectYears, projects } = programme(resolveScenario(plan, id));
        for (const year of fundYears) {
          expect(year.allocatedCents + year.carryInCents).toBe(
            year.programmedCents + year.carryOutCents + year.lapsedCents,
          );
          const parts = [year.carryInCents, year.programmedCents, year.carryOutCents, year.lapsedCents];
          expect(parts.every((part) => part >= 0)).toBe(true);
          const ofProjects = projectYears
            .filter((each) => each.fiscalYear === year.fiscalYear)
            .map((each) => each.programmedByFund[year.fundId] ?? ZERO_CENTS);
          expect(sumCents(ofProjects)).toBe(year.programmedCents);
        }
        for (const year of projectYears) {
          expect(programmedOf(year) + year.unfundedCents).toBe(year.costYoeCents);
          expect(year.unfundedCents).toBeGreaterThanOrEqual(0);
        }
        for (const result of projects) {
          const years = projectYears.filter((year) => year.projectId === result.projectId);
          expect(sumCents(years.map((year) => year.costYoeCents))).toBe(result.costYoeCents);
          expect(years.reduce((sum, year) => sum + programmedOf(year), 0)).toBe(result.programmedCents);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hands each fund’s carry-over from one year to the next', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { fundYears } = programme(resolveScenario(plan, 'baseline'));
        for (const years of Map.groupBy(fundYears, (year) => year.fundId).values()) {
          expect(years[0]?.carryInCents).toBe(0);
          years.slice(1).forEach((year, index) => {
            expect(year.carryInCents).toBe(years[index]?.carryOutCents);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('obeys ceilings, shares, eligibility and the whole-project rule', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { fundYears, projectYears, projects } = programme(resolveScenario(plan, 'baseline'));
        const fundOf = new Map(plan.funds.map((fund) => [fund.id, fund]));
        for (const year of fundYears) {
          const ceiling = fundOf.get(year.fundId)?.ceilingCents ?? null;
          if (ceiling !== null) expect(year.programmedCents).toBeLessThanOrEqual(ceiling);
        }
        for (const year of projectYears) {
          const project = plan.projects.find((each) => each.id === year.projectId);
          for (const [fundId, amount] of Object.entries(year.programmedByFund)) {
            const fund = fundOf.get(fundId);
            if (!fund || !project) throw new Error('Money from nowhere');
            expect(amount * 100).toBeLessThanOrEqual(year.costYoeCents * fund.maxSharePercent);
            if (fund.eligibleMeasureIds) expect(fund.eligibleMeasureIds).toContain(project.measureId);
            if (fund.eligibleSides) expect(fund.eligibleSides).toContain(project.side);
          }
        }
        if (plan.info.programmingRule === 'partial') return;
        for (const result of projects) {
          const project = plan.projects.find((each) => each.id === result.projectId);
          if (project?.mustFund === true || result.programmedCents === 0) continue;
          const within = projectYears.filter(
            (year) =>
              year.projectId === result.projectId && year.fiscalYear >= 2027 && year.fiscalYear <= 2036,
          );
          expect(sumCents(within.map((year) => year.unfundedCents))).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const turned = Object.fromEntries(
          Object.entries(plan).map(([name, rows]) => [name, Array.isArray(rows) ? rows.toReversed() : rows]),
        ) as Plan;
        const straight = programme(resolveScenario(plan, 'other'));
        const other = programme(resolveScenario(turned, 'other'));
        expect(other).toEqual(straight);
      }),
      { numRuns: 150 },
    );
  });
});

describe('programming, worked by hand', () => {
  it('pays in rank order, carries over for a year, and lets the oldest money lapse', () => {
    const fundYears = programme(resolveScenario(workedExample(), 'baseline')).fundYears;
    const row = ({
      allocatedCents,
      carryInCents,
      programmedCents,
      carryOutCents,
      lapsedCents,
    }: FundYear): number[] => [allocatedCents, carryInCents, programmedCents, carryOutCents, lapsedCents];
    // One fund, 100.00 a year in 2027-2029, carry-over one year. Project A costs 150.00 in 2028, B 60.00 in 2028 and
    // C 40.00 in 2028. 2027: nothing due, 100.00 carried. 2028: 200.00 there; A takes 150.00, B would need 60.00 and
    // only 50.00 is left, so nothing of B; C takes 40.00; 10.00 left, all of it 2028's own money. 2029: nothing due,
    // the 10.00 lapse, 100.00 carried.
    expect(fundYears.map(row)).toEqual([
      [10000, 0, 0, 10000, 0],
      [10000, 10000, 19000, 1000, 0],
      [10000, 1000, 0, 10000, 1000],
    ]);
    expect(fundYears.map((year) => year.floorMet)).toEqual([false, true, false]);
  });

  it('never lets a project ranked first use up early money for a late year', () => {
    // A spends 150.00 in 2029 and ranks first; C spends 90.00 in 2028. 2027 and 2028 carry over for a year, so A can be
    // paid from 2028's and 2029's money and C from 2027's and 2028's: together 240.00 of 300.00. Both must be paid.
    const plan = workedExample();
    const late = plan.projects.map((project) =>
      project.id === 'a' ? { ...project, startMonth: 2029 * 12 } : project,
    );
    const phases = plan.phases.map((phase) => ({
      ...phase,
      priceBaseYear: phase.projectId === 'a' ? 2029 : 2028,
      costCents: cents(phase.projectId === 'a' ? 15000 : phase.projectId === 'c' ? 9000 : 0),
    }));
    const { projects, fundYears } = programme(
      resolveScenario({ ...plan, projects: late, phases }, 'baseline'),
    );
    expect(projects.map((project) => project.state)).toEqual(['funded', 'free', 'funded']);
    expect(fundYears.map((year) => [year.programmedCents, year.lapsedCents])).toEqual([
      [0, 0],
      [9000, 1000],
      [15000, 0],
    ]);
  });

  it('opens a project after its last phase, and only when all of it is paid', () => {
    const { projects } = programme(resolveScenario(workedExample(), 'baseline'));
    const byId = new Map(projects.map((project) => [project.projectId, project]));
    expect(byId.get('a')).toMatchObject({ state: 'funded', openingMonth: 2029 * 12 });
    expect(byId.get('b')).toMatchObject({ state: 'unfunded', openingMonth: null, unfundedCents: 6000 });
    expect(byId.get('c')).toMatchObject({ state: 'funded', programmedCents: 4000 });
  });
});

/** One fund, three projects of 2028, Mexico's calendar, no escalation. */
function workedExample(): Plan {
  const [generated] = fc.sample(arbitraryPlan, { numRuns: 1, seed: 1 });
  if (!generated) throw new Error('No plan generated');
  const text = { en: 'x', es: 'x' };
  const provenance = { kind: 'assumption' as const, source: text };
  const project = (
    id: string,
    rank: number,
    cost: number,
  ): { project: Plan['projects'][number]; phase: Plan['phases'][number] } => ({
    project: {
      id,
      code: id,
      title: text,
      description: text,
      measureId: 'm-a',
      side: 'us',
      location: '',
      sponsor: '',
      status: 'proposed',
      rank,
      mustFund: false,
      included: true,
      startMonth: 2028 * 12,
      crossingIds: [],
      provenance,
    },
    phase: {
      id: `${id}-1`,
      projectId: id,
      kind: 'construction',
      offsetMonths: 0,
      durationMonths: 12,
      costCents: cost as Plan['phases'][number]['costCents'],
      priceBaseYear: 2028,
      profile: { kind: 'uniform' },
    },
  });
  const made = [project('a', 1, 15000), project('b', 2, 6000), project('c', 3, 4000)];
  const money = 10000 as Plan['phases'][number]['costCents'];
  return {
    ...generated,
    info: {
      ...generated.info,
      firstYear: 2027,
      lastYear: 2029,
      calendar: 'mx',
      programmingRule: 'whole-projects',
    },
    funds: [
      {
        id: 'f',
        name: text,
        position: 1,
        floorCents: money,
        ceilingCents: null,
        carryOver: { kind: 'years', years: 1 },
        eligibleMeasureIds: null,
        eligibleSides: null,
        maxSharePercent: 100,
        notes: text,
        provenance,
      },
    ],
    contributions: [2027, 2028, 2029].map((fiscalYear) => ({
      fundId: 'f',
      partner: 'us-federal',
      fiscalYear,
      amountCents: money,
    })),
    projects: made.map((each) => each.project),
    phases: made.map((each) => each.phase),
    decisions: [],
  };
}
