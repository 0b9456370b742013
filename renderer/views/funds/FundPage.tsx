import { Info } from 'lucide-react';
import { yearsBetween } from '../../../shared/domain/calendar.ts';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import { sumCents } from '../../../shared/domain/money.ts';
import type { Contribution, Fund } from '../../../shared/domain/plan/funding.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import type { Project } from '../../../shared/domain/plan/projects.ts';
import { useChartTheme } from '../../charts/theme.ts';
import { ProvenanceBadge } from '../../components/Badge.tsx';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { ContributionGrid } from './ContributionGrid.tsx';
import { fundChart } from './fund-chart.ts';
import { fundRows } from './fund-rows.ts';
import { FundRules } from './FundRules.tsx';
import { FundYearTable } from './FundYearTable.tsx';

interface FundPageProps {
  readonly fund: Fund;
  readonly fundCount: number;
  /** Those of all funds. */
  readonly contributions: readonly Contribution[];
  readonly info: PlanInfo;
  readonly projects: readonly Project[];
  readonly evaluation: Evaluation;
  readonly scenarioName: string;
}

function Notice({ fund }: { fund: Fund }) {
  const { t, pick } = useTranslator();
  return (
    <section className="fund-notice" aria-label={pick(fund.name)}>
      <p className="fund-notice__text">
        <Info aria-hidden />
        <strong>{t('funds.notLaw')}</strong>
        <ProvenanceBadge provenance={fund.provenance} />
      </p>
      <p className="fund-notice__note">{pick(fund.notes)}</p>
    </section>
  );
}

export function FundPage(props: FundPageProps) {
  const { fund, fundCount, contributions, info, projects, evaluation, scenarioName } = props;
  const translator = useTranslator();
  const { t, pick, money } = translator;
  const theme = useChartTheme();
  const { currency } = info;
  const years = yearsBetween(info.firstYear, info.lastYear);
  const own = contributions.filter((row) => row.fundId === fund.id);
  const outside = own.filter((row) => row.amountCents > 0 && !years.includes(row.fiscalYear));
  const rows = fundRows(fund, evaluation.fundYears, evaluation.projectYears, projects);
  const title = t('funds.chartTitle', { fund: pick(fund.name) });
  const subtitle = t('funds.yearsSubtitle', { scenario: scenarioName, currency });
  const { config, twin } = fundChart({ rows, caption: title, currency, translator, theme });
  return (
    <div className="fund-page">
      <Notice fund={fund} />
      <div className="fund-page__pair">
        <ChartFrame
          title={title}
          subtitle={subtitle}
          config={config}
          twin={twin}
          height="clamp(20rem, 40vh, 34rem)"
          notes={[t('funds.shortfallNote')]}
        />
        <FundRules fund={fund} fundCount={fundCount} currency={currency} />
      </div>
      <FundYearTable fund={fund} rows={rows} currency={currency} scenarioName={scenarioName} />
      <Panel
        title={t('funds.contributions')}
        subtitle={t('funds.contributionsSubtitle', { currency, calendar: t(`calendar.${info.calendar}`) })}
        actions={<ProvenanceBadge provenance={fund.provenance} />}
      >
        <ContributionGrid fund={fund} contributions={own} years={years} currency={currency} />
        {outside.length > 0 ? (
          <p className="muted small">
            {t('funds.outsideYears', {
              count: outside.length,
              amount: money(sumCents(outside.map((row) => row.amountCents)), currency),
            })}
          </p>
        ) : null}
      </Panel>
    </div>
  );
}
