import { fiscalYearStart, monthIndex } from '../../shared/domain/calendar.ts';
import { cents } from '../../shared/domain/money.ts';
import type { Bilingual, Provenance } from '../../shared/domain/plan/common.ts';
import { WEEK_HOURS } from '../../shared/domain/plan/crossings.ts';
import type { ArrivalProfile, Crossing, LaneGroup, Target } from '../../shared/domain/plan/crossings.ts';
import type { Contribution, Fund } from '../../shared/domain/plan/funding.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { Phase, Project, ProjectEffect } from '../../shared/domain/plan/projects.ts';
import type { Assumption, ProjectDecision, Scenario } from '../../shared/domain/plan/scenarios.ts';

/** Small rows for tests: each builder gives a sound row, and the test names only what it is about. */

export function text(en: string, es = en): Bilingual {
  return { en, es };
}

const assumed: Provenance = {
  kind: 'assumption',
  source: text('Made for a test', 'Hecho para una prueba'),
};

export function aFund(given: Partial<Fund> = {}): Fund {
  return {
    id: 'fund-1',
    name: text('Border fund', 'Fondo fronterizo'),
    position: 1,
    floorCents: cents(0),
    ceilingCents: null,
    carryOver: { kind: 'unlimited' },
    eligibleMeasureIds: null,
    eligibleSides: null,
    maxSharePercent: 100,
    notes: text(''),
    provenance: assumed,
    ...given,
  };
}

function aContribution(given: Partial<Contribution> = {}): Contribution {
  return {
    fundId: 'fund-1',
    partner: 'us-federal',
    fiscalYear: 2027,
    amountCents: cents(1_000_000_00),
    ...given,
  };
}

export function aProject(given: Partial<Project> = {}): Project {
  return {
    id: 'project-1',
    code: 'P-001',
    title: text('More booths', 'Más casetas'),
    description: text(''),
    measureId: 'm-1-fund',
    side: 'us',
    location: 'San Ysidro',
    sponsor: 'City',
    status: 'planning',
    rank: 1,
    mustFund: false,
    included: true,
    startMonth: monthIndex(2027, 1),
    crossingIds: ['crossing-1'],
    provenance: assumed,
    ...given,
  };
}

export function aPhase(given: Partial<Phase> = {}): Phase {
  return {
    id: 'phase-1',
    projectId: 'project-1',
    kind: 'construction',
    offsetMonths: 0,
    durationMonths: 12,
    costCents: cents(400_000_00),
    priceBaseYear: 2025,
    profile: { kind: 'uniform' },
    ...given,
  };
}

function anEffect(given: Partial<ProjectEffect> = {}): ProjectEffect {
  return {
    id: 'effect-1',
    projectId: 'project-1',
    effect: { kind: 'booths', laneGroupId: 'lanes-1', booths: 2 },
    provenance: assumed,
    ...given,
  };
}

function aCrossing(given: Partial<Crossing> = {}): Crossing {
  return {
    id: 'crossing-1',
    nameUs: 'San Ysidro',
    nameMx: 'El Chaparral',
    cityUs: 'San Diego',
    stateUs: 'CA',
    cityMx: 'Tijuana',
    stateMx: 'BC',
    btsPortCode: '2504',
    cbpPortNumber: null,
    rail: false,
    latitude: 32.543,
    longitude: -117.03,
    provenance: assumed,
    ...given,
  };
}

function anArrivalProfile(given: Partial<ArrivalProfile> = {}): ArrivalProfile {
  return {
    id: 'profile-1',
    name: text('Even', 'Parejo'),
    shares: Array.from({ length: WEEK_HOURS }, () => 1 / WEEK_HOURS),
    provenance: assumed,
    ...given,
  };
}

