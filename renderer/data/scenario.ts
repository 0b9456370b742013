import type { Evaluation } from '../../shared/domain/evaluation.ts';
import type { Scenario } from '../../shared/domain/plan/scenarios.ts';
import { useUi } from '../stores/ui.ts';
import { useQuery } from './useQuery.ts';

/** Scenarios in their order, the baseline first. */
export function useScenarios(): readonly Scenario[] {
  const rows = useQuery('scenarios.list', {}).data?.scenarios ?? [];
  return [...rows].sort((a, b) => a.position - b.position);
}

/** The selected scenario: the baseline when none was chosen or the chosen one is gone. Null while the plan is read. */
export function useScenarioId(): string | null {
  const chosen = useUi((ui) => ui.scenarioId);
  const scenarios = useScenarios();
  const found = scenarios.find((scenario) => scenario.id === chosen);
  return (found ?? scenarios.find((scenario) => scenario.parentId === null))?.id ?? null;
}

/** Results of one scenario; those of the last one stay until the new ones are there. */
export function useEvaluation(scenarioId: string | null) {
  return useQuery(
    'evaluation.get',
    { scenarioId: scenarioId ?? '' },
    { enabled: scenarioId !== null, keepPrevious: true },
  );
}

/** Results of up to four scenarios, in the order given; those not yet read are left out. */
export function useEvaluations(scenarioIds: readonly string[]): readonly Evaluation[] {
  const read = [
    useExactEvaluation(scenarioIds[0]),
    useExactEvaluation(scenarioIds[1]),
    useExactEvaluation(scenarioIds[2]),
    useExactEvaluation(scenarioIds[3]),
  ];
  return read.filter((evaluation) => evaluation !== undefined);
}

function useExactEvaluation(scenarioId: string | undefined): Evaluation | undefined {
  return useQuery('evaluation.get', { scenarioId: scenarioId ?? '' }, { enabled: scenarioId !== undefined })
    .data;
}
