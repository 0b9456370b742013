import type { ReactNode } from 'react';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import { borderYears, budgetTotals } from '../../../shared/domain/summary.ts';
import { useTranslator } from '../../lib/translator.tsx';

function Tile({ label, value, note }: { label: string; value: ReactNode; note: string }) {
  return (
    <div className="tile">
      <dt className="tile__label">{label}</dt>
      <dd className="tile__value">{value}</dd>
      <dd className="tile__note">{note}</dd>
    </div>
  );
}

export function KeyFigures({ evaluation, plan }: { evaluation: Evaluation; plan: PlanInfo }) {
  const { t, moneyShort, number } = useTranslator();
  const { currency } = plan;
  const money = budgetTotals(evaluation.projects);
  const years = borderYears(evaluation.crossingYears);
  const [first, last] = [years[0], years.at(-1)];
  const hours = (value: number) => t('overview.millions', { value: number(value / 1e6, 1) });
  return (
    <dl className="tiles" aria-label={t('overview.keyFigures')}>
      <Tile
        label={t('overview.programmed')}
        value={moneyShort(money.programmedCents, currency)}
        note={t('overview.ofCost', { cost: moneyShort(money.costYoeCents, currency) })}
      />
      <Tile
        label={t('overview.unfunded')}
        value={moneyShort(money.unfundedCents, currency)}
        note={t('overview.unfundedProjects', { count: money.states.partly + money.states.unfunded })}
      />
      <Tile
        label={t('overview.projectsFunded')}
        value={t('overview.nOfM', { n: money.states.funded, m: money.fundable })}
        note={t('overview.partly', { count: money.states.partly })}
      />
      {first && last ? (
        <>
          <Tile
            label={t('overview.targetsMet', { year: String(last.year) })}
            value={t('overview.nOfM', { n: last.targetsMet, m: last.targets })}
            note={t('overview.targetsFirst', {
              n: first.targetsMet,
              m: first.targets,
              year: String(first.year),
            })}
          />
          <Tile
            label={t('overview.delay', { year: String(last.year) })}
            value={hours(last.delayHours)}
            note={
              last.unstable === 0
                ? t('overview.delayFrom', { hours: hours(first.delayHours), year: String(first.year) })
                : t('overview.delayUnstable', {
                    hours: hours(first.delayHours),
                    year: String(first.year),
                    count: last.unstable,
                    last: String(last.year),
                  })
            }
          />
        </>
      ) : null}
    </dl>
  );
}
