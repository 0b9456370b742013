import type { CrossingYear } from '../evaluation.ts';
import type { LaneGroup, Target } from '../plan/crossings.ts';
import { weekOf, type LaneGroupYear } from './lane-group-week.ts';
import { meanWait, waitQuantile } from './statistics.ts';
import { judgeTarget } from './targets.ts';
import { solveWeek } from './week-queue.ts';

interface Solved {
  readonly shares: readonly number[];
  readonly target: Target | null;
  readonly result: CrossingYear;
}

/**
 * Results of lane groups already solved, by the row they belong to. Rows are never changed in place: an edit replaces
 * the row and with it forgets its results, so that after an edit only what it touched is solved again.
 */
const solvedOf = new WeakMap<LaneGroup, Map<string, Solved>>();

/** Enough for every year of several scenarios; a person trying out values must not fill the memory. */
const MOST_KEPT = 400;

/** One lane group in one year, with its target in force. */
export function crossingYear(
  state: LaneGroupYear,
  shares: readonly number[],
  target: Target | null,
): CrossingYear {
  const kept = solvedOf.get(state.laneGroup) ?? new Map<string, Solved>();
  solvedOf.set(state.laneGroup, kept);
  const { year, annualVolume, installedBooths, serviceSeconds, opensHour, closesHour } = state;
  const key = [year, annualVolume, installedBooths, serviceSeconds, opensHour, closesHour].join(' ');
  const known = kept.get(key);
  if (known?.shares === shares && known.target === target) return known.result;
  const result = solve(state, shares, target);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, { shares, target, result });
  return result;
}

function solve(state: LaneGroupYear, shares: readonly number[], target: Target | null): CrossingYear {
  const { laneGroup, year, annualVolume } = state;
  const week = solveWeek(weekOf(state, shares));
  const judged = target ? judgeTarget(target, state, week) : null;
  // Nobody arrives: nobody waits.
  const mean = week.waits ? (meanWait(week.waits) ?? 0) : null;
  return {
    crossingId: laneGroup.crossingId,
    laneGroupId: laneGroup.id,
    laneGroup: laneGroup.kind,
    year,
    annualVolume,
    meanWaitMinutes: mean,
    p95WaitMinutes: week.waits ? (waitQuantile(week.waits, 0.95) ?? 0) : null,
    attainment: judged?.attainment ?? null,
    targetMinutes: target?.minutes ?? null,
    gapMinutes: judged?.gapMinutes ?? null,
    targetMet: judged?.targetMet ?? null,
    delayHours: mean === null ? null : (annualVolume * mean) / 60,
    utilisation: week.utilisation,
    stable: week.stable,
    growthPerWeek: week.growthPerWeek,
  };
}
