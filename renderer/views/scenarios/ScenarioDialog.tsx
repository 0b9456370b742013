import { useState } from 'react';
import type { Bilingual } from '../../../shared/domain/plan/common.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { DraftField } from '../../components/TextField.tsx';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';

interface ScenarioDialogProps {
  readonly title: string;
  readonly text: string;
  readonly firstName: Bilingual;
  readonly parentId: string;
  readonly copyOf: string | null;
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

/** Asks for the name of a new scenario and makes it. */
export function ScenarioDialog(props: ScenarioDialogProps) {
  const { title, text, firstName, parentId, copyOf, onClose, onMade } = props;
  const { t } = useTranslator();
  const run = useCommand();
  const [name, setName] = useState(firstName);
  const [problem, setProblem] = useState<string | null>(null);

  const create = async () => {
    if (name.en.trim() === '' && name.es.trim() === '') {
      setProblem(t('scenarios.nameMissing'));
      return;
    }
    const made = await run('scenario.create', { name, parentId, copyOf }, { onError: setProblem });
    if (!made) return;
    onClose();
    if (made.id !== null) onMade(made.id);
  };
  return (
    <FormDialog title={title} action={t('scenarios.create')} onSubmit={() => void create()} onClose={onClose}>
      <p>{text}</p>
      <DraftField
        focusOnShow
        label={t('field.inEnglish', { label: t('scenarios.name') })}
        value={name.en}
        maxLength={500}
        error={problem}
        onChange={(en) => {
          setName({ ...name, en });
          setProblem(null);
        }}
      />
      <DraftField
        label={t('field.inSpanish', { label: t('scenarios.name') })}
        value={name.es}
        maxLength={500}
        onChange={(es) => {
          setName({ ...name, es });
          setProblem(null);
        }}
      />
    </FormDialog>
  );
}
