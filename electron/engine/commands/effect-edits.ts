import type { Input } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { EditOutcome } from '../store/open-plan.ts';
import type { Recorder } from '../store/recorder.ts';
import { newId, rowById } from './rows.ts';

function requireLaneGroups(recorder: Recorder, { effect }: Input<'effect.save'>): void {
  if (effect.kind === 'treatment') return;
  rowById(recorder, 'laneGroups', effect.laneGroupId);
  if (effect.kind === 'demandShift') rowById(recorder, 'laneGroups', effect.toLaneGroupId);
}

export function effectSave(recorder: Recorder, input: Input<'effect.save'>): EditOutcome {
  const project = rowById(recorder, 'projects', input.projectId);
  requireLaneGroups(recorder, input);
  if (input.id === null) {
    const id = newId('effect');
    recorder.put('effects', { ...input, id });
    return { subject: project.code, id };
  }
  const effect = rowById(recorder, 'effects', input.id);
  if (effect.projectId !== input.projectId) {
    throw new AppError('bad-input', { field: 'projectId', detail: effect.projectId });
  }
  recorder.put('effects', { ...input, id: effect.id });
  return { subject: project.code, id: null };
}

export function effectDelete(recorder: Recorder, { id }: Input<'effect.delete'>): EditOutcome {
  const effect = rowById(recorder, 'effects', id);
  recorder.remove('effects', effect);
  return { subject: rowById(recorder, 'projects', effect.projectId).code, id: null };
}
