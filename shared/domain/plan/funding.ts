import { z } from 'zod';
import {
  bilingualSchema,
  centsSchema,
  idSchema,
  provenanceSchema,
  titleSchema,
  yearSchema,
} from './common.ts';
import { SIDES } from './projects.ts';

/** Who pays into a fund. */
export const PARTNERS = [
  'us-federal',
  'mx-federal',
  'ca-federal',
  'us-state',
  'mx-state',
  'city',
  'tolls',
  'nadbank-loan',
  'private',
] as const;
export type Partner = (typeof PARTNERS)[number];

/** How long money left over in a year stays usable: not at all, n further years (the oldest lapses first), or for good. */
const carryOverSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('years'), years: z.int().min(1).max(20) }),
  z.strictObject({ kind: z.literal('unlimited') }),
]);
export type CarryOver = z.infer<typeof carryOverSchema>;

export const fundSchema = z.strictObject({
  id: idSchema,
  name: titleSchema,
  /** Order in which eligible funds are asked to pay for a project; 1 first. */
  position: z.int().min(1),
  /** Least that must be programmed in every fiscal year; 0 for none. */
  floorCents: centsSchema,
  /** Most that may be programmed in a fiscal year; null for no ceiling. */
  ceilingCents: centsSchema.nullable(),
  carryOver: carryOverSchema,
  /** Measures whose projects the fund may pay for; null for all. */
  eligibleMeasureIds: z.array(idSchema).nullable(),
  /** Sides of the border whose projects the fund may pay for; null for all. */
  eligibleSides: z.array(z.enum(SIDES)).nullable(),
  /** Largest share of a project's cost in a year that the fund pays, in percent (1-100). */
  maxSharePercent: z.int().min(1).max(100),
  notes: bilingualSchema,
  provenance: provenanceSchema,
});
export type Fund = z.infer<typeof fundSchema>;

/** What one partner puts into a fund in one fiscal year. One row per fund, partner and year. */
export const contributionSchema = z.strictObject({
  fundId: idSchema,
  partner: z.enum(PARTNERS),
  fiscalYear: yearSchema,
  amountCents: centsSchema,
});
export type Contribution = z.infer<typeof contributionSchema>;
