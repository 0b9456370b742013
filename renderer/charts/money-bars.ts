import type { Translator } from '../../shared/i18n/translator.ts';
import { baseAxis, baseOptions, type PlannerChart } from './chart-js.ts';
import type { ChartTheme } from './theme.ts';

/** Charts show money in millions of the plan's currency. */
export const CENTS_IN_MILLION = 1e8;

interface MoneyBarAxes {
  readonly years: string;
  readonly money: string;
  readonly currency: string;
  /** Whether bars of one year stand on each other on the money axis; lines never do. */
  readonly stackedMoney: boolean;
}

/** Bars of money by fiscal year: years across, millions up, whole amounts in the tooltip. */
export function moneyBarOptions(
  { years, money, currency, stackedMoney }: MoneyBarAxes,
  translator: Translator,
  theme: ChartTheme,
): NonNullable<PlannerChart['options']> {
  const base = baseOptions(theme);
  return {
    ...base,
    scales: {
      x: { ...baseAxis(theme, years), stacked: true, grid: { display: false } },
      y: {
        ...baseAxis(theme, money),
        stacked: stackedMoney,
        beginAtZero: true,
        ticks: { ...baseAxis(theme, '').ticks, callback: (value) => translator.number(Number(value)) },
      },
    },
    plugins: {
      ...base.plugins,
      tooltip: {
        ...base.plugins?.tooltip,
        callbacks: {
          label: ({ dataset, parsed }) =>
            `${dataset.label ?? ''}: ${translator.moneyShort((parsed.y ?? 0) * CENTS_IN_MILLION, currency)}`,
        },
      },
    },
  };
}
