/**
 * Sums over an evaluation, for the overview and for the proposal. Nothing here is a model: every figure is a count or a
 * sum of rows that the evaluation or the plan already holds, so it always equals them. Amounts are whole cents of the
 * plan's currency in year-of-expenditure money, unless a name says constant.
 */
import type { CrossingYear, FundingState, FundYear, ProjectResult } from './evaluation.ts';
import { sumCents, type Cents } from './money.ts';
import { PARTNERS, type Contribution, type Partner } from './plan/funding.ts';
import type { Project } from './plan/projects.ts';
import type { Recommendation } from './reference.ts';

export interface BudgetTotals {
  readonly costConstantCents: Cents;
  readonly costYoeCents: Cents;
  readonly programmedCents: Cents;
  readonly unfundedCents: Cents;
  /** Number of projects in each state. */
  readonly states: Readonly<Record<FundingState, number>>;
  /** Projects of the scenario that cost something: those that can be funded or not. */
  readonly fundable: number;
}

/** What all projects of the scenario cost and get. costYoe = programmed + unfunded. */
export function budgetTotals(results: readonly ProjectResult[]): BudgetTotals {
  const states = { funded: 0, partly: 0, unfunded: 0, excluded: 0, free: 0 };
  for (const result of results) states[result.state] += 1;
  return {
    costConstantCents: sumCents(results.map((result) => result.costConstantCents)),
    costYoeCents: sumCents(results.map((result) => result.costYoeCents)),
    programmedCents: sumCents(results.map((result) => result.programmedCents)),
    unfundedCents: sumCents(results.map((result) => result.unfundedCents)),
    states,
    fundable: states.funded + states.partly + states.unfunded,
  };
}

export interface FundTotals {
  readonly fundId: string;
  readonly allocatedCents: Cents;
  readonly programmedCents: Cents;
  readonly lapsedCents: Cents;
  /** Carried out of the fund's last year: left when the plan ends. */
  readonly leftCents: Cents;
  /** Fiscal years with a floor, and those of them in which it is met. */
  readonly floorYears: number;
  readonly floorYearsMet: number;
}

/** One row per fund, in the order of the evaluation. allocated = programmed + lapsed + left. */
export function fundTotals(fundYears: readonly FundYear[]): FundTotals[] {
  return [...Map.groupBy(fundYears, (row) => row.fundId)].map(([fundId, rows]) => {
    const last = rows.reduce((latest, row) => (row.fiscalYear > latest.fiscalYear ? row : latest));
    const floored = rows.filter((row) => row.floorCents > 0);
    return {
      fundId,
      allocatedCents: sumCents(rows.map((row) => row.allocatedCents)),
      programmedCents: sumCents(rows.map((row) => row.programmedCents)),
      lapsedCents: sumCents(rows.map((row) => row.lapsedCents)),
      leftCents: last.carryOutCents,
      floorYears: floored.length,
      floorYearsMet: floored.filter((row) => row.floorMet).length,
    };
  });
}

export interface ContributionTable {
  /** Partners that give something, in the order of PARTNERS. */
  readonly partners: readonly Partner[];
  readonly years: readonly ContributionYear[];
  /** Over all years, in the order of `partners`. */
  readonly partnerTotals: readonly Cents[];
  readonly totalCents: Cents;
}

export interface ContributionYear {
  readonly fiscalYear: number;
  /** In the order of the table's `partners`. */
  readonly amounts: readonly Cents[];
  readonly totalCents: Cents;
}

/**
 * Contributions by fiscal year and partner, over the given years only: money outside the plan's years counts nowhere.
 * Give the rows of one fund for that fund's table, or those of all funds for the partners' totals.
 */
