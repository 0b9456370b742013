import type { LaneGroupHours } from '../../../shared/domain/crossing/results.ts';
import { WEEK_HOURS } from '../../../shared/domain/plan/crossings.ts';

export const SPANS = ['week', 'weekdays', 'weekend'] as const;
export type Span = (typeof SPANS)[number];

/** One hour of the week, or of a typical day. */
export interface HourRow {
  /** Day of the week, 0 is Monday; null in a typical day. */
  readonly day: number | null;
  readonly hour: number;
  /** Mean wait of those who arrive in the hour; null when nobody does or no wait exists. */
  readonly waitMinutes: number | null;
  readonly arrivals: number;
  readonly boothsOpen: number;
  /** Travellers waiting at the end of the hour; null when unstable. */
  readonly queue: number | null;
}

const DAYS_OF: Readonly<Record<Exclude<Span, 'week'>, readonly number[]>> = {
  weekdays: [0, 1, 2, 3, 4],
  weekend: [5, 6],
};

function weekRows(hours: LaneGroupHours): HourRow[] {
  return Array.from({ length: WEEK_HOURS }, (_, index) => ({
    day: Math.floor(index / 24),
    hour: index % 24,
    waitMinutes: hours.waitMinutes[index] ?? null,
    arrivals: hours.arrivals[index] ?? 0,
    boothsOpen: hours.boothsOpen[index] ?? 0,
    queue: hours.queue[index] ?? null,
  }));
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean over the same hour of several days; the wait is weighted by those who arrive. */
function typicalHour(rows: readonly HourRow[], hour: number): HourRow {
  const waited = rows.filter((row) => row.waitMinutes !== null);
  const travellers = waited.reduce((sum, row) => sum + row.arrivals, 0);
  const minutes = waited.reduce((sum, row) => sum + (row.waitMinutes ?? 0) * row.arrivals, 0);
  const queues = rows.map((row) => row.queue).filter((queue) => queue !== null);
  return {
    day: null,
    hour,
    waitMinutes: travellers > 0 ? minutes / travellers : null,
    arrivals: meanOf(rows.map((row) => row.arrivals)),
    boothsOpen: meanOf(rows.map((row) => row.boothsOpen)),
    queue: queues.length > 0 ? meanOf(queues) : null,
  };
}

/** The hours of the week, or of a typical weekday or weekend day. */
export function hourRows(hours: LaneGroupHours, span: Span): HourRow[] {
  const week = weekRows(hours);
  if (span === 'week') return week;
  const days = DAYS_OF[span];
  return Array.from({ length: 24 }, (_, hour) =>
    typicalHour(
      week.filter((row) => row.hour === hour && row.day !== null && days.includes(row.day)),
      hour,
    ),
  );
}
