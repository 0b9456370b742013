import { describe, expect, it } from 'vitest';
import { fiscalYearStart } from '../shared/domain/calendar.ts';
import { evaluate } from '../shared/domain/evaluate.ts';
import { planInfoSchema, TABLE_SCHEMAS, type Plan, type TableName } from '../shared/domain/plan/plan.ts';
import { ASSUMPTION_KEYS } from '../shared/domain/plan/scenarios.ts';
import { RECOMMENDATIONS } from './recommendations.ts';
import { BORDER_2030_FLOOR_CENTS } from './funds.ts';
import { buildNewPlan, buildSamplePlan } from './sample-plan.ts';

const sample = buildSamplePlan('sample');
const fresh = buildNewPlan('fresh', {
  name: { en: 'Council of the two Nogales', es: 'Consejo de ambos Nogales' },
  council: 'Ambos Nogales',
  firstYear: 2028,
  lastYear: 2033,
  calendar: 'mx',
  currency: 'MXN',
});

const PLANS: readonly [string, Plan][] = [
  ['the sample plan', sample],
  ['a new plan', fresh],
];
const TABLES = Object.keys(TABLE_SCHEMAS) as TableName[];

const idsOf = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map((row) => row.id));

describe.each(PLANS)('%s', (_, plan) => {
  it('parses, every row', () => {
    expect(planInfoSchema.parse(plan.info)).toEqual(plan.info);
    for (const table of TABLES) {
      for (const row of plan[table]) {
        const parsed = TABLE_SCHEMAS[table].safeParse(row);
        expect(parsed.success, `${table}: ${JSON.stringify(row).slice(0, 160)}`).toBe(true);
      }
    }
  });

  it('has unique ids in every table', () => {
    for (const table of TABLES) {
      const ids = plan[table].flatMap((row) => ('id' in row ? [row.id] : []));
      expect(new Set(ids).size, table).toBe(ids.length);
    }
  });

  it('names a source in both languages for every figure', () => {
    for (const table of TABLES) {
      for (const row of plan[table]) {
        if (!('provenance' in row)) continue;
        const { source } = row.provenance;
        expect(source.en.length > 10 && source.es.length > 10, `${table}: ${source.en}`).toBe(true);
      }
    }
  });

  it('has every assumption that the models read', () => {
    expect(plan.assumptions.map((row) => row.key).sort()).toEqual([...ASSUMPTION_KEYS].sort());
  });

  it('refers only to rows that exist', () => {
    const crossings = idsOf(plan.crossings);
    const laneGroups = idsOf(plan.laneGroups);
    const profiles = idsOf(plan.arrivalProfiles);
    const projects = idsOf(plan.projects);
    const funds = idsOf(plan.funds);
    const scenarios = idsOf(plan.scenarios);
    const measures = new Set(
      RECOMMENDATIONS.flatMap((recommendation) => recommendation.measures.map((measure) => measure.id)),
    );
    const dangling = [
      ...plan.laneGroups.flatMap((row) => (crossings.has(row.crossingId) ? [] : [row.crossingId])),
      ...plan.laneGroups.flatMap((row) => (profiles.has(row.arrivalProfileId) ? [] : [row.arrivalProfileId])),
      ...[...plan.observations, ...plan.targets].flatMap((row) =>
        laneGroups.has(row.laneGroupId) ? [] : [row.laneGroupId],
      ),
      ...plan.projects.flatMap((row) => (measures.has(row.measureId) ? [] : [row.measureId])),
      ...plan.projects.flatMap((row) => row.crossingIds.filter((id) => !crossings.has(id))),
      ...[...plan.phases, ...plan.effects, ...plan.decisions].flatMap((row) =>
        projects.has(row.projectId) ? [] : [row.projectId],
      ),
      ...plan.effects.flatMap(({ effect }) =>
        [
          ...('laneGroupId' in effect ? [effect.laneGroupId] : []),
          ...('toLaneGroupId' in effect ? [effect.toLaneGroupId] : []),
        ].filter((id) => !laneGroups.has(id)),
      ),
      ...plan.contributions.flatMap((row) => (funds.has(row.fundId) ? [] : [row.fundId])),
      ...[...plan.decisions, ...plan.assumptionOverrides].flatMap((row) =>
        scenarios.has(row.scenarioId) ? [] : [row.scenarioId],
      ),
      ...plan.scenarios.flatMap((row) =>
        row.parentId && !scenarios.has(row.parentId) ? [row.parentId] : [],
      ),
      ...plan.funds.flatMap((row) => (row.eligibleMeasureIds ?? []).filter((id) => !measures.has(id))),
    ];
    expect(dangling).toEqual([]);
  });
});

