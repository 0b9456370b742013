import type { ErrorValue } from '../../../shared/contract/errors.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import type { Project } from '../../../shared/domain/plan/projects.ts';
import type { Assumption, Scenario } from '../../../shared/domain/plan/scenarios.ts';
import { useScenarioId } from '../../data/scenario.ts';
import { useQuery } from '../../data/useQuery.ts';

export interface ScenarioData {
  readonly info: PlanInfo;
  /** By rank. */
  readonly projects: readonly Project[];
  readonly assumptions: readonly Assumption[];
  readonly rows: Output<'scenarios.list'>;
  readonly selected: Scenario;
  /** Null for the baseline. */
  readonly parent: Scenario | null;
}

export function useScenarioData(): { data: ScenarioData | null; error: ErrorValue | null } {
  const info = useQuery('plan.info', {});
  const list = useQuery('projects.list', {});
  const scenarios = useQuery('scenarios.list', {});
  const assumptions = useQuery('assumptions.list', {});
  const scenarioId = useScenarioId();
  const error = info.error ?? list.error ?? scenarios.error ?? assumptions.error;
  const selected = scenarios.data?.scenarios.find(({ id }) => id === scenarioId);
  if (!info.data || !list.data || !scenarios.data || !assumptions.data || !selected) {
    return { data: null, error };
  }
  return {
    data: {
      info: info.data,
      projects: [...list.data.projects].sort((a, b) => a.rank - b.rank),
      assumptions: assumptions.data.assumptions,
      rows: scenarios.data,
      selected,
      parent: scenarios.data.scenarios.find(({ id }) => id === selected.parentId) ?? null,
    },
    error,
  };
}
