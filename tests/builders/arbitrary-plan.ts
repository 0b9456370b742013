import fc from 'fast-check';
import { CALENDAR_IDS, monthIndex } from '../../shared/domain/calendar.ts';
import { cents } from '../../shared/domain/money.ts';
import type { Bilingual, Provenance } from '../../shared/domain/plan/common.ts';
import { PARTNERS, type Contribution, type Fund } from '../../shared/domain/plan/funding.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { PHASE_KINDS, SIDES, type Phase, type Project } from '../../shared/domain/plan/projects.ts';
import type { Assumption } from '../../shared/domain/plan/scenarios.ts';

const text = (words: string): Bilingual => ({ en: words, es: words });
const provenance: Provenance = { kind: 'assumption', source: text('Made for a test') };
const MEASURES = ['m-a', 'm-b', 'm-c'] as const;

const amount = (max: number): fc.Arbitrary<ReturnType<typeof cents>> =>
  fc.integer({ min: 0, max }).map((value) => cents(value));

function fundArbitrary(id: string, position: number): fc.Arbitrary<Fund> {
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(text(id)),
    position: fc.constant(position),
    floorCents: amount(50_000_000),
    ceilingCents: fc.option(amount(400_000_000), { nil: null }),
    carryOver: fc.oneof(
      fc.constant({ kind: 'none' as const }),
      fc.integer({ min: 1, max: 3 }).map((years) => ({ kind: 'years' as const, years })),
      fc.constant({ kind: 'unlimited' as const }),
    ),
    eligibleMeasureIds: fc.option(fc.subarray([...MEASURES]), { nil: null }),
    eligibleSides: fc.option(fc.subarray([...SIDES]), { nil: null }),
    maxSharePercent: fc.integer({ min: 1, max: 100 }),
    notes: fc.constant(text('')),
    provenance: fc.constant(provenance),
  });
}

function projectArbitrary(index: number): fc.Arbitrary<{ project: Project; phases: Phase[] }> {
  const id = `p-${index}`;
  const phase = (number: number): fc.Arbitrary<Phase> =>
    fc.record({
      id: fc.constant(`${id}-${number}`),
      projectId: fc.constant(id),
      kind: fc.constantFrom(...PHASE_KINDS),
      offsetMonths: fc.integer({ min: 0, max: 40 }),
      durationMonths: fc.integer({ min: 1, max: 60 }),
      costCents: amount(300_000_000),
      priceBaseYear: fc.integer({ min: 2018, max: 2027 }),
      profile: fc.oneof(
        fc.constant({ kind: 'uniform' as const }),
        fc.record({
          kind: fc.constant('beta' as const),
          alpha: fc.integer({ min: 1, max: 5 }),
          beta: fc.integer({ min: 1, max: 5 }),
        }),
      ),
    });
  const project: fc.Arbitrary<Project> = fc.record({
    id: fc.constant(id),
    code: fc.constant(id.toUpperCase()),
    title: fc.constant(text(id)),
    description: fc.constant(text('')),
    measureId: fc.constantFrom(...MEASURES),
    side: fc.constantFrom(...SIDES),
    location: fc.constant(''),
    sponsor: fc.constant(''),
    status: fc.constant('proposed' as const),
    rank: fc.constant(index),
    mustFund: fc.boolean(),
    included: fc.boolean(),
    startMonth: fc.integer({ min: monthIndex(2025, 1), max: monthIndex(2033, 12) }),
    crossingIds: fc.constant([]),
    provenance: fc.constant(provenance),
  });
  return fc
    .tuple(project, fc.array(fc.nat(), { maxLength: 3 }))
    .chain(([made, numbers]) =>
      fc.tuple(...numbers.map((_, number) => phase(number))).map((phases) => ({ project: made, phases })),
    );
}

const FUND_IDS = ['f-1', 'f-2', 'f-3'] as const;

const contributionsArbitrary: fc.Arbitrary<Contribution[]> = fc.uniqueArray(
  fc.record({
    fundId: fc.constantFrom(...FUND_IDS),
    partner: fc.constantFrom(...PARTNERS.slice(0, 3)),
    fiscalYear: fc.integer({ min: 2026, max: 2037 }),
    amountCents: amount(300_000_000),
  }),
  { selector: (row) => `${row.fundId} ${row.partner} ${row.fiscalYear}`, maxLength: 40 },
);

const assumptions: readonly Assumption[] = [
  { key: 'escalation.works', value: '0.035', unit: 'rate-per-year', label: text('Works'), provenance },
  { key: 'escalation.equipment', value: '0.02', unit: 'rate-per-year', label: text('Equipment'), provenance },
];

/** Plans with up to three funds and eight projects, all rules mixed, one scenario besides the baseline. No crossings. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    calendar: fc.constantFrom(...CALENDAR_IDS),
    programmingRule: fc.constantFrom('whole-projects' as const, 'partial' as const),
    funds: fc.tuple(...FUND_IDS.map((id, index) => fundArbitrary(id, index + 1))),
    contributions: contributionsArbitrary,
    count: fc.integer({ min: 0, max: 8 }),
  })
  .chain(({ count, ...rest }) =>
    fc
      .tuple(...Array.from({ length: count }, (_, index) => projectArbitrary(index + 1)))
      .map((projects) => planOf({ ...rest, projects })),
  );

function planOf(parts: {
  calendar: Plan['info']['calendar'];
  programmingRule: Plan['info']['programmingRule'];
  funds: readonly Fund[];
  contributions: readonly Contribution[];
  projects: readonly { project: Project; phases: Phase[] }[];
}): Plan {
  const projects = parts.projects.map(({ project }) => project);
  return {
    info: {
      id: 'plan',
      name: text('Plan'),
      council: '',
      firstYear: 2027,
      lastYear: 2036,
      calendar: parts.calendar,
      currency: 'USD',
      programmingRule: parts.programmingRule,
    },
    funds: parts.funds,
    contributions: parts.contributions,
    projects,
    phases: parts.projects.flatMap(({ phases }) => phases),
    effects: [],
    crossings: [],
    laneGroups: [],
    arrivalProfiles: [],
    observations: [],
    targets: [],
    scenarios: [
      { id: 'baseline', parentId: null, name: text('Baseline'), description: text(''), position: 1 },
      { id: 'other', parentId: 'baseline', name: text('Other'), description: text(''), position: 2 },
    ],
    decisions: projects
      .filter((_, index) => index % 3 === 0)
      .map((project, index) => ({
        scenarioId: 'other',
        projectId: project.id,
        included: index % 2 === 0 ? true : null,
        shiftMonths: 7,
      })),
    assumptions,
    assumptionOverrides: [{ scenarioId: 'other', key: 'escalation.works', value: '0.06' }],
  };
}
