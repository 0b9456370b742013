import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { heartOf, type HeartPlace, type HeartStatistic } from '../../../shared/domain/heart.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import { heartChart } from '../../charts/heart-chart.ts';
import { useChartTheme } from '../../charts/theme.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { Loading } from '../../components/Panel.tsx';
import { Choice, Select } from '../../components/Select.tsx';
import type { Output } from '../../../shared/contract/contract.ts';
import { useEvaluations, useScenarios } from '../../data/scenario.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { MAX_COMPARED, useUi } from '../../stores/ui.ts';
import { crossingName } from '../crossing-name.ts';

const ALL = 'all';
const NO_NAME = { en: '', es: '' };

interface HeartPanelProps {
  readonly plan: PlanInfo;
  readonly scenarioId: string;
  readonly crossings: Output<'crossings.list'>;
  readonly projects: Output<'projects.list'>;
}

/** The main chart with the choices of place, statistic and scenarios to compare. */
export function HeartPanel({ plan, scenarioId, crossings, projects }: HeartPanelProps) {
  const translator = useTranslator();
  const { t, pick, language } = translator;
  const theme = useChartTheme();
  const [crossingId, setCrossingId] = useState(ALL);
  const [laneGroupId, setLaneGroupId] = useState(ALL);
  const [statistic, setStatistic] = useState<HeartStatistic>('mean');
  const scenarios = useScenarios();
  const comparedIds = useUi((ui) => ui.comparedIds);
  const shownIds = [scenarioId, ...comparedIds.filter((id) => id !== scenarioId)].slice(0, MAX_COMPARED);
  const evaluations = useEvaluations(shownIds);

  const withLanes = new Set(crossings.laneGroups.map((laneGroup) => laneGroup.crossingId));
  const places = crossings.crossings
    .filter((crossing) => withLanes.has(crossing.id))
    .map((crossing) => ({ value: crossing.id, label: crossingName(crossing, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, translator.locale));
  const ownLanes = crossings.laneGroups.filter((laneGroup) => laneGroup.crossingId === crossingId);

  const chart = useMemo(() => {
    if (evaluations.length === 0) return null;
    const place: HeartPlace =
      laneGroupId !== ALL
        ? { kind: 'laneGroup', laneGroupId }
        : crossingId !== ALL
          ? { kind: 'crossing', crossingId }
          : { kind: 'border' };
    const names = new Map(
      crossings.crossings.map((crossing) => [crossing.id, crossingName(crossing, language)]),
    );
    const laneGroups = new Map(crossings.laneGroups.map((laneGroup) => [laneGroup.id, laneGroup]));
    const laneGroupName = (id: string) => {
      const laneGroup = laneGroups.get(id);
      return laneGroup
        ? `${names.get(laneGroup.crossingId) ?? ''}: ${translator.t(`laneGroup.${laneGroup.kind}`)}`
        : id;
    };
    const scenarioNames = new Map(scenarios.map((scenario) => [scenario.id, scenario.name]));
    return heartChart({
      heart: heartOf({
        evaluations,
        laneGroups: crossings.laneGroups,
        targets: crossings.targets,
        observations: crossings.observations,
        projects: projects.projects,
        effects: projects.effects,
        firstYear: plan.firstYear,
        lastYear: plan.lastYear,
        place,
        statistic,
      }),
      statistic,
      currency: plan.currency,
      placeName:
        place.kind === 'border'
          ? null
          : place.kind === 'crossing'
            ? (names.get(crossingId) ?? '')
            : laneGroupName(laneGroupId),
      scenarioName: ({ id, name }) => translator.pick(scenarioNames.get(id) ?? NO_NAME) || name,
      laneGroupName,
      translator,
      theme,
    });
  }, [
    evaluations,
    crossings,
    projects,
    plan,
    scenarios,
    crossingId,
    laneGroupId,
    statistic,
    language,
    translator,
    theme,
  ]);

  if (!chart) return <Loading />;
  return (
    <ChartFrame
      className="overview__heart"
      title={t('heart.title')}
      subtitle={chart.subtitle}
      config={chart.config}
      twin={chart.twin}
      notes={chart.notes}
      height="clamp(17rem, 46vh, 34rem)"
      controls={
        <>
          <div className="overview__place">
            <Select
              label={t('overview.place')}
              value={crossingId}
              options={[{ value: ALL, label: t('overview.wholeBorder') }, ...places]}
              onChange={(chosen) => {
                setCrossingId(chosen);
                setLaneGroupId(ALL);
              }}
            />
          </div>
          {ownLanes.length > 0 ? (
            <div className="overview__lanes">
              <Select
                label={t('overview.laneGroup')}
                value={laneGroupId}
                options={[
                  { value: ALL, label: t('overview.allLaneGroups') },
                  ...ownLanes.map((laneGroup) => ({
                    value: laneGroup.id,
                    label: t(`laneGroup.${laneGroup.kind}`),
                  })),
                ]}
                onChange={setLaneGroupId}
              />
            </div>
          ) : null}
          <Choice
            label={t('overview.statistic')}
            value={statistic}
            options={[
              { value: 'mean', label: t('overview.mean') },
              { value: 'p95', label: t('overview.p95') },
            ]}
            onChange={setStatistic}
          />
          {scenarios.length > 1 ? (
            <CompareChips
              options={scenarios
                .filter((scenario) => scenario.id !== scenarioId)
                .map((scenario) => ({ id: scenario.id, name: pick(scenario.name) }))}
            />
          ) : null}
        </>
      }
    />
  );
}

function CompareChips({ options }: { options: readonly { readonly id: string; readonly name: string }[] }) {
  const { t } = useTranslator();
  const comparedIds = useUi((ui) => ui.comparedIds);
  const toggle = useUi((ui) => ui.toggleCompared);
  const isFull = comparedIds.length >= MAX_COMPARED - 1;
  return (
    <div className="field" role="group" aria-label={t('overview.compare')}>
      <span className="field__label" aria-hidden>
        {t('overview.compare')}
      </span>
      <div className="compare__chips">
        {options.map(({ id, name }) => {
          const isSelected = comparedIds.includes(id);
          return (
            <ToggleButton
              key={id}
              className="compare__chip"
              isSelected={isSelected}
              isDisabled={isFull && !isSelected}
              onChange={() => toggle(id)}
            >
              {isSelected ? <Check aria-hidden /> : null}
              {name}
            </ToggleButton>
          );
        })}
      </div>
    </div>
  );
}
