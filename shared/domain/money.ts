import { Decimal } from 'decimal.js';

/** An amount in whole cents of its currency. Always a safe integer; never the result of binary-fraction arithmetic. */
export type Cents = number & { readonly __unit: 'cents' };

export const ZERO_CENTS = 0 as Cents;

/** Largest amount a field accepts: ten trillion units of a currency, far inside the safe-integer range. */
export const MAX_CENTS = 1_000_000_000_000_000 as Cents;

/** Brands a whole number as cents. Throws RangeError for fractions and unsafe integers. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole, safe number of cents: ${amount}`);
  return (amount === 0 ? 0 : amount) as Cents;
}

/** Sum of amounts in one currency, in cents. Throws RangeError on overflow of the safe-integer range. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/**
 * Multiplies an amount by a decimal factor and rounds half away from zero to a whole cent.
 * The product is computed in decimal, so the same input gives the same cent on every machine.
 */
export function scaleCents(amount: Cents, factor: Decimal.Value): Cents {
  return cents(new Decimal(amount).times(factor).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}

/** Weights as whole numbers: as they are, or, where some are fractions, as 2^40ths of the largest. */
function wholeWeights(weights: readonly number[]): bigint[] {
  if (weights.every((weight) => Number.isSafeInteger(weight))) return weights.map((weight) => BigInt(weight));
  const largest = Math.max(...weights);
  return weights.map((weight) => BigInt(Math.round((weight / largest) * 2 ** 40)));
}

/**
 * Splits an amount over weights by the largest-remainder method, so that the parts add up to the whole exactly.
 * Ties go to the earlier part. Weights are non-negative; when all are zero, everything goes to the first part.
 * Works on negative amounts by splitting their absolute value. Throws RangeError for no parts or a negative weight.
 */
export function splitCents(amount: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0) throw new RangeError('An amount cannot be split over no parts.');
  if (weights.some((weight) => !(weight >= 0) || !Number.isFinite(weight))) {
    throw new RangeError('Weights of a split must be finite and not negative.');
  }
  if (weights.every((weight) => weight === 0))
    return weights.map((_, index) => cents(index === 0 ? amount : 0));
  const sign = amount < 0 ? -1 : 1;
  const whole = BigInt(Math.abs(amount));
  const exact = wholeWeights(weights);
  const total = exact.reduce((sum, weight) => sum + weight, 0n);
  const parts = exact.map((weight) => Number((whole * weight) / total));
  let left = Math.abs(amount) - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((weight, index) => ({ index, remainder: (whole * weight) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part) => cents(sign * part));
}
