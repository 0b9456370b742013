import type { LaneGroupKind } from '../plan/crossings.ts';

/** One lane group over the hours of its week, in one year and scenario. Every list has 168 entries, Monday 00:00 first. */
export interface LaneGroupHours {
  readonly laneGroupId: string;
  readonly laneGroup: LaneGroupKind;
  readonly year: number;
  readonly arrivals: readonly number[];
  readonly boothsOpen: readonly number[];
  /** Mean wait of those who arrive in the hour, minutes; null when nobody arrives or the queue grows without end. */
  readonly waitMinutes: readonly (number | null)[];
  /** Travellers waiting at the end of the hour; empty when unstable. */
  readonly queue: readonly number[];
  readonly stable: boolean;
}
