import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, scaleCents, splitCents, sumCents } from './money.ts';

const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

describe('splitting an amount', () => {
  it('always adds up to the whole', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        expect(sumCents(splitCents(cents(whole), parts))).toBe(whole);
      }),
    );
  });

  it('gives nobody more than one cent beyond the exact share, and nobody the wrong sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), weights, (whole, parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 1e-6);
        splitCents(cents(whole), parts).forEach((part, index) => {
          const exact = (whole * (parts[index] ?? 0)) / total;
          expect(part).toBeGreaterThanOrEqual(0);
          expect(Math.abs(part - exact)).toBeLessThanOrEqual(1 + 1e-3);
        });
      }),
    );
  });

  it('follows largest remainder on a case worked by hand', () => {
    // 100 cents over 1:1:1 is 33.33 each; the spare cent goes to the first.
    expect(splitCents(cents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    // 10 over 1:2:4 is 1.43, 2.86, 5.71: spare cents go to .86 and .71.
    expect(splitCents(cents(10), [1, 2, 4])).toEqual([1, 3, 6]);
    expect(splitCents(cents(-10), [1, 2, 4])).toEqual([-1, -3, -6]);
    expect(splitCents(cents(7), [0, 0])).toEqual([7, 0]);
  });

  it('refuses no parts and negative weights', () => {
    expect(() => splitCents(cents(1), [])).toThrow(RangeError);
    expect(() => splitCents(cents(1), [1, -1])).toThrow(RangeError);
    expect(() => splitCents(cents(1), [Number.NaN])).toThrow(RangeError);
  });
});

describe('scaling an amount', () => {
  it('rounds half away from zero in decimal, not in binary', () => {
    // 1.005 in binary is a little less than 1.005; the product must still round up.
    expect(scaleCents(cents(100), '1.005')).toBe(101);
    expect(scaleCents(cents(-100), '1.005')).toBe(-101);
    expect(scaleCents(cents(1_000_000_000_000_000), '1')).toBe(1_000_000_000_000_000);
  });

  it('refuses fractions of a cent and unsafe numbers', () => {
    expect(() => cents(0.5)).toThrow(RangeError);
    expect(() => cents(2 ** 53)).toThrow(RangeError);
    expect(Object.is(cents(-0), 0)).toBe(true);
  });
});
