/**
 * Months and fiscal years.
 *
 * A month is one integer, `year * 12 + (month - 1)`, so that adding months is plain addition.
 * A fiscal year is named after the calendar year in which it ENDS: US federal FY 2027 is October 2026 to September
 * 2027, Mexico's 2027 is January to December 2027. A month therefore belongs to exactly one fiscal year of a calendar.
 */
export type MonthIndex = number;

/** First month (1-12) of each fiscal calendar. Sources: 31 USC 1102; Mexican budget law (LFPRH); Canada FAA s. 2; Texas Gov't Code 316; California Gov't Code 13290. */
const CALENDARS = {
  us: { startMonth: 10 },
  mx: { startMonth: 1 },
  ca: { startMonth: 4 },
  tx: { startMonth: 9 },
  calif: { startMonth: 7 },
} as const;

export type CalendarId = keyof typeof CALENDARS;
export const CALENDAR_IDS = Object.keys(CALENDARS) as [CalendarId, ...CalendarId[]];

/** Month index of a calendar year and month (1-12). */
export function monthIndex(year: number, month: number): MonthIndex {
  return year * 12 + (month - 1);
}

export function yearOfMonth(month: MonthIndex): number {
  return Math.floor(month / 12);
}

/** Month within its calendar year, 1-12. */
export function monthOfYear(month: MonthIndex): number {
  return month - yearOfMonth(month) * 12 + 1;
}

/** Fiscal year (named by its end) that a month belongs to. */
export function fiscalYearOf(month: MonthIndex, calendar: CalendarId): number {
  const { startMonth } = CALENDARS[calendar];
  const year = yearOfMonth(month);
  return startMonth > 1 && monthOfYear(month) >= startMonth ? year + 1 : year;
}

/** First month of a fiscal year. */
export function fiscalYearStart(fiscalYear: number, calendar: CalendarId): MonthIndex {
  const { startMonth } = CALENDARS[calendar];
  return monthIndex(startMonth > 1 ? fiscalYear - 1 : fiscalYear, startMonth);
}

/** Whole years from first to last, both included; empty when last is before first. */
export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
