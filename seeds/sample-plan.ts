import type { CalendarId } from '../shared/domain/calendar.ts';
import type { Bilingual } from '../shared/domain/plan/common.ts';
import type { Plan } from '../shared/domain/plan/plan.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { CROSSINGS } from './crossings.ts';
import { BORDER_2030, sampleContributions, TRILATERAL } from './funds.ts';
import { ARRIVAL_PROFILES, LANE_GROUPS } from './lane-groups.ts';
import { OBSERVATIONS } from './observations.ts';
import { EFFECTS, PHASES_OF_PROJECTS, PROJECTS } from './projects.ts';
import { BASELINE, SAMPLE_DECISIONS, SAMPLE_OVERRIDES, SAMPLE_SCENARIOS } from './scenarios.ts';
import { TARGETS } from './targets.ts';

const FIRST_YEAR = 2027;
const LAST_YEAR = 2036;

/** What every plan starts from: the crossings, their queues and the assumptions of the models. */
function referenceRows(): Pick<
  Plan,
  'crossings' | 'laneGroups' | 'arrivalProfiles' | 'observations' | 'assumptions'
> {
  return {
    crossings: CROSSINGS,
    laneGroups: LANE_GROUPS,
    arrivalProfiles: ARRIVAL_PROFILES,
    observations: OBSERVATIONS,
    assumptions: ASSUMPTIONS,
  };
}

/** The sample plan, with the given plan id. The same on every call and machine. */
export function buildSamplePlan(id: string): Plan {
  return {
    info: {
      id,
      name: {
        en: 'Border 2030 and trilateral fund, 2027-2036',
        es: 'Frontera 2030 y fondo trilateral, 2027-2036',
      },
      council: 'Sample council / Consejo de ejemplo',
      firstYear: FIRST_YEAR,
      lastYear: LAST_YEAR,
      calendar: 'us',
      currency: 'USD',
      programmingRule: 'whole-projects',
    },
    ...referenceRows(),
    funds: [BORDER_2030, TRILATERAL],
    contributions: sampleContributions(FIRST_YEAR, LAST_YEAR),
    projects: PROJECTS,
    phases: PHASES_OF_PROJECTS,
    effects: EFFECTS,
    targets: TARGETS,
    scenarios: SAMPLE_SCENARIOS,
    decisions: SAMPLE_DECISIONS,
    assumptionOverrides: SAMPLE_OVERRIDES,
  };
}

export interface NewPlanInput {
  readonly name: Bilingual;
  readonly council: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly calendar: CalendarId;
  readonly currency: string;
}

/** A council's new plan: reference crossings and assumptions, the two funds without money, no projects or targets. */
export function buildNewPlan(id: string, input: NewPlanInput): Plan {
  return {
    info: { id, ...input, programmingRule: 'whole-projects' },
    ...referenceRows(),
    funds: [BORDER_2030, { ...TRILATERAL, ceilingCents: null }],
    contributions: [],
    projects: [],
    phases: [],
    effects: [],
    targets: [],
    scenarios: [BASELINE],
    decisions: [],
    assumptionOverrides: [],
  };
}
