import { WEEK_HOURS, type ArrivalProfile, type Mode } from '../shared/domain/plan/crossings.ts';
import { OBSERVED_WEEKS } from './observed-queues.ts';
import { assumption } from './sources.ts';

export type Hours = { readonly opensHour: number; readonly closesHour: number };

export function isOpen(hourOfDay: number, { opensHour, closesHour }: Hours): boolean {
  if (opensHour < closesHour) return hourOfDay >= opensHour && hourOfDay < closesHour;
  return hourOfDay >= opensHour || hourOfDay < closesHour;
}

function isAlwaysOpen({ opensHour, closesHour }: Hours): boolean {
  return opensHour === 0 && closesHour === 24;
}

/** Profile of a mode for given opening hours: `passenger`, or `passenger.6-22` where the night is closed. */
export function profileIdFor(mode: Mode, hours: Hours): string {
  return isAlwaysOpen(hours) ? mode : `${mode}.${hours.opensHour}-${hours.closesHour}`;
}

export function observedProfileId(laneGroupId: string): string {
  return `observed:${laneGroupId}`;
}

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Circular mean over each hour and its neighbours. */
function smooth(values: readonly number[]): number[] {
  const at = (hour: number): number => values[(hour + WEEK_HOURS) % WEEK_HOURS] ?? 0;
  return values.map((_, hour) => (at(hour - 1) + at(hour) + at(hour + 1)) / 3);
}

/**
 * Arrivals in lane-hours of work, from observed waits and open lanes: who arrives in an hour was either served in it
 * (open lanes, busy because a queue stands at nearly all hours) or lengthened the queue (wait times open lanes). Waits
 * are smoothed over three hours; an hour is never below a twentieth of its lanes.
 */
function arrivalWork(waitMinutes: readonly number[], lanesOpen: readonly number[]): number[] {
  const queue = smooth(waitMinutes).map((wait, hour) => (wait / 60) * (lanesOpen[hour] ?? 0));
  const work = lanesOpen.map((lanes, hour) => {
    const before = queue[(hour + WEEK_HOURS - 1) % WEEK_HOURS] ?? 0;
    return Math.max(lanes / 20, lanes + (queue[hour] ?? 0) - before);
  });
  return smooth(work);
}

function observedWork(kindPrefix: string): number[] {
  const total = new Array<number>(WEEK_HOURS).fill(0);
  for (const queue of OBSERVED_WEEKS) {
    if (!queue.laneGroupId.includes(`:${kindPrefix}`)) continue;
    arrivalWork(queue.waitMinutes, queue.lanesOpen).forEach((work, hour) => {
      total[hour] = (total[hour] ?? 0) + work;
    });
  }
  return total;
}

/** Trucks by hour of the day (0-23) and day of the week (Monday first), relative; an assumption. */
const TRUCK_HOURS = [2, 1, 1, 1, 2, 3, 5, 6, 7, 8, 9, 10, 10, 11, 13, 14, 14, 13, 11, 9, 7, 6, 4, 3] as const;
const TRUCK_DAYS = [0.95, 1, 1, 1, 1, 0.55, 0.25] as const;

const BASE_WORK: Record<Mode, readonly number[]> = {
  passenger: observedWork('passenger'),
  pedestrian: observedWork('pedestrian'),
  commercial: TRUCK_DAYS.flatMap((day) => TRUCK_HOURS.map((hour) => day * hour)),
};

const MODE_NAMES: Record<Mode, { readonly en: string; readonly es: string }> = {
  passenger: { en: 'Passenger vehicles', es: 'Vehículos particulares' },
  pedestrian: { en: 'Pedestrians', es: 'Peatones' },
  commercial: { en: 'Trucks', es: 'Vehículos de carga' },
};

const OBSERVED_BASIS = {
  en: 'arrivals inferred from waits and open lanes by hour at San Ysidro and Calexico West (third-party estimates, March 2025 to May 2026): lanes open plus change of the queue',
  es: 'llegadas inferidas de las esperas y los carriles abiertos por hora en San Ysidro y Calexico West (estimaciones de terceros, de marzo de 2025 a mayo de 2026): carriles abiertos más cambio de la fila',
};

const BASIS: Record<Mode, { readonly en: string; readonly es: string }> = {
  passenger: { en: `${OBSERVED_BASIS.en}, applied here`, es: `${OBSERVED_BASIS.es}; se aplican aquí` },
  pedestrian: { en: `${OBSERVED_BASIS.en}, applied here`, es: `${OBSERVED_BASIS.es}; se aplican aquí` },
  commercial: {
    en: 'working-day pattern with an afternoon peak, half on Saturday and a quarter on Sunday; no count by hour at hand',
    es: 'patrón de días hábiles con pico por la tarde, la mitad en sábado y un cuarto en domingo; sin conteos por hora disponibles',
  },
};

/** Share of the week's arrivals in each hour for a mode with given opening hours; none while closed. */
export function profileShares(mode: Mode, hours: Hours): number[] {
  return shares(BASE_WORK[mode].map((work, hour) => (isOpen(hour % 24, hours) ? work : 0)));
}

function profileFor(mode: Mode, hours: Hours): ArrivalProfile {
  const label = isAlwaysOpen(hours) ? '24 h' : `${hours.opensHour}:00–${hours.closesHour}:00`;
  const name = MODE_NAMES[mode];
  const closed = isAlwaysOpen(hours)
    ? { en: '', es: '' }
    : { en: '; spread over the opening hours', es: '; repartido en el horario de operación' };
  return {
    id: profileIdFor(mode, hours),
    name: { en: `${name.en}, ${label}`, es: `${name.es}, ${label}` },
    shares: profileShares(mode, hours),
    provenance: assumption(`${BASIS[mode].en}${closed.en}`, `${BASIS[mode].es}${closed.es}`),
  };
}

/** Profiles of the two crossings with observed waits, one for each lane group. */
const OBSERVED_PROFILES: readonly ArrivalProfile[] = OBSERVED_WEEKS.map((queue) => ({
  id: observedProfileId(queue.laneGroupId),
  name: { en: `Inferred: ${queue.laneGroupId}`, es: `Inferido: ${queue.laneGroupId}` },
  shares: shares(arrivalWork(queue.waitMinutes, queue.lanesOpen)),
  provenance: assumption(OBSERVED_BASIS.en, OBSERVED_BASIS.es),
}));

/** All profiles that the given modes and opening hours need, and those of the observed lane groups. */
export function arrivalProfiles(
  uses: readonly ({ readonly mode: Mode } & Hours)[],
): readonly ArrivalProfile[] {
  const byId = new Map<string, ArrivalProfile>();
  for (const use of uses) {
    const id = profileIdFor(use.mode, use);
    if (!byId.has(id)) byId.set(id, profileFor(use.mode, use));
  }
  return [...byId.values(), ...OBSERVED_PROFILES];
}
