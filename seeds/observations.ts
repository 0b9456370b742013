import type { Observation } from '../shared/domain/plan/crossings.ts';
import { ARRIVAL_PROFILES } from './lane-groups.ts';
import { observedProfileId } from './arrival-profiles.ts';
import { OBSERVED_WEEKS } from './observed-queues.ts';
import { sourced, sourceText } from './sources.ts';

/**
 * Yearly mean wait from the mean of each hour and day type, weighted by the share of travellers who arrive then.
 * How often an hour was looked at does not count: it says when somebody looked, not when people crossed.
 */
function meanWait(laneGroupId: string, waitMinutes: readonly number[]): number {
  const profile = ARRIVAL_PROFILES.find((candidate) => candidate.id === observedProfileId(laneGroupId));
  const mean = waitMinutes.reduce((sum, wait, hour) => sum + wait * (profile?.shares[hour] ?? 0), 0);
  return Math.round(mean * 10) / 10;
}

const source = sourceText('wait-profile');

export const OBSERVATIONS: readonly Observation[] = OBSERVED_WEEKS.map((queue) => ({
  id: `obs-2025-${queue.laneGroupId}`,
  laneGroupId: queue.laneGroupId,
  year: 2025,
  meanWaitMinutes: meanWait(queue.laneGroupId, queue.waitMinutes),
  provenance: sourced(
    `${source.en}. Mean over hours and day types, weighted by inferred arrivals`,
    `${source.es}. Media de horas y tipos de día, ponderada por las llegadas inferidas`,
  ),
}));
