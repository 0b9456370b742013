import type { MonthIndex } from '../../../shared/domain/calendar.ts';
import type { Project } from '../../../shared/domain/plan/projects.ts';
import type { Assumption } from '../../../shared/domain/plan/scenarios.ts';
import { assumptionsOf } from '../../../shared/domain/scenario.ts';
import { decideProjects } from '../../data/decisions.ts';
import type { ScenarioData } from './useScenarioData.ts';

/** One difference between a scenario and its parent. */
export type Change =
  | { readonly kind: 'included' | 'excluded'; readonly project: Project }
  | { readonly kind: 'moved'; readonly project: Project; readonly from: MonthIndex; readonly to: MonthIndex }
  | {
      readonly kind: 'assumption';
      readonly assumption: Assumption;
      readonly from: string;
      readonly to: string;
    };

/** What a scenario really changes; a decision that repeats its parent's is none. Empty for the baseline. */
export function changesAgainstParent({
  projects,
  assumptions,
  rows,
  selected,
  parent,
}: ScenarioData): Change[] {
  if (!parent) return [];
  const decided = decideProjects({ ...rows, projects }, selected);
  const plan = { ...rows, assumptions };
  const here = assumptionsOf(plan, selected.id);
  const above = assumptionsOf(plan, parent.id);
  return [
    ...decided.flatMap(({ project, included, parentIncluded, startMonth, parentStartMonth }): Change[] => [
      ...(included === parentIncluded
        ? []
        : [{ kind: included ? ('included' as const) : ('excluded' as const), project }]),
      ...(startMonth === parentStartMonth
        ? []
        : [{ kind: 'moved' as const, project, from: parentStartMonth, to: startMonth }]),
    ]),
    ...assumptions.flatMap((assumption): Change[] => {
      const from = above.get(assumption.key) ?? assumption.value;
      const to = here.get(assumption.key) ?? assumption.value;
      return Number(from) === Number(to) ? [] : [{ kind: 'assumption', assumption, from, to }];
    }),
  ];
}

/** Length of a shift in whole years and the months left over, whichever way it goes. */
export function spanOf(months: number): { years: number; months: number } {
  return { years: Math.floor(Math.abs(months) / 12), months: Math.abs(months) % 12 };
}
