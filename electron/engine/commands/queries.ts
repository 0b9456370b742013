import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { planQueries } from '../../../shared/contract/plan-commands.ts';
import { laneGroupHours } from '../../../shared/domain/evaluate.ts';
import { RECOMMENDATIONS } from '../../../seeds/recommendations.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { OpenPlan } from '../store/open-plan.ts';
import { APP_VERSION } from '../version.ts';
import type { Evaluations } from './evaluations.ts';
import { notFound } from './rows.ts';

/** What a read works with: the open plan and the results computed from it. */
interface QueryContext {
  readonly open: OpenPlan;
  readonly evaluations: Evaluations;
}

type QueryName = keyof typeof planQueries;
type Query<Name extends QueryName> = (context: QueryContext, input: Input<Name>) => Output<Name>;

/** Every read of the contract. */
export const queries: { readonly [Name in QueryName]: Query<Name> } = {
  'plan.info': ({ open }) => open.plan().info,
  'reference.list': () => RECOMMENDATIONS,
  'projects.list': ({ open }) => {
    const { projects, phases, effects } = open.plan();
    return { projects, phases, effects };
  },
  'funds.list': ({ open }) => {
    const { funds, contributions } = open.plan();
    return { funds, contributions };
  },
  'crossings.list': ({ open }) => {
    const { crossings, laneGroups, targets, observations } = open.plan();
    return { crossings, laneGroups, targets, observations };
  },
  'crossings.hours': ({ open, evaluations }, { scenarioId, laneGroupId, year }) => {
    const plan = open.plan();
    const evaluation = evaluations.of(plan, scenarioId);
    if (!plan.laneGroups.some(({ id }) => id === laneGroupId)) throw notFound('laneGroup', laneGroupId);
    return laneGroupHours(plan, evaluation, laneGroupId, year);
  },
  'scenarios.list': ({ open }) => {
    const { scenarios, decisions, assumptionOverrides } = open.plan();
    return { scenarios, decisions, assumptionOverrides };
  },
  'assumptions.list': ({ open }) => ({ assumptions: open.plan().assumptions }),
  'evaluation.get': ({ open, evaluations }, { scenarioId }) => evaluations.of(open.plan(), scenarioId),
  'proposal.data': ({ open, evaluations }, { scenarioId }) => {
    const evaluation = evaluations.of(open.plan(), scenarioId);
    return {
      plan: open.plan(),
      recommendations: RECOMMENDATIONS,
      scenarioId,
      evaluation,
      fingerprint: fingerprintOf(evaluation),
      changedAt: open.changedAt(),
      appVersion: APP_VERSION,
    };
  },
  'history.state': ({ open }) => open.history(),
  'history.list': ({ open }, { limit }) => open.entries(limit),
};
