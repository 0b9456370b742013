import {
  modeOf,
  type ArrivalProfile,
  type LaneGroup,
  type LaneGroupKind,
  type Mode,
  type Staffing,
} from '../shared/domain/plan/crossings.ts';
import { arrivalProfiles, observedProfileId, profileIdFor, profileShares } from './arrival-profiles.ts';
import { CROSSING_MODES, type CrossingMode } from './crossings.ts';
import { OBSERVED_WEEKS, observedWeek } from './observed-queues.ts';
import { assumption, sourceText } from './sources.ts';
import { largestRemainder } from './largest-remainder.ts';
import { shiftStaffing } from './staffing.ts';

type LaneType = CrossingMode['laneTypes'][number];

/** Volume year of every lane group. */
const VOLUME_YEAR = 2024;

/**
 * Mean service times, seconds, where nothing was observed: priors without a stored source. About 32 trucks an hour and
 * lane pass the World Trade Bridge, idle time included: 112 s over all lanes at most. One FAST truck was seen to take
 * 27 s; Ready lanes were 15-20 s faster than general ones (CBP 2011).
 */
const SERVICE_SECONDS: Record<LaneGroupKind, number> = {
  'commercial-standard': 110,
  'commercial-fast': 55,
  'passenger-general': 60,
  'passenger-ready': 43,
  'passenger-sentri': 25,
  'pedestrian-general': 38,
  'pedestrian-ready': 25,
};

/** How a mode's travellers split over its lane types, relative; council assumptions. */
const TRAVELLER_SPLIT: Record<LaneType, number> = {
  general: 30,
  ready: 45,
  sentri: 25,
  standard: 75,
  fast: 25,
};
const PEDESTRIAN_SPLIT: Partial<Record<LaneType, number>> = { general: 70, ready: 30 };

/**
 * Use of the open booths at San Ysidro and Calexico West. A queue stands there at nearly all hours, so the booths are
 * close to fully used; service times follow from it, the year's volume and the observed booth-hours.
 */
const OBSERVED_UTILISATION: Record<LaneType, number> = {
  general: 0.95,
  ready: 0.95,
  sentri: 0.92,
  standard: 1,
  fast: 1,
};

/** Erlang shapes and transit times, council assumptions. */
const ERLANG_SHAPE: Record<Mode, number> = { passenger: 3, commercial: 2, pedestrian: 2 };
const TRANSIT_MINUTES: Record<Mode, number> = { passenger: 4, commercial: 25, pedestrian: 3 };

/** Load of the booths that a small truck lane group opens for an hour's arrivals, as far as booths are installed. */
const TRUCK_UTILISATION = 0.85;

/** From this many trucks a year on, a lane group is staffed in shifts. */
const TRUCK_SHIFTS_FROM = 300_000;

/** Where the general split of travellers would not fit: at Calexico East FAST is one of only three lanes. */
const OWN_SPLIT: Readonly<Record<string, readonly number[]>> = { 'calexico-east:commercial': [55, 45] };

const DAYS_A_YEAR = 365;

function kindOf(mode: Mode, laneType: LaneType): LaneGroupKind {
  return `${mode}-${laneType}` as LaneGroupKind;
}

interface Parts {
  readonly volumes: readonly number[];
  readonly serviceSeconds: readonly number[];
  readonly booths: readonly number[];
}

/** Booths by work, at least one each; what that takes comes from the others. */
function splitBooths(booths: number, work: readonly number[]): number[] {
  const total = work.reduce((sum, part) => sum + part, 0);
  const isSmall = work.map((part) => (booths * part) / total < 1);
  const rest = booths - isSmall.filter(Boolean).length;
  const large = largestRemainder(
    rest,
    work.map((part, index) => (isSmall[index] ? 0 : part)),
  );
  return large.map((part, index) => (isSmall[index] ? 1 : part));
}

/** Splits by assumption: volume over lane types, booths by the work that each type brings, at least one each. */
function assumedParts(crossingId: string, mode: CrossingMode): Parts {
  const split =
    OWN_SPLIT[`${crossingId}:${mode.mode}`] ??
    mode.laneTypes.map(
      (type) => (mode.mode === 'pedestrian' ? PEDESTRIAN_SPLIT[type] : undefined) ?? TRAVELLER_SPLIT[type],
    );
  const serviceSeconds = mode.laneTypes.map((type) => SERVICE_SECONDS[kindOf(mode.mode, type)]);
  const work = split.map((share, index) => share * (serviceSeconds[index] ?? 0));
  return {
    volumes: largestRemainder(mode.annualVolume, split),
    serviceSeconds,
    booths: splitBooths(mode.booths, work),
  };
}

