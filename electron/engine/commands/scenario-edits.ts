import type { Input } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { yearOfMonth } from '../../../shared/domain/calendar.ts';
import { monthIndexSchema } from '../../../shared/domain/plan/common.ts';
import type { Project } from '../../../shared/domain/plan/projects.ts';
import type { EditOutcome } from '../store/open-plan.ts';
import type { Recorder } from '../store/recorder.ts';
import { changedByCouncil, nameOf, newId, notFound, patched, rowById } from './rows.ts';

export function scenarioCreate(recorder: Recorder, input: Input<'scenario.create'>): EditOutcome {
  const parent = rowById(recorder, 'scenarios', input.parentId);
  const original = input.copyOf === null ? null : rowById(recorder, 'scenarios', input.copyOf);
  const id = newId('scenario');
  recorder.put('scenarios', {
    id,
    parentId: parent.id,
    name: input.name,
    description: original?.description ?? { en: '', es: '' },
    position: recorder.list('scenarios').length + 1,
  });
  if (original) copyDecisions(recorder, original.id, id);
  return { subject: input.name, id };
}

function copyDecisions(recorder: Recorder, fromId: string, toId: string): void {
  for (const decision of recorder.list('decisions').filter(({ scenarioId }) => scenarioId === fromId)) {
    recorder.put('decisions', { ...decision, scenarioId: toId });
  }
  const overrides = recorder.list('assumptionOverrides').filter(({ scenarioId }) => scenarioId === fromId);
  for (const override of overrides) recorder.put('assumptionOverrides', { ...override, scenarioId: toId });
}

export function scenarioUpdate(recorder: Recorder, { id, patch }: Input<'scenario.update'>): EditOutcome {
  const changed = patched(rowById(recorder, 'scenarios', id), patch);
  recorder.put('scenarios', changed);
  return { subject: changed.name, id: null };
}

export function scenarioDelete(recorder: Recorder, { id }: Input<'scenario.delete'>): EditOutcome {
  const scenario = rowById(recorder, 'scenarios', id);
  if (scenario.parentId === null) throw new AppError('baseline-fixed');
  if (recorder.list('scenarios').some(({ parentId }) => parentId === id)) {
    throw new AppError('scenario-has-children', { name: nameOf(scenario.name) });
  }
  for (const decision of recorder.list('decisions')) {
    if (decision.scenarioId === id) recorder.remove('decisions', decision);
  }
  for (const override of recorder.list('assumptionOverrides')) {
    if (override.scenarioId === id) recorder.remove('assumptionOverrides', override);
  }
  recorder.remove('scenarios', scenario);
  recorder.list('scenarios').forEach((other, index) => {
    if (other.position !== index + 1) recorder.put('scenarios', { ...other, position: index + 1 });
  });
  return { subject: scenario.name, id: null };
}

export function scenarioDecide(recorder: Recorder, input: Input<'scenario.decide'>): EditOutcome {
  const scenario = rowById(recorder, 'scenarios', input.scenarioId);
  const project = rowById(recorder, 'projects', input.projectId);
  if (scenario.parentId === null) decideInBaseline(recorder, project, input);
  else decideInScenario(recorder, input);
  return { subject: project.code, id: null };
}

/** The baseline has no decisions of its own: it is what the projects say. Null, its parent's decision, changes nothing. */
function decideInBaseline(recorder: Recorder, project: Project, input: Input<'scenario.decide'>): void {
  const startMonth = project.startMonth + (input.shiftMonths ?? 0);
  if (!monthIndexSchema.safeParse(startMonth).success) {
    throw new AppError('bad-range', {
      field: 'startMonth',
      min: yearOfMonth(monthIndexSchema.minValue ?? 0),
      max: yearOfMonth(monthIndexSchema.maxValue ?? 0),
      value: yearOfMonth(startMonth),
    });
  }
  recorder.put('projects', { ...project, included: input.included ?? project.included, startMonth });
}

function decideInScenario(recorder: Recorder, input: Input<'scenario.decide'>): void {
  const key = { scenarioId: input.scenarioId, projectId: input.projectId };
  const present = recorder.get('decisions', key);
  const decision = {
    ...key,
    included: input.included === undefined ? (present?.included ?? null) : input.included,
    shiftMonths: input.shiftMonths === undefined ? (present?.shiftMonths ?? null) : input.shiftMonths,
  };
  if (decision.included === null && decision.shiftMonths === null) recorder.remove('decisions', key);
  else recorder.put('decisions', decision);
}

/** The baseline's assumptions are the plan's own. */
export function assumptionSet(
  recorder: Recorder,
  { key, scenarioId, value }: Input<'assumption.set'>,
): EditOutcome {
  const assumption = recorder.get('assumptions', { key });
  if (!assumption) throw notFound('assumption', key);
  const scenario = scenarioId === null ? null : rowById(recorder, 'scenarios', scenarioId);
  if (scenario === null || scenario.parentId === null) {
    if (value === null) throw new AppError('bad-input', { field: 'value', detail: 'null' });
    const provenance =
      value === assumption.value ? assumption.provenance : changedByCouncil(assumption.provenance);
    recorder.put('assumptions', { ...assumption, value, provenance });
  } else if (value === null) {
    recorder.remove('assumptionOverrides', { scenarioId: scenario.id, key });
  } else {
    recorder.put('assumptionOverrides', { scenarioId: scenario.id, key, value });
  }
  return { subject: assumption.label, id: null };
}
