import { useState } from 'react';
import {
  TARGET_DAYS,
  TARGET_MEASURES,
  TARGET_STATISTICS,
  type LaneGroup,
  type Target,
} from '../../../shared/domain/plan/crossings.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Choice, Select } from '../../components/Select.tsx';
import { Switch } from '../../components/Switch.tsx';
import { DraftField } from '../../components/TextField.tsx';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { ProvenanceDraftFields } from '../ProvenanceFields.tsx';
import { hourText } from './opening-hours.ts';
import { checkDraft, draftOf, newDraft, type DraftProblems, type TargetDraft } from './target-draft.ts';

interface DialogProps {
  /** Null: a new one. */
  readonly target: Target | null;
  readonly laneGroups: readonly LaneGroup[];
  /** Year that a new target starts with. */
  readonly firstYear: number;
  readonly onClose: () => void;
}

interface FieldsProps {
  readonly draft: TargetDraft;
  readonly problems: DraftProblems;
  readonly change: (part: Partial<TargetDraft>) => void;
}

const HOURS_OF_DAY = Array.from({ length: 24 }, (_, hour) => hour);

function WindowFields({ draft, problems, change }: FieldsProps) {
  const { t } = useTranslator();
  return (
    <>
      <div className="lane-fields">
        <Select
          label={t('targets.days')}
          value={draft.days}
          options={TARGET_DAYS.map((days) => ({ value: days, label: t(`days.${days}`) }))}
          onChange={(days) => change({ days })}
        />
        <Select
          label={t('targets.from')}
          value={String(draft.fromHour)}
          options={HOURS_OF_DAY.map((hour) => ({ value: String(hour), label: hourText(hour) }))}
          onChange={(hour) => change({ fromHour: Number(hour) })}
        />
        <Select
          label={t('targets.to')}
          value={String(draft.toHour)}
          options={HOURS_OF_DAY.map((hour) => ({ value: String(hour + 1), label: hourText(hour + 1) }))}
          onChange={(hour) => change({ toHour: Number(hour) })}
        />
      </div>
      {problems.hours ? (
        <p className="field__error" role="alert">
          {problems.hours}
        </p>
      ) : null}
    </>
  );
}

/** Writes a target; saved as one change. */
export function TargetDialog({ target, laneGroups, firstYear, onClose }: DialogProps) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const run = useCommand();
  const [draft, setDraft] = useState(() =>
    target ? draftOf(target, locale) : newDraft(laneGroups[0]?.id ?? '', firstYear),
  );
  const [problems, setProblems] = useState<DraftProblems>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (part: Partial<TargetDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    const checked = checkDraft(draft, translator);
    setProblems(checked.ok ? {} : checked.problems);
    if (!checked.ok) return;
    const saved = await run('target.save', checked.input, { onError: setRefusal });
    if (saved) onClose();
  };
  return (
    <FormDialog
      title={target ? t('targets.editTitle') : t('targets.addTitle')}
      action={t('lanes.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      refusal={refusal}
    >
      <div className="crossing-form">
        <Select
          label={t('lanes.kind')}
          value={draft.laneGroupId}
          options={laneGroups.map(({ id, kind }) => ({ value: id, label: t(`laneGroup.${kind}`) }))}
          onChange={(laneGroupId) => change({ laneGroupId })}
        />
        <div className="lane-fields">
          <Choice
            label={t('targets.measure')}
            value={draft.measure}
            options={TARGET_MEASURES.map((measure) => ({ value: measure, label: t(`measure.${measure}`) }))}
            onChange={(measure) => change({ measure })}
          />
          <Choice
            label={t('targets.statistic')}
            value={draft.statistic}
            options={TARGET_STATISTICS.map((statistic) => ({
              value: statistic,
              label: t(`statistic.${statistic}`),
            }))}
            onChange={(statistic) => change({ statistic })}
          />
        </div>
        <p className="field__hint">{t('targets.subtitle')}</p>
        <div className="lane-fields">
          <DraftField
            numeric
            label={t('targets.minutes')}
            unit={t('lanes.unitMinutes')}
            value={draft.minutes}
            error={problems.minutes ?? null}
            onChange={(minutes) => change({ minutes })}
          />
          <DraftField
            numeric
            label={t('targets.attainment')}
            hint={t('targets.attainmentHint')}
            unit="%"
            value={draft.attainment}
            error={problems.attainment ?? null}
            onChange={(attainment) => change({ attainment })}
          />
          <DraftField
            numeric
            label={t('targets.year')}
            value={draft.year}
            error={problems.year ?? null}
            onChange={(year) => change({ year })}
          />
        </div>
        <WindowFields draft={draft} problems={problems} change={change} />
        <Switch isSelected={draft.isPublic} onChange={(isPublic) => change({ isPublic })}>
          {t('targets.isPublic')}
        </Switch>
        <ProvenanceDraftFields
          provenance={{ kind: draft.kind, source: draft.source }}
          problem={problems.source ?? null}
          onChange={change}
        />
      </div>
    </FormDialog>
  );
}
