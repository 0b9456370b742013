import { WEEK_HOURS, type Mode, type Staffing } from '../shared/domain/plan/crossings.ts';
import { isOpen, type Hours } from './arrival-profiles.ts';

/**
 * How far shifts follow the traffic of the day: 0 is the same number of booths in every open hour of a day, 1 follows
 * every hour. Crews change in shifts, so peaks are followed in part and queues build up.
 */
const FOLLOWS_TRAFFIC: Record<Mode, number> = { passenger: 0.45, pedestrian: 0.45, commercial: 0.25 };

/** Load of the scheduled booths over the week, in the volume year. Trucks grow faster, so their shifts have more room. */
const SCHEDULED_LOAD: Record<Mode, number> = { passenger: 0.9, pedestrian: 0.9, commercial: 0.8 };

interface ShiftInput extends Hours {
  readonly mode: Mode;
  readonly shares: readonly number[];
  readonly annualVolume: number;
  readonly serviceSeconds: number;
  readonly installedBooths: number;
}

/**
 * Assumed shifts where no count of open booths is at hand: whole booths for each hour of the week between the day's
 * mean need and the hour's own need. Rounding keeps the running total, so that no booth-hours are lost.
 */
export function shiftStaffing(input: ShiftInput): Staffing {
  const weeklyBoothHours = (input.annualVolume / 365.2425) * 7 * (input.serviceSeconds / 3600);
  const need = input.shares.map((share) => (share * weeklyBoothHours) / SCHEDULED_LOAD[input.mode]);
  const openHours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isOpen(hour, input));
  const follows = FOLLOWS_TRAFFIC[input.mode];
  let exact = 0;
  let given = 0;
  const booths = Array.from({ length: WEEK_HOURS }, (_, hour) => {
    if (!isOpen(hour % 24, input)) return 0;
    const dayStart = hour - (hour % 24);
    const dayMean = openHours.reduce((sum, open) => sum + (need[dayStart + open] ?? 0), 0) / openHours.length;
    exact += follows * (need[hour] ?? 0) + (1 - follows) * dayMean;
    const open = Math.min(input.installedBooths, Math.max(1, Math.round(exact - given)));
    // What a single booth or the last installed one cannot take is not carried over to other hours.
    given = open === Math.round(exact - given) ? given + open : exact;
    return open;
  });
  return { kind: 'schedule', booths };
}
