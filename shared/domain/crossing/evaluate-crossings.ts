import { yearsBetween } from '../calendar.ts';
import type { CrossingYear, ProjectResult } from '../evaluation.ts';
import { WEEK_HOURS } from '../plan/crossings.ts';
import type { ResolvedScenario } from '../scenario.ts';
import type { LaneGroupHours } from './results.ts';
import { weekOf, type LaneGroupYear } from './lane-group-week.ts';
import { crossingYear } from './crossing-year.ts';
import { meanWait } from './statistics.ts';
import { targetInForce } from './targets.ts';
import { solveWeek, type WeekInput, type WeekResult } from './week-queue.ts';
import { laneGroupsInYear, type OpenedEffect } from './year-state.ts';

/** Every lane group in every calendar year from the plan's first to its last. */
export function evaluateCrossings(
  resolved: ResolvedScenario,
  results: readonly ProjectResult[],
): CrossingYear[] {
  const { plan } = resolved;
  const effects = openedEffects(resolved, results);
  const sharesOf = profileShares(resolved);
  return yearsBetween(plan.info.firstYear, plan.info.lastYear).flatMap((year) => {
    const states = laneGroupsInYear(plan.laneGroups, year, effects, rateOf(resolved));
    return [...states.values()].map((state) => {
      const target = targetInForce(plan.targets, state.laneGroup.id, year);
      return crossingYear(state, sharesOf(state.laneGroup.arrivalProfileId), target);
    });
  });
}

/** One lane group hour by hour. Throws RangeError for an unknown lane group. */
export function evaluateHours(
  resolved: ResolvedScenario,
  results: readonly ProjectResult[],
  laneGroupId: string,
  year: number,
): LaneGroupHours {
  const states = laneGroupsInYear(
    resolved.plan.laneGroups,
    year,
    openedEffects(resolved, results),
    rateOf(resolved),
  );
  const state = states.get(laneGroupId);
  if (!state) throw new RangeError(`No lane group ${laneGroupId}.`);
  const input = weekOf(state, profileShares(resolved)(state.laneGroup.arrivalProfileId));
  return hoursOf(state, input, solveWeek(input));
}

function hoursOf(state: LaneGroupYear, input: WeekInput, week: WeekResult): LaneGroupHours {
  return {
    laneGroupId: state.laneGroup.id,
    laneGroup: state.laneGroup.kind,
    year: state.year,
    arrivals: input.arrivalsPerHour,
    boothsOpen: input.boothsOpen,
    waitMinutes: Array.from({ length: WEEK_HOURS }, (_, hour) =>
      week.waits ? meanWait(week.waits, (each) => each === hour) : null,
    ),
    queue: week.queueAtHourEnd,
    stable: week.stable,
  };
}

/** Effects of the projects that open in the scenario, by opening month, then by id: the order of rows is irrelevant. */
function openedEffects({ plan }: ResolvedScenario, results: readonly ProjectResult[]): OpenedEffect[] {
  const openingOf = new Map(results.map((result) => [result.projectId, result.openingMonth]));
  return plan.effects
    .flatMap((row) => {
      const openingMonth = openingOf.get(row.projectId) ?? null;
      return openingMonth === null ? [] : [{ id: row.id, effect: row.effect, openingMonth }];
    })
    .sort((a, b) => a.openingMonth - b.openingMonth || (a.id < b.id ? -1 : 1));
}

function rateOf({ assumptions }: ResolvedScenario): Parameters<typeof laneGroupsInYear>[3] {
  return (key) => assumptions.get(key) ?? '0';
}

function profileShares({ plan }: ResolvedScenario): (profileId: string) => readonly number[] {
  const byId = new Map(plan.arrivalProfiles.map((profile) => [profile.id, profile.shares]));
  return (profileId) => byId.get(profileId) ?? [];
}
