import { Decimal } from 'decimal.js';
import { fiscalYearOf, type CalendarId, type MonthIndex } from '../calendar.ts';
import { cents, scaleCents, splitCents, ZERO_CENTS, type Cents } from '../money.ts';
import type { Phase, SpendProfile } from '../plan/projects.ts';
import type { AssumptionKey } from '../plan/scenarios.ts';

/** Cost of a project in one fiscal year, in money of the price-base years and in year-of-expenditure money. */
export interface CostYear {
  readonly fiscalYear: number;
  readonly constantCents: Cents;
  readonly yoeCents: Cents;
}

/**
 * Relative spending in each month of a phase. Uniform: equal months. Beta: the beta density x^(α−1)(1−x)^(β−1) at the
 * middle of each month, x running from 0 to 1 over the phase — the usual S-curve of cumulative construction spending.
 */
export function spendWeights(profile: SpendProfile, months: number): number[] {
  return Array.from({ length: months }, (_, month) => {
    if (profile.kind === 'uniform') return 1;
    const x = (month + 0.5) / months;
    return x ** (profile.alpha - 1) * (1 - x) ** (profile.beta - 1);
  });
}

/** Assumption that escalates a phase of this kind: equipment has a rate of its own. */
function escalationKey(kind: Phase['kind']): AssumptionKey {
  return kind === 'equipment' ? 'escalation.equipment' : 'escalation.works';
}

/** Factor from price-base money to money of a fiscal year: (1 + rate) ^ (fiscal year − base year); below 1 for earlier years. */
export function escalationFactor(ratePerYear: string, priceBaseYear: number, fiscalYear: number): Decimal {
  return new Decimal(1).plus(ratePerYear).pow(fiscalYear - priceBaseYear);
}

/**
 * Spreads the phases of one project over fiscal years. Each phase's cost is split over its months by largest remainder,
 * the months of a fiscal year are added, and each phase-year is escalated and rounded to a whole cent once.
 * Years come in order; years without cost are left out. `rateOf` gives decimal text of a rate a year.
 */
export function costByFiscalYear(
  phases: readonly Phase[],
  startMonth: MonthIndex,
  calendar: CalendarId,
  rateOf: (key: AssumptionKey) => string,
): CostYear[] {
  const years = new Map<number, { constant: Cents; yoe: Cents }>();
  for (const phase of phases) {
    const monthly = splitCents(phase.costCents, spendWeights(phase.profile, phase.durationMonths));
    const constantByYear = new Map<number, Cents>();
    monthly.forEach((amount, month) => {
      const year = fiscalYearOf(startMonth + phase.offsetMonths + month, calendar);
      constantByYear.set(year, cents((constantByYear.get(year) ?? ZERO_CENTS) + amount));
    });
    const rate = rateOf(escalationKey(phase.kind));
    for (const [year, constant] of constantByYear) {
      const yoe = scaleCents(constant, escalationFactor(rate, phase.priceBaseYear, year));
      const sum = years.get(year) ?? { constant: ZERO_CENTS, yoe: ZERO_CENTS };
      years.set(year, { constant: cents(sum.constant + constant), yoe: cents(sum.yoe + yoe) });
    }
  }
  return [...years]
    .filter(([, sum]) => sum.constant !== 0 || sum.yoe !== 0)
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, sum]) => ({ fiscalYear, constantCents: sum.constant, yoeCents: sum.yoe }));
}

/** Month after the last phase of a project; null when it has no phases. */
export function completionMonth(phases: readonly Phase[], startMonth: MonthIndex): MonthIndex | null {
  if (phases.length === 0) return null;
  return startMonth + Math.max(...phases.map((phase) => phase.offsetMonths + phase.durationMonths));
}
