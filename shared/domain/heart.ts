/**
 * The figures of the main chart: waits against targets and against the money programmed, for the whole border, one
 * crossing or one lane group.
 *
 * Waits are minutes, means over lane groups weighted by the travellers of the year in the scenario. A lane group
 * whose queue grows without end has no mean: it is left out of that year, from the prediction and from the target
 * alike, and named in `overloadedIds`. Where such lane groups carry more than a tenth of the traffic, the mean of the
 * rest would tell of an improvement that is none: there is no prediction then. Money is whole cents, cumulated over
 * fiscal years.
 */
import { yearOfMonth, yearsBetween } from './calendar.ts';
import type { CrossingYear, Evaluation } from './evaluation.ts';
import { sumCents, ZERO_CENTS, type Cents } from './money.ts';
import type { LaneGroup, Observation, Target } from './plan/crossings.ts';
import type { Project, ProjectEffect } from './plan/projects.ts';

export type HeartPlace =
  | { readonly kind: 'border' }
  | { readonly kind: 'crossing'; readonly crossingId: string }
  | { readonly kind: 'laneGroup'; readonly laneGroupId: string };

export type HeartStatistic = Target['statistic'];

export interface HeartRequest {
  /** One per scenario; the target line and its weights follow the first. */
  readonly evaluations: readonly Evaluation[];
  readonly laneGroups: readonly LaneGroup[];
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly projects: readonly Project[];
  readonly effects: readonly ProjectEffect[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly place: HeartPlace;
  readonly statistic: HeartStatistic;
}

export interface HeartScenario {
  readonly id: string;
  readonly name: string;
  /** By year, like every list here. Null before the plan begins and where too much of the traffic is overloaded. */
  readonly predictedMinutes: readonly (number | null)[];
  readonly overloadedIds: readonly (readonly string[])[];
  readonly cumulativeCents: readonly (Cents | null)[];
  /** Codes of the projects that open in the year and change one of the lane groups. */
  readonly openings: readonly (readonly string[])[];
}

export interface Heart {
  readonly years: readonly number[];
  /** Lane groups that the means go over. */
  readonly laneGroupIds: readonly string[];
  /** False: none of them has a target of any kind. */
  readonly hasTargets: boolean;
  /** Targets of these lane groups that the line leaves out: another measure or statistic. */
  readonly otherTargets: number;
  readonly targetMinutes: readonly (number | null)[];
  /** Null where the lane groups observed in the year carry less than half of the traffic: a mean of few misleads. */
  readonly observedMinutes: readonly (number | null)[];
  /** Lane groups with an observation in any of the years. */
  readonly observedCount: number;
  readonly scenarios: readonly HeartScenario[];
}

/** Least share of the traffic that an observed mean must stand for. */
const OBSERVED_SHARE = 0.5;

/** Largest share of the traffic that may be overloaded while a mean of the rest is still given. */
const OVERLOADED_SHARE = 0.1;

/** Observations this many years before the plan are still drawn. */
const YEARS_BEFORE = 4;

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** Weighted mean; null for no parts, a plain mean where nobody travels. */
function weightedMean(parts: readonly Weighted[]): number | null {
  if (parts.length === 0) return null;
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight <= 0) return parts.reduce((sum, part) => sum + part.value, 0) / parts.length;
  return parts.reduce((sum, part) => sum + part.value * part.weight, 0) / weight;
}

function laneGroupsAt(place: HeartPlace, laneGroups: readonly LaneGroup[]): readonly LaneGroup[] {
  switch (place.kind) {
    case 'border':
      return laneGroups;
    case 'crossing':
      return laneGroups.filter((laneGroup) => laneGroup.crossingId === place.crossingId);
    case 'laneGroup':
      return laneGroups.filter((laneGroup) => laneGroup.id === place.laneGroupId);
  }
}

/** The lane groups that can be held against the target line; failing that, those with any target; failing that, all. */
function comparable(
  candidates: readonly LaneGroup[],
  targets: readonly Target[],
  matching: readonly Target[],
): readonly LaneGroup[] {
  for (const set of [matching, targets]) {
    const ids = new Set(set.map((target) => target.laneGroupId));
    const found = candidates.filter((laneGroup) => ids.has(laneGroup.id));
    if (found.length > 0) return found;
  }
  return candidates;
}

/** The target in force in a year: the next one due, after the last due year the last one. */
function targetInForce(targets: readonly Target[], year: number): Target | undefined {
  const byYear = [...targets].sort((a, b) => a.year - b.year);
  return byYear.find((target) => target.year >= year) ?? byYear.at(-1);
}

function minutesOf(row: CrossingYear, statistic: HeartStatistic): number | null {
  if (!row.stable) return null;
  return statistic === 'mean' ? row.meanWaitMinutes : row.p95WaitMinutes;
}

/** The rows that a year's mean goes over; null where too much of the traffic is overloaded for one. */
function rowsWithMean(rows: readonly CrossingYear[]): readonly CrossingYear[] | null {
  const travellers = (some: readonly CrossingYear[]) => some.reduce((sum, row) => sum + row.annualVolume, 0);
  const stable = rows.filter((row) => row.stable);
  if (stable.length === rows.length) return rows;
  const lost = travellers(rows) - travellers(stable);
  return stable.length === 0 || lost > travellers(rows) * OVERLOADED_SHARE ? null : stable;
}

function rowsByYear(evaluation: Evaluation, laneGroupIds: ReadonlySet<string>): Map<number, CrossingYear[]> {
  const byYear = new Map<number, CrossingYear[]>();
  for (const row of evaluation.crossingYears) {
    if (!laneGroupIds.has(row.laneGroupId)) continue;
    const rows = byYear.get(row.year) ?? [];
    rows.push(row);
    byYear.set(row.year, rows);
  }
  return byYear;
}