export function aLaneGroup(given: Partial<LaneGroup> = {}): LaneGroup {
  return {
    id: 'lanes-1',
    crossingId: 'crossing-1',
    kind: 'passenger-general',
    annualVolume: 1_000_000,
    volumeYear: 2025,
    installedBooths: 4,
    serviceSeconds: 60.5,
    erlangShape: 2,
    staffing: { kind: 'demand', utilisation: 0.9 },
    opensHour: 0,
    closesHour: 24,
    arrivalProfileId: 'profile-1',
    transitMinutes: 3,
    provenance: assumed,
    ...given,
  };
}

export function aTarget(given: Partial<Target> = {}): Target {
  return {
    id: 'target-1',
    laneGroupId: 'lanes-1',
    measure: 'wait',
    statistic: 'mean',
    minutes: 30,
    attainmentPercent: 80,
    days: 'all',
    fromHour: 0,
    toHour: 24,
    year: 2030,
    isPublic: true,
    provenance: assumed,
    ...given,
  };
}

export function aScenario(given: Partial<Scenario> = {}): Scenario {
  return {
    id: 'baseline',
    parentId: null,
    name: text('Baseline', 'Línea base'),
    description: text(''),
    position: 1,
    ...given,
  };
}

function aDecision(given: Partial<ProjectDecision> = {}): ProjectDecision {
  return { scenarioId: 'early', projectId: 'project-1', included: null, shiftMonths: -12, ...given };
}

/** Every assumption that the models read. */
function someAssumptions(): Assumption[] {
  const rate = (key: Assumption['key'], value: string): Assumption => ({
    key,
    value,
    unit: 'rate-per-year',
    label: text(key),
    provenance: assumed,
  });
  const perHour = (key: Assumption['key'], value: string): Assumption => ({
    ...rate(key, value),
    unit: 'usd-per-hour',
  });
  return [
    rate('growth.commercial', '0.02'),
    rate('growth.passenger', '0.01'),
    rate('growth.pedestrian', '0.01'),
    rate('escalation.works', '0.03'),
    rate('escalation.equipment', '0.02'),
    perHour('valueOfDelay.carHour', '20'),
    perHour('valueOfDelay.truckHour', '60'),
    perHour('valueOfDelay.personHour', '15'),
  ];
}

/**
 * A small whole plan, 2027 to 2029: one fund, three ranked projects of which the first adds booths, one crossing with a
 * target, the baseline and one scenario under it.
 */
export function aPlan(given: Partial<Plan> = {}): Plan {
  return {
    info: {
      id: 'plan-1',
      name: text('Small plan', 'Plan pequeño'),
      council: 'Test council',
      firstYear: 2027,
      lastYear: 2029,
      calendar: 'us',
      currency: 'USD',
      programmingRule: 'whole-projects',
    },
    funds: [aFund()],
    contributions: [2027, 2028, 2029].map((fiscalYear) => aContribution({ fiscalYear })),
    projects: [1, 2, 3].map((number) =>
      aProject({
        id: `project-${number}`,
        code: `P-00${number}`,
        rank: number,
        startMonth: fiscalYearStart(2027, 'us'),
      }),
    ),
    phases: [1, 2, 3].map((number) => aPhase({ id: `phase-${number}`, projectId: `project-${number}` })),
    effects: [anEffect()],
    crossings: [aCrossing()],
    laneGroups: [aLaneGroup()],
    arrivalProfiles: [anArrivalProfile()],
    observations: [
      {
        id: 'observation-1',
        laneGroupId: 'lanes-1',
        year: 2025,
        meanWaitMinutes: 40.25,
        provenance: assumed,
      },
    ],
    targets: [aTarget()],
    scenarios: [
      aScenario(),
      aScenario({
        id: 'early',
        parentId: 'baseline',
        name: text('Early start', 'Inicio temprano'),
        position: 2,
      }),
    ],
    decisions: [aDecision()],
    assumptions: someAssumptions().sort((a, b) => (a.key < b.key ? -1 : 1)),
    assumptionOverrides: [{ scenarioId: 'early', key: 'growth.passenger', value: '0.025' }],
    ...given,
  };
}
