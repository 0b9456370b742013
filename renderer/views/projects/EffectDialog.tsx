import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { LaneGroup } from '../../../shared/domain/plan/crossings.ts';
import type { Project, ProjectEffect } from '../../../shared/domain/plan/projects.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Choice, Select } from '../../components/Select.tsx';
import { DraftField } from '../../components/TextField.tsx';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { OpeningHoursFields } from '../crossings/OpeningHoursFields.tsx';
import { ProvenanceDraftFields } from '../ProvenanceFields.tsx';
import {
  checkEffectDraft,
  EFFECT_KINDS,
  effectDraftOf,
  laneGroupsBeside,
  newEffectDraft,
  type EffectDraft,
  type EffectProblems,
} from './effect-draft.ts';
import { LaneGroupChooser } from './LaneGroupChooser.tsx';

interface EffectDialogProps {
  readonly project: Project;
  /** Null: a new one. */
  readonly effect: ProjectEffect | null;
  readonly places: Output<'crossings.list'>;
  readonly onClose: () => void;
}

interface FieldsProps {
  readonly draft: EffectDraft;
  readonly problems: EffectProblems;
  readonly from: LaneGroup | undefined;
  readonly change: (part: Partial<EffectDraft>) => void;
}

interface PlaceFieldsProps extends FieldsProps {
  readonly project: Project;
  readonly places: Output<'crossings.list'>;
}

/** Lane group at the project's first crossing that has one; null: somebody has to choose. */
function firstLaneGroupOf({ crossingIds }: Project, laneGroups: readonly LaneGroup[]): string | null {
  const crossingId = crossingIds.find((id) => laneGroups.some((laneGroup) => laneGroup.crossingId === id));
  return laneGroups.find((laneGroup) => laneGroup.crossingId === crossingId)?.id ?? null;
}

function PlaceFields({ draft, problems, from, change, project, places }: PlaceFieldsProps) {
  const { t } = useTranslator();
  if (draft.kind === 'treatment') return null;
  const isShift = draft.kind === 'demandShift';
  const shared = { crossings: places.crossings, ownIds: project.crossingIds };
  return (
    <>
      <LaneGroupChooser
        {...shared}
        crossingLabel={t(isShift ? 'projects.effect.fromCrossing' : 'projects.effect.crossing')}
        laneGroupLabel={t(isShift ? 'projects.effect.fromLaneGroup' : 'projects.effect.laneGroup')}
        laneGroups={places.laneGroups}
        chosenId={draft.laneGroupId}
        problem={problems.laneGroup ?? null}
        onChange={(laneGroupId) => change({ laneGroupId })}
      />
      {isShift ? (
        <LaneGroupChooser
          {...shared}
          crossingLabel={t('projects.effect.toCrossing')}
          laneGroupLabel={t('projects.effect.toLaneGroup')}
          laneGroups={laneGroupsBeside(from, places.laneGroups)}
          chosenId={draft.toLaneGroupId}
          usualKind={from?.kind}
          problem={problems.toLaneGroup ?? null}
          onChange={(toLaneGroupId) => change({ toLaneGroupId })}
        />
      ) : null}
    </>
  );
}

const DIRECTIONS = {
  booths: { better: 'projects.effect.added', worse: 'projects.effect.removed' },
  serviceFactor: { better: 'projects.effect.quicker', worse: 'projects.effect.slowerChoice' },
} as const;

function DirectionChoice({ draft, change }: Pick<FieldsProps, 'draft' | 'change'>) {
  const { t } = useTranslator();
  if (draft.kind !== 'booths' && draft.kind !== 'serviceFactor') return null;
  const words = DIRECTIONS[draft.kind];
  return (
    <Choice
      label={t('projects.effect.change')}
      value={draft.worsens ? 'worse' : 'better'}
      options={(['better', 'worse'] as const).map((value) => ({ value, label: t(words[value]) }))}
      onChange={(direction) => change({ worsens: direction === 'worse' })}
    />
  );
}

function ValueFields({ draft, problems, from, change }: FieldsProps) {
  const { t } = useTranslator();
  const { kind } = draft;
  if (kind === 'hours') {
    return <OpeningHoursFields opensHour={draft.opensHour} closesHour={draft.closesHour} onChange={change} />;
  }
  const look = {
    booths: from ? { hint: t('projects.effect.installedNow', { count: from.installedBooths }) } : {},
    serviceFactor: { unit: '%' },
    demandShift: { unit: '%' },
    treatment: { unit: t('projects.effect.gallons'), hint: t('projects.effect.treatmentHint') },
  };
  return (
    <div className="stack stack--tight effect-value">
      <DirectionChoice draft={draft} change={change} />
      <DraftField
        numeric
        label={t(`projects.effect.amount.${kind}`)}
        value={draft.amount}
        error={problems.amount ?? null}
        {...look[kind]}
        onChange={(amount) => change({ amount })}
      />
    </div>
  );
}

/** Writes an effect of a project; saved as one change. */
export function EffectDialog({ project, effect, places, onClose }: EffectDialogProps) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const run = useCommand();
  const { laneGroups } = places;
  const [draft, setDraft] = useState(() =>
    effect ? effectDraftOf(effect, locale) : newEffectDraft(firstLaneGroupOf(project, laneGroups)),
  );
  const [problems, setProblems] = useState<EffectProblems>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (part: Partial<EffectDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    const checked = checkEffectDraft(draft, laneGroups, translator);
    setProblems(checked.ok ? {} : checked.problems);
    if (!checked.ok) return;
    const row = { effect: checked.effect, provenance: checked.provenance };
    const saved = await run(
      'effect.save',
      { id: effect?.id ?? null, projectId: project.id, ...row },
      { onError: setRefusal },
    );
    if (saved) onClose();
  };
  const fields = { draft, problems, change, from: laneGroups.find(({ id }) => id === draft.laneGroupId) };
  return (
    <FormDialog
      title={t(effect ? 'projects.effectEditTitle' : 'projects.effectAddTitle', { code: project.code })}
      action={t('lanes.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      refusal={refusal}
    >
      <Select
        label={t('projects.effect.kind')}
        value={draft.kind}
        options={EFFECT_KINDS.map((kind) => ({ value: kind, label: t(`projects.effect.kind.${kind}`) }))}
        onChange={(kind) => {
          // a number of booths is no percentage
          change({ kind, amount: '', worsens: false });
          setProblems({});
        }}
      />
      <PlaceFields {...fields} project={project} places={places} />
      <ValueFields {...fields} />
      <ProvenanceDraftFields
        provenance={draft.provenance}
        problem={problems.source ?? null}
        onChange={(provenance) => change({ provenance })}
      />
    </FormDialog>
  );
}
