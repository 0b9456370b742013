import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPlan } from '../../tests/builders/arbitrary-plan.ts';
import type { Plan } from './plan/plan.ts';
import { lineageOf, resolveScenario } from './scenario.ts';

function planWith(change: Partial<Plan>): Plan {
  const plan = fc.sample(arbitraryPlan, { numRuns: 40, seed: 7 }).find((each) => each.projects.length >= 3);
  if (!plan) throw new Error('No plan with three projects');
  return { ...plan, decisions: [], assumptionOverrides: [], ...change };
}

const scenario = (id: string, parentId: string | null, position: number): Plan['scenarios'][number] => ({
  id,
  parentId,
  name: { en: id, es: id },
  description: { en: '', es: '' },
  position,
});

describe('a scenario over its parents', () => {
  const scenarios = [
    scenario('root', null, 1),
    scenario('child', 'root', 2),
    scenario('grandchild', 'child', 3),
  ];

  it('takes over field by field, the nearest decision winning', () => {
    const base = planWith({});
    const project = base.projects[0];
    if (!project) throw new Error('No project');
    const plan = planWith({
      scenarios,
      decisions: [
        { scenarioId: 'grandchild', projectId: project.id, included: null, shiftMonths: 12 },
        { scenarioId: 'child', projectId: project.id, included: !project.included, shiftMonths: 6 },
      ],
      assumptionOverrides: [
        { scenarioId: 'grandchild', key: 'escalation.works', value: '0.09' },
        { scenarioId: 'child', key: 'escalation.works', value: '0.05' },
        { scenarioId: 'child', key: 'escalation.equipment', value: '0.01' },
      ],
    });
    const seen = (id: string): unknown => {
      const resolved = resolveScenario(plan, id);
      const own = resolved.projects.find((each) => each.project.id === project.id);
      return {
        included: own?.included,
        shift: (own?.startMonth ?? 0) - project.startMonth,
        works: resolved.assumptions.get('escalation.works'),
        equipment: resolved.assumptions.get('escalation.equipment'),
      };
    };
    expect(seen('root')).toEqual({ included: project.included, shift: 0, works: '0.035', equipment: '0.02' });
    expect(seen('child')).toEqual({
      included: !project.included,
      shift: 6,
      works: '0.05',
      equipment: '0.01',
    });
    expect(seen('grandchild')).toEqual({
      included: !project.included,
      shift: 12,
      works: '0.09',
      equipment: '0.01',
    });
  });

  it('puts must-fund projects first and then follows the ranking', () => {
    const { projects } = resolveScenario(planWith({}), 'baseline');
    const order = projects.map(({ project }) => [project.mustFund ? 0 : 1, project.rank]);
    expect(order).toEqual([...order].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)));
  });

  it('refuses an unknown scenario and a circle of parents', () => {
    expect(() => lineageOf(scenarios, 'nowhere')).toThrow(/nowhere/);
    const circle = [scenario('a', 'b', 1), scenario('b', 'a', 2)];
    expect(() => lineageOf(circle, 'a')).toThrow(/ancestor/);
  });
});
