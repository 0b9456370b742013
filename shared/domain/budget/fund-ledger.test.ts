import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFund } from '../../../tests/builders/plan.ts';
import { cents } from '../money.ts';
import type { CarryOver } from '../plan/funding.ts';
import { openLedger } from './fund-ledger.ts';

const YEARS = [2027, 2028, 2029, 2030];

const carryOver = fc.constantFrom<CarryOver>(
  { kind: 'none' },
  { kind: 'years', years: 1 },
  { kind: 'years', years: 2 },
  { kind: 'unlimited' },
);
const yearly = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 });

/** Whether single cents of every year can be handed to single cents of demand: tries every way, remembers failures. */
function canPay(
  money: readonly number[],
  demand: readonly number[],
  carry: number,
  failed = new Set<string>(),
): boolean {
  const year = demand.findIndex((wanted) => wanted > 0);
  if (year === -1) return true;
  const state = [...money, ...demand].join();
  if (failed.has(state)) return false;
  for (let from = Math.max(0, year - carry); from <= year; from += 1) {
    if ((money[from] ?? 0) === 0) continue;
    const restMoney = money.map((amount, index) => (index === from ? amount - 1 : amount));
    const restDemand = demand.map((amount, index) => (index === year ? amount - 1 : amount));
    if (canPay(restMoney, restDemand, carry, failed)) return true;
  }
  failed.add(state);
  return false;
}

describe('the ledger of a fund', () => {
  it('gives in every year exactly what trying all ways of paying would give', () => {
    fc.assert(
      fc.property(
        carryOver,
        yearly,
        fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 5 }),
        (rule, money, wishes) => {
          const carry = rule.kind === 'none' ? 0 : rule.kind === 'years' ? rule.years : 10;
          const contributions = money.map((amount, index) => ({
            fundId: 'fund-1',
            partner: 'us-federal' as const,
            fiscalYear: 2027 + index,
            amountCents: cents(amount),
          }));
          const ledger = openLedger(aFund({ carryOver: rule }), contributions, YEARS);
          const demand = [0, 0, 0, 0];
          for (const [index, amount] of wishes) {
            const more = demand.map((sum, year) =>
              year === index ? sum + ledger.available(2027 + index) : sum,
            );
            const tooMuch = more.map((sum, year) => (year === index ? sum + 1 : sum));
            expect(canPay(money, more, carry)).toBe(true);
            expect(canPay(money, tooMuch, carry)).toBe(false);
            demand[index] =
              (demand[index] ?? 0) + (ledger.take(2027 + index, cents(amount))?.amountCents ?? 0);
          }
          const years = ledger.years('mx', 'USD');
          expect(years.map((year) => year.programmedCents)).toEqual(demand);
          expect(years.every((year) => year.carryOutCents >= 0 && year.lapsedCents >= 0)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes back what was given back, to the cent', () => {
    const ledger = openLedger(
      aFund({ carryOver: { kind: 'none' } }),
      [{ fundId: 'fund-1', partner: 'city', fiscalYear: 2028, amountCents: cents(500) }],
      YEARS,
    );
    const taken = ledger.take(2028, cents(700));
    expect(taken?.amountCents).toBe(500);
    expect(ledger.take(2028, cents(1))).toBeNull();
    if (taken) ledger.giveBack([taken]);
    expect(ledger.available(2028)).toBe(500);
    expect(ledger.available(2040)).toBe(0);
  });
});
