import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR_IDS, monthIndex } from '../calendar.ts';
import { cents, sumCents } from '../money.ts';
import type { Phase } from '../plan/projects.ts';
import { completionMonth, costByFiscalYear, escalationFactor, spendWeights } from './cost.ts';

const aPhase = (change: Partial<Phase> = {}): Phase => ({
  id: 'p-1',
  projectId: 'p',
  kind: 'construction',
  offsetMonths: 0,
  durationMonths: 12,
  costCents: cents(1_200_000),
  priceBaseYear: 2025,
  profile: { kind: 'uniform' },
  ...change,
});

describe('cost by fiscal year', () => {
  it('splits a phase at the fiscal year’s edge and escalates each part once', () => {
    // July 2027 to June 2028, 1,000.00 a month: July-September 2027 is US FY 2027, the other nine months FY 2028.
    const years = costByFiscalYear([aPhase()], monthIndex(2027, 7), 'us', () => '0.04');
    expect(years).toEqual([
      // 3,000.00 × 1.04² = 3,244.80 and 9,000.00 × 1.04³ = 10,123.776
      { fiscalYear: 2027, constantCents: 300_000, yoeCents: 324_480 },
      { fiscalYear: 2028, constantCents: 900_000, yoeCents: 1_012_378 },
    ]);
  });

  it('loses no month and no cent in any calendar', () => {
    const phase = fc.record({
      offsetMonths: fc.integer({ min: 0, max: 60 }),
      durationMonths: fc.integer({ min: 1, max: 90 }),
      costCents: fc.integer({ min: 0, max: 100_000_000_000 }).map(cents),
      alpha: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(phase, { maxLength: 4 }), fc.constantFrom(...CALENDAR_IDS), (parts, calendar) => {
        const phases = parts.map(({ alpha, ...rest }) =>
          aPhase({ ...rest, profile: { kind: 'beta', alpha, beta: 2 } }),
        );
        const years = costByFiscalYear(phases, monthIndex(2027, 5), calendar, () => '0');
        const whole = sumCents(phases.map((each) => each.costCents));
        expect(sumCents(years.map((year) => year.constantCents))).toBe(whole);
        // Without escalation the year of expenditure changes nothing.
        expect(years.map((year) => year.yoeCents)).toEqual(years.map((year) => year.constantCents));
      }),
    );
  });

  it('uses the rate of equipment for equipment', () => {
    const rates: Record<string, string> = { 'escalation.works': '0.1', 'escalation.equipment': '0' };
    const [year] = costByFiscalYear(
      [aPhase({ kind: 'equipment' })],
      monthIndex(2027, 1),
      'mx',
      (key) => rates[key] ?? '',
    );
    expect(year?.yoeCents).toBe(year?.constantCents);
  });

  it('brings older prices up and newer prices down', () => {
    expect(escalationFactor('0.035', 2020, 2030).toNumber()).toBeCloseTo(1.035 ** 10, 12);
    expect(escalationFactor('0.035', 2030, 2029).toNumber()).toBeCloseTo(1 / 1.035, 12);
  });
});

describe('the S-curve', () => {
  it('is symmetric for equal parameters and peaks where the beta density does', () => {
    const weights = spendWeights({ kind: 'beta', alpha: 2, beta: 2 }, 24);
    weights.forEach((weight, month) => {
      expect(weight).toBeCloseTo(weights[23 - month] ?? Number.NaN, 12);
    });
    // Mode of beta(3, 2) is (3-1)/(3+2-2) = 2/3: between months 16 and 17 of 24 (counted from one).
    const late = spendWeights({ kind: 'beta', alpha: 3, beta: 2 }, 24);
    expect(Math.max(...late)).toBeCloseTo(late[15] ?? 0, 3);
  });
});

describe('completion', () => {
  it('is the month after the last phase, wherever it stands in the list', () => {
    const phases = [
      aPhase({ offsetMonths: 30, durationMonths: 6 }),
      aPhase({ offsetMonths: 0, durationMonths: 12 }),
    ];
    expect(completionMonth(phases, monthIndex(2027, 1))).toBe(monthIndex(2030, 1));
    expect(completionMonth([], monthIndex(2027, 1))).toBeNull();
  });
});
