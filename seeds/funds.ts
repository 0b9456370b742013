import { yearsBetween } from '../shared/domain/calendar.ts';
import { cents, splitCents, ZERO_CENTS } from '../shared/domain/money.ts';
import type { Contribution, Fund, Partner } from '../shared/domain/plan/funding.ts';
import { RECOMMENDATIONS } from './recommendations.ts';
import { assumption } from './sources.ts';

/** Floor of the Border 2030 program, US$200 million a year, as the border mayors proposed it. */
export const BORDER_2030_FLOOR_CENTS = cents(20_000_000_000);

const ENVIRONMENT = 'rec-2';

function measuresOf(isIncluded: (recommendationId: string) => boolean): string[] {
  return RECOMMENDATIONS.filter((recommendation) => isIncluded(recommendation.id)).flatMap((recommendation) =>
    recommendation.measures.map((measure) => measure.id),
  );
}

export const BORDER_2030: Fund = {
  id: 'fund-border-2030',
  name: { en: 'Border 2030', es: 'Frontera 2030' },
  position: 1,
  floorCents: BORDER_2030_FLOOR_CENTS,
  ceilingCents: null,
  carryOver: { kind: 'years', years: 3 },
  eligibleMeasureIds: measuresOf((id) => id === ENVIRONMENT),
  eligibleSides: ['us', 'mx', 'both'],
  maxSharePercent: 100,
  notes: {
    en: 'Environmental projects on both sides. The fund does not exist in law; partners, shares, eligibility and carry-over are the council’s assumptions. EPA’s border water program wants at least 1:1 Mexican matching on works in Mexico.',
    es: 'Proyectos ambientales en ambos lados. El fondo no existe en la ley; participantes, aportaciones, elegibilidad y remanentes son supuestos del consejo. El programa de agua fronteriza de la EPA pide una contrapartida mexicana de al menos 1:1 en obras en México.',
  },
  provenance: assumption(
    'the floor of US$200 million a year is the proposal of the US-Mexico Border Mayors Association (December 2025); the fund does not exist in law and its rules are the council’s',
    'el mínimo de 200 millones de dólares al año es la propuesta de la Asociación de Alcaldes Fronterizos México-EE. UU. (diciembre de 2025); el fondo no existe en la ley y sus reglas son del consejo',
  ),
};

export const TRILATERAL: Fund = {
  id: 'fund-trilateral',
  name: { en: 'Trilateral infrastructure fund', es: 'Fondo trilateral de infraestructura' },
  position: 2,
  floorCents: ZERO_CENTS,
  ceilingCents: cents(70_000_000_000),
  carryOver: { kind: 'years', years: 5 },
  eligibleMeasureIds: measuresOf((id) => id !== ENVIRONMENT),
  eligibleSides: ['us', 'mx', 'both'],
  maxSharePercent: 100,
  notes: {
    en: 'Crossings, technology, logistics and the other recommendations. The fund does not exist in law; partners, shares, ceiling and carry-over are the council’s assumptions.',
    es: 'Cruces, tecnología, logística y las demás recomendaciones. El fondo no existe en la ley; participantes, aportaciones, tope y remanentes son supuestos del consejo.',
  },
  provenance: assumption(
    'proposed by the US-Mexico Border Mayors Association (December 2025) without amounts; the fund does not exist in law, its amounts and rules are the council’s',
    'propuesto por la Asociación de Alcaldes Fronterizos México-EE. UU. (diciembre de 2025) sin montos; el fondo no existe en la ley, sus montos y reglas son del consejo',
  ),
};

/** Partners write their contributions in whole thousands of dollars; this many cents are one. */
const THOUSAND_DOLLARS = 100_000;

/** Contributions in the first year, US$ million, and their growth a year in percent; council assumptions. */
const BORDER_2030_PARTNERS: readonly (readonly [Partner, number])[] = [
  ['us-federal', 105],
  ['mx-federal', 70],
  ['nadbank-loan', 30],
  ['us-state', 20],
  ['mx-state', 10],
];
const TRILATERAL_PARTNERS: readonly (readonly [Partner, number])[] = [
  ['us-federal', 205],
  ['mx-federal', 115],
  ['ca-federal', 35],
  ['us-state', 45],
  ['mx-state', 15],
  ['city', 10],
  ['tolls', 35],
];
const GROWTH_PERCENT = 2;

function contributionsOf(
  fund: Fund,
  partners: readonly (readonly [Partner, number])[],
  years: readonly number[],
): Contribution[] {
  const weights = partners.map(([, millions]) => millions);
  const firstYear = weights.reduce((sum, millions) => sum + millions, 0) * 100_000_000;
  return years.flatMap((fiscalYear, index) => {
    // Rounded to US$100,000, as a council would write it.
    const total = cents(
      Math.round((firstYear * (1 + GROWTH_PERCENT / 100) ** index) / 10_000_000) * 10_000_000,
    );
    const thousands = splitCents(cents(total / THOUSAND_DOLLARS), weights);
    return partners.map(([partner], part) => ({
      fundId: fund.id,
      partner,
      fiscalYear,
      amountCents: cents((thousands[part] ?? ZERO_CENTS) * THOUSAND_DOLLARS),
    }));
  });
}

export function sampleContributions(firstYear: number, lastYear: number): Contribution[] {
  const years = yearsBetween(firstYear, lastYear);
  return [
    ...contributionsOf(BORDER_2030, BORDER_2030_PARTNERS, years),
    ...contributionsOf(TRILATERAL, TRILATERAL_PARTNERS, years),
  ];
}
