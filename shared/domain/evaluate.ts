import { programme } from './budget/programme.ts';
import { evaluateCrossings, evaluateHours } from './crossing/evaluate-crossings.ts';
import type { LaneGroupHours } from './crossing/results.ts';
import type { Evaluation } from './evaluation.ts';
import type { Plan } from './plan/plan.ts';
import { resolveScenario } from './scenario.ts';

/**
 * All results of one scenario: the budget first, because a project changes the crossings only once it is paid for and
 * open. Same plan, same result; the order of the plan's rows does not matter. Throws RangeError for an unknown scenario.
 */
export function evaluate(plan: Plan, scenarioId: string): Evaluation {
  const resolved = resolveScenario(plan, scenarioId);
  const { fundYears, projectYears, projects } = programme(resolved);
  const { id, name } = resolved.scenario;
  return {
    scenario: { id, name: name.en || name.es },
    fundYears,
    projectYears,
    projects,
    crossingYears: evaluateCrossings(resolved, projects),
  };
}

/**
 * One lane group hour by hour in a calendar year, under an evaluation of the same plan: it knows which projects have
 * opened. Throws RangeError for unknown ids.
 */
export function laneGroupHours(
  plan: Plan,
  { scenario, projects }: Pick<Evaluation, 'scenario' | 'projects'>,
  laneGroupId: string,
  year: number,
): LaneGroupHours {
  return evaluateHours(resolveScenario(plan, scenario.id), projects, laneGroupId, year);
}
