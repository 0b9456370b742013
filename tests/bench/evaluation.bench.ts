import type { BenchRow } from '../../scripts/bench.ts';
import { buildSamplePlan } from '../../seeds/sample-plan.ts';
import { evaluate } from '../../shared/domain/evaluate.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';

/** Least of several times, milliseconds: what the code needs when nothing else disturbs it. */
function leastMs(run: () => unknown, times = 15): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** The work nobody can save: every hour of every lane group's weeks visited once, every monthly cash flow added once. */
function plainLoop(plan: Plan): number {
  let sum = 0;
  const years = plan.info.lastYear - plan.info.firstYear + 1;
  for (const laneGroup of plan.laneGroups) {
    const shares =
      plan.arrivalProfiles.find((profile) => profile.id === laneGroup.arrivalProfileId)?.shares ?? [];
    for (let year = 0; year < years; year += 1)
      for (const share of shares) sum += share * laneGroup.annualVolume;
  }
  for (const phase of plan.phases) {
    for (let month = 0; month < phase.durationMonths; month += 1)
      sum += phase.costCents / phase.durationMonths;
  }
  return sum;
}

/** A plan whose lane groups nobody has solved yet: results are kept by row. */
function unsolved(plan: Plan): Plan {
  return { ...plan, laneGroups: plan.laneGroups.map((laneGroup) => ({ ...laneGroup })) };
}

function withLaterProject(plan: Plan, months: number): Plan {
  const [first, ...rest] = plan.projects;
  return first ? { ...plan, projects: [{ ...first, startMonth: first.startMonth + months }, ...rest] } : plan;
}

export default function evaluation(): Promise<BenchRow[]> {
  const plan = buildSamplePlan('bench');
  const base = leastMs(() => plainLoop(plan), 50);
  const cold = leastMs(() => evaluate(unsolved(plan), 'baseline'), 5);
  let shift = 0;
  const edit = leastMs(() => evaluate(withLaterProject(plan, (shift += 1) % 24), 'baseline'));
  evaluate(plan, 'baseline');
  const warm = leastMs(() => evaluate(plan, 'baseline'));
  const row = (name: string, ms: number): BenchRow[] => [
    { name, value: ms, unit: 'ms', note: 'least of several runs' },
    {
      name: `${name}, ratio`,
      value: ms / base,
      unit: '×',
      note: 'to a plain loop over the same hours and months',
    },
  ];
  return Promise.resolve([
    ...row('sample plan, first evaluation', cold),
    ...row('sample plan, one project shifted', edit),
    ...row('sample plan, nothing changed', warm),
  ]);
}
