/** What only the overview shows, counted from an evaluation; sums that the proposal shows too are in shared/domain/summary.ts. */
import type { CrossingYear, Evaluation } from '../../../shared/domain/evaluation.ts';
import { sumCents, type Cents } from '../../../shared/domain/money.ts';
import type { LaneGroup, Target } from '../../../shared/domain/plan/crossings.ts';

interface Gap {
  readonly laneGroupId: string;
  readonly crossingId: string;
  readonly year: number;
  readonly targetMinutes: number;
  /** Null: overloaded, the gap has no end. */
  readonly gapMinutes: number | null;
  /** Share (0-1) of travellers within the target. */
  readonly attainment: number | null;
}

/** Lane groups that miss their target in the target's year (or the plan's last), worst first. */
export function biggestGaps(
  evaluation: Evaluation,
  laneGroups: readonly LaneGroup[],
  targets: readonly Target[],
  lastYear: number,
): Gap[] {
  const rows = new Map<string, CrossingYear>();
  const firstYear = Math.min(...evaluation.crossingYears.map((row) => row.year));
  for (const row of evaluation.crossingYears) rows.set(`${row.laneGroupId} ${row.year}`, row);
  const gaps = laneGroups.flatMap((laneGroup): Gap[] => {
    const own = targets.filter((target) => target.laneGroupId === laneGroup.id);
    if (own.length === 0) return [];
    const due = Math.min(...own.map((target) => target.year));
    const year = due >= firstYear && due <= lastYear ? due : lastYear;
    const row = rows.get(`${laneGroup.id} ${year}`);
    if (!row || row.targetMinutes === null || row.targetMet !== false) return [];
    const { laneGroupId, crossingId, targetMinutes, gapMinutes, attainment } = row;
    return [{ laneGroupId, crossingId, year, targetMinutes, gapMinutes, attainment }];
  });
  const size = (gap: Gap) => gap.gapMinutes ?? Number.POSITIVE_INFINITY;
  return gaps.sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}

interface CostYear {
  readonly fiscalYear: number;
  readonly programmedCents: Cents;
  readonly unfundedCents: Cents;
}

/** Cost of the scenario's projects by fiscal year, paid and unpaid. */
export function costByYear(evaluation: Evaluation, years: readonly number[]): CostYear[] {
  return years.map((fiscalYear) => {
    const rows = evaluation.projectYears.filter((row) => row.fiscalYear === fiscalYear);
    return {
      fiscalYear,
      programmedCents: sumCents(rows.flatMap((row) => Object.values(row.programmedByFund))),
      unfundedCents: sumCents(rows.map((row) => row.unfundedCents)),
    };
  });
}
