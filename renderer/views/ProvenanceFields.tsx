import { provenanceSchema, type Provenance } from '../../shared/domain/plan/common.ts';
import { BilingualField } from '../components/BilingualField.tsx';
import { Select } from '../components/Select.tsx';
import { useTranslator } from '../lib/translator.tsx';

export const PROVENANCE_KINDS = provenanceSchema.shape.kind.options;

interface ProvenanceProps {
  readonly provenance: Provenance;
  readonly isDisabled: boolean;
  readonly onChange: (provenance: Provenance) => void;
}

/** What a figure rests on, and the words for it; saved when a field is left. */
export function ProvenanceFields({ provenance, isDisabled, onChange }: ProvenanceProps) {
  const { t } = useTranslator();
  return (
    <>
      <Select
        label={t('targets.basis')}
        isDisabled={isDisabled}
        value={provenance.kind}
        options={PROVENANCE_KINDS.map((kind) => ({ value: kind, label: t(`provenance.${kind}`) }))}
        onChange={(kind) => onChange({ ...provenance, kind })}
      />
      <BilingualField
        multiline
        label={t('targets.source')}
        maxLength={2000}
        isDisabled={isDisabled}
        value={provenance.source}
        onCommit={(source) => {
          if (provenance.kind !== 'assumption' && source.en === '' && source.es === '') {
            return t('targets.sourceMissing');
          }
          onChange({ ...provenance, source });
          return null;
        }}
      />
    </>
  );
}
