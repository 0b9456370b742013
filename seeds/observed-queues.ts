import { z } from 'zod';
import observedJson from './data/observed-queues.json' with { type: 'json' };
import { WEEK_HOURS } from '../shared/domain/plan/crossings.ts';

const hourly = z.array(z.number().min(0)).length(24);
const dayTypeSchema = z.strictObject({ observations: hourly, waitMinutes: hourly, lanesOpen: hourly });

/** Mean wait and open lanes by hour at San Ysidro and Calexico West (third-party estimates, March 2025 to May 2026). */
const observedQueueSchema = z.strictObject({
  laneGroupId: z.string(),
  weekday: dayTypeSchema,
  weekend: dayTypeSchema,
});
type ObservedQueue = z.infer<typeof observedQueueSchema>;

const OBSERVED: readonly ObservedQueue[] = z.array(observedQueueSchema).parse(observedJson);

interface ObservedWeek {
  readonly laneGroupId: string;
  /** 168 values, Monday 00:00 first. */
  readonly waitMinutes: readonly number[];
  readonly lanesOpen: readonly number[];
  readonly observations: readonly number[];
  /** Whole booths: the running total of open lanes, rounded, so that a week's booth-hours are kept. */
  readonly booths: readonly number[];
}

function week(queue: ObservedQueue, field: 'waitMinutes' | 'lanesOpen' | 'observations'): number[] {
  return Array.from({ length: WEEK_HOURS }, (_, hour) => {
    const day = hour < 5 * 24 ? queue.weekday : queue.weekend;
    return day[field][hour % 24] ?? 0;
  });
}

function wholeBooths(lanesOpen: readonly number[]): number[] {
  let exact = 0;
  let given = 0;
  return lanesOpen.map((lanes) => {
    exact += lanes;
    const booths = Math.max(1, Math.round(exact) - given);
    given += booths;
    return booths;
  });
}

export const OBSERVED_WEEKS: readonly ObservedWeek[] = OBSERVED.map((queue) => {
  const lanesOpen = week(queue, 'lanesOpen');
  return {
    laneGroupId: queue.laneGroupId,
    waitMinutes: week(queue, 'waitMinutes'),
    lanesOpen,
    observations: week(queue, 'observations'),
    booths: wholeBooths(lanesOpen),
  };
});

export function observedWeek(laneGroupId: string): ObservedWeek | undefined {
  return OBSERVED_WEEKS.find((observed) => observed.laneGroupId === laneGroupId);
}
