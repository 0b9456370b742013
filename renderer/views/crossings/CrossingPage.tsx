import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { yearsBetween } from '../../../shared/domain/calendar.ts';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import type { Crossing } from '../../../shared/domain/plan/crossings.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import type { Scenario } from '../../../shared/domain/plan/scenarios.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState, Panel, View } from '../../components/Panel.tsx';
import { Select } from '../../components/Select.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { crossingName } from '../crossing-name.ts';
import { CrossingFacts } from './CrossingFacts.tsx';
import { CrossingHeart } from './CrossingHeart.tsx';
import type { CrossingsData } from './crossing-rows.ts';
import { HoursPanel } from './HoursPanel.tsx';
import { LaneGroupTable } from './LaneGroupTable.tsx';
import { ProjectsHere } from './ProjectsHere.tsx';
import { TargetTable } from './TargetTable.tsx';

interface PageProps {
  readonly crossing: Crossing;
  readonly data: CrossingsData;
  readonly projects: Output<'projects.list'>;
  readonly evaluation: Evaluation;
  readonly info: PlanInfo;
  readonly scenario: Scenario;
  readonly onBack: () => void;
}

/** All about one crossing in the selected scenario. */
export function CrossingPage(props: PageProps) {
  const { crossing, data, projects, evaluation, info, scenario, onBack } = props;
  const { t, pick, language } = useTranslator();
  const years = yearsBetween(info.firstYear, info.lastYear);
  const [chosenYear, setYear] = useState(info.lastYear);
  const year = years.includes(chosenYear) ? chosenYear : info.lastYear;
  const laneGroups = data.laneGroups.filter((laneGroup) => laneGroup.crossingId === crossing.id);
  const ids = new Set(laneGroups.map((laneGroup) => laneGroup.id));
  const targets = data.targets.filter((target) => ids.has(target.laneGroupId));
  const observations = data.observations.filter((observation) => ids.has(observation.laneGroupId));
  const yearRows = evaluation.crossingYears.filter(
    (row) => row.crossingId === crossing.id && row.year === year,
  );
  const scenarioName = pick(scenario.name);
  const hasLanes = laneGroups.length > 0;
  return (
    <View
      title={crossingName(crossing, language)}
      actions={
        <>
          {hasLanes ? (
            <div className="crossing-year">
              <Select
                label={t('crossings.year')}
                value={String(year)}
                options={years.map((each) => ({ value: String(each), label: String(each) }))}
                onChange={(chosen) => setYear(Number(chosen))}
              />
            </div>
          ) : null}
          <Button icon={<ArrowLeft aria-hidden />} onPress={onBack}>
            {t('crossings.back')}
          </Button>
        </>
      }
    >
      <CrossingFacts crossing={crossing} laneGroups={laneGroups} />
      {hasLanes ? (
        <>
          <LaneGroupTable
            laneGroups={laneGroups}
            rows={yearRows}
            targets={targets}
            year={year}
            scenarioName={scenarioName}
          />
          <div className="crossing-pair">
            <HoursPanel
              laneGroups={laneGroups}
              observations={observations}
              year={year}
              scenarioId={scenario.id}
              scenarioName={scenarioName}
            />
            <CrossingHeart
              crossing={crossing}
              data={data}
              projects={projects}
              evaluation={evaluation}
              info={info}
              scenarioName={scenarioName}
            />
          </div>
          <TargetTable
            laneGroups={laneGroups}
            targets={targets}
            rows={yearRows}
            year={year}
            lastYear={info.lastYear}
          />
        </>
      ) : (
        <Panel title={t('lanes.title')}>
          <EmptyState text={crossing.rail ? t('crossings.railOnly') : t('crossings.noLaneGroups')} />
        </Panel>
      )}
      <ProjectsHere
        crossing={crossing}
        data={data}
        projects={projects}
        results={evaluation.projects}
        scenarioName={scenarioName}
      />
    </View>
  );
}
