import { useState } from 'react';
import type { Recommendation } from '../../../shared/domain/reference.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { DraftField } from '../../components/TextField.tsx';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { measureOptions } from './measures.ts';

interface NewProjectProps {
  readonly recommendations: readonly Recommendation[];
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

export function NewProjectDialog({ recommendations, onClose, onMade }: NewProjectProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useCommand();
  const [title, setTitle] = useState({ en: '', es: '' });
  const [measureId, setMeasureId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const untitled = title.en.trim() === '' && title.es.trim() === '';

  const create = async () => {
    setTried(true);
    if (untitled || measureId === null) return;
    const made = await run('project.create', { title, measureId }, { onError: setProblem });
    if (!made) return;
    onClose();
    if (made.id !== null) onMade(made.id);
  };
  return (
    <FormDialog
      title={t('projects.new')}
      action={t('projects.create')}
      onSubmit={() => void create()}
      onClose={onClose}
      refusal={problem}
    >
      <DraftField
        focusOnShow
        label={t('projects.titleEn')}
        value={title.en}
        maxLength={500}
        error={tried && untitled ? t('projects.titleMissing') : null}
        onChange={(en) => setTitle({ ...title, en })}
      />
      <DraftField
        label={t('projects.titleEs')}
        value={title.es}
        maxLength={500}
        onChange={(es) => setTitle({ ...title, es })}
      />
      <Select
        label={t('projects.measure')}
        placeholder={t('projects.chooseMeasure')}
        value={measureId}
        options={measureOptions(recommendations, translator)}
        onChange={setMeasureId}
      />
      {tried && measureId === null ? <p className="field__error">{t('projects.measureMissing')}</p> : null}
    </FormDialog>
  );
}
