import { WEEK_HOURS, type LaneGroup } from '../plan/crossings.ts';
import type { WeekInput } from './week-queue.ts';

/** A lane group as it runs in one year: after growth and the effects of the projects that have opened. */
export interface LaneGroupYear {
  readonly laneGroup: LaneGroup;
  readonly year: number;
  readonly annualVolume: number;
  readonly installedBooths: number;
  readonly serviceSeconds: number;
  readonly opensHour: number;
  readonly closesHour: number;
}

/** Weeks in the mean Gregorian year. */
const WEEKS_PER_YEAR = 365.2425 / 7;

/** Whether an hour of the day lies within opening hours; closing before opening means past midnight. */
export function isOpenAt(hourOfDay: number, opensHour: number, closesHour: number): boolean {
  if (opensHour < closesHour) return hourOfDay >= opensHour && hourOfDay < closesHour;
  return hourOfDay >= opensHour || hourOfDay < closesHour;
}

/**
 * Arrivals and open booths for every hour of the week. Arrivals: a year's volume over 52.1775 weeks, spread by the
 * profile. Booths: by the lane group's staffing rule, never more than are installed, none when closed. A fixed
 * schedule keeps its proportion when booths are added or taken away, and has at least one booth in every open hour.
 */
export function weekOf(state: LaneGroupYear, shares: readonly number[]): WeekInput {
  const weekly = state.annualVolume / WEEKS_PER_YEAR;
  const arrivalsPerHour = Array.from({ length: WEEK_HOURS }, (_, hour) => weekly * (shares[hour] ?? 0));
  const boothsOpen = arrivalsPerHour.map((arrivals, hour) =>
    isOpenAt(hour % 24, state.opensHour, state.closesHour) ? boothsAt(state, hour, arrivals) : 0,
  );
  return {
    arrivalsPerHour,
    boothsOpen,
    serviceSeconds: state.serviceSeconds,
    erlangShape: state.laneGroup.erlangShape,
  };
}

function boothsAt(state: LaneGroupYear, hour: number, arrivals: number): number {
  const { staffing, installedBooths: before } = state.laneGroup;
  const wanted =
    staffing.kind === 'schedule'
      ? Math.round((staffing.booths[hour] ?? 0) * (before > 0 ? state.installedBooths / before : 1))
      : Math.ceil((arrivals * state.serviceSeconds) / 3600 / staffing.utilisation - 1e-9);
  return Math.min(state.installedBooths, Math.max(1, wanted));
}
