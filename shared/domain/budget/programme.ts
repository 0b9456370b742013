import { yearsBetween } from '../calendar.ts';
import type { FundingState, FundYear, ProjectResult, ProjectYear } from '../evaluation.ts';
import { cents, sumCents, ZERO_CENTS, type Cents } from '../money.ts';
import type { Fund } from '../plan/funding.ts';
import type { Phase, Project } from '../plan/projects.ts';
import type { AssumptionKey } from '../plan/scenarios.ts';
import type { ResolvedProject, ResolvedScenario } from '../scenario.ts';
import { completionMonth, costByFiscalYear, type CostYear } from './cost.ts';
import { openLedger, type FundLedger, type Withdrawal } from './fund-ledger.ts';

export interface Programme {
  readonly fundYears: readonly FundYear[];
  readonly projectYears: readonly ProjectYear[];
  readonly projects: readonly ProjectResult[];
}

/** Whether a fund's own rules let it pay for a project. */
export function isEligible(fund: Fund, project: Project): boolean {
  const measureFits = fund.eligibleMeasureIds === null || fund.eligibleMeasureIds.includes(project.measureId);
  const sideFits = fund.eligibleSides === null || fund.eligibleSides.includes(project.side);
  return measureFits && sideFits;
}

/** Percent of an amount, rounded down to a whole cent so that a share is never exceeded. */
function shareOf(amount: Cents, percent: number): Cents {
  return cents(Number((BigInt(amount) * BigInt(percent)) / 100n));
}

/** Pays for a project year by year from the eligible funds, in the order of the funds. */
function fund(costs: readonly CostYear[], ledgers: readonly FundLedger[]): Withdrawal[] {
  return costs.flatMap(({ fiscalYear, yoeCents }) => {
    let missing: number = yoeCents;
    return ledgers.flatMap((ledger) => {
      const cap = shareOf(yoeCents, ledger.fund.maxSharePercent);
      const taken = ledger.take(fiscalYear, cents(Math.min(missing, cap)));
      missing -= taken?.amountCents ?? 0;
      return taken ?? [];
    });
  });
}

function stateOf(included: boolean, cost: Cents, programmed: Cents, hasPhases: boolean): FundingState {
  if (!included) return 'excluded';
  if (!hasPhases || cost === 0) return 'free';
  if (programmed === cost) return 'funded';
  return programmed > 0 ? 'partly' : 'unfunded';
}

function projectYearsOf(
  project: Project,
  costs: readonly CostYear[],
  taken: readonly Withdrawal[],
): ProjectYear[] {
  return costs.map(({ fiscalYear, constantCents, yoeCents }) => {
    const programmedByFund: Record<string, Cents> = {};
    for (const withdrawal of taken) {
      if (withdrawal.fiscalYear !== fiscalYear) continue;
      const sum = programmedByFund[withdrawal.fundId] ?? ZERO_CENTS;
      programmedByFund[withdrawal.fundId] = cents(sum + withdrawal.amountCents);
    }
    return {
      projectId: project.id,
      code: project.code,
      fiscalYear,
      costConstantCents: constantCents,
      costYoeCents: yoeCents,
      programmedByFund,
      unfundedCents: cents(yoeCents - sumCents(Object.values(programmedByFund))),
    };
  });
}

/**
 * Programmes a scenario's projects against the funds, in rank order with must-fund projects first.
 *
 * Rule `whole-projects`: a project is programmed only if its cost in every year of the plan can be paid in full;
 * otherwise nothing of it is, and the next project gets its turn. A must-fund project takes what there is.
 * Rule `partial`: every project takes what there is. Spending after the plan's last year is always unfunded, and spending
 * before its first year too. A project opens when its phases are done, and only if all its cost is programmed.
 * A project without cost opens when its phases are done.
 */
export function programme(resolved: ResolvedScenario): Programme {
  const { plan, projects, assumptions } = resolved;
  const planYears = yearsBetween(plan.info.firstYear, plan.info.lastYear);
  const ledgers = [...plan.funds]
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((each) => openLedger(each, plan.contributions, planYears));
  const phasesOf = Map.groupBy(plan.phases, (phase) => phase.projectId);
  const rateOf = (key: AssumptionKey): string => assumptions.get(key) ?? '0';

  const results = projects.map((resolvedProject) => {
    const phases = phasesOf.get(resolvedProject.project.id) ?? [];
    return programmeProject(resolvedProject, phases, resolved, ledgers, rateOf);
  });
  return {
    fundYears: ledgers.flatMap((ledger) => ledger.years(plan.info.calendar, plan.info.currency)),
    projectYears: results.flatMap((result) => result.years),
    projects: results.map((result) => result.project),
  };
}

function programmeProject(
  { project, included, startMonth }: ResolvedProject,
  phases: readonly Phase[],
  { plan }: ResolvedScenario,
  ledgers: readonly FundLedger[],
  rateOf: (key: AssumptionKey) => string,
): { project: ProjectResult; years: ProjectYear[] } {
  const { firstYear, lastYear, calendar, programmingRule } = plan.info;
  const costs = costByFiscalYear(phases, startMonth, calendar, rateOf);
  const costYoe = sumCents(costs.map((year) => year.yoeCents));
  const costConstant = sumCents(costs.map((year) => year.constantCents));

  let taken: Withdrawal[] = [];
  if (included) {
    const payable = costs.filter((year) => year.fiscalYear >= firstYear && year.fiscalYear <= lastYear);
    const eligible = ledgers.filter((ledger) => isEligible(ledger.fund, project));
    taken = fund(payable, eligible);
    const wanted = sumCents(payable.map((year) => year.yoeCents));
    const got = sumCents(taken.map((withdrawal) => withdrawal.amountCents));
    if (programmingRule === 'whole-projects' && !project.mustFund && got < wanted) {
      for (const ledger of eligible) {
        ledger.giveBack(taken.filter((withdrawal) => withdrawal.fundId === ledger.fund.id));
      }
      taken = [];
    }
  }
  const programmed = sumCents(taken.map((withdrawal) => withdrawal.amountCents));
  const state = stateOf(included, costYoe, programmed, phases.length > 0);
  const opens = state === 'funded' || state === 'free';
  return {
    project: {
      projectId: project.id,
      state,
      startMonth,
      openingMonth: opens ? completionMonth(phases, startMonth) : null,
      costConstantCents: included ? costConstant : ZERO_CENTS,
      costYoeCents: included ? costYoe : ZERO_CENTS,
      programmedCents: programmed,
      unfundedCents: included ? cents(costYoe - programmed) : ZERO_CENTS,
    },
    years: included ? projectYearsOf(project, costs, taken) : [],
  };
}