function projectsAt(request: HeartRequest): ReadonlySet<string> | null {
  const { place, laneGroups, projects } = request;
  if (place.kind === 'border') return null;
  const crossingId =
    place.kind === 'crossing'
      ? place.crossingId
      : laneGroups.find((laneGroup) => laneGroup.id === place.laneGroupId)?.crossingId;
  return new Set(
    projects
      .filter((project) => crossingId !== undefined && project.crossingIds.includes(crossingId))
      .map((project) => project.id),
  );
}

function cumulativeMoney(
  evaluation: Evaluation,
  years: readonly number[],
  firstYear: number,
  projectIds: ReadonlySet<string> | null,
): (Cents | null)[] {
  const byYear = new Map<number, Cents>();
  for (const row of evaluation.projectYears) {
    if (projectIds && !projectIds.has(row.projectId)) continue;
    const programmed = sumCents(Object.values(row.programmedByFund));
    byYear.set(row.fiscalYear, sumCents([byYear.get(row.fiscalYear) ?? ZERO_CENTS, programmed]));
  }
  let total = ZERO_CENTS;
  return years.map((year) => {
    if (year < firstYear) return null;
    total = sumCents([total, byYear.get(year) ?? ZERO_CENTS]);
    return total;
  });
}

function openingsByYear(
  request: HeartRequest,
  evaluation: Evaluation,
  years: readonly number[],
  laneGroupIds: ReadonlySet<string>,
): string[][] {
  const touching = new Set(
    request.effects
      .filter(({ effect }) => effect.kind !== 'treatment' && laneGroupIds.has(effect.laneGroupId))
      .map((effect) => effect.projectId),
  );
  const codes = new Map(request.projects.map((project) => [project.id, project.code]));
  return years.map((year) =>
    evaluation.projects
      .filter(
        ({ projectId, openingMonth }) =>
          openingMonth !== null && yearOfMonth(openingMonth) === year && touching.has(projectId),
      )
      .map(({ projectId }) => codes.get(projectId) ?? projectId),
  );
}

/** Observed means of the years whose observations stand for enough of the traffic. */
function observedByYear(
  observations: readonly Observation[],
  volumes: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const total = [...volumes.values()].reduce((sum, volume) => sum + volume, 0);
  const means = new Map<number, number>();
  for (const [year, rows] of Map.groupBy(observations, (row) => row.year)) {
    const parts = rows.map((row) => ({
      value: row.meanWaitMinutes,
      weight: volumes.get(row.laneGroupId) ?? 0,
    }));
    const seen = parts.reduce((sum, part) => sum + part.weight, 0);
    const mean = seen >= total * OBSERVED_SHARE ? weightedMean(parts) : null;
    if (mean !== null) means.set(year, mean);
  }
  return means;
}

/** Gathers the figures of the chart; see the head of the file for units and weights. */
export function heartOf(request: HeartRequest): Heart {
  const { statistic, firstYear, lastYear } = request;
  const candidates = laneGroupsAt(request.place, request.laneGroups);
  const candidateIds = new Set(candidates.map((laneGroup) => laneGroup.id));
  const targets = request.targets.filter((target) => candidateIds.has(target.laneGroupId));
  const matching = targets.filter((target) => target.statistic === statistic && target.measure === 'wait');
  const chosen = comparable(candidates, targets, matching);
  const laneGroupIds = new Set(chosen.map((laneGroup) => laneGroup.id));

  const volumes = new Map(chosen.map((laneGroup) => [laneGroup.id, laneGroup.annualVolume]));
  const observations =
    statistic === 'mean' ? request.observations.filter((row) => laneGroupIds.has(row.laneGroupId)) : [];
  const observedMeans = observedByYear(observations, volumes);
  const earliest = Math.min(firstYear, ...observedMeans.keys());
  const years = yearsBetween(Math.max(earliest, firstYear - YEARS_BEFORE), lastYear);

  const [first] = request.evaluations;
  const firstRows = first ? rowsByYear(first, laneGroupIds) : new Map<number, CrossingYear[]>();
  const targetMinutes = years.map((year) => {
    const rows = firstRows.get(year) ?? [];
    return weightedMean(
      (rowsWithMean(rows) ?? rows).flatMap((row) => {
        const own = matching.filter((target) => target.laneGroupId === row.laneGroupId);
        const target = targetInForce(own, year);
        return target ? [{ value: target.minutes, weight: row.annualVolume }] : [];
      }),
    );
  });

  const projectIds = projectsAt(request);
  return {
    years,
    laneGroupIds: [...laneGroupIds],
    hasTargets: targets.length > 0,
    otherTargets: targets.length - matching.length,
    targetMinutes,
    observedMinutes: years.map((year) => observedMeans.get(year) ?? null),
    observedCount: new Set(observations.map((row) => row.laneGroupId)).size,
    scenarios: request.evaluations.map((evaluation) => {
      const rows = rowsByYear(evaluation, laneGroupIds);
      return {
        id: evaluation.scenario.id,
        name: evaluation.scenario.name,
        predictedMinutes: years.map((year) =>
          weightedMean(
            (rowsWithMean(rows.get(year) ?? []) ?? []).flatMap((row) => {
              const value = minutesOf(row, statistic);
              return value === null ? [] : [{ value, weight: row.annualVolume }];
            }),
          ),
        ),
        overloadedIds: years.map((year) =>
          (rows.get(year) ?? []).filter((row) => !row.stable).map((row) => row.laneGroupId),
        ),
        cumulativeCents: cumulativeMoney(evaluation, years, firstYear, projectIds),
        openings: openingsByYear(request, evaluation, years, laneGroupIds),
      };
    }),
  };
}
