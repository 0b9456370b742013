/**
 * The heart of the product: crossing-time targets against spending. Free of React and of the window's state, so that
 * the print layout draws the very same chart.
 *
 *   const heart = heartOf({ evaluations, laneGroups, … });                     // shared/domain/heart.ts: the figures
 *   const { config, twin, subtitle, notes } = heartChart({ heart, … });        // how they are drawn and written
 */
import { CENTS_IN_MILLION } from './money-bars.ts';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { Heart, HeartScenario, HeartStatistic } from '../../shared/domain/heart.ts';
import { NO_FIGURE, type Translator } from '../../shared/i18n/translator.ts';
import type { TableTwin, TwinCell, TwinColumn } from '../lib/table-twin.ts';
import { baseAxis, baseOptions, faded, type PlannerChart, type PlannerDataset } from './chart-js.ts';
import type { ChartTheme } from './theme.ts';

interface HeartChartInput {
  readonly heart: Heart;
  readonly statistic: HeartStatistic;
  readonly currency: string;
  /** Name of the crossing or lane group; null for the whole border. */
  readonly placeName: string | null;
  /** Name of a scenario in the reader's language. */
  readonly scenarioName: (scenario: { readonly id: string; readonly name: string }) => string;
  /** Name of a lane group in the reader's language. */
  readonly laneGroupName: (laneGroupId: string) => string;
  readonly translator: Translator;
  readonly theme: ChartTheme;
}

interface HeartChart {
  readonly config: PlannerChart;
  readonly twin: TableTwin;
  readonly subtitle: string;
  readonly notes: readonly string[];
}

const POINTS = ['circle', 'rect', 'triangle', 'rectRot'] as const;
/** More openings than this in a year are counted rather than named. */
const NAMED_OPENINGS = 2;

function scenarioSets(input: HeartChartInput, scenario: HeartScenario, index: number): PlannerDataset[] {
  const { heart, translator, theme, scenarioName } = input;
  const alone = heart.scenarios.length === 1;
  const color = theme.series[index] ?? theme.text;
  const name = { scenario: scenarioName(scenario) };
  return [
    {
      type: 'line',
      label: alone ? translator.t('heart.predicted') : translator.t('heart.predictedOf', name),
      data: [...scenario.predictedMinutes],
      yAxisID: 'minutes',
      borderColor: color,
      backgroundColor: color,
      borderWidth: theme.fontSize / 5,
      pointStyle: POINTS[index] ?? 'circle',
      pointRadius: theme.fontSize / 3.4,
      order: 1,
    },
    {
      type: 'bar',
      label: alone ? translator.t('heart.money') : translator.t('heart.moneyOf', name),
      data: scenario.cumulativeCents.map((amount) => (amount === null ? null : amount / CENTS_IN_MILLION)),
      yAxisID: 'money',
      backgroundColor: alone ? faded(theme.bar, 0.55) : faded(color, 0.22),
      borderColor: alone ? theme.barEdge : color,
      borderWidth: 1,
      pointStyle: 'rect',
      categoryPercentage: 0.7,
      barPercentage: 0.92,
      order: 4,
    },
  ];
}

function targetAndObserved({ heart, translator, theme }: HeartChartInput): PlannerDataset[] {
  const sets: PlannerDataset[] = [];
  if (heart.targetMinutes.some((minutes) => minutes !== null)) {
    sets.push({
      type: 'line',
      label: translator.t('heart.target'),
      data: [...heart.targetMinutes],
      yAxisID: 'minutes',
      borderColor: theme.target,
      backgroundColor: theme.target,
      borderWidth: theme.fontSize / 6,
      borderDash: [theme.fontSize * 0.6, theme.fontSize * 0.4],
      stepped: 'middle',
      pointRadius: 0,
      pointStyle: 'line',
      order: 2,
    });
  }
  if (heart.observedMinutes.some((minutes) => minutes !== null)) {
    sets.push({
      type: 'line',
      label: translator.t('heart.observed'),
      data: [...heart.observedMinutes],
      yAxisID: 'minutes',
      showLine: false,
      borderColor: theme.text,
      backgroundColor: theme.surface,
      pointBorderWidth: 2,
      pointStyle: 'circle',
      pointRadius: theme.fontSize / 2.4,
      order: 0,
    });
  }
  return sets;
}