/** Split at the observed crossings: what the observed booth-hours serve, at the assumed use of the booths. */
function observedParts(crossingId: string, mode: CrossingMode): Parts {
  const dailyHours = mode.laneTypes.map((type) => {
    const booths = observedWeek(`${crossingId}:${kindOf(mode.mode, type)}`)?.booths ?? [];
    return booths.reduce((sum, open) => sum + open, 0) / 7;
  });
  const peaks = mode.laneTypes.map((type) =>
    Math.max(...(observedWeek(`${crossingId}:${kindOf(mode.mode, type)}`)?.lanesOpen ?? [1])),
  );
  const priors = mode.laneTypes.map((type) => SERVICE_SECONDS[kindOf(mode.mode, type)]);
  const served = mode.laneTypes.map(
    (type, index) => ((dailyHours[index] ?? 0) * 3600 * OBSERVED_UTILISATION[type]) / (priors[index] ?? 1),
  );
  const factor = (served.reduce((sum, part) => sum + part, 0) * DAYS_A_YEAR) / mode.annualVolume;
  return {
    volumes: largestRemainder(mode.annualVolume, served),
    serviceSeconds: priors.map((prior) => Math.round(prior * factor * 10) / 10),
    booths: largestRemainder(mode.booths, peaks),
  };
}

function laneGroupsOf(crossingId: string, mode: CrossingMode): LaneGroup[] {
  const isObserved =
    observedWeek(`${crossingId}:${kindOf(mode.mode, mode.laneTypes[0] ?? 'general')}`) !== undefined;
  const parts = isObserved ? observedParts(crossingId, mode) : assumedParts(crossingId, mode);
  return mode.laneTypes.map((type, index) => {
    const id = `${crossingId}:${kindOf(mode.mode, type)}`;
    const booths = parts.booths[index] ?? 1;
    const observed = observedWeek(id);
    const measured = {
      annualVolume: parts.volumes[index] ?? 0,
      installedBooths: booths,
      serviceSeconds: parts.serviceSeconds[index] ?? 60,
    };
    return {
      id,
      crossingId,
      kind: kindOf(mode.mode, type),
      ...measured,
      volumeYear: VOLUME_YEAR,
      erlangShape: ERLANG_SHAPE[mode.mode],
      staffing: observed
        ? { kind: 'schedule', booths: observed.booths.map((open) => Math.min(open, booths)) }
        : assumedStaffing(mode, measured),
      opensHour: mode.opensHour,
      closesHour: mode.closesHour,
      arrivalProfileId: observed ? observedProfileId(id) : profileIdFor(mode.mode, mode),
      transitMinutes: TRANSIT_MINUTES[mode.mode],
      provenance: provenanceOf(mode, isObserved),
    };
  });
}

/** Small truck lane groups: booths follow demand. All others: shifts that follow it in part. */
function assumedStaffing(
  mode: CrossingMode,
  measured: Pick<LaneGroup, 'annualVolume' | 'installedBooths' | 'serviceSeconds'>,
): Staffing {
  if (mode.mode === 'commercial' && measured.annualVolume < TRUCK_SHIFTS_FROM)
    return { kind: 'demand', utilisation: TRUCK_UTILISATION };
  return shiftStaffing({
    ...measured,
    mode: mode.mode,
    shares: profileShares(mode.mode, mode),
    opensHour: mode.opensHour,
    closesHour: mode.closesHour,
  });
}

function provenanceOf(mode: CrossingMode, isObserved: boolean): LaneGroup['provenance'] {
  const volume = sourceText(mode.volumeSource);
  const booths = sourceText(mode.boothsSource);
  const types = sourceText(mode.laneTypesSource);
  const hours = sourceText(mode.hoursSource);
  const profile = sourceText('wait-profile');
  const model = isObserved
    ? {
        en: `service time and split derived from that volume and the observed open lanes at 92-95% use (${profile.en}); staffing: those lanes, in whole booths`,
        es: `tiempo de servicio y reparto derivados de ese volumen y de los carriles abiertos observados con 92-95% de uso (${profile.es}); personal: esos carriles, en casetas enteras`,
      }
    : {
        en: 'service time: prior without a source at hand; split over lane types, staffing (in shifts; by demand where trucks are few) and transit: assumed',
        es: 'tiempo de servicio: valor previo sin fuente disponible; reparto por tipo de carril, personal (por turnos; según la demanda donde hay pocos camiones) y tránsito: supuestos',
      };
  return assumption(
    `${model.en}. Volume ${mode.annualVolume} (2024): ${volume.en}. Lanes (${mode.booths}): ${booths.en}. Lane types: ${types.en}. Hours: ${hours.en}.`,
    `${model.es}. Volumen ${mode.annualVolume} (2024): ${volume.es}. Carriles (${mode.booths}): ${booths.es}. Tipos de carril: ${types.es}. Horario: ${hours.es}.`,
  );
}

/** Lane groups of all crossings that have a known volume. Identifiers are `crossing:kind`. */
export const LANE_GROUPS: readonly LaneGroup[] = CROSSING_MODES.flatMap(({ crossingId, mode }) =>
  laneGroupsOf(crossingId, mode),
);

/** The arrival profiles that those lane groups use. */
export const ARRIVAL_PROFILES: readonly ArrivalProfile[] = arrivalProfiles(
  LANE_GROUPS.filter((group) => !OBSERVED_WEEKS.some((queue) => queue.laneGroupId === group.id)).map(
    (group) => ({
      mode: modeOf(group.kind),
      opensHour: group.opensHour,
      closesHour: group.closesHour,
    }),
  ),
);
