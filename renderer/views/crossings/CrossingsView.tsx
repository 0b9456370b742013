import './crossings.css';
import { useState } from 'react';
import { EmptyState, Loading, Problem, View } from '../../components/Panel.tsx';
import { useEvaluation, useScenarioId, useScenarios } from '../../data/scenario.ts';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { CrossingList } from './CrossingList.tsx';
import { CrossingPage } from './CrossingPage.tsx';
import { NO_FILTERS } from './crossing-rows.ts';

/** The crossings: a list, and a page for each. */
export function CrossingsView() {
  const { t, pick } = useTranslator();
  const info = useQuery('plan.info', {});
  const crossings = useQuery('crossings.list', {});
  const projects = useQuery('projects.list', {});
  const scenarioId = useScenarioId();
  const scenario = useScenarios().find((row) => row.id === scenarioId);
  const evaluation = useEvaluation(scenarioId);
  const crossingId = useUi((ui) => ui.crossingId);
  const chooseCrossing = useUi((ui) => ui.chooseCrossing);
  const [filters, setFilters] = useState(NO_FILTERS);
  const [leftId, setLeftId] = useState<string | null>(null);

  const error = info.error ?? crossings.error ?? projects.error ?? evaluation.error;
  if (!info.data || !crossings.data || !projects.data || !evaluation.data || !scenario) {
    return <View title={t('nav.crossings')}>{error ? <Problem error={error} /> : <Loading />}</View>;
  }
  const { lastYear } = info.data;
  const chosen = crossings.data.crossings.find((crossing) => crossing.id === crossingId);
  if (chosen) {
    return (
      <CrossingPage
        key={chosen.id}
        crossing={chosen}
        data={crossings.data}
        projects={projects.data}
        evaluation={evaluation.data}
        info={info.data}
        scenario={scenario}
        onBack={() => {
          setLeftId(chosen.id);
          chooseCrossing(null);
        }}
      />
    );
  }
  return (
    <View title={t('nav.crossings')}>
      {crossings.data.crossings.length === 0 ? (
        <EmptyState text={t('crossings.none')} />
      ) : (
        <CrossingList
          data={crossings.data}
          years={evaluation.data.crossingYears.filter((row) => row.year === lastYear)}
          year={lastYear}
          scenarioName={pick(scenario.name)}
          filters={filters}
          onFilter={setFilters}
          onChoose={chooseCrossing}
          returnTo={leftId}
        />
      )}
    </View>
  );
}
