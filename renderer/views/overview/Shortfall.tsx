import { useMemo } from 'react';
import { yearsBetween } from '../../../shared/domain/calendar.ts';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { faded, type PlannerChart } from '../../charts/chart-js.ts';
import { CENTS_IN_MILLION, moneyBarOptions } from '../../charts/money-bars.ts';
import { useChartTheme, type ChartTheme } from '../../charts/theme.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import type { TableTwin } from '../../lib/table-twin.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { costByYear } from './figures.ts';

type CostYears = ReturnType<typeof costByYear>;

function configOf(
  years: CostYears,
  currency: string,
  translator: Translator,
  theme: ChartTheme,
): PlannerChart {
  const bar = (label: string, color: string, amounts: number[], solid: boolean) => ({
    type: 'bar' as const,
    label,
    data: amounts.map((amount) => amount / CENTS_IN_MILLION),
    backgroundColor: solid ? color : faded(color, 0.25),
    borderColor: color,
    borderWidth: solid ? 0 : 1.5,
    borderSkipped: false,
    pointStyle: 'rect' as const,
    stack: 'cost',
  });
  return {
    type: 'bar',
    data: {
      labels: years.map((row) => String(row.fiscalYear)),
      datasets: [
        bar(
          translator.t('overview.shortfallProgrammed'),
          theme.series[0],
          years.map((row) => row.programmedCents),
          true,
        ),
        bar(
          translator.t('overview.shortfallUnfunded'),
          theme.series[1],
          years.map((row) => row.unfundedCents),
          false,
        ),
      ],
    },
    options: moneyBarOptions(
      {
        years: translator.t('overview.fiscalYear'),
        money: translator.t('overview.millionsOf', { currency }),
        currency,
        stackedMoney: true,
      },
      translator,
      theme,
    ),
  };
}

export function Shortfall({ evaluation, plan }: { evaluation: Evaluation; plan: PlanInfo }) {
  const translator = useTranslator();
  const { t, money } = translator;
  const theme = useChartTheme();
  const { firstYear, lastYear, currency } = plan;
  const years = useMemo(
    () => costByYear(evaluation, yearsBetween(firstYear, lastYear)),
    [evaluation, firstYear, lastYear],
  );
  const config = useMemo(
    () => configOf(years, currency, translator, theme),
    [years, currency, translator, theme],
  );
  const format = (value: number) => money(value * 100, currency);
  const twin: TableTwin = {
    caption: t('overview.shortfall'),
    columns: [
      { label: t('overview.fiscalYear') },
      { label: t('overview.cost'), format },
      { label: t('overview.shortfallProgrammed'), format },
      { label: t('overview.shortfallUnfunded'), format },
    ],
    rows: years.map((row) => [
      String(row.fiscalYear),
      (row.programmedCents + row.unfundedCents) / 100,
      row.programmedCents / 100,
      row.unfundedCents / 100,
    ]),
  };
  return (
    <ChartFrame
      title={t('overview.shortfall')}
      subtitle={t('overview.shortfallSubtitle')}
      config={config}
      twin={twin}
      height="15rem"
    />
  );
}
