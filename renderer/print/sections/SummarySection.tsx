import {
  contributionTable,
  fundTotals,
  gapsInYear,
  predictedMinutes,
} from '../../../shared/domain/summary.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import {
  crossingName,
  millionHours,
  millions,
  signedMinutes,
  unbroken,
  type ProposalModel,
  type SectionProps,
} from '../model.ts';
import { oneGroup, PrintTable } from '../PrintTable.tsx';

const SHOWN_GAPS = 6;

interface KeyFigure {
  readonly name: string;
  readonly figure: string;
  readonly beside: string;
}

function moneyFigures({ data, budget }: ProposalModel, { t, moneyShort, number }: Translator): KeyFigure[] {
  const { currency, firstYear, lastYear } = data.plan.info;
  const funds = fundTotals(data.evaluation.fundYears);
  const floorYears = funds.reduce((sum, fund) => sum + fund.floorYears, 0);
  const floorYearsMet = funds.reduce((sum, fund) => sum + fund.floorYearsMet, 0);
  const { states } = budget;
  return [
    {
      name: t('proposal.key.programmed'),
      figure: moneyShort(budget.programmedCents, currency),
      beside: t('proposal.key.years', { first: String(firstYear), last: String(lastYear) }),
    },
    {
      name: t('proposal.key.unfunded'),
      figure: moneyShort(budget.unfundedCents, currency),
      beside: t('proposal.key.ofCost', { cost: unbroken(moneyShort(budget.costYoeCents, currency)) }),
    },
    {
      name: t('proposal.key.projects'),
      figure: t('proposal.of', { part: number(states.funded), whole: number(budget.fundable) }),
      beside: t('proposal.key.partly', { partly: states.partly, unfunded: states.unfunded }),
    },
    {
      name: t('proposal.key.floors'),
      figure: t('proposal.of', { part: number(floorYearsMet), whole: number(floorYears) }),
      beside: floorYears > 0 ? '' : t('proposal.key.noFloor'),
    },
  ];
}

function borderFigures({ border }: ProposalModel, words: Translator): KeyFigure[] {
  const { t, number } = words;
  const [first, last] = [border[0], border.at(-1)];
  if (!first || !last) return [];
  const years = { first: String(first.year), last: String(last.year) };
  return [
    {
      name: t('proposal.key.targets', { year: years.last }),
      figure: t('proposal.of', { part: number(last.targetsMet), whole: number(last.targets) }),
      beside:
        last.targets > 0
          ? t('proposal.key.targetsFirst', {
              met: number(first.targetsMet),
              total: number(first.targets),
              year: years.first,
            })
          : t('proposal.key.noTargets'),
    },
    {
      name: t('proposal.key.delay', years),
      figure: t('proposal.change', {
        from: t('proposal.millionHours', { hours: millionHours(first.delayHours, words) }),
        to: t('proposal.millionHours', { hours: millionHours(last.delayHours, words) }),
      }),
      beside: t('proposal.key.unstable', { count: last.unstable }),
    },
  ];
}

function moneySentences(model: ProposalModel, words: Translator): string[] {
  const { t, pick, moneyShort, number } = words;
  const { data, budget, scenario, funds } = model;
  const { currency, firstYear, lastYear } = data.plan.info;
  const money = (amount: number) => unbroken(moneyShort(amount, currency));
  const totals = new Map(fundTotals(data.evaluation.fundYears).map((row) => [row.fundId, row]));
  const { states } = budget;
  const written = [
    t('proposal.summary.money', {
      count: budget.fundable + states.free,
      scenario: pick(scenario.name),
      cost: money(budget.costYoeCents),
      constant: money(budget.costConstantCents),
      programmed: money(budget.programmedCents),
      unfunded: money(budget.unfundedCents),
      first: String(firstYear),
      last: String(lastYear),
    }),
    t('proposal.summary.projects', {
      funded: number(states.funded),
      fundable: number(budget.fundable),
      partly: states.partly,
      unfunded: states.unfunded,
    }),
  ];
  for (const fund of funds) {
    const row = totals.get(fund.id);
    if (!row || row.floorYears === 0) continue;
    written.push(
      t('proposal.summary.floor', {
        fund: pick(fund.name),
        floor: money(fund.floorCents),
        met: number(row.floorYearsMet),
        total: number(row.floorYears),
      }),
    );
  }
  return written;
}

