import { useDeferredValue, useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../../../shared/contract/session.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState, Loading, Problem, View } from '../../components/Panel.tsx';
import { Choice } from '../../components/Select.tsx';
import { useScenarioId } from '../../data/scenario.ts';
import { useQuery } from '../../data/useQuery.ts';
import { subscribe } from '../../lib/planner.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { fileNameIn, useExporting } from './exporting.ts';
import { Outline } from './Outline.tsx';
import { Preview } from './Preview.tsx';
import './proposal.css';

/** Each language by its own name, as a reader of it looks for it. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** Starts an export; its end is told in the view or, where that is no longer on screen, in a message. */
function useExport(scenarioId: string | null, language: Language) {
  const translator = useTranslator();
  const start = useExporting((exporting) => exporting.start);
  return async () => {
    if (scenarioId === null) return;
    const result = await start({ scenarioId, language });
    const { view, toast } = useUi.getState();
    if (view === 'proposal') return;
    if (result.kind === 'failed') toast('error', translator.error(result.error));
    if (result.kind === 'done') {
      const { pages, path } = result;
      toast('done', translator.t('proposal.view.done', { pages, name: fileNameIn(path) }));
    }
  };
}

export function ProposalView() {
  const { t, language: own } = useTranslator();
  const scenarioId = useScenarioId();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? own;
  const go = useUi((ui) => ui.go);
  const clear = useExporting((exporting) => exporting.clear);
  const startExport = useExport(scenarioId, language);

  const { data, error } = useQuery(
    'proposal.data',
    { scenarioId: scenarioId ?? '' },
    { enabled: scenarioId !== null, keepPrevious: true },
  );
  // typing and pressing come first, the long document follows
  const shown = useDeferredValue(data);
  const shownLanguage = useDeferredValue(language);
  const isEmpty = data?.plan.projects.length === 0;
  const canExport = data !== undefined && !isEmpty;

  useEffect(() => clear, [clear]);
  useEffect(
    () =>
      subscribe('menu', ({ command }) => {
        if (command === 'export-proposal' && canExport) void startExport();
      }),
    [canExport, startExport],
  );

  return (
    <View title={t('nav.proposal')}>
      {isEmpty ? (
        <EmptyState text={t('proposal.view.empty')}>
          <Button look="primary" onPress={() => go('projects')}>
            {t('proposal.view.toProjects')}
          </Button>
        </EmptyState>
      ) : (
        <div className="proposal">
          <div className="proposal__side">
            <Choice
              label={t('proposal.view.language')}
              value={language}
              options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
              onChange={setChosen}
            />
            <ExportPanel isDisabled={!canExport} onExport={() => void startExport()} />
            <Outline />
          </div>
          {shown ? (
            <Preview data={shown} language={shownLanguage} label={t('proposal.view.preview')} />
          ) : error ? (
            <Problem error={error} />
          ) : (
            <Loading />
          )}
        </div>
      )}
    </View>
  );
}
