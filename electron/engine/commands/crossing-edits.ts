import { isDeepStrictEqual } from 'node:util';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Bilingual } from '../../../shared/domain/plan/common.ts';
import type { EditOutcome } from '../store/open-plan.ts';
import type { Recorder } from '../store/recorder.ts';
import { changedByCouncil, newId, patched, rowById } from './rows.ts';

/** Names of the crossing that a lane group belongs to. */
function crossingOf(recorder: Recorder, laneGroupId: string): Bilingual {
  const { crossingId } = rowById(recorder, 'laneGroups', laneGroupId);
  const { nameUs, nameMx } = rowById(recorder, 'crossings', crossingId);
  return { en: nameUs, es: nameMx };
}

export function laneGroupUpdate(recorder: Recorder, { id, patch }: Input<'laneGroup.update'>): EditOutcome {
  const laneGroup = rowById(recorder, 'laneGroups', id);
  if (patch.arrivalProfileId !== undefined) rowById(recorder, 'arrivalProfiles', patch.arrivalProfileId);
  const changed = patched(laneGroup, patch);
  const restsOnCouncil = patch.provenance === undefined && !isDeepStrictEqual(changed, laneGroup);
  const provenance = restsOnCouncil ? changedByCouncil(laneGroup.provenance) : changed.provenance;
  recorder.put('laneGroups', { ...changed, provenance });
  return { subject: crossingOf(recorder, id), id: null };
}

export function targetSave(recorder: Recorder, input: Input<'target.save'>): EditOutcome {
  const subject = crossingOf(recorder, input.laneGroupId);
  if (input.id === null) {
    const id = newId('target');
    recorder.put('targets', { ...input, id });
    return { subject, id };
  }
  recorder.put('targets', { ...input, id: rowById(recorder, 'targets', input.id).id });
  return { subject, id: null };
}

export function targetDelete(recorder: Recorder, { id }: Input<'target.delete'>): EditOutcome {
  const target = rowById(recorder, 'targets', id);
  recorder.remove('targets', target);
  return { subject: crossingOf(recorder, target.laneGroupId), id: null };
}
