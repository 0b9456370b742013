import { useMemo, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import { heartOf, type HeartStatistic } from '../../../shared/domain/heart.ts';
import type { Crossing } from '../../../shared/domain/plan/crossings.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import { heartChart } from '../../charts/heart-chart.ts';
import { useChartTheme } from '../../charts/theme.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { Choice } from '../../components/Select.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { crossingName } from '../crossing-name.ts';
import type { CrossingsData } from './crossing-rows.ts';

interface HeartProps {
  readonly crossing: Crossing;
  readonly data: CrossingsData;
  readonly projects: Output<'projects.list'>;
  readonly evaluation: Evaluation;
  readonly info: PlanInfo;
  readonly scenarioName: string;
}

const STATISTICS = ['mean', 'p95'] as const satisfies readonly HeartStatistic[];

/** Targets, waits and money over the years, for this crossing. */
export function CrossingHeart({ crossing, data, projects, evaluation, info, scenarioName }: HeartProps) {
  const translator = useTranslator();
  const { t, language } = translator;
  const theme = useChartTheme();
  const [statistic, setStatistic] = useState<HeartStatistic>('mean');
  const chart = useMemo(() => {
    const kinds = new Map(data.laneGroups.map((laneGroup) => [laneGroup.id, laneGroup.kind]));
    return heartChart({
      heart: heartOf({
        evaluations: [evaluation],
        laneGroups: data.laneGroups,
        targets: data.targets,
        observations: data.observations,
        projects: projects.projects,
        effects: projects.effects,
        firstYear: info.firstYear,
        lastYear: info.lastYear,
        place: { kind: 'crossing', crossingId: crossing.id },
        statistic,
      }),
      statistic,
      currency: info.currency,
      placeName: crossingName(crossing, language),
      scenarioName: () => scenarioName,
      laneGroupName: (id) => {
        const kind = kinds.get(id);
        return kind ? translator.t(`laneGroup.${kind}`) : id;
      },
      translator,
      theme,
    });
  }, [crossing, data, projects, evaluation, info, scenarioName, statistic, translator, language, theme]);
  return (
    <ChartFrame
      title={t('heart.title')}
      subtitle={chart.subtitle}
      config={chart.config}
      twin={chart.twin}
      notes={chart.notes}
      height="27rem"
      controls={
        <Choice
          label={t('targets.statistic')}
          value={statistic}
          options={STATISTICS.map((each) => ({ value: each, label: t(`statistic.${each}`) }))}
          onChange={setStatistic}
        />
      }
    />
  );
}
