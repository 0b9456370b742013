import { isEligible } from '../../../shared/domain/budget/programme.ts';
import type { FundYear, ProjectYear } from '../../../shared/domain/evaluation.ts';
import { cents, sumCents, ZERO_CENTS, type Cents } from '../../../shared/domain/money.ts';
import type { Fund } from '../../../shared/domain/plan/funding.ts';
import type { Project } from '../../../shared/domain/plan/projects.ts';

/** A fund's year as the view shows it. */
export interface FundRow extends FundYear {
  /** Allocated and carried in: what can be programmed, a ceiling aside. */
  readonly availableCents: Cents;
  /** Cost that the fund's rules would let it pay and that nobody pays. */
  readonly shortfallCents: Cents;
}

/** What the fund may still pay of a project's year: its largest share, less what it pays already, of what is unfunded. */
function unpaidShare(fund: Fund, year: ProjectYear): Cents {
  const most = Number((BigInt(year.costYoeCents) * BigInt(fund.maxSharePercent)) / 100n);
  const paid = year.programmedByFund[fund.id] ?? ZERO_CENTS;
  return cents(Math.max(0, Math.min(year.unfundedCents, most - paid)));
}

/** The fund's years in order. */
export function fundRows(
  fund: Fund,
  fundYears: readonly FundYear[],
  projectYears: readonly ProjectYear[],
  projects: readonly Project[],
): FundRow[] {
  const eligible = new Set(
    projects.filter((project) => isEligible(fund, project)).map((project) => project.id),
  );
  const byYear = Map.groupBy(
    projectYears.filter((year) => eligible.has(year.projectId)),
    (year) => year.fiscalYear,
  );
  return fundYears
    .filter((year) => year.fundId === fund.id)
    .sort((a, b) => a.fiscalYear - b.fiscalYear)
    .map((year) => ({
      ...year,
      availableCents: sumCents([year.allocatedCents, year.carryInCents]),
      shortfallCents: sumCents(
        (byYear.get(year.fiscalYear) ?? []).map((projectYear) => unpaidShare(fund, projectYear)),
      ),
    }));
}
