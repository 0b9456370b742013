import { z } from 'zod';
import { bilingualSchema, decimalSchema, idSchema, provenanceSchema, titleSchema } from './common.ts';

/** Keys of the assumptions that the models read. Rates are fractions a year: 0.029 is 2.9 %. */
export const ASSUMPTION_KEYS = [
  'growth.commercial',
  'growth.passenger',
  'growth.pedestrian',
  'escalation.works',
  'escalation.equipment',
  'valueOfDelay.carHour',
  'valueOfDelay.truckHour',
  'valueOfDelay.personHour',
] as const;
export type AssumptionKey = (typeof ASSUMPTION_KEYS)[number];

const ASSUMPTION_UNITS = ['rate-per-year', 'usd-per-hour'] as const;

export const assumptionSchema = z.strictObject({
  key: z.enum(ASSUMPTION_KEYS),
  value: decimalSchema,
  unit: z.enum(ASSUMPTION_UNITS),
  label: titleSchema,
  provenance: provenanceSchema,
});
export type Assumption = z.infer<typeof assumptionSchema>;

/** A named set of decisions and assumptions laid over its parent. The baseline is the one root. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  parentId: idSchema.nullable(),
  name: titleSchema,
  description: bilingualSchema,
  position: z.int().min(1),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** What a scenario decides about a project. Null fields leave the parent's decision as it is. */
export const decisionSchema = z.strictObject({
  scenarioId: idSchema,
  projectId: idSchema,
  included: z.boolean().nullable(),
  /** Months by which the project starts later (or earlier, when negative) than in the baseline. */
  shiftMonths: z.int().min(-240).max(240).nullable(),
});
export type ProjectDecision = z.infer<typeof decisionSchema>;

/** A scenario's own value of an assumption. */
export const assumptionOverrideSchema = z.strictObject({
  scenarioId: idSchema,
  key: z.enum(ASSUMPTION_KEYS),
  value: decimalSchema,
});
export type AssumptionOverride = z.infer<typeof assumptionOverrideSchema>;
