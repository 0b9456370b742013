/**
 * One text in both languages, each in a field of its own.
 *   <BilingualField label={t('…')} value={project.title} maxLength={500} onCommit={(title) => …} />
 */
import type { Bilingual } from '../../shared/domain/plan/common.ts';
import { useTranslator } from '../lib/translator.tsx';
import { TextField } from './TextField.tsx';

interface BilingualProps {
  readonly label: string;
  readonly value: Bilingual;
  /** Called with both texts; a sentence as answer refuses them and is shown under the field that was changed. */
  readonly onCommit: (value: Bilingual) => string | null;
  readonly multiline?: boolean;
  readonly maxLength?: number;
  readonly isDisabled?: boolean;
}

export function BilingualField({ label, value, onCommit, ...rest }: BilingualProps) {
  const { t } = useTranslator();
  return (
    <div className="bilingual">
      <TextField
        {...rest}
        label={t('field.inEnglish', { label })}
        value={value.en}
        onCommit={(en) => onCommit({ ...value, en: en.trim() })}
      />
      <TextField
        {...rest}
        label={t('field.inSpanish', { label })}
        value={value.es}
        onCommit={(es) => onCommit({ ...value, es: es.trim() })}
      />
    </div>
  );
}
