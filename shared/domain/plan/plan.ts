import { z } from 'zod';
import { CALENDAR_IDS } from '../calendar.ts';
import { idSchema, titleSchema, yearSchema } from './common.ts';
import {
  arrivalProfileSchema,
  crossingSchema,
  laneGroupSchema,
  observationSchema,
  targetSchema,
} from './crossings.ts';
import { contributionSchema, fundSchema } from './funding.ts';
import { phaseSchema, projectEffectSchema, projectSchema } from './projects.ts';
import { assumptionOverrideSchema, assumptionSchema, decisionSchema, scenarioSchema } from './scenarios.ts';

export const PROGRAMMING_RULES = ['whole-projects', 'partial'] as const;

/** What belongs to the plan as a whole. */
export const planInfoSchema = z.strictObject({
  id: idSchema,
  name: titleSchema,
  council: z.string().trim().max(200),
  firstYear: yearSchema,
  lastYear: yearSchema,
  /** Fiscal calendar of every fund-year and project-year in the plan. */
  calendar: z.enum(CALENDAR_IDS),
  /** ISO 4217 code of all amounts in the plan. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Whole projects: a project is programmed only if all its years within the plan can be paid. Partial: as far as money goes. */
  programmingRule: z.enum(PROGRAMMING_RULES),
});
export type PlanInfo = z.infer<typeof planInfoSchema>;

/** The rows of a plan by table. Money, months and rates as in the row schemas; no computed figure is stored. */
export const TABLE_SCHEMAS = {
  funds: fundSchema,
  contributions: contributionSchema,
  projects: projectSchema,
  phases: phaseSchema,
  effects: projectEffectSchema,
  crossings: crossingSchema,
  laneGroups: laneGroupSchema,
  arrivalProfiles: arrivalProfileSchema,
  observations: observationSchema,
  targets: targetSchema,
  scenarios: scenarioSchema,
  decisions: decisionSchema,
  assumptions: assumptionSchema,
  assumptionOverrides: assumptionOverrideSchema,
} as const;

export type TableName = keyof typeof TABLE_SCHEMAS;
export type RowOf<T extends TableName> = z.infer<(typeof TABLE_SCHEMAS)[T]>;

/** A whole plan as plain data: what the models read. */
export type Plan = { readonly info: PlanInfo } & { readonly [T in TableName]: readonly RowOf<T>[] };
