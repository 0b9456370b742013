import { WEEK_HOURS } from '../plan/crossings.ts';

/** A lane group's week: travellers arriving in each hour, booths open in each hour, Monday 00:00 first. */
export interface WeekInput {
  readonly arrivalsPerHour: readonly number[];
  readonly boothsOpen: readonly number[];
  /** Mean time one booth needs for one traveller, seconds. */
  readonly serviceSeconds: number;
  /** Erlang shape of that time. The fluid queue has no randomness and does not read it. */
  readonly erlangShape: number;
}

/** A group of travellers who arrive together and wait the same time. */
export interface WaitSample {
  readonly hour: number;
  readonly travellers: number;
  readonly waitMinutes: number;
}

/** What a week settles to. `samples` and `queueAtHourEnd` are empty when it never settles. */
export interface WeekResult {
  readonly stable: boolean;
  /** Travellers by which the queue grows every week; 0 when stable. */
  readonly growthPerWeek: number;
  readonly samples: readonly WaitSample[];
  /** Travellers waiting at the end of each hour. */
  readonly queueAtHourEnd: readonly number[];
  /** Arrivals over what the open booths could serve in the week; above 1 cannot last. Null when no booth ever opens. */
  readonly utilisation: number | null;
}

const STEPS_PER_HOUR = 12;
const STEPS = WEEK_HOURS * STEPS_PER_HOUR;
const STEP_MINUTES = 60 / STEPS_PER_HOUR;

/**
 * Deterministic fluid queue over a weekly cycle: demand flows in at the hourly rate, open booths drain it, and what is
 * left over carries into the next hour and the next week (Newell, Applications of Queueing Theory, ch. 2). First come,
 * first served; a closed hour holds the queue. Steps of five minutes.
 *
 * One warm-up week from an empty queue is enough: if the week's capacity exceeds its demand, the queue is empty at
 * some moment of every cycle, so that the second week already repeats for ever.
 */
export function solveWeek(input: WeekInput): WeekResult {
  const capacityPerHour = input.boothsOpen.map((booths) => (booths * 3600) / input.serviceSeconds);
  const demand = input.arrivalsPerHour.reduce((sum, arrivals) => sum + arrivals, 0);
  const capacity = capacityPerHour.reduce((sum, served) => sum + served, 0);
  const utilisation = capacity > 0 ? demand / capacity : null;
  if (demand > 0 && demand >= capacity) {
    return { stable: false, growthPerWeek: demand - capacity, samples: [], queueAtHourEnd: [], utilisation };
  }

  const served = capacityByStep(capacityPerHour);
  const queue = new Float64Array(STEPS + 1);
  for (let week = 0; week < 2; week += 1) {
    queue[0] = queue[STEPS] ?? 0;
    for (let step = 0; step < STEPS; step += 1) {
      const arrivals = (input.arrivalsPerHour[hourOf(step)] ?? 0) / STEPS_PER_HOUR;
      queue[step + 1] = Math.max(0, (queue[step] ?? 0) + arrivals - (served[step] ?? 0));
    }
  }
  return {
    stable: true,
    growthPerWeek: 0,
    samples: waitSamples(input.arrivalsPerHour, queue, served),
    queueAtHourEnd: Array.from({ length: WEEK_HOURS }, (_, hour) => queue[(hour + 1) * STEPS_PER_HOUR] ?? 0),
    utilisation,
  };
}

function hourOf(step: number): number {
  return Math.floor(step / STEPS_PER_HOUR);
}

function capacityByStep(capacityPerHour: readonly number[]): Float64Array {
  return Float64Array.from(
    { length: STEPS },
    (_, step) => (capacityPerHour[hourOf(step)] ?? 0) / STEPS_PER_HOUR,
  );
}

/** Wait of those who arrive in the middle of each step: how long the booths need for the queue in front of them. */
function waitSamples(
  arrivalsPerHour: readonly number[],
  queue: Float64Array,
  served: Float64Array,
): WaitSample[] {
  const samples: WaitSample[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const hour = hourOf(step);
    const travellers = (arrivalsPerHour[hour] ?? 0) / STEPS_PER_HOUR;
    if (travellers <= 0) continue;
    const ahead = ((queue[step] ?? 0) + (queue[step + 1] ?? 0)) / 2;
    samples.push({ hour, travellers, waitMinutes: drainMinutes(ahead, step, served) });
  }
  return samples;
}

/** Minutes from the middle of a step until the booths have served so many travellers. */
function drainMinutes(ahead: number, from: number, served: Float64Array): number {
  let left = ahead;
  let minutes = 0;
  for (let step = 0; left > 1e-9; step += 1) {
    const whole = served[(from + step) % STEPS] ?? 0;
    const part = step === 0 ? 0.5 : 1;
    const possible = whole * part;
    if (possible >= left) return minutes + (STEP_MINUTES * left) / whole;
    left -= possible;
    minutes += STEP_MINUTES * part;
  }
  return minutes;
}
