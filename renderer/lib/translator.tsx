/**
 * Language of the interface.
 *
 *   const { t, money, pick } = useTranslator();
 *   t('nav.overview'); money(row.amountCents, 'USD'); pick(project.title);
 *
 * Every component under <TranslatorProvider> is drawn again when the language changes.
 */
import { createContext, use, useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/contract/session.ts';
import { translatorFor, type Translator } from '../../shared/i18n/translator.ts';

const TranslatorContext = createContext<Translator>(translatorFor('en'));

export function useTranslator(): Translator {
  return use(TranslatorContext);
}

export function TranslatorProvider({ language, children }: { language: Language; children: ReactNode }) {
  const translator = translatorFor(language);
  useEffect(() => {
    document.documentElement.lang = translator.locale;
  }, [translator]);
  return (
    <I18nProvider locale={translator.locale}>
      <TranslatorContext value={translator}>{children}</TranslatorContext>
    </I18nProvider>
  );
}