describe('the sample plan', () => {
  it('is the same every time, but for the id of the plan', () => {
    expect(buildSamplePlan('other')).toEqual({ ...sample, info: { ...sample.info, id: 'other' } });
  });

  it('ranks at least 40 projects without holes, with codes that are unique', () => {
    expect(sample.projects.length).toBeGreaterThanOrEqual(40);
    expect(sample.projects.map((project) => project.rank).sort((a, b) => a - b)).toEqual(
      sample.projects.map((_, index) => index + 1),
    );
    expect(new Set(sample.projects.map((project) => project.code)).size).toBe(sample.projects.length);
    expect(sample.projects.some((project) => project.status === 'complete')).toBe(false);
  });

  it('has a project for every measure of the border mayors', () => {
    const used = new Set(sample.projects.map((project) => project.measureId));
    const measures = RECOMMENDATIONS.flatMap((recommendation) => recommendation.measures.map(({ id }) => id));
    expect(measures.filter((id) => !used.has(id))).toEqual([]);
  });

  it('pays at least the floor into Border 2030 every year', () => {
    for (let year = sample.info.firstYear; year <= sample.info.lastYear; year += 1) {
      const total = sample.contributions
        .filter((row) => row.fundId === 'fund-border-2030' && row.fiscalYear === year)
        .reduce((sum, row) => sum + row.amountCents, 0);
      expect(total).toBeGreaterThanOrEqual(BORDER_2030_FLOOR_CENTS);
    }
  });

  it('keeps every phase within the years of the plan', () => {
    const startOf = new Map(sample.projects.map((project) => [project.id, project.startMonth]));
    const first = fiscalYearStart(sample.info.firstYear, 'us');
    const after = fiscalYearStart(sample.info.lastYear + 1, 'us');
    for (const phase of sample.phases) {
      const start = (startOf.get(phase.projectId) ?? 0) + phase.offsetMonths;
      expect(start, phase.id).toBeGreaterThanOrEqual(first);
      expect(start + phase.durationMonths, phase.id).toBeLessThanOrEqual(after);
      expect(phase.costCents, phase.id).toBeGreaterThan(0);
    }
  });

  it('marks what the council assumed', () => {
    expect(sample.funds.every((fund) => fund.provenance.kind === 'assumption')).toBe(true);
    const sources = [...sample.projects, ...sample.effects, ...sample.targets].map((row) => row.provenance);
    for (const { kind, source } of sources) {
      expect(kind === 'assumption').toBe(source.en.startsWith('Council assumption'));
      expect(kind === 'assumption').toBe(source.es.startsWith('Supuesto del consejo'));
    }
  });
});

describe('the money of the sample plan', () => {
  const { fundYears, projects } = evaluate(sample, 'baseline');

  it('keeps the floor of Border 2030 in most years and shows where it is missed', () => {
    const missed = fundYears
      .filter((year) => !year.floorMet)
      .map((year) => `${year.fundId} ${year.fiscalYear}`);
    expect(missed).toEqual(['fund-border-2030 2028', 'fund-border-2030 2036']);
  });

  it('pays for most projects, not for all, and for every must-fund one', () => {
    const states = new Map(projects.map((project) => [project.projectId, project.state]));
    expect(projects.filter((project) => project.state === 'unfunded').length).toBeGreaterThan(5);
    for (const project of sample.projects.filter((each) => each.mustFund))
      expect(states.get(project.id)).toBe('funded');
  });
});

describe('the sample plan in its first year', () => {
  const evaluation = evaluate(sample, 'baseline');
  const firstYear = evaluation.crossingYears.filter((row) => row.year === sample.info.firstYear);

  it('has no lane group whose queue grows without end', () => {
    expect(firstYear.filter((row) => !row.stable).map((row) => row.laneGroupId)).toEqual([]);
  });

  it('has waits of tens of minutes where people wait for tens of minutes', () => {
    const waitAt = (id: string): number =>
      firstYear.find((row) => row.laneGroupId === id)?.meanWaitMinutes ?? 0;
    expect(waitAt('san-ysidro:passenger-general')).toBeGreaterThan(20);
    expect(waitAt('san-ysidro:passenger-general')).toBeGreaterThan(waitAt('san-ysidro:passenger-sentri'));
    expect(waitAt('world-trade:commercial-standard')).toBeGreaterThan(10);
  });
});

describe('the scenarios', () => {
  it('start no project before the plan or end it after', () => {
    const first = fiscalYearStart(sample.info.firstYear, 'us');
    const after = fiscalYearStart(sample.info.lastYear + 1, 'us');
    for (const decision of sample.decisions) {
      const project = sample.projects.find(({ id }) => id === decision.projectId);
      const start = (project?.startMonth ?? 0) + (decision.shiftMonths ?? 0);
      const phases = sample.phases.filter((phase) => phase.projectId === decision.projectId);
      expect(start, decision.projectId).toBeGreaterThanOrEqual(first);
      for (const phase of phases) {
        expect(start + phase.offsetMonths + phase.durationMonths, phase.id).toBeLessThanOrEqual(after);
      }
    }
  });

  const scenarios = sample.scenarios.map(({ id }) => evaluate(sample, id));

  it('fund different projects', () => {
    const funded = scenarios.map(({ projects }) =>
      projects
        .filter((project) => project.state === 'funded')
        .map((project) => project.projectId)
        .join(),
    );
    expect(new Set(funded).size).toBe(scenarios.length);
  });

  it('lead to different waits in the last year', () => {
    const delay = scenarios.map(({ crossingYears }) =>
      crossingYears
        .filter((row) => row.year === sample.info.lastYear)
        .reduce((sum, row) => sum + (row.delayHours ?? 0), 0),
    );
    expect(new Set(delay.map(Math.round)).size).toBe(scenarios.length);
  });
});
