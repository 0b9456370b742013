import { STEPS_PER_HOUR, type WeekWaits } from './week-queue.ts';

/** Picks hours of the week (0-167, Monday 00:00 first). */
export type HourFilter = (hour: number) => boolean;

const everyHour: HourFilter = () => true;

function forEachWait(
  waits: WeekWaits,
  hours: HourFilter,
  visit: (travellers: number, minutes: number) => void,
): void {
  for (let first = 0; first < waits.travellers.length; first += STEPS_PER_HOUR) {
    if (!hours(first / STEPS_PER_HOUR)) continue;
    for (let step = first; step < first + STEPS_PER_HOUR; step += 1) {
      const travellers = waits.travellers[step] ?? 0;
      if (travellers > 0) visit(travellers, waits.minutes[step] ?? 0);
    }
  }
}

/** Mean wait in minutes, weighted by travellers; null when there are none. */
export function meanWait(waits: WeekWaits, hours: HourFilter = everyHour): number | null {
  let travellers = 0;
  let minutes = 0;
  forEachWait(waits, hours, (count, wait) => {
    travellers += count;
    minutes += count * wait;
  });
  return travellers > 0 ? minutes / travellers : null;
}

const BINS = 64;

/**
 * Smallest wait that at least the given share (0-1) of travellers do not exceed, minutes; null when there are none.
 * A coarse count over bins finds where it lies, and only the waits of that bin are put in order.
 */
export function waitQuantile(waits: WeekWaits, share: number, hours: HourFilter = everyHour): number | null {
  let all = 0;
  let longest = 0;
  forEachWait(waits, hours, (travellers, minutes) => {
    all += travellers;
    if (minutes > longest) longest = minutes;
  });
  if (all === 0) return null;
  const needed = share * all * (1 - 1e-12);
  const binOf = (minutes: number): number =>
    longest > 0 ? Math.min(BINS - 1, Math.floor((minutes / longest) * BINS)) : 0;

  const travellersIn = new Float64Array(BINS);
  forEachWait(waits, hours, (travellers, minutes) => {
    const bin = binOf(minutes);
    travellersIn[bin] = (travellersIn[bin] ?? 0) + travellers;
  });
  let reached = 0;
  let bin = 0;
  while (bin < BINS - 1 && reached + (travellersIn[bin] ?? 0) < needed) {
    reached += travellersIn[bin] ?? 0;
    bin += 1;
  }

  const inBin: { travellers: number; minutes: number }[] = [];
  forEachWait(waits, hours, (travellers, minutes) => {
    if (binOf(minutes) === bin) inBin.push({ travellers, minutes });
  });
  inBin.sort((a, b) => a.minutes - b.minutes);
  for (const { travellers, minutes } of inBin) {
    reached += travellers;
    if (reached >= needed) return minutes;
  }
  return inBin.at(-1)?.minutes ?? longest;
}

/** Share (0-1) of travellers who wait no longer than the minutes; null when there are none. */
export function shareWithin(waits: WeekWaits, minutes: number, hours: HourFilter = everyHour): number | null {
  let all = 0;
  let within = 0;
  forEachWait(waits, hours, (travellers, wait) => {
    all += travellers;
    if (wait <= minutes + 1e-9) within += travellers;
  });
  return all > 0 ? within / all : null;
}
