import { describe, expect, it } from 'vitest';
import type { FundYear, ProjectYear } from '../../../shared/domain/evaluation.ts';
import { cents, ZERO_CENTS } from '../../../shared/domain/money.ts';
import type { Fund } from '../../../shared/domain/plan/funding.ts';
import type { Project } from '../../../shared/domain/plan/projects.ts';
import { fundRows } from './fund-rows.ts';

const provenance = { kind: 'assumption', source: { en: '', es: '' } } as const;

const fund: Fund = {
  id: 'f',
  name: { en: 'Fund', es: 'Fondo' },
  position: 1,
  floorCents: ZERO_CENTS,
  ceilingCents: null,
  carryOver: { kind: 'none' },
  eligibleMeasureIds: ['m-water'],
  eligibleSides: null,
  maxSharePercent: 50,
  notes: { en: '', es: '' },
  provenance,
};

const project = (id: string, measureId: string): Project => ({
  id,
  code: id,
  title: { en: id, es: id },
  description: { en: '', es: '' },
  measureId,
  side: 'mx',
  location: '',
  sponsor: '',
  status: 'proposed',
  rank: 1,
  mustFund: false,
  included: true,
  startMonth: 2027 * 12,
  crossingIds: [],
  provenance,
});

const fundYear: FundYear = {
  fundId: 'f',
  fiscalYear: 2027,
  calendar: 'us',
  currency: 'USD',
  allocatedCents: cents(700),
  carryInCents: cents(300),
  programmedCents: cents(400),
  carryOutCents: ZERO_CENTS,
  lapsedCents: cents(600),
  floorCents: ZERO_CENTS,
  floorMet: true,
};

const projectYear = (projectId: string, cost: number, paidByFund: number, unfunded: number): ProjectYear => ({
  projectId,
  code: projectId,
  fiscalYear: 2027,
  costConstantCents: cents(cost),
  costYoeCents: cents(cost),
  programmedByFund: { f: cents(paidByFund), other: cents(cost - paidByFund - unfunded) },
  unfundedCents: cents(unfunded),
});

const shortfallOf = (rows: readonly ProjectYear[]) =>
  fundRows(fund, [fundYear], rows, [project('water', 'm-water'), project('road', 'm-road')])[0]
    ?.shortfallCents;

describe('years of a fund', () => {
  it('have available what is allocated and what was carried in', () => {
    expect(fundRows(fund, [fundYear], [], [])[0]?.availableCents).toBe(1000);
  });

  it('count unfunded cost only up to the largest share that the fund may pay', () => {
    expect(shortfallOf([projectYear('water', 1000, 0, 1000)])).toBe(500);
  });

  it('count what the fund pays already against that share', () => {
    expect(shortfallOf([projectYear('water', 1000, 400, 600)])).toBe(100);
  });

  it('count no more than what nobody pays', () => {
    expect(shortfallOf([projectYear('water', 1000, 0, 200)])).toBe(200);
  });

  it('leave out projects that the fund may not pay for', () => {
    expect(shortfallOf([projectYear('road', 1000, 0, 1000)])).toBe(0);
  });
});
