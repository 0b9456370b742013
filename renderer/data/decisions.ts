import { useMemo } from 'react';
import { decisionsOf } from '../../shared/domain/scenario.ts';
import type { MonthIndex } from '../../shared/domain/calendar.ts';
import type { Project } from '../../shared/domain/plan/projects.ts';
import type { ProjectDecision, Scenario } from '../../shared/domain/plan/scenarios.ts';
import { useCommand } from './useCommand.ts';

/** What a scenario says about one project: in force, what its parent says, and what it decides itself. */
export interface DecidedProject {
  readonly project: Project;
  readonly included: boolean;
  readonly startMonth: MonthIndex;
  readonly parentIncluded: boolean;
  readonly parentStartMonth: MonthIndex;
  /** Null: as the parent. */
  readonly ownIncluded: boolean | null;
  /** Months later than in the baseline. Null: as the parent. */
  readonly ownShiftMonths: number | null;
}

interface Rows {
  readonly projects: readonly Project[];
  readonly scenarios: readonly Scenario[];
  readonly decisions: readonly ProjectDecision[];
}

/** Every project as a scenario sees it. In the baseline, which has no parent, the project itself stands for it. */
export function decideProjects(
  { projects, scenarios, decisions }: Rows,
  scenario: Scenario,
): DecidedProject[] {
  const rows = { scenarios, decisions };
  const here = decisionsOf(rows, scenario.id);
  const above = scenario.parentId === null ? here : decisionsOf(rows, scenario.parentId);
  const own = new Map(
    decisions
      .filter((decision) => decision.scenarioId === scenario.id)
      .map((decision) => [decision.projectId, decision]),
  );
  return projects.map((project) => ({
    project,
    included: here.get(project.id)?.included ?? project.included,
    startMonth: project.startMonth + (here.get(project.id)?.shiftMonths ?? 0),
    parentIncluded: above.get(project.id)?.included ?? project.included,
    parentStartMonth: project.startMonth + (above.get(project.id)?.shiftMonths ?? 0),
    ownIncluded: own.get(project.id)?.included ?? null,
    ownShiftMonths: own.get(project.id)?.shiftMonths ?? null,
  }));
}

export interface Decide {
  /** Puts the start at a month. The parent's own month means: as the parent. */
  readonly start: (decided: DecidedProject, month: MonthIndex) => void;
  /** Takes a project in or leaves it out. What the parent says means: as the parent. */
  readonly toggle: (decided: DecidedProject, included: boolean) => void;
  /** The same, said outright: it holds whatever the parent says later. Null: as the parent. */
  readonly include: (decided: DecidedProject, included: boolean | null) => void;
  /** Takes everything about the project as the parent has it. */
  readonly reset: (decided: DecidedProject) => void;
}

/** Changes what a scenario decides; in the baseline this changes the project itself. The same object at every drawing. */
export function useDecide({ id: scenarioId, parentId }: Scenario): Decide {
  const run = useCommand();
  return useMemo(() => {
    const decide = (
      { project }: DecidedProject,
      change: { included?: boolean | null; shiftMonths?: number | null },
    ) => {
      void run('scenario.decide', { scenarioId, projectId: project.id, ...change });
    };
    const hasParent = parentId !== null;
    return {
      start: (decided, month) => {
        const asParent = hasParent && month === decided.parentStartMonth;
        decide(decided, { shiftMonths: asParent ? null : month - decided.project.startMonth });
      },
      toggle: (decided, included) => {
        decide(decided, { included: hasParent && included === decided.parentIncluded ? null : included });
      },
      include: (decided, included) => {
        decide(decided, { included });
      },
      reset: (decided) => {
        decide(decided, { included: null, shiftMonths: null });
      },
    };
  }, [run, scenarioId, parentId]);
}
