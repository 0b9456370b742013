import type { Scenario } from '../../../shared/domain/plan/scenarios.ts';

interface TreeRow {
  readonly scenario: Scenario;
  /** 0 for the baseline. */
  readonly depth: number;
}

/** Every scenario after its parent, children in their order. */
export function scenarioTree(scenarios: readonly Scenario[]): TreeRow[] {
  const inOrder = [...scenarios].sort((a, b) => a.position - b.position);
  const under = (parentId: string | null, depth: number): TreeRow[] =>
    inOrder
      .filter((scenario) => scenario.parentId === parentId)
      .flatMap((scenario) => [{ scenario, depth }, ...under(scenario.id, depth + 1)]);
  return under(null, 0);
}
