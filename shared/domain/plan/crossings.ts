import { z } from 'zod';
import { idSchema, provenanceSchema, yearSchema } from './common.ts';

export const LANE_GROUP_KINDS = [
  'commercial-standard',
  'commercial-fast',
  'passenger-general',
  'passenger-ready',
  'passenger-sentri',
  'pedestrian-general',
  'pedestrian-ready',
] as const;
export type LaneGroupKind = (typeof LANE_GROUP_KINDS)[number];

/** Mode that a lane group serves: decides growth and value of time. */
export type Mode = 'commercial' | 'passenger' | 'pedestrian';
export function modeOf(kind: LaneGroupKind): Mode {
  if (kind.startsWith('commercial')) return 'commercial';
  return kind.startsWith('passenger') ? 'passenger' : 'pedestrian';
}

export const crossingSchema = z.strictObject({
  id: idSchema,
  nameUs: z.string().min(1).max(120),
  nameMx: z.string().min(1).max(120),
  cityUs: z.string().max(80),
  stateUs: z.string().max(8),
  cityMx: z.string().max(80),
  stateMx: z.string().max(8),
  btsPortCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  cbpPortNumber: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  rail: z.boolean(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  provenance: provenanceSchema,
});
export type Crossing = z.infer<typeof crossingSchema>;

/** Number of hours in the weekly cycle; hour 0 is Monday 00:00 local time. */
export const WEEK_HOURS = 168;

/**
 * How many booths are open in an hour. `demand`: as many as keep the hour's own arrivals at the given utilisation
 * (0-1), at least one and at most those installed. `schedule`: fixed numbers for each hour of the week.
 */
const staffingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('demand'), utilisation: z.number().min(0.3).max(1.5) }),
  z.strictObject({ kind: z.literal('schedule'), booths: z.array(z.int().min(0).max(80)).length(WEEK_HOURS) }),
]);
export type Staffing = z.infer<typeof staffingSchema>;

export const laneGroupSchema = z.strictObject({
  id: idSchema,
  crossingId: idSchema,
  kind: z.enum(LANE_GROUP_KINDS),
  /** Travellers (vehicles, trucks or pedestrians) a year in the volume year. */
  annualVolume: z.int().min(0).max(100_000_000),
  volumeYear: yearSchema,
  installedBooths: z.int().min(0).max(80),
  /** Mean time that one booth needs for one traveller, seconds. */
  serviceSeconds: z.number().min(1).max(3600),
  /** Erlang shape of that time: 1 is exponential, higher is steadier. */
  erlangShape: z.int().min(1).max(50),
  staffing: staffingSchema,
  /** Daily opening hours, whole hours local time; 0 and 24 for always open. Closing before opening means past midnight. */
  opensHour: z.int().min(0).max(23),
  closesHour: z.int().min(1).max(24),
  arrivalProfileId: idSchema,
  /** Transit through the compound after primary inspection, minutes: part of crossing time, not of wait. */
  transitMinutes: z.number().min(0).max(600),
  provenance: provenanceSchema,
});
export type LaneGroup = z.infer<typeof laneGroupSchema>;

/** Share of a week's arrivals in each of its 168 hours; adds up to 1 within rounding. */
export const arrivalProfileSchema = z.strictObject({
  id: idSchema,
  name: z.strictObject({ en: z.string().max(200), es: z.string().max(200) }),
  shares: z.array(z.number().min(0).max(1)).length(WEEK_HOURS),
  provenance: provenanceSchema,
});
export type ArrivalProfile = z.infer<typeof arrivalProfileSchema>;

/** A wait that somebody measured or estimated, over a year. */
export const observationSchema = z.strictObject({
  id: idSchema,
  laneGroupId: idSchema,
  year: yearSchema,
  meanWaitMinutes: z.number().min(0).max(1440),
  provenance: provenanceSchema,
});
export type Observation = z.infer<typeof observationSchema>;

export const TARGET_MEASURES = ['wait', 'crossing'] as const;
export const TARGET_STATISTICS = ['mean', 'p95'] as const;
export const TARGET_DAYS = ['all', 'mon-thu', 'fri-sun', 'weekdays', 'weekend'] as const;

export const targetSchema = z.strictObject({
  id: idSchema,
  laneGroupId: idSchema,
  /** Wait (queue until primary inspection) or crossing time (queue, inspection and transit). Never confused. */
  measure: z.enum(TARGET_MEASURES),
  statistic: z.enum(TARGET_STATISTICS),
  minutes: z.number().min(1).max(1440),
  /** Share of travellers who should stay within the minutes, percent. */
  attainmentPercent: z.number().min(1).max(100),
  days: z.enum(TARGET_DAYS),
  fromHour: z.int().min(0).max(23),
  toHour: z.int().min(1).max(24),
  /** Year by which the target is to be met. */
  year: yearSchema,
  isPublic: z.boolean(),
  provenance: provenanceSchema,
});
export type Target = z.infer<typeof targetSchema>;
