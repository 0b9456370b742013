import type { EditName, Input } from '../../../shared/contract/contract.ts';
import type { EditOutcome } from '../store/open-plan.ts';
import type { Recorder } from '../store/recorder.ts';
import { laneGroupUpdate, targetDelete, targetSave } from './crossing-edits.ts';
import { effectDelete, effectSave } from './effect-edits.ts';
import { contributionSet, fundUpdate, planUpdate } from './fund-edits.ts';
import { phaseDelete, phaseSave } from './phase-edits.ts';
import {
  projectCreate,
  projectDelete,
  projectDuplicate,
  projectMove,
  projectUpdate,
} from './project-edits.ts';
import {
  assumptionSet,
  scenarioCreate,
  scenarioDecide,
  scenarioDelete,
  scenarioUpdate,
} from './scenario-edits.ts';

/** Changes the plan through the recorder, within one transaction; throws an AppError to change nothing at all. */
type Edit<Name extends EditName> = (recorder: Recorder, input: Input<Name>) => EditOutcome;

/** Every edit of the contract. */
export const edits: { readonly [Name in EditName]: Edit<Name> } = {
  'plan.update': planUpdate,
  'project.create': projectCreate,
  'project.update': projectUpdate,
  'project.delete': projectDelete,
  'project.duplicate': projectDuplicate,
  'project.move': projectMove,
  'phase.save': phaseSave,
  'phase.delete': phaseDelete,
  'effect.save': effectSave,
  'effect.delete': effectDelete,
  'fund.update': fundUpdate,
  'contribution.set': contributionSet,
  'laneGroup.update': laneGroupUpdate,
  'target.save': targetSave,
  'target.delete': targetDelete,
  'scenario.create': scenarioCreate,
  'scenario.update': scenarioUpdate,
  'scenario.delete': scenarioDelete,
  'scenario.decide': scenarioDecide,
  'assumption.set': assumptionSet,
};
