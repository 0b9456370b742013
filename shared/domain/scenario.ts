import type { MonthIndex } from './calendar.ts';
import type { Plan } from './plan/plan.ts';
import type { Project } from './plan/projects.ts';
import type { AssumptionKey, Scenario } from './plan/scenarios.ts';

/** What a scenario decides about one project, with everything inherited filled in. */
export interface ResolvedProject {
  readonly project: Project;
  readonly included: boolean;
  readonly startMonth: MonthIndex;
}

/** A plan as one scenario sees it. Projects are in programming order: must-fund first, then by rank. */
export interface ResolvedScenario {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly projects: readonly ResolvedProject[];
  /** Decimal text of every assumption in force. */
  readonly assumptions: ReadonlyMap<AssumptionKey, string>;
}

/** The scenario without parent, on which all others rest. Throws RangeError when the plan has none. */
export function baselineOf(scenarios: readonly Scenario[]): Scenario {
  const root = scenarios.find((scenario) => scenario.parentId === null);
  if (!root) throw new RangeError('The plan has no baseline scenario.');
  return root;
}

/** A scenario and its parents, the baseline first. Throws RangeError for an unknown id or a cycle of parents. */
export function lineageOf(scenarios: readonly Scenario[], scenarioId: string): Scenario[] {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const lineage: Scenario[] = [];
  let next: string | null = scenarioId;
  while (next !== null) {
    const scenario = byId.get(next);
    if (!scenario) throw new RangeError(`No scenario ${next}.`);
    if (lineage.includes(scenario)) throw new RangeError(`Scenario ${next} is its own ancestor.`);
    lineage.unshift(scenario);
    next = scenario.parentId;
  }
  return lineage;
}

/** The rows of a scenario and its parents, the baseline's first: a later row wins over an earlier one. */
function inLineage<Row extends { readonly scenarioId: string }>(
  scenarios: readonly Scenario[],
  scenarioId: string,
  rows: readonly Row[],
): Row[] {
  const depth = new Map(lineageOf(scenarios, scenarioId).map((scenario, index) => [scenario.id, index]));
  return rows
    .filter((row) => depth.has(row.scenarioId))
    .sort((a, b) => (depth.get(a.scenarioId) ?? 0) - (depth.get(b.scenarioId) ?? 0));
}

/** What a scenario and its parents together decide about a project; `included` null: as the project itself says. */
interface JointDecision {
  readonly included: boolean | null;
  readonly shiftMonths: number;
}

/** Joint decisions by project id. A later decision wins over its parent's, field by field. */
export function decisionsOf(
  { scenarios, decisions }: Pick<Plan, 'scenarios' | 'decisions'>,
  scenarioId: string,
): Map<string, JointDecision> {
  const decided = new Map<string, JointDecision>();
  for (const decision of inLineage(scenarios, scenarioId, decisions)) {
    const before = decided.get(decision.projectId);
    decided.set(decision.projectId, {
      included: decision.included ?? before?.included ?? null,
      shiftMonths: decision.shiftMonths ?? before?.shiftMonths ?? 0,
    });
  }
  return decided;
}

/** Decimal text of every assumption in force in a scenario. */
export function assumptionsOf(
  plan: Pick<Plan, 'scenarios' | 'assumptions' | 'assumptionOverrides'>,
  scenarioId: string,
): Map<AssumptionKey, string> {
  const values = new Map(plan.assumptions.map((assumption) => [assumption.key, assumption.value]));
  for (const override of inLineage(plan.scenarios, scenarioId, plan.assumptionOverrides)) {
    values.set(override.key, override.value);
  }
  return values;
}

/** Lays a scenario and its parents over the plan. */
export function resolveScenario(plan: Plan, scenarioId: string): ResolvedScenario {
  const lineage = lineageOf(plan.scenarios, scenarioId);
  const decided = decisionsOf(plan, scenarioId);
  const assumptions = assumptionsOf(plan, scenarioId);

  const projects = plan.projects
    .map((project) => {
      const decision = decided.get(project.id);
      return {
        project,
        included: decision?.included ?? project.included,
        startMonth: project.startMonth + (decision?.shiftMonths ?? 0),
      };
    })
    .sort(
      (a, b) =>
        Number(b.project.mustFund) - Number(a.project.mustFund) ||
        a.project.rank - b.project.rank ||
        (a.project.id < b.project.id ? -1 : 1),
    );

  const scenario = lineage.at(-1);
  if (!scenario) throw new RangeError(`No scenario ${scenarioId}.`);
  return { plan, scenario, projects, assumptions };
}
