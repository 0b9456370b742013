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

/** The week is followed in steps of five minutes. */
export const STEPS_PER_HOUR = 12;
const STEPS = WEEK_HOURS * STEPS_PER_HOUR;
const STEP_MINUTES = 60 / STEPS_PER_HOUR;

/** Who arrives in each step of the week and how long they wait: 168 × 12 entries each. */
export interface WeekWaits {
  readonly travellers: Float64Array;
  readonly minutes: Float64Array;
}

/** What a week settles to. `waits` is null and `queueAtHourEnd` empty when it never settles. */
export interface WeekResult {
  readonly stable: boolean;
  /** Travellers by which the queue grows every week; 0 when stable. */
  readonly growthPerWeek: number;
  readonly waits: WeekWaits | null;
  /** Travellers waiting at the end of each hour. */
  readonly queueAtHourEnd: readonly number[];
  /** Arrivals over what the open booths could serve in the week; above 1 cannot last. Null when no booth ever opens. */
  readonly utilisation: number | null;
}

/**
 * Deterministic fluid queue over a weekly cycle: demand flows in at the hourly rate, open booths drain it, and what is
 * left over carries into the next hour and the next week (Newell, Applications of Queueing Theory, ch. 2). First come,
 * first served; a closed hour holds the queue.
 *
 * One warm-up week from an empty queue is enough: if the week's capacity exceeds its demand, the queue is empty at
 * some moment of every cycle, so that the second week already repeats for ever.
 */
export function solveWeek(input: WeekInput): WeekResult {
  const boothCapacity = 3600 / input.serviceSeconds;
  const demand = input.arrivalsPerHour.reduce((sum, arrivals) => sum + arrivals, 0);
  const capacity = input.boothsOpen.reduce((sum, booths) => sum + booths, 0) * boothCapacity;
  const utilisation = capacity > 0 ? demand / capacity : null;
  if (demand > 0 && demand >= capacity) {
    return { stable: false, growthPerWeek: demand - capacity, waits: null, queueAtHourEnd: [], utilisation };
  }

  const travellers = byStep(input.arrivalsPerHour, 1);
  const served = byStep(input.boothsOpen, boothCapacity);
  const queue = settledQueue(travellers, served);
  return {
    stable: true,
    growthPerWeek: 0,
    waits: { travellers, minutes: waitsInMidStep(queue, served) },
    queueAtHourEnd: Array.from({ length: WEEK_HOURS }, (_, hour) => queue[(hour + 1) * STEPS_PER_HOUR] ?? 0),
    utilisation,
  };
}

function byStep(perHour: readonly number[], factor: number): Float64Array {
  const steps = new Float64Array(STEPS);
  for (let step = 0; step < STEPS; step += 1) {
    steps[step] = ((perHour[Math.floor(step / STEPS_PER_HOUR)] ?? 0) * factor) / STEPS_PER_HOUR;
  }
  return steps;
}

/** Queue at the edges of the steps, in the week that repeats. */
function settledQueue(travellers: Float64Array, served: Float64Array): Float64Array {
  const queue = new Float64Array(STEPS + 1);
  for (let week = 0; week < 2; week += 1) {
    queue[0] = queue[STEPS] ?? 0;
    for (let step = 0; step < STEPS; step += 1) {
      queue[step + 1] = Math.max(0, (queue[step] ?? 0) + (travellers[step] ?? 0) - (served[step] ?? 0));
    }
  }
  return queue;
}

/**
 * Wait of those who arrive in the middle of each step: how long the booths need for the queue in front of them. Whoever
 * comes later leaves later, so one walk through the week finds all departures.
 */
function waitsInMidStep(queue: Float64Array, served: Float64Array): Float64Array {
  const minutes = new Float64Array(STEPS);
  let departure = 0;
  let servedBefore = 0;
  let arrived = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const ahead = ((queue[step] ?? 0) + (queue[step + 1] ?? 0)) / 2;
    const ownCapacity = served[step] ?? 0;
    if (ahead > 0) {
      // Capacity since the start of the week that must pass until this traveller's turn.
      const turn = arrived + ownCapacity / 2 + ahead;
      while (servedBefore + (served[departure % STEPS] ?? 0) < turn && departure < 3 * STEPS) {
        servedBefore += served[departure % STEPS] ?? 0;
        departure += 1;
      }
      const within = served[departure % STEPS] ?? 0;
      const moment = departure + (within > 0 ? (turn - servedBefore) / within : 0);
      minutes[step] = Math.max(0, (moment - (step + 0.5)) * STEP_MINUTES);
    }
    arrived += ownCapacity;
  }
  return minutes;
}
