import { useMemo, useState } from 'react';
import type { LaneGroup, Observation } from '../../../shared/domain/plan/crossings.ts';
import { useChartTheme } from '../../charts/theme.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { Loading, Panel, Problem } from '../../components/Panel.tsx';
import { Choice, Select } from '../../components/Select.tsx';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { hourRows, SPANS, type Span } from './hours.ts';
import { hoursChart } from './hours-chart.ts';

interface HoursPanelProps {
  readonly laneGroups: readonly LaneGroup[];
  readonly observations: readonly Observation[];
  readonly year: number;
  readonly scenarioId: string;
  readonly scenarioName: string;
}

/** One lane group hour by hour, in one year of the scenario. */
export function HoursPanel({ laneGroups, observations, year, scenarioId, scenarioName }: HoursPanelProps) {
  const translator = useTranslator();
  const { t, pick, minutes } = translator;
  const theme = useChartTheme();
  const [chosen, setChosen] = useState<string | null>(null);
  const [span, setSpan] = useState<Span>('weekdays');
  const laneGroup = laneGroups.find(({ id }) => id === chosen) ?? laneGroups[0];
  const laneGroupId = laneGroup?.id ?? '';
  const { data, error } = useQuery(
    'crossings.hours',
    { scenarioId, laneGroupId, year },
    { enabled: laneGroup !== undefined, keepPrevious: true },
  );
  const observation = useMemo(
    () =>
      observations
        .filter((row) => row.laneGroupId === data?.laneGroupId)
        .reduce<Observation | null>(
          (newest, row) => (newest && newest.year >= row.year ? newest : row),
          null,
        ),
    [observations, data],
  );
  const subtitle = data
    ? t('week.subtitle', {
        laneGroup: t(`laneGroup.${data.laneGroup}`),
        year: String(data.year),
        scenario: scenarioName,
      })
    : '';
  const chart = useMemo(
    () =>
      data
        ? hoursChart({ rows: hourRows(data, span), span, observation, caption: subtitle, translator, theme })
        : null,
    [data, span, observation, subtitle, translator, theme],
  );
  if (!data || !chart) {
    return <Panel title={t('week.title')}>{error ? <Problem error={error} /> : <Loading />}</Panel>;
  }
  const notes = [
    ...(data.stable ? [] : [t('week.unstable')]),
    ...(observation
      ? [
          t('week.observedNote', {
            year: String(observation.year),
            minutes: minutes(observation.meanWaitMinutes),
            kind: t(`provenance.${observation.provenance.kind}`),
            source: pick(observation.provenance.source) || t('shell.noSource'),
          }),
        ]
      : []),
  ];
  return (
    <ChartFrame
      title={t('week.title')}
      subtitle={subtitle}
      config={chart.config}
      twin={chart.twin}
      height="27rem"
      notes={notes}
      controls={
        <>
          <Select
            label={t('lanes.kind')}
            value={laneGroupId}
            options={laneGroups.map(({ id, kind }) => ({ value: id, label: t(`laneGroup.${kind}`) }))}
            onChange={setChosen}
          />
          <Choice
            label={t('week.span')}
            value={span}
            options={SPANS.map((each) => ({ value: each, label: t(`week.span.${each}`) }))}
            onChange={setSpan}
          />
        </>
      }
    />
  );
}
