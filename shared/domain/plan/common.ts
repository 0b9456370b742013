import { z } from 'zod';
import { MAX_CENTS, type Cents } from '../money.ts';

/** Stable identifier of a row: letters, digits, `-`, `_`, `:` and `.`; never shown to a person. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_:.-]{0,95}$/);

/** A text in both languages. One of them may be empty; the interface then shows the other. */
export const bilingualSchema = z.strictObject({ en: z.string().max(2000), es: z.string().max(2000) });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** A title in both languages: at least one of them filled. */
export const titleSchema = z
  .strictObject({ en: z.string().trim().max(500), es: z.string().trim().max(500) })
  .refine((title) => title.en !== '' || title.es !== '', { error: 'emptyTitle' });

/** Amount in whole cents, not negative. */
export const centsSchema = z
  .int()
  .min(0)
  .max(MAX_CENTS)
  .transform((amount) => amount as Cents);

/** Decimal number as text, so that a rate is stored exactly as it was entered. */
export const decimalSchema = z.string().regex(/^-?\d{1,9}(\.\d{1,12})?$/);

export const yearSchema = z.int().min(1990).max(2100);
export const monthIndexSchema = z
  .int()
  .min(1990 * 12)
  .max(2100 * 12 + 11);

/**
 * Where a figure comes from. `sourced`: a document says so. `unverified`: widely stated, no document at hand.
 * `assumption`: the council decided on it. The interface shows the last two in words, everywhere.
 */
export const provenanceSchema = z.strictObject({
  kind: z.enum(['sourced', 'unverified', 'assumption']),
  source: bilingualSchema,
});
export type Provenance = z.infer<typeof provenanceSchema>;
