import type { Provenance } from '../../shared/domain/plan/common.ts';
import { BilingualField } from '../components/BilingualField.tsx';
import { Select } from '../components/Select.tsx';
import { DraftField } from '../components/TextField.tsx';
import { useTranslator } from '../lib/translator.tsx';
import { lacksSource, PROVENANCE_KINDS } from './provenance.ts';

interface ProvenanceProps {
  readonly provenance: Provenance;
  readonly isDisabled: boolean;
  readonly onChange: (provenance: Provenance) => void;
}

function BasisSelect({ provenance, isDisabled, onChange }: ProvenanceProps) {
  const { t } = useTranslator();
  return (
    <Select
      label={t('targets.basis')}
      isDisabled={isDisabled}
      value={provenance.kind}
      options={PROVENANCE_KINDS.map((kind) => ({ value: kind, label: t(`provenance.${kind}`) }))}
      onChange={(kind) => onChange({ ...provenance, kind })}
    />
  );
}

/** What a figure rests on, and the words for it; saved when a field is left. */
export function ProvenanceFields({ provenance, isDisabled, onChange }: ProvenanceProps) {
  const { t } = useTranslator();
  return (
    <>
      <BasisSelect provenance={provenance} isDisabled={isDisabled} onChange={onChange} />
      <BilingualField
        multiline
        label={t('targets.source')}
        maxLength={2000}
        isDisabled={isDisabled}
        value={provenance.source}
        onCommit={(source) => {
          if (lacksSource({ ...provenance, source })) return t('targets.sourceMissing');
          onChange({ ...provenance, source });
          return null;
        }}
      />
    </>
  );
}

interface DraftProps extends Omit<ProvenanceProps, 'isDisabled'> {
  /** A sentence under the source. */
  readonly problem: string | null;
}

/** The same in a dialog that is saved as a whole: the source in the reader's language, taken at every keystroke. */
export function ProvenanceDraftFields({ provenance, problem, onChange }: DraftProps) {
  const { t, language } = useTranslator();
  return (
    <>
      <BasisSelect provenance={provenance} isDisabled={false} onChange={onChange} />
      <DraftField
        multiline
        label={t(language === 'es' ? 'field.inSpanish' : 'field.inEnglish', { label: t('targets.source') })}
        hint={t('targets.sourceHint')}
        maxLength={2000}
        value={provenance.source[language]}
        error={problem}
        onChange={(text) => onChange({ ...provenance, source: { ...provenance.source, [language]: text } })}
      />
    </>
  );
}
