import type { Observation } from '../../../shared/domain/plan/crossings.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import {
  baseAxis,
  baseOptions,
  faded,
  type PlannerChart,
  type PlannerDataset,
} from '../../charts/chart-js.ts';
import type { ChartTheme } from '../../charts/theme.ts';
import type { TableTwin } from '../../lib/table-twin.ts';
import type { HourRow, Span } from './hours.ts';
import { hourText } from './opening-hours.ts';

interface HoursChartInput {
  readonly rows: readonly HourRow[];
  readonly span: Span;
  /** Newest observation of the lane group. */
  readonly observation: Observation | null;
  readonly caption: string;
  readonly translator: Translator;
  readonly theme: ChartTheme;
}

/** 1 January 2024 was a Monday. */
function dayName(day: number, locale: string, weekday: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day));
}

function labelOf({ day, hour }: HourRow, { t, locale }: Translator): string {
  if (day === null) return hourText(hour);
  return t('week.dayHour', { day: dayName(day, locale, 'short'), hour: hourText(hour) });
}

function datasets({ rows, observation, translator: { t }, theme, span }: HoursChartInput): PlannerDataset[] {
  const [wait, booths] = theme.series;
  const sets: PlannerDataset[] = [
    {
      type: 'line',
      label: t('week.waitShort'),
      data: rows.map((row) => row.waitMinutes),
      yAxisID: 'wait',
      borderColor: wait,
      backgroundColor: faded(wait, 0.18),
      fill: 'origin',
      borderWidth: theme.fontSize / 6,
      pointRadius: span === 'week' ? 0 : theme.fontSize / 4,
      pointStyle: 'circle',
    },
    {
      type: 'bar',
      label: t('week.arrivalsShort'),
      data: rows.map((row) => row.arrivals),
      yAxisID: 'arrivals',
      backgroundColor: theme.bar,
      borderColor: theme.barEdge,
      borderWidth: span === 'week' ? 0 : 1,
      pointStyle: 'rect',
      categoryPercentage: 1,
      barPercentage: span === 'week' ? 1 : 0.85,
    },
    {
      type: 'line',
      label: t('week.booths'),
      data: rows.map((row) => row.boothsOpen),
      yAxisID: 'booths',
      borderColor: booths,
      backgroundColor: booths,
      borderWidth: theme.fontSize / 6,
      stepped: 'middle',
      pointRadius: 0,
      pointStyle: 'line',
    },
  ];
  if (observation) {
    sets.push({
      type: 'line',
      label: t('week.observed', { year: String(observation.year) }),
      data: rows.map(() => observation.meanWaitMinutes),
      yAxisID: 'wait',
      borderColor: theme.text,
      backgroundColor: theme.text,
      borderWidth: theme.fontSize / 7,
      borderDash: [theme.fontSize * 0.5, theme.fontSize * 0.4],
      pointRadius: 0,
      pointStyle: 'line',
    });
  }
  return sets;
}

/** Axes one over the other, so that no two units share a height: the wait on top, booths at the foot. */
function scalesOf({ rows, span, translator, theme }: HoursChartInput) {
  const { t, number, locale } = translator;
  /** A pane's highest label would stand on the lowest one of the pane above it. */
  const pane = (title: string, stackWeight: number, isTop = false) => {
    const axis = baseAxis(theme, title);
    return {
      ...axis,
      position: 'left' as const,
      stack: 'panes',
      stackWeight,
      beginAtZero: true,
      ticks: {
        ...axis.ticks,
        maxTicksLimit: 5,
        callback: (value: string | number, index: number, ticks: readonly unknown[]) =>
          !isTop && index === ticks.length - 1
            ? ''
            : number(Number(value), Number.isInteger(Number(value)) ? 0 : 1),
      },
      grid: {
        color: (context: { readonly tick: { readonly value: number } }) =>
          context.tick.value === 0 ? theme.muted : theme.grid,
      },
    };
  };
  const x = baseAxis(theme, t('week.hour'));
  return {
    x: {
      ...x,
      offset: true,
      ticks: {
        ...x.ticks,
        autoSkip: span !== 'week',
        maxRotation: 0,
        callback: (_: string | number, index: number) => {
          const row = rows[index];
          if (!row) return '';
          if (row.day === null) return hourText(row.hour);
          return row.hour === 12 ? dayName(row.day, locale, 'long') : '';
        },
      },
      grid: {
        color: (context: { readonly index: number }) =>
          span === 'week' && rows[context.index]?.hour === 0 ? theme.muted : 'transparent',
        tickLength: 0,
      },
    },
    booths: pane(t('week.booths'), 2),
    arrivals: pane(t('week.arrivals'), 2),
    wait: pane(t('week.wait'), 3, true),
  };
}

function twinOf({ rows, caption, translator }: HoursChartInput): TableTwin {
  const { t, number, minutes } = translator;
  return {
    caption,
    columns: [
      { label: t('week.hour') },
      { label: t('week.wait'), format: (value) => minutes(value) },
      { label: t('week.arrivals'), format: (value) => number(value) },
      { label: t('week.booths'), format: (value) => number(value, Number.isInteger(value) ? 0 : 1) },
      { label: t('week.queue'), format: (value) => number(value) },
    ],
    rows: rows.map((row) => [
      labelOf(row, translator),
      row.waitMinutes,
      row.arrivals,
      row.boothsOpen,
      row.queue,
    ]),
  };
}

/** Wait, arrivals and open booths over the hours. */
export function hoursChart(input: HoursChartInput): { config: PlannerChart; twin: TableTwin } {
  const { rows, translator, theme } = input;
  const base = baseOptions(theme);
  return {
    config: {
      type: 'line',
      data: { labels: rows.map((row) => labelOf(row, translator)), datasets: datasets(input) },
      options: {
        ...base,
        scales: scalesOf(input),
        plugins: {
          ...base.plugins,
          tooltip: {
            ...base.plugins?.tooltip,
            callbacks: {
              label: ({ dataset, parsed }) => {
                const value = parsed.y ?? 0;
                const figure =
                  dataset.yAxisID === 'wait'
                    ? translator.minutes(value)
                    : translator.number(value, Number.isInteger(value) ? 0 : 1);
                return `${dataset.label ?? ''}: ${figure}`;
              },
            },
          },
        },
      },
    },
    twin: twinOf(input),
  };
}
