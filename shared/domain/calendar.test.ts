import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALENDAR_IDS,
  fiscalYearOf,
  fiscalYearStart,
  monthIndex,
  monthOfYear,
  yearOfMonth,
} from './calendar.ts';

describe('fiscal years', () => {
  it('follow the law of each country and state, named by the year in which they end', () => {
    expect(fiscalYearOf(monthIndex(2026, 10), 'us')).toBe(2027);
    expect(fiscalYearOf(monthIndex(2027, 9), 'us')).toBe(2027);
    expect(fiscalYearOf(monthIndex(2027, 12), 'mx')).toBe(2027);
    expect(fiscalYearOf(monthIndex(2026, 4), 'ca')).toBe(2027);
    expect(fiscalYearOf(monthIndex(2027, 8), 'tx')).toBe(2027);
    expect(fiscalYearOf(monthIndex(2026, 7), 'calif')).toBe(2027);
  });

  it('hold every month exactly once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CALENDAR_IDS),
        fc.integer({ min: 1990 * 12, max: 2100 * 12 }),
        (calendar, month) => {
          const year = fiscalYearOf(month, calendar);
          expect(month).toBeGreaterThanOrEqual(fiscalYearStart(year, calendar));
          expect(month).toBeLessThan(fiscalYearStart(year + 1, calendar));
          expect(fiscalYearStart(year + 1, calendar) - fiscalYearStart(year, calendar)).toBe(12);
          expect(monthIndex(yearOfMonth(month), monthOfYear(month))).toBe(month);
        },
      ),
    );
  });
});
