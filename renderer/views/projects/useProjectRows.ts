import { fiscalYearOf } from '../../../shared/domain/calendar.ts';
import type { ErrorValue } from '../../../shared/contract/errors.ts';
import type { ProjectResult, ProjectYear } from '../../../shared/domain/evaluation.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import type { Phase, ProjectEffect } from '../../../shared/domain/plan/projects.ts';
import type { Scenario } from '../../../shared/domain/plan/scenarios.ts';
import type { Measure, Recommendation } from '../../../shared/domain/reference.ts';
import { decideProjects, type DecidedProject } from '../../data/decisions.ts';
import { useEvaluation, useScenarioId } from '../../data/scenario.ts';
import { useQuery } from '../../data/useQuery.ts';

/** One project as the selected scenario sees it, with its figures. */
export interface ProjectRow {
  readonly decided: DecidedProject;
  /** Undefined while the evaluation is awaited. */
  readonly result: ProjectResult | undefined;
  readonly years: readonly ProjectYear[];
  readonly measure: Measure | undefined;
  readonly recommendation: Recommendation | undefined;
  readonly startYear: number;
}

export interface ProjectData {
  readonly info: PlanInfo;
  readonly scenario: Scenario;
  /** By rank. */
  readonly rows: readonly ProjectRow[];
  readonly phases: readonly Phase[];
  readonly effects: readonly ProjectEffect[];
  readonly recommendations: readonly Recommendation[];
}

/** All projects of the plan in the selected scenario; null until everything but the figures has been read. */
export function useProjectData(): { data: ProjectData | null; error: ErrorValue | null } {
  const info = useQuery('plan.info', {});
  const list = useQuery('projects.list', {});
  const scenarios = useQuery('scenarios.list', {});
  const reference = useQuery('reference.list', {});
  const scenarioId = useScenarioId();
  const evaluation = useEvaluation(scenarioId);

  const error = info.error ?? list.error ?? scenarios.error ?? reference.error ?? evaluation.error;
  const scenario = scenarios.data?.scenarios.find(({ id }) => id === scenarioId);
  if (!info.data || !list.data || !scenarios.data || !reference.data || !scenario) {
    return { data: null, error };
  }

  const { calendar } = info.data;
  const measures = new Map(
    reference.data.flatMap((recommendation) =>
      recommendation.measures.map((measure) => [measure.id, { measure, recommendation }] as const),
    ),
  );
  const results = new Map(evaluation.data?.projects.map((result) => [result.projectId, result]));
  const years = Map.groupBy(evaluation.data?.projectYears ?? [], (year) => year.projectId);
  const rows = decideProjects({ ...scenarios.data, projects: list.data.projects }, scenario)
    .map((decided): ProjectRow => {
      const { id, measureId } = decided.project;
      return {
        decided,
        result: results.get(id),
        years: years.get(id) ?? [],
        measure: measures.get(measureId)?.measure,
        recommendation: measures.get(measureId)?.recommendation,
        startYear: fiscalYearOf(decided.startMonth, calendar),
      };
    })
    .sort((a, b) => a.decided.project.rank - b.decided.project.rank);
  return {
    data: {
      info: info.data,
      scenario,
      rows,
      phases: list.data.phases,
      effects: list.data.effects,
      recommendations: reference.data,
    },
    error,
  };
}
