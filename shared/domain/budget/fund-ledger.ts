import type { CalendarId } from '../calendar.ts';
import type { FundYear } from '../evaluation.ts';
import { cents, ZERO_CENTS, type Cents } from '../money.ts';
import type { CarryOver, Contribution, Fund } from '../plan/funding.ts';

/** Years after its own in which money of a year may still be programmed. */
function carryYears(carryOver: CarryOver): number {
  if (carryOver.kind === 'none') return 0;
  return carryOver.kind === 'years' ? carryOver.years : Number.POSITIVE_INFINITY;
}

/** A sum programmed in one year; kept so that it can be given back. */
export interface Withdrawal {
  readonly fundId: string;
  readonly fiscalYear: number;
  readonly amountCents: Cents;
}

export interface FundLedger {
  readonly fund: Fund;
  /** Most that can still be programmed in a year without taking from what other years already count on. */
  available(fiscalYear: number): Cents;
  /** Takes up to the amount and tells what it took; null when there is nothing to take. */
  take(fiscalYear: number, amount: Cents): Withdrawal | null;
  giveBack(withdrawals: readonly Withdrawal[]): void;
  /** The years of the fund; allocated + carryIn = programmed + carryOut + lapsed in each. */
  years(calendar: CalendarId, currency: string): FundYear[];
}

/**
 * The money of one fund over the plan's years. Money of a year may be used in that year and, by the carry-over rule, in
 * later ones; the oldest is used first, and what is left when its last year ends lapses. Contributions outside the
 * plan's years do not count.
 *
 * Which year's money pays is settled only when the years are drawn up, so that the order of projects never uses up early
 * money for late years. Programmed amounts can all be paid exactly if, for every span of years, what is programmed in it
 * does not exceed the money of the span and of the years that carry over into it (Hall's condition; spans suffice because
 * each year's money serves consecutive years, as in convex transportation problems).
 */
export function openLedger(
  fund: Fund,
  contributions: readonly Contribution[],
  planYears: readonly number[],
): FundLedger {
  const carry = carryYears(fund.carryOver);
  const first = planYears[0] ?? 0;
  const allocated = planYears.map((year) =>
    contributions.reduce(
      (sum, row) => (row.fundId === fund.id && row.fiscalYear === year ? sum + row.amountCents : sum),
      0,
    ),
  );
  const programmed = planYears.map(() => 0);
  const add = (fiscalYear: number, amount: number): void => {
    programmed[fiscalYear - first] = (programmed[fiscalYear - first] ?? 0) + amount;
  };

  const available = (fiscalYear: number): Cents => {
    const year = fiscalYear - first;
    const own = programmed[year];
    if (own === undefined) return ZERO_CENTS;
    let room = fund.ceilingCents === null ? Number.MAX_SAFE_INTEGER : fund.ceilingCents - own;
    for (let from = 0; from <= year; from += 1) {
      let free = 0;
      for (let before = Math.max(0, from - carry); before < from; before += 1) free += allocated[before] ?? 0;
      for (let to = from; to < planYears.length; to += 1) {
        free += (allocated[to] ?? 0) - (programmed[to] ?? 0);
        if (to >= year) room = Math.min(room, free);
      }
    }
    return cents(Math.max(0, room));
  };

  return {
    fund,
    available,
    take(fiscalYear, amount) {
      const amountCents = cents(Math.min(amount, available(fiscalYear)));
      if (amountCents <= 0) return null;
      add(fiscalYear, amountCents);
      return { fundId: fund.id, fiscalYear, amountCents };
    },
    giveBack(withdrawals) {
      for (const { fiscalYear, amountCents } of withdrawals) add(fiscalYear, 0 - amountCents);
    },
    years(calendar, currency) {
      /** Money left of each year so far, oldest first. */
      const left: number[] = [];
      return planYears.map((fiscalYear, year) => {
        const carryIn = left.reduce((sum, amount) => sum + amount, 0);
        const own = allocated[year] ?? 0;
        const spent = programmed[year] ?? 0;
        left.push(own);
        let unpaid = spent;
        for (const [old, amount] of left.entries()) {
          const paid = Math.min(unpaid, amount);
          left[old] = amount - paid;
          unpaid -= paid;
        }
        const expiring = year - carry;
        const lapsed = left[expiring] ?? 0;
        if (expiring >= 0) left[expiring] = 0;
        return {
          fundId: fund.id,
          fiscalYear,
          calendar,
          currency,
          allocatedCents: cents(own),
          carryInCents: cents(carryIn),
          programmedCents: cents(spent),
          carryOutCents: cents(own + carryIn - spent - lapsed),
          lapsedCents: cents(lapsed),
          floorCents: fund.floorCents,
          floorMet: spent >= fund.floorCents,
        };
      });
    },
  };
}
