import { monthIndex, type MonthIndex } from '../calendar.ts';
import { modeOf, type LaneGroup } from '../plan/crossings.ts';
import type { Effect } from '../plan/projects.ts';
import type { AssumptionKey } from '../plan/scenarios.ts';
import type { LaneGroupYear } from './lane-group-week.ts';

/** An effect and the month from which it holds. */
export interface OpenedEffect {
  readonly effect: Effect;
  readonly openingMonth: MonthIndex;
}

/** Travellers in a year: the counted volume, grown by (1 + rate) for each year since it was counted. */
function grownVolume(laneGroup: LaneGroup, year: number, rateOf: (key: AssumptionKey) => string): number {
  const rate = Number(rateOf(`growth.${modeOf(laneGroup.kind)}`));
  return laneGroup.annualVolume * (1 + rate) ** (year - laneGroup.volumeYear);
}

/**
 * All lane groups as they run in a calendar year. Effects count when their project opened before or on 1 January.
 * They are applied in the order given: booths add up, service factors multiply, hours replace each other, and a demand
 * shift moves its share of what the lane group then has. Effects on unknown lane groups change nothing.
 */
export function laneGroupsInYear(
  laneGroups: readonly LaneGroup[],
  year: number,
  effects: readonly OpenedEffect[],
  rateOf: (key: AssumptionKey) => string,
): Map<string, LaneGroupYear> {
  const states = new Map<string, LaneGroupYear>(
    laneGroups.map((laneGroup) => [
      laneGroup.id,
      {
        laneGroup,
        year,
        annualVolume: grownVolume(laneGroup, year, rateOf),
        installedBooths: laneGroup.installedBooths,
        serviceSeconds: laneGroup.serviceSeconds,
        opensHour: laneGroup.opensHour,
        closesHour: laneGroup.closesHour,
      },
    ]),
  );
  for (const { effect, openingMonth } of effects) {
    if (openingMonth <= monthIndex(year, 1)) applyEffect(states, effect);
  }
  return states;
}

function applyEffect(states: Map<string, LaneGroupYear>, effect: Effect): void {
  if (effect.kind === 'treatment') return;
  const state = states.get(effect.laneGroupId);
  if (!state) return;
  switch (effect.kind) {
    case 'booths':
      states.set(effect.laneGroupId, {
        ...state,
        installedBooths: Math.max(0, state.installedBooths + effect.booths),
      });
      return;
    case 'serviceFactor':
      states.set(effect.laneGroupId, { ...state, serviceSeconds: state.serviceSeconds * effect.factor });
      return;
    case 'hours':
      states.set(effect.laneGroupId, {
        ...state,
        opensHour: effect.opensHour,
        closesHour: effect.closesHour,
      });
      return;
    case 'demandShift': {
      const target = states.get(effect.toLaneGroupId);
      if (!target || target === state) return;
      const moved = state.annualVolume * effect.share;
      states.set(effect.laneGroupId, { ...state, annualVolume: state.annualVolume - moved });
      states.set(effect.toLaneGroupId, { ...target, annualVolume: target.annualVolume + moved });
    }
  }
}
