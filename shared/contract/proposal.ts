import type { Evaluation } from '../domain/evaluation.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Recommendation } from '../domain/reference.ts';

/** All that the proposal of one scenario shows: the rows it speaks of and their evaluation. The layout adds no figures. */
export interface ProposalData {
  readonly plan: Plan;
  readonly recommendations: readonly Recommendation[];
  readonly scenarioId: string;
  readonly evaluation: Evaluation;
  /** SHA-256 over the evaluation, first 16 hex digits: two proposals with the same mark show the same figures. */
  readonly fingerprint: string;
  /** Date of the last change to the plan, ISO 8601 in UTC. */
  readonly changedAt: string;
  readonly appVersion: string;
}