/** Marks at the top of the chart in years with overloaded lane groups. */
function overloadMarks({ heart, translator, theme }: HeartChartInput): Record<string, AnnotationOptions> {
  const [scenario, ...others] = heart.scenarios;
  if (!scenario || others.length > 0) return {};
  const marks: Record<string, AnnotationOptions> = {};
  scenario.overloadedIds.forEach((ids, index) => {
    if (ids.length === 0) return;
    marks[`overload-${index}`] = {
      type: 'label',
      xScaleID: 'x',
      yScaleID: 'minutes',
      xValue: index,
      yValue: ({ chart }) => chart.scales['minutes']?.max ?? 0,
      yAdjust: theme.fontSize * 0.9,
      content: translator.t('heart.overloadedMark', { count: ids.length }),
      color: theme.danger,
      backgroundColor: faded(theme.surface, 0.85),
      padding: 2,
      font: { family: theme.fontFamily, size: theme.fontSize * 0.85, weight: 'bold' },
    };
  });
  return marks;
}

/** Marks at the foot of the chart where projects open: codes where they are few, otherwise their number. */
function openingMarks({ heart, translator, theme }: HeartChartInput): Record<string, AnnotationOptions> {
  const [scenario, ...others] = heart.scenarios;
  if (!scenario || others.length > 0) return {};
  const marks: Record<string, AnnotationOptions> = {};
  scenario.openings.forEach((codes, index) => {
    if (codes.length === 0) return;
    const named = codes.length <= NAMED_OPENINGS;
    marks[`opening-${index}`] = {
      type: 'label',
      xScaleID: 'x',
      yScaleID: 'minutes',
      xValue: index,
      yValue: 0,
      yAdjust: -theme.fontSize * (named ? 0.75 * codes.length : 0.75),
      content: named
        ? ['▲ ' + (codes[0] ?? ''), ...codes.slice(1)]
        : `▲ ${translator.t('heart.openings', { count: codes.length })}`,
      color: theme.text,
      backgroundColor: faded(theme.surface, 0.8),
      padding: 2,
      font: { family: theme.fontFamily, size: theme.fontSize * 0.85 },
    };
  });
  return marks;
}

function mostCents(heart: Heart): number {
  return Math.max(0, ...heart.scenarios.flatMap((scenario) => scenario.cumulativeCents.map(Number)));
}

function configOf(input: HeartChartInput): PlannerChart {
  const { heart, translator, theme, currency } = input;
  const base = baseOptions(theme);
  const unit = translator.moneyShort(0, currency).replace(/[\d.,]+\s*/, ' ');
  const mostMoney = mostCents(heart) / CENTS_IN_MILLION;
  // small sums need a decimal, or neighbouring ticks would read the same
  const moneyTick = (value: number) => translator.number(value, mostMoney < 10 ? 1 : 0);
  return {
    type: 'bar',
    data: {
      labels: heart.years.map(String),
      datasets: [
        ...targetAndObserved(input),
        ...heart.scenarios.flatMap((scenario, index) => scenarioSets(input, scenario, index)),
      ],
    },
    options: {
      ...base,
      scales: {
        x: { ...baseAxis(theme, translator.t('heart.axisYears')), grid: { display: false } },
        minutes: {
          ...baseAxis(theme, translator.t('heart.axisMinutes')),
          position: 'left',
          beginAtZero: true,
          grace: '8%',
        },
        money: {
          ...baseAxis(theme, translator.t('heart.axisMoney', { unit })),
          display: mostMoney > 0,
          position: 'right',
          beginAtZero: true,
          grid: { drawOnChartArea: false },
          ticks: {
            ...baseAxis(theme, '').ticks,
            callback: (value) => moneyTick(Number(value)),
          },
        },
      },
      plugins: {
        ...base.plugins,
        tooltip: {
          ...base.plugins?.tooltip,
          filter: (item) => item.parsed.y !== null,
          callbacks: {
            label: ({ dataset, parsed }) => {
              const value = parsed.y ?? 0;
              const figure =
                dataset.yAxisID === 'money'
                  ? translator.moneyShort(value * CENTS_IN_MILLION, currency)
                  : translator.minutes(value);
              return `${dataset.label ?? ''}: ${figure}`;
            },
          },
        },
        legend: {
          ...base.plugins?.legend,
          labels: {
            ...base.plugins?.legend?.labels,
            sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
          },
        },
        annotation: { annotations: { ...openingMarks(input), ...overloadMarks(input) }, clip: false },
      },
    },
  };
}

