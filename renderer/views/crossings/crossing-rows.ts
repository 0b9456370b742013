import type { Output } from '../../../shared/contract/contract.ts';
import type { CrossingYear } from '../../../shared/domain/evaluation.ts';
import { modeOf, type Crossing, type LaneGroup, type Mode } from '../../../shared/domain/plan/crossings.ts';

export type CrossingsData = Output<'crossings.list'>;

export const MODES = ['commercial', 'passenger', 'pedestrian'] as const satisfies readonly Mode[];
export type ModeFilter = Mode | 'rail' | 'all';

/** What the list is narrowed to. `state`: `us:` or `mx:` with the state's code, or `all`. */
export interface CrossingFilters {
  readonly text: string;
  readonly state: string;
  readonly mode: ModeFilter;
}

export const NO_FILTERS: CrossingFilters = { text: '', state: 'all', mode: 'all' };

/** One crossing in the list, over the lane groups of the mode that the list is narrowed to. */
export interface CrossingRow {
  readonly crossing: Crossing;
  readonly modes: readonly Mode[];
  /** Travellers a year as counted: trucks, vehicles and pedestrians together. Null: no lane group. */
  readonly volume: number | null;
  /** The lane group furthest behind its target: an overloaded one, or the one with the largest gap. */
  readonly worst: CrossingYear | null;
  readonly targets: number;
  readonly targetsMet: number;
}

/** Larger is worse; an overloaded lane group is worse than any gap. Null: no target. */
export function gapSize(row: CrossingYear | null): number | null {
  if (row === null || row.targetMinutes === null) return null;
  return row.stable ? row.gapMinutes : Number.POSITIVE_INFINITY;
}

function worstOf(rows: readonly CrossingYear[]): CrossingYear | null {
  let worst: CrossingYear | null = null;
  for (const row of rows) {
    const size = gapSize(row);
    if (size !== null && (worst === null || size > (gapSize(worst) ?? 0))) worst = row;
  }
  return worst;
}

/** Letters without case and accents, so that "Juarez" finds "Juárez". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function matches(crossing: Crossing, laneGroups: readonly LaneGroup[], filters: CrossingFilters): boolean {
  const { nameUs, nameMx, cityUs, cityMx, stateUs, stateMx } = crossing;
  const words = plain(filters.text).split(/\s+/).filter(Boolean);
  const haystack = plain([nameUs, nameMx, cityUs, cityMx].join(' '));
  if (!words.every((word) => haystack.includes(word))) return false;
  const inState = ['all', `us:${stateUs}`, `mx:${stateMx}`].includes(filters.state);
  if (!inState) return false;
  if (filters.mode === 'all') return true;
  if (filters.mode === 'rail') return crossing.rail;
  return laneGroups.some((laneGroup) => modeOf(laneGroup.kind) === filters.mode);
}

/** The crossings that match, the worst gap first. `years` are the results of one calendar year. */
export function crossingRows(
  { crossings, laneGroups }: CrossingsData,
  years: readonly CrossingYear[],
  filters: CrossingFilters,
): CrossingRow[] {
  const lanesOf = Map.groupBy(laneGroups, (laneGroup) => laneGroup.crossingId);
  const yearsOf = Map.groupBy(years, (row) => row.crossingId);
  const { mode } = filters;
  return crossings
    .filter((crossing) => matches(crossing, lanesOf.get(crossing.id) ?? [], filters))
    .map((crossing): CrossingRow => {
      const all = lanesOf.get(crossing.id) ?? [];
      const isShown = (kind: LaneGroup['kind']) => mode === 'all' || mode === 'rail' || modeOf(kind) === mode;
      const lanes = all.filter((laneGroup) => isShown(laneGroup.kind));
      const rows = (yearsOf.get(crossing.id) ?? []).filter((row) => isShown(row.laneGroup));
      return {
        crossing,
        modes: MODES.filter((each) => all.some((laneGroup) => modeOf(laneGroup.kind) === each)),
        volume: lanes.length === 0 ? null : lanes.reduce((sum, laneGroup) => sum + laneGroup.annualVolume, 0),
        worst: worstOf(rows),
        targets: rows.filter((row) => row.targetMet !== null).length,
        targetsMet: rows.filter((row) => row.targetMet === true).length,
      };
    })
    .sort((a, b) => {
      const [left, right] = [gapSize(a.worst) ?? -Infinity, gapSize(b.worst) ?? -Infinity];
      return left === right ? (b.volume ?? 0) - (a.volume ?? 0) : right - left;
    });
}
