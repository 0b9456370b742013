import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../shared/domain/calendar.ts';
import type { ProjectDecision } from '../../../shared/domain/plan/scenarios.ts';
import { aPlan, aProject, aScenario } from '../../../tests/builders/plan.ts';
import { decideProjects } from '../../data/decisions.ts';
import { changesAgainstParent } from './changes.ts';
import type { ScenarioData } from './useScenarioData.ts';

const start = monthIndex(2027, 10);
const project = aProject({ startMonth: start, included: true });
const baseline = aScenario();
const parent = aScenario({ id: 'parent', parentId: baseline.id, position: 2 });
const child = aScenario({ id: 'child', parentId: parent.id, position: 3 });

const decision = (
  scenarioId: string,
  own: Partial<Pick<ProjectDecision, 'included' | 'shiftMonths'>>,
): ProjectDecision => ({ scenarioId, projectId: project.id, included: null, shiftMonths: null, ...own });

function dataOf(decisions: readonly ProjectDecision[]): ScenarioData {
  const { info, assumptions } = aPlan();
  return {
    info,
    projects: [project],
    assumptions,
    rows: { scenarios: [baseline, parent, child], decisions, assumptionOverrides: [] },
    selected: child,
    parent,
  };
}

describe('a project in a scenario', () => {
  it('takes from the parent what the scenario does not decide', () => {
    const decisions = [decision('parent', { shiftMonths: 12 }), decision('child', { included: false })];
    const [decided] = decideProjects({ ...dataOf(decisions).rows, projects: [project] }, child);
    expect(decided).toMatchObject({
      included: false,
      parentIncluded: true,
      ownIncluded: false,
      startMonth: start + 12,
      parentStartMonth: start + 12,
      ownShiftMonths: null,
    });
  });

  it('counts its own shift from the baseline, not from the parent', () => {
    const decisions = [decision('parent', { shiftMonths: 12 }), decision('child', { shiftMonths: 6 })];
    const [decided] = decideProjects({ ...dataOf(decisions).rows, projects: [project] }, child);
    expect(decided).toMatchObject({ startMonth: start + 6, parentStartMonth: start + 12 });
  });
});

describe('changes against the parent', () => {
  it('are none where the scenario repeats its parent', () => {
    const repeated = [
      decision('parent', { shiftMonths: 12 }),
      decision('child', { shiftMonths: 12, included: true }),
    ];
    expect(changesAgainstParent(dataOf(repeated))).toEqual([]);
  });

  it('name a project that is left out and one that moves', () => {
    const decisions = [
      decision('parent', { shiftMonths: 12 }),
      decision('child', { shiftMonths: 0, included: false }),
    ];
    expect(changesAgainstParent(dataOf(decisions))).toEqual([
      { kind: 'excluded', project },
      { kind: 'moved', project, from: start + 12, to: start },
    ]);
  });

  it('are none in the baseline', () => {
    expect(changesAgainstParent({ ...dataOf([]), selected: baseline, parent: null })).toEqual([]);
  });
});
