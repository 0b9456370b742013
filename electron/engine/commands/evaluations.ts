import { evaluate } from '../../../shared/domain/evaluate.ts';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { notFound } from './rows.ts';

/** Evaluations of the plan as it stands, each computed once: a changed plan is another object and starts anew. */
export interface Evaluations {
  of(plan: Plan, scenarioId: string): Evaluation;
}

function requireScenario(plan: Plan, scenarioId: string): void {
  if (!plan.scenarios.some(({ id }) => id === scenarioId)) throw notFound('scenario', scenarioId);
}

export function createEvaluations(): Evaluations {
  const known = new WeakMap<Plan, Map<string, Evaluation>>();
  return {
    of: (plan, scenarioId) => {
      requireScenario(plan, scenarioId);
      const ofPlan = known.get(plan) ?? new Map<string, Evaluation>();
      known.set(plan, ofPlan);
      const evaluation = ofPlan.get(scenarioId) ?? evaluate(plan, scenarioId);
      ofPlan.set(scenarioId, evaluation);
      return evaluation;
    },
  };
}
