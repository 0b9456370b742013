import './overview.css';
import { Loading, Problem, View } from '../../components/Panel.tsx';
import { useEvaluation, useScenarioId } from '../../data/scenario.ts';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { FundGauges } from './FundGauges.tsx';
import { Gaps } from './Gaps.tsx';
import { HeartPanel } from './HeartPanel.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { Shortfall } from './Shortfall.tsx';

export function OverviewView() {
  const { t } = useTranslator();
  return (
    <View title={t('nav.overview')}>
      <Contents />
    </View>
  );
}

function Contents() {
  const scenarioId = useScenarioId();
  const plan = useQuery('plan.info', {});
  const funds = useQuery('funds.list', {});
  const crossings = useQuery('crossings.list', {});
  const projects = useQuery('projects.list', {});
  const evaluation = useEvaluation(scenarioId);

  const error = plan.error ?? funds.error ?? crossings.error ?? projects.error ?? evaluation.error;
  const isRead = plan.data && funds.data && crossings.data && projects.data && evaluation.data && scenarioId;
  if (!isRead) return error ? <Problem error={error} /> : <Loading />;
  return (
    <>
      <KeyFigures evaluation={evaluation.data} plan={plan.data} />
      <HeartPanel
        plan={plan.data}
        scenarioId={scenarioId}
        crossings={crossings.data}
        projects={projects.data}
      />
      <div className="overview__columns">
        <FundGauges evaluation={evaluation.data} funds={funds.data.funds} plan={plan.data} />
        <Gaps
          evaluation={evaluation.data}
          crossings={crossings.data.crossings}
          laneGroups={crossings.data.laneGroups}
          targets={crossings.data.targets}
          lastYear={plan.data.lastYear}
        />
        <Shortfall evaluation={evaluation.data} plan={plan.data} />
      </div>
    </>
  );
}
