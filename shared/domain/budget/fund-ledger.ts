import type { CalendarId } from '../calendar.ts';
import type { FundYear } from '../evaluation.ts';
import { cents, ZERO_CENTS, type Cents } from '../money.ts';
import type { CarryOver, Contribution, Fund } from '../plan/funding.ts';

/** Years after its own in which money of a year may still be programmed. */
function carryYears(carryOver: CarryOver): number {
  if (carryOver.kind === 'none') return 0;
  return carryOver.kind === 'years' ? carryOver.years : Number.POSITIVE_INFINITY;
}

/** A sum taken in one year from the money of the same or an earlier year; kept so that it can be given back. */
export interface Withdrawal {
  readonly fundId: string;
  readonly fiscalYear: number;
  readonly allocationYear: number;
  readonly amountCents: Cents;
}

export interface FundLedger {
  readonly fund: Fund;
  /** Most that can still be programmed in a year, by money left and ceiling. */
  available(fiscalYear: number): Cents;
  /** Takes up to the amount, oldest money first, and tells what it took. */
  take(fiscalYear: number, amount: Cents): Withdrawal[];
  giveBack(withdrawals: readonly Withdrawal[]): void;
  /** The years of the fund; allocated + carryIn = programmed + carryOut + lapsed in each. */
  years(calendar: CalendarId, currency: string): FundYear[];
}

/**
 * The money of one fund over the plan's years. Money of a year is used oldest first; what is not used within the
 * carry-over rule lapses at the end of the last year in which it could have been. Contributions outside the plan's
 * years do not count.
 */
export function openLedger(
  fund: Fund,
  contributions: readonly Contribution[],
  planYears: readonly number[],
): FundLedger {
  const carry = carryYears(fund.carryOver);
  const allocated = new Map<number, number>(planYears.map((year) => [year, 0]));
  for (const contribution of contributions) {
    const sum = allocated.get(contribution.fiscalYear);
    if (contribution.fundId === fund.id && sum !== undefined) {
      allocated.set(contribution.fiscalYear, sum + contribution.amountCents);
    }
  }
  const left = new Map(allocated);
  const programmed = new Map<number, number>(planYears.map((year) => [year, 0]));
  /** Used from an allocation year in a fiscal year, keyed `allocation:fiscal`. */
  const used = new Map<string, number>();
  const key = (allocationYear: number, fiscalYear: number): string => `${allocationYear}:${fiscalYear}`;
  const usable = (fiscalYear: number): number[] =>
    planYears.filter((year) => year <= fiscalYear && fiscalYear - year <= carry);

  const record = (withdrawal: Withdrawal, sign: 1 | -1): void => {
    const { allocationYear, fiscalYear, amountCents } = withdrawal;
    const delta = sign * amountCents;
    left.set(allocationYear, (left.get(allocationYear) ?? 0) - delta);
    programmed.set(fiscalYear, (programmed.get(fiscalYear) ?? 0) + delta);
    used.set(key(allocationYear, fiscalYear), (used.get(key(allocationYear, fiscalYear)) ?? 0) + delta);
  };

  const available = (fiscalYear: number): Cents => {
    if (!allocated.has(fiscalYear)) return ZERO_CENTS;
    const money = usable(fiscalYear).reduce((sum, year) => sum + (left.get(year) ?? 0), 0);
    const room = fund.ceilingCents === null ? money : fund.ceilingCents - (programmed.get(fiscalYear) ?? 0);
    return cents(Math.max(0, Math.min(money, room)));
  };

  return {
    fund,
    available,
    take(fiscalYear, amount) {
      let wanted = Math.min(amount, available(fiscalYear));
      const withdrawals: Withdrawal[] = [];
      for (const allocationYear of usable(fiscalYear)) {
        const part = Math.min(wanted, left.get(allocationYear) ?? 0);
        if (part <= 0) continue;
        const withdrawal = { fundId: fund.id, fiscalYear, allocationYear, amountCents: cents(part) };
        record(withdrawal, 1);
        withdrawals.push(withdrawal);
        wanted -= part;
      }
      return withdrawals;
    },
    giveBack(withdrawals) {
      for (const withdrawal of withdrawals) record(withdrawal, -1);
    },
    years(calendar, currency) {
      /** Money of a year that is left when a fiscal year ends. */
      const leftAfter = (allocationYear: number, fiscalYear: number): number =>
        planYears
          .filter((year) => year <= fiscalYear)
          .reduce(
            (sum, year) => sum - (used.get(key(allocationYear, year)) ?? 0),
            allocated.get(allocationYear) ?? 0,
          );
      return planYears.map((fiscalYear) => {
        const before = planYears.filter((year) => year < fiscalYear && fiscalYear - year <= carry);
        const carryIn = before.reduce((sum, year) => sum + leftAfter(year, fiscalYear - 1), 0);
        const own = allocated.get(fiscalYear) ?? 0;
        const spent = programmed.get(fiscalYear) ?? 0;
        const lapsed = usable(fiscalYear)
          .filter((year) => fiscalYear - year === carry)
          .reduce((sum, year) => sum + leftAfter(year, fiscalYear), 0);
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