function borderSentences({ border }: ProposalModel, words: Translator): string[] {
  const { t, number } = words;
  const [first, last] = [border[0], border.at(-1)];
  if (!first || !last) return [];
  const years = { first: String(first.year), last: String(last.year) };
  const written: string[] = [];
  if (last.targets > 0) {
    written.push(
      t('proposal.summary.targets', {
        ...years,
        met: number(last.targetsMet),
        total: number(last.targets),
        metFirst: number(first.targetsMet),
        totalFirst: number(first.targets),
      }),
    );
  }
  written.push(
    t('proposal.summary.delay', {
      ...years,
      hoursFirst: millionHours(first.delayHours, words),
      hoursLast: millionHours(last.delayHours, words),
    }),
  );
  if (first.unstable + last.unstable > 0) {
    written.push(
      t('proposal.summary.unstable', {
        ...years,
        countFirst: number(first.unstable),
        countLast: number(last.unstable),
      }),
    );
  }
  return written;
}

function Gaps({ model, words }: SectionProps) {
  const { t, number } = words;
  const last = model.border.at(-1);
  if (!last || last.targets === 0) return null;
  const year = String(last.year);
  const gaps = gapsInYear(model.data.evaluation.crossingYears, last.year).slice(0, SHOWN_GAPS);
  if (gaps.length === 0) return <p>{t('proposal.summary.noGaps', { year })}</p>;
  return (
    <PrintTable
      caption={t('proposal.summary.gaps', { year })}
      className="doc-table--whole"
      rowKey={(row) => row.laneGroupId}
      groups={oneGroup(gaps)}
      columns={[
        {
          key: 'lane',
          label: t('proposal.col.lane'),
          isHeader: true,
          width: 58,
          cell: (row) =>
            t('proposal.laneOf', {
              crossing: crossingName(model.crossings.get(row.crossingId)),
              lane: t(`laneGroup.${row.laneGroup}`),
            }),
        },
        {
          key: 'target',
          label: t('proposal.col.target'),
          numeric: true,
          cell: (row) => number(row.targetMinutes ?? 0),
        },
        {
          key: 'predicted',
          label: t('proposal.col.predicted', { year }),
          numeric: true,
          cell: (row) => {
            const minutes = predictedMinutes(row);
            return minutes === null ? t('proposal.overloaded') : number(minutes, 1);
          },
        },
        {
          key: 'gap',
          label: t('proposal.col.gap'),
          numeric: true,
          cell: (row) => signedMinutes(row.gapMinutes, words),
        },
      ]}
    />
  );
}

function Partners({ model, words }: SectionProps) {
  const { t, percent } = words;
  const table = contributionTable(model.data.plan.contributions, model.fiscalYears);
  if (table.partners.length === 0) return null;
  const rows = table.partners.map((partner, index) => ({ partner, amount: table.partnerTotals[index] ?? 0 }));
  const share = (amount: number) => percent(amount / table.totalCents, 1);
  return (
    <PrintTable
      caption={t('proposal.summary.partners')}
      className="doc-table--narrow doc-table--whole"
      rowKey={(row) => row.partner}
      groups={oneGroup(rows)}
      total={[t('proposal.total'), millions(table.totalCents, words), share(table.totalCents)]}
      columns={[
        {
          key: 'partner',
          label: t('proposal.partner'),
          isHeader: true,
          cell: (row) => t(`partner.${row.partner}`),
        },
        {
          key: 'amount',
          label: t('proposal.col.allocated'),
          numeric: true,
          cell: (row) => millions(row.amount, words),
        },
        { key: 'share', label: t('proposal.share'), numeric: true, cell: (row) => share(row.amount) },
      ]}
    />
  );
}

export function SummarySection({ model, words }: SectionProps) {
  const { t } = words;
  const { currency } = model.data.plan.info;
  return (
    <>
      <dl className="doc-keys">
        {[...moneyFigures(model, words), ...borderFigures(model, words)].map(({ name, figure, beside }) => (
          <div key={name} className="doc-key">
            <dt>{name}</dt>
            <dd>
              <strong>{figure}</strong>
              {beside ? <span>{beside}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <p>{moneySentences(model, words).join(' ')}</p>
      <p>{borderSentences(model, words).join(' ')}</p>
      <Gaps model={model} words={words} />
      <Partners model={model} words={words} />
      <p className="doc-note">{t('proposal.note.millions', { currency })}</p>
    </>
  );
}
