import type { LaneGroupHours } from './crossing/results.ts';
import type { Evaluation } from './evaluation.ts';
import type { Plan } from './plan/plan.ts';

export declare function evaluate(plan: Plan, scenarioId: string): Evaluation;
export declare function laneGroupHours(
  plan: Plan,
  scenarioId: string,
  laneGroupId: string,
  year: number,
): LaneGroupHours;
