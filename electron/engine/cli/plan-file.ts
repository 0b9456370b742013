import { AppError } from '../../../shared/contract/errors.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { Scenario } from '../../../shared/domain/plan/scenarios.ts';
import { baselineOf } from '../../../shared/domain/scenario.ts';
import { openForReading } from '../store/load.ts';
import { MIGRATIONS } from '../store/migrations/index.ts';

/** Reads a plan, also while Puente has it open, and lets go of the file at once. */
export function readPlanFile(path: string): Plan {
  const opened = openForReading(path, MIGRATIONS);
  opened.close();
  return opened.plan;
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase('es-MX');
}

/** The scenario of an id or of a name in either language, whatever its capitals; without one, the baseline. */
export function findScenario(plan: Plan, wanted: string | undefined): Scenario {
  if (wanted === undefined) return baselineOf(plan.scenarios);
  const found =
    plan.scenarios.find(({ id }) => id === wanted) ??
    plan.scenarios.find(({ id, name }) => [id, name.en, name.es].some((text) => fold(text) === fold(wanted)));
  if (found) return found;
  const known = plan.scenarios.map(({ name }) => name.en || name.es).join(', ');
  throw new AppError('scenario-unknown', { name: wanted, known });
}
