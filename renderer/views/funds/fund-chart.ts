import type { Translator } from '../../../shared/i18n/translator.ts';
import { faded, type PlannerChart, type PlannerDataset } from '../../charts/chart-js.ts';
import { CENTS_IN_MILLION, moneyBarOptions } from '../../charts/money-bars.ts';
import type { ChartTheme } from '../../charts/theme.ts';
import type { TableTwin } from '../../lib/table-twin.ts';
import type { FundRow } from './fund-rows.ts';

interface FundChartInput {
  readonly rows: readonly FundRow[];
  readonly caption: string;
  readonly currency: string;
  readonly translator: Translator;
  readonly theme: ChartTheme;
}

const millions = (amount: number) => amount / CENTS_IN_MILLION;

/** Diagonal lines in a colour: told from a plain fill without seeing the colour. */
function hatch(color: string, ground: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const context = tile.getContext('2d');
  if (!context) return color;
  context.fillStyle = ground;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = color;
  context.lineWidth = 2.5;
  context.beginPath();
  context.moveTo(-2, 6);
  context.lineTo(6, -2);
  context.moveTo(2, 10);
  context.lineTo(10, 2);
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? color;
}

function datasets({ rows, translator: { t }, theme }: FundChartInput): PlannerDataset[] {
  const [programmed, unfunded] = theme.series;
  const sets: PlannerDataset[] = [
    {
      type: 'bar',
      label: t('funds.programmed'),
      data: rows.map((row) => millions(row.programmedCents)),
      stack: 'cost',
      backgroundColor: programmed,
      borderColor: programmed,
      borderWidth: 1,
      pointStyle: 'rect',
      categoryPercentage: 0.7,
      order: 3,
    },
    {
      type: 'bar',
      label: t('funds.shortfall'),
      data: rows.map((row) => millions(row.shortfallCents)),
      stack: 'cost',
      backgroundColor: hatch(unfunded, faded(unfunded, 0.12)),
      borderColor: unfunded,
      borderWidth: 1,
      pointStyle: 'rect',
      categoryPercentage: 0.7,
      order: 3,
    },
    {
      type: 'line',
      label: t('funds.available'),
      data: rows.map((row) => millions(row.availableCents)),
      borderColor: theme.text,
      backgroundColor: theme.surface,
      borderWidth: theme.fontSize / 6,
      pointStyle: 'rectRot',
      pointRadius: theme.fontSize / 2.6,
      pointBorderWidth: 2,
      order: 1,
    },
  ];
  if (rows.some((row) => row.floorCents > 0)) {
    sets.push({
      type: 'line',
      label: t('funds.floorColumn'),
      data: rows.map((row) => millions(row.floorCents)),
      borderColor: theme.danger,
      backgroundColor: theme.danger,
      borderWidth: theme.fontSize / 6,
      borderDash: [theme.fontSize * 0.6, theme.fontSize * 0.4],
      pointRadius: 0,
      pointStyle: 'line',
      order: 0,
    });
  }
  return sets;
}

function twinOf({ rows, caption, currency, translator }: FundChartInput): TableTwin {
  const { t } = translator;
  const format = (units: number) => translator.money(units * 100, currency);
  const money = (label: string) => ({ label, format });
  return {
    caption,
    columns: [
      { label: t('funds.fiscalYear') },
      money(t('funds.programmed')),
      money(t('funds.shortfall')),
      money(t('funds.available')),
      money(t('funds.floorColumn')),
    ],
    rows: rows.map((row) => [
      String(row.fiscalYear),
      row.programmedCents / 100,
      row.shortfallCents / 100,
      row.availableCents / 100,
      row.floorCents / 100,
    ]),
  };
}

/** Programmed and unfunded cost against what the fund has, by fiscal year. */
export function fundChart(input: FundChartInput): { config: PlannerChart; twin: TableTwin } {
  const { rows, translator, theme, currency } = input;
  return {
    config: {
      type: 'bar',
      data: { labels: rows.map((row) => String(row.fiscalYear)), datasets: datasets(input) },
      options: moneyBarOptions(
        {
          years: translator.t('funds.fiscalYear'),
          money: translator.t('funds.chartAxis', { currency }),
          currency,
          stackedMoney: false,
        },
        translator,
        theme,
      ),
    },
    twin: twinOf(input),
  };
}