function twinOf(input: HeartChartInput, caption: string): TableTwin {
  const { heart, translator, currency, scenarioName, laneGroupName } = input;
  const minutes = (value: number) => translator.minutes(value);
  const money = (value: number) => translator.money(value * 100, currency);
  const alone = heart.scenarios.length === 1;
  const columns: TwinColumn[] = [
    { label: translator.t('heart.year') },
    { label: translator.t('heart.target'), format: minutes },
    { label: translator.t('heart.observed'), format: minutes },
  ];
  for (const scenario of heart.scenarios) {
    const name = { scenario: scenarioName(scenario) };
    columns.push(
      {
        label: alone ? translator.t('heart.predicted') : translator.t('heart.predictedOf', name),
        format: minutes,
      },
      { label: alone ? translator.t('heart.money') : translator.t('heart.moneyOf', name), format: money },
      { label: translator.t('heart.openingsColumn', name) },
      { label: translator.t('heart.overloadedColumn', name) },
    );
  }
  const rows = heart.years.map((year, index): TwinCell[] => [
    String(year),
    heart.targetMinutes[index] ?? null,
    heart.observedMinutes[index] ?? null,
    ...heart.scenarios.flatMap((scenario): TwinCell[] => {
      const amount = scenario.cumulativeCents[index] ?? null;
      const overloaded = scenario.overloadedIds[index] ?? [];
      return [
        scenario.predictedMinutes[index] ?? null,
        amount === null ? null : amount / 100,
        scenario.openings[index]?.join(', ') || NO_FIGURE,
        overloaded.map(laneGroupName).join('; ') || NO_FIGURE,
      ];
    }),
  ]);
  return { caption, columns, rows };
}

function notesOf({ heart, translator, scenarioName }: HeartChartInput): string[] {
  const notes: string[] = [];
  const lastIndex = heart.years.length - 1;
  for (const scenario of heart.scenarios) {
    const count = scenario.overloadedIds[lastIndex]?.length ?? 0;
    const year = String(heart.years[lastIndex] ?? '');
    if (count > 0) {
      notes.push(translator.t('heart.overloadedNote', { scenario: scenarioName(scenario), year, count }));
    }
  }
  if (!heart.hasTargets && heart.laneGroupIds.length > 0) notes.push(translator.t('heart.noTargetNote'));
  if (mostCents(heart) === 0) notes.push(translator.t('heart.noMoneyNote'));
  if (heart.otherTargets > 0)
    notes.push(translator.t('heart.otherTargetsNote', { count: heart.otherTargets }));
  if (heart.observedCount > 0 && heart.observedMinutes.every((minutes) => minutes === null)) {
    notes.push(translator.t('heart.observedNote', { n: heart.observedCount, m: heart.laneGroupIds.length }));
  }
  return notes;
}

export function heartChart(input: HeartChartInput): HeartChart {
  const { heart, statistic, translator, placeName } = input;
  const words = { statistic: translator.t(`statistic.${statistic}`), count: heart.laneGroupIds.length };
  const subtitle =
    placeName === null
      ? translator.t('heart.subtitleBorder', words)
      : translator.t('heart.subtitlePlace', { ...words, place: placeName });
  return { config: configOf(input), twin: twinOf(input, subtitle), subtitle, notes: notesOf(input) };
}
