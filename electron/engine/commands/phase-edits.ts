import type { Input } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { EditOutcome } from '../store/open-plan.ts';
import type { Recorder } from '../store/recorder.ts';
import { changedByCouncil, newId, rowById } from './rows.ts';

export function phaseSave(recorder: Recorder, input: Input<'phase.save'>): EditOutcome {
  const project = rowById(recorder, 'projects', input.projectId);
  if (input.id === null) {
    const id = newId('phase');
    recorder.put('phases', { ...input, id });
    return { subject: project.code, id };
  }
  const phase = rowById(recorder, 'phases', input.id);
  if (phase.projectId !== input.projectId) {
    throw new AppError('bad-input', { field: 'projectId', detail: phase.projectId });
  }
  recorder.put('phases', { ...input, id: phase.id });
  if (input.costCents !== phase.costCents || input.priceBaseYear !== phase.priceBaseYear) {
    recorder.put('projects', { ...project, provenance: changedByCouncil(project.provenance) });
  }
  return { subject: project.code, id: null };
}

export function phaseDelete(recorder: Recorder, { id }: Input<'phase.delete'>): EditOutcome {
  const phase = rowById(recorder, 'phases', id);
  recorder.remove('phases', phase);
  return { subject: rowById(recorder, 'projects', phase.projectId).code, id: null };
}
