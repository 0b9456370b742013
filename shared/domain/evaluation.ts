import type { CalendarId, MonthIndex } from './calendar.ts';
import type { Cents } from './money.ts';
import type { LaneGroupKind } from './plan/crossings.ts';

/**
 * Results of one scenario. Conventions, the same everywhere:
 * - Fiscal years are those of the plan's calendar, named by the calendar year in which they end.
 * - Amounts are whole cents of the plan's currency, in year-of-expenditure money.
 * - Crossing years are calendar years; a project's effects count from the first calendar year that begins at or after
 *   its opening.
 */
export interface Evaluation {
  readonly scenario: { readonly id: string; readonly name: string };
  readonly fundYears: readonly FundYear[];
  readonly projectYears: readonly ProjectYear[];
  readonly projects: readonly ProjectResult[];
  readonly crossingYears: readonly CrossingYear[];
}

/**
 * One fund in one fiscal year. allocated + carryIn = programmed + carryOut + lapsed.
 * `floorMet` is true where there is no floor.
 */
export interface FundYear {
  readonly fundId: string;
  readonly fiscalYear: number;
  readonly calendar: CalendarId;
  readonly currency: string;
  readonly allocatedCents: Cents;
  readonly carryInCents: Cents;
  readonly programmedCents: Cents;
  readonly carryOutCents: Cents;
  readonly lapsedCents: Cents;
  readonly floorCents: Cents;
  readonly floorMet: boolean;
}

/** One project in one fiscal year with cost. The sum of programmedByFund + unfunded = costYoe. */
export interface ProjectYear {
  readonly projectId: string;
  readonly code: string;
  readonly fiscalYear: number;
  /** In money of each phase's price-base year. */
  readonly costConstantCents: Cents;
  readonly costYoeCents: Cents;
  readonly programmedByFund: Readonly<Record<string, Cents>>;
  readonly unfundedCents: Cents;
}

/** `funded`: all its cost is programmed. `partly`: some. `unfunded`: none. `excluded`: not in the scenario. `free`: no cost entered. */
export type FundingState = 'funded' | 'partly' | 'unfunded' | 'excluded' | 'free';

export interface ProjectResult {
  readonly projectId: string;
  readonly state: FundingState;
  /** First month of spending in this scenario. */
  readonly startMonth: MonthIndex;
  /** Month after the last phase; null when the project does not open because it is excluded or not fully funded. */
  readonly openingMonth: MonthIndex | null;
  readonly costConstantCents: Cents;
  readonly costYoeCents: Cents;
  readonly programmedCents: Cents;
  readonly unfundedCents: Cents;
}

/**
 * One lane group in one calendar year. Minutes are null where demand exceeds what the booths can serve in a week:
 * the queue then grows without end and no average exists (`stable` false, `growthPerWeek` travellers).
 */
export interface CrossingYear {
  readonly crossingId: string;
  readonly laneGroupId: string;
  readonly laneGroup: LaneGroupKind;
  readonly year: number;
  readonly annualVolume: number;
  readonly meanWaitMinutes: number | null;
  readonly p95WaitMinutes: number | null;
  /** Share (0-1) of the target's travellers within its minutes; null without target, 0 when unstable. */
  readonly attainment: number | null;
  readonly targetMinutes: number | null;
  /** Predicted minus target, in the target's own measure, statistic and window; negative is better than the target. */
  readonly gapMinutes: number | null;
  readonly targetMet: boolean | null;
  /** Hours that all travellers together wait in the year; null when unstable. */
  readonly delayHours: number | null;
  /** Arrivals over capacity of a week; null when no booth ever opens. */
  readonly utilisation: number | null;
  readonly stable: boolean;
  readonly growthPerWeek: number;
}
