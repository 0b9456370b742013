import { WEEK_HOURS, type Target } from '../plan/crossings.ts';
import type { LaneGroupYear } from './lane-group-week.ts';
import { meanWait, shareWithin, waitQuantile } from './statistics.ts';
import type { WeekResult } from './week-queue.ts';

const DAYS_IN: Readonly<Record<Target['days'], readonly number[]>> = {
  all: [0, 1, 2, 3, 4, 5, 6],
  'mon-thu': [0, 1, 2, 3],
  'fri-sun': [4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekend: [5, 6],
};

/** Whether an hour of the week (0 is Monday 00:00) belongs to a target's window. */
export function isInWindow(hour: number, target: Pick<Target, 'days' | 'fromHour' | 'toHour'>): boolean {
  const day = Math.floor((hour % WEEK_HOURS) / 24);
  const hourOfDay = hour % 24;
  return DAYS_IN[target.days].includes(day) && hourOfDay >= target.fromHour && hourOfDay < target.toHour;
}

/** The step of a lane group's targets that holds in a year: the next one due, or the last one after all are due. */
export function targetInForce(targets: readonly Target[], laneGroupId: string, year: number): Target | null {
  const own = targets
    .filter((target) => target.laneGroupId === laneGroupId)
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  return own.find((target) => target.year >= year) ?? own.at(-1) ?? null;
}

export interface TargetResult {
  readonly attainment: number | null;
  readonly gapMinutes: number | null;
  readonly targetMet: boolean | null;
}

/**
 * How a lane group stands against a target. The target's measure decides what is compared: the wait, or the crossing
 * time (wait + inspection + transit). Met means that the statistic is within the minutes and the share of travellers
 * within them reaches the wanted attainment. Without travellers in the window nothing can be said.
 */
export function judgeTarget(target: Target, state: LaneGroupYear, week: WeekResult): TargetResult {
  const { waits } = week;
  if (!waits) return { attainment: 0, gapMinutes: null, targetMet: false };
  const extra =
    target.measure === 'crossing' ? state.serviceSeconds / 60 + state.laneGroup.transitMinutes : 0;
  const inWindow = (hour: number): boolean => isInWindow(hour, target);
  const wait = target.statistic === 'mean' ? meanWait(waits, inWindow) : waitQuantile(waits, 0.95, inWindow);
  const attainment = shareWithin(waits, target.minutes - extra, inWindow);
  if (wait === null || attainment === null) return { attainment: null, gapMinutes: null, targetMet: null };
  const gapMinutes = wait + extra - target.minutes;
  const reached = attainment * 100 >= target.attainmentPercent - 1e-9;
  return { attainment, gapMinutes, targetMet: gapMinutes <= 1e-9 && reached };
}
