import { z } from 'zod';
import {
  bilingualSchema,
  centsSchema,
  idSchema,
  monthIndexSchema,
  provenanceSchema,
  titleSchema,
  yearSchema,
} from './common.ts';

/** Side of the border on which the works stand. */
export const SIDES = ['us', 'mx', 'both'] as const;
export type Side = (typeof SIDES)[number];

export const PROJECT_STATUSES = [
  'proposed',
  'planning',
  'design',
  'permitted',
  'construction',
  'complete',
] as const;
export const PHASE_KINDS = [
  'planning',
  'environmental-design',
  'right-of-way',
  'construction',
  'equipment',
] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export const projectSchema = z.strictObject({
  id: idSchema,
  /** Short code that people say in meetings, unique in the plan. */
  code: z.string().trim().min(1).max(20),
  title: titleSchema,
  description: bilingualSchema,
  measureId: idSchema,
  side: z.enum(SIDES),
  location: z.string().max(200),
  sponsor: z.string().max(200),
  status: z.enum(PROJECT_STATUSES),
  /** Place in the council's ranking; 1 is first. Unique in the plan. */
  rank: z.int().min(1),
  /** Programmed before all others, whatever its rank. */
  mustFund: z.boolean(),
  /** Part of the baseline; scenarios may decide otherwise. */
  included: z.boolean(),
  /** Month in which the first phase starts. Phases hang on it by their offset. */
  startMonth: monthIndexSchema,
  crossingIds: z.array(idSchema).max(60),
  provenance: provenanceSchema,
});
export type Project = z.infer<typeof projectSchema>;

/** How a phase's cost spreads over its months. */
const spendProfileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('uniform') }),
  /** S-curve: density of the beta distribution with both parameters at least 1. */
  z.strictObject({
    kind: z.literal('beta'),
    alpha: z.number().min(1).max(20),
    beta: z.number().min(1).max(20),
  }),
]);
export type SpendProfile = z.infer<typeof spendProfileSchema>;

export const phaseSchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  kind: z.enum(PHASE_KINDS),
  /** Months after the project's start. */
  offsetMonths: z.int().min(0).max(600),
  durationMonths: z.int().min(1).max(600),
  /** Cost in money of the price-base year, contingency included. */
  costCents: centsSchema,
  priceBaseYear: yearSchema,
  profile: spendProfileSchema,
});
export type Phase = z.infer<typeof phaseSchema>;

/**
 * What a project changes at a lane group from its opening on, or in treatment capacity.
 * `booths`: installed booths added (may be negative). `hours`: new daily opening hours.
 * `serviceFactor`: inspection time is multiplied by it. `demandShift`: share of the lane group's demand that moves to
 * another one. `treatment`: wastewater treated, in million gallons a day (no queue effect).
 */
export const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('booths'), laneGroupId: idSchema, booths: z.int().min(-60).max(60) }),
  z.strictObject({
    kind: z.literal('hours'),
    laneGroupId: idSchema,
    opensHour: z.int().min(0).max(23),
    closesHour: z.int().min(1).max(24),
  }),
  z.strictObject({
    kind: z.literal('serviceFactor'),
    laneGroupId: idSchema,
    factor: z.number().min(0.1).max(3),
  }),
  z.strictObject({
    kind: z.literal('demandShift'),
    laneGroupId: idSchema,
    toLaneGroupId: idSchema,
    share: z.number().min(0).max(1),
  }),
  z.strictObject({ kind: z.literal('treatment'), millionGallonsPerDay: z.number().min(0).max(1000) }),
]);
export type Effect = z.infer<typeof effectSchema>;

export const projectEffectSchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  effect: effectSchema,
  provenance: provenanceSchema,
});
export type ProjectEffect = z.infer<typeof projectEffectSchema>;
