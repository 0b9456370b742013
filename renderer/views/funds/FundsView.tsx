import './funds.css';
import { useState } from 'react';
import { EmptyState, Loading, Problem, View } from '../../components/Panel.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useEvaluation, useScenarioId, useScenarios } from '../../data/scenario.ts';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { FundPage } from './FundPage.tsx';

/** The funds: rules, contributions, and what the selected scenario does with their money. */
export function FundsView() {
  const { t, pick } = useTranslator();
  const info = useQuery('plan.info', {});
  const funds = useQuery('funds.list', {});
  const projects = useQuery('projects.list', {});
  const scenarioId = useScenarioId();
  const scenario = useScenarios().find((row) => row.id === scenarioId);
  const evaluation = useEvaluation(scenarioId);
  const [chosen, setChosen] = useState<string | null>(null);

  const error = info.error ?? funds.error ?? projects.error ?? evaluation.error;
  const read = info.data && funds.data && projects.data && evaluation.data && scenario;
  if (!read) {
    return <View title={t('nav.funds')}>{error ? <Problem error={error} /> : <Loading />}</View>;
  }
  const planInfo = info.data;
  const { contributions } = funds.data;
  const rows = [...funds.data.funds].sort((a, b) => a.position - b.position);
  const projectRows = projects.data.projects;
  const result = evaluation.data;
  const selected = rows.find((fund) => fund.id === chosen) ?? rows[0];
  return (
    <View title={t('nav.funds')}>
      {selected ? (
        <Tabs
          label={t('funds.tabs')}
          selected={selected.id}
          onSelect={setChosen}
          tabs={rows.map((fund) => ({
            id: fund.id,
            label: pick(fund.name),
            content: (
              <FundPage
                key={fund.id}
                fund={fund}
                fundCount={rows.length}
                contributions={contributions}
                info={planInfo}
                projects={projectRows}
                evaluation={result}
                scenarioName={pick(scenario.name)}
              />
            ),
          }))}
        />
      ) : (
        <EmptyState text={t('funds.none')} />
      )}
    </View>
  );
}