export function contributionTable(
  contributions: readonly Contribution[],
  years: readonly number[],
): ContributionTable {
  const inPlan = contributions.filter((row) => row.amountCents > 0 && years.includes(row.fiscalYear));
  const partners = PARTNERS.filter((partner) => inPlan.some((row) => row.partner === partner));
  const sumOf = (rows: readonly Contribution[]): Cents => sumCents(rows.map((row) => row.amountCents));
  const byYear = Map.groupBy(inPlan, (row) => row.fiscalYear);
  return {
    partners,
    years: years.map((fiscalYear) => {
      const rows = byYear.get(fiscalYear) ?? [];
      return {
        fiscalYear,
        amounts: partners.map((partner) => sumOf(rows.filter((row) => row.partner === partner))),
        totalCents: sumOf(rows),
      };
    }),
    partnerTotals: partners.map((partner) => sumOf(inPlan.filter((row) => row.partner === partner))),
    totalCents: sumOf(inPlan),
  };
}

export interface BorderYear {
  readonly year: number;
  /** Lane groups with a target of which it can be said whether it is met, and those that meet it. */
  readonly targets: number;
  readonly targetsMet: number;
  /** Hours that travellers of all lane groups with a stable queue wait together in the year. */
  readonly delayHours: number;
  /** Lane groups whose queue grows without end: their delay has no figure and is not in `delayHours`. */
  readonly unstable: number;
}

/** The whole border by calendar year, in order. */
export function borderYears(crossingYears: readonly CrossingYear[]): BorderYear[] {
  return [...Map.groupBy(crossingYears, (row) => row.year)]
    .map(([year, rows]) => ({
      year,
      targets: rows.filter((row) => row.targetMet !== null).length,
      targetsMet: rows.filter((row) => row.targetMet === true).length,
      delayHours: rows.reduce((sum, row) => sum + (row.delayHours ?? 0), 0),
      unstable: rows.filter((row) => !row.stable).length,
    }))
    .sort((a, b) => a.year - b.year);
}

/** Prediction in its target's own measure, statistic and window, minutes; null without target or without a figure. */
export function predictedMinutes(row: CrossingYear): number | null {
  return row.targetMinutes === null || row.gapMinutes === null ? null : row.targetMinutes + row.gapMinutes;
}

/** Lane groups that miss their target in a calendar year, the worst first: those without a stable queue, then by gap. */
export function gapsInYear(crossingYears: readonly CrossingYear[], year: number): CrossingYear[] {
  const size = (row: CrossingYear): number => (row.stable ? (row.gapMinutes ?? 0) : Number.POSITIVE_INFINITY);
  return crossingYears
    .filter((row) => row.year === year && row.targetMet === false)
    .sort((a, b) => {
      const [left, right] = [size(a), size(b)];
      if (left !== right) return right - left;
      return b.growthPerWeek - a.growthPerWeek || (a.laneGroupId < b.laneGroupId ? -1 : 1);
    });
}

export interface RecommendationTotals {
  readonly recommendationId: string;
  /** Projects of the scenario filed under one of the recommendation's measures. */
  readonly projects: number;
  readonly funded: number;
  readonly costConstantCents: Cents;
  readonly costYoeCents: Cents;
  readonly programmedCents: Cents;
  readonly unfundedCents: Cents;
}

/** How the scenario's projects answer each recommendation, in the order given. Excluded projects do not count. */
export function recommendationTotals(
  recommendations: readonly Recommendation[],
  projects: readonly Project[],
  results: readonly ProjectResult[],
): RecommendationTotals[] {
  const recommendationOf = new Map(
    recommendations.flatMap(({ id, measures }) => measures.map((measure) => [measure.id, id] as const)),
  );
  const measureOf = new Map(projects.map((project) => [project.id, project.measureId]));
  const included = results.filter((result) => result.state !== 'excluded');
  const byRecommendation = Map.groupBy(included, (result) =>
    recommendationOf.get(measureOf.get(result.projectId) ?? ''),
  );
  return recommendations.map(({ id }) => {
    const rows = byRecommendation.get(id) ?? [];
    const totals = budgetTotals(rows);
    return {
      recommendationId: id,
      projects: rows.length,
      funded: totals.states.funded,
      costConstantCents: totals.costConstantCents,
      costYoeCents: totals.costYoeCents,
      programmedCents: totals.programmedCents,
      unfundedCents: totals.unfundedCents,
    };
  });
}
