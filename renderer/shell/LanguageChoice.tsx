import { Choice } from '../components/Select.tsx';
import { useSettings } from '../data/session.ts';
import { useCommand } from '../data/useCommand.ts';
import { useTranslator } from '../lib/translator.tsx';

/** EN | ES: changes the whole window at once. The names are written in their own languages. */
export function LanguageChoice({ long = false }: { long?: boolean }) {
  const { t } = useTranslator();
  const run = useCommand();
  const { language } = useSettings();
  return (
    <Choice
      small={!long}
      label={t('shell.language')}
      value={language}
      options={[
        { value: 'en', label: long ? 'English' : 'EN', name: 'English', lang: 'en' },
        { value: 'es', label: long ? 'Español' : 'ES', name: 'Español', lang: 'es' },
      ]}
      onChange={(chosen) => void run('settings.update', { language: chosen })}
    />
  );
}
