import { Check, X } from 'lucide-react';
import type { Evaluation, FundYear } from '../../../shared/domain/evaluation.ts';
import { sumCents } from '../../../shared/domain/money.ts';
import type { Fund } from '../../../shared/domain/plan/funding.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import { ProvenanceBadge } from '../../components/Badge.tsx';
import { Gauge } from '../../components/Gauge.tsx';
import { EmptyState, Panel } from '../../components/Panel.tsx';
import { useTranslator } from '../../lib/translator.tsx';

interface FundGaugesProps {
  readonly evaluation: Evaluation;
  readonly funds: readonly Fund[];
  readonly plan: PlanInfo;
}

export function FundGauges({ evaluation, funds, plan }: FundGaugesProps) {
  const { t } = useTranslator();
  const inOrder = [...funds].sort((a, b) => a.position - b.position);
  const yearsOf = (fundId: string) =>
    evaluation.fundYears.filter((row) => row.fundId === fundId).sort((a, b) => a.fiscalYear - b.fiscalYear);
  return (
    <Panel
      title={t('overview.funds')}
      subtitle={t('overview.fundsSubtitle', { first: String(plan.firstYear), last: String(plan.lastYear) })}
    >
      {inOrder.length === 0 ? <EmptyState text={t('overview.noFunds')} /> : null}
      <div className="fund-gauges">
        {inOrder.map((fund) => (
          <FundGauge key={fund.id} fund={fund} years={yearsOf(fund.id)} currency={plan.currency} />
        ))}
      </div>
    </Panel>
  );
}

interface FundProps {
  readonly fund: Fund;
  readonly years: readonly FundYear[];
  readonly currency: string;
}

function FundGauge({ fund, years, currency }: FundProps) {
  const { t, pick, moneyShort } = useTranslator();
  const programmed = sumCents(years.map((row) => row.programmedCents));
  const allocated = sumCents(years.map((row) => row.allocatedCents));
  const floor = sumCents(years.map((row) => row.floorCents));
  const hasFloor = floor > 0;
  return (
    <div className="fund-gauge">
      <Gauge
        label={pick(fund.name)}
        value={programmed}
        max={allocated}
        floor={floor}
        valueText={t('overview.gaugeText', {
          programmed: moneyShort(programmed, currency),
          available: moneyShort(allocated, currency),
        })}
        foot={
          hasFloor ? (
            <span>{t('overview.floorMark', { floor: moneyShort(floor, currency) })}</span>
          ) : (
            <span>{t('overview.noFloor')}</span>
          )
        }
      />
      {hasFloor ? <FloorStrip fund={fund} years={years} currency={currency} /> : null}
      <ProvenanceBadge provenance={fund.provenance} />
    </div>
  );
}

/** Each year's floor: a sign and a word, never colour alone. */
function FloorStrip({ fund, years, currency }: FundProps) {
  const { t, moneyShort } = useTranslator();
  const met = years.filter((row) => row.floorMet).length;
  return (
    <div>
      <p className="small muted">
        {t('overview.floorYears', { floor: moneyShort(fund.floorCents, currency) })} ·{' '}
        {t('overview.floorCount', { n: met, m: years.length })}
      </p>
      <ul className="floor-strip">
        {years.map((row) => {
          const long = t(row.floorMet ? 'overview.floorMetLong' : 'overview.floorMissedLong', {
            year: String(row.fiscalYear),
            amount: moneyShort(row.programmedCents, currency),
          });
          return (
            <li
              key={row.fiscalYear}
              className={`floor-strip__year${row.floorMet ? '' : ' floor-strip__year--missed'}`}
              title={long}
            >
              <span className="visually-hidden">{long}</span>
              <span aria-hidden>{row.fiscalYear}</span>
              <span aria-hidden className="floor-strip__word">
                {row.floorMet ? <Check /> : <X />}
                {t(row.floorMet ? 'overview.floorMet' : 'overview.floorMissed')}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
