import type { FundYear } from '../../../shared/domain/evaluation.ts';
import type { Fund } from '../../../shared/domain/plan/funding.ts';
import { contributionTable, fundTotals, type ContributionYear } from '../../../shared/domain/summary.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { millions, type SectionProps } from '../model.ts';
import { oneGroup, PrintTable, type PrintColumn } from '../PrintTable.tsx';

function floorWord(row: FundYear, { t }: Translator): string {
  if (row.floorCents === 0) return t('proposal.noFloor');
  return row.floorMet ? t('proposal.yes') : t('proposal.no');
}

function Contributions({ model, words, fund }: SectionProps & { fund: Fund }) {
  const { t, pick } = words;
  const own = model.data.plan.contributions.filter((row) => row.fundId === fund.id);
  const table = contributionTable(own, model.fiscalYears);
  if (table.partners.length === 0) return <p>{t('proposal.funds.noContributions')}</p>;
  const columns: PrintColumn<ContributionYear>[] = [
    {
      key: 'year',
      label: t('proposal.col.fiscalYear'),
      isHeader: true,
      width: 9,
      cell: (row) => row.fiscalYear,
    },
    ...table.partners.map((partner, index) => ({
      key: partner,
      label: t(`partner.${partner}`),
      numeric: true,
      cell: (row: ContributionYear) => millions(row.amounts[index] ?? 0, words),
    })),
    {
      key: 'total',
      label: t('proposal.total'),
      numeric: true,
      cell: (row) => millions(row.totalCents, words),
    },
  ];
  return (
    <PrintTable
      caption={t('proposal.funds.contributions', { fund: pick(fund.name) })}
      className="doc-table--whole"
      columns={columns}
      groups={oneGroup(table.years)}
      rowKey={(row) => String(row.fiscalYear)}
      total={[
        t('proposal.total'),
        ...table.partnerTotals.map((amount) => millions(amount, words)),
        millions(table.totalCents, words),
      ]}
    />
  );
}

function Flows({ model, words, fund }: SectionProps & { fund: Fund }) {
  const { t, pick } = words;
  const rows = model.data.evaluation.fundYears.filter((row) => row.fundId === fund.id);
  const [totals] = fundTotals(rows);
  if (!totals) return null;
  const amount = (key: string, label: string, of: (row: FundYear) => number): PrintColumn<FundYear> => ({
    key,
    label,
    numeric: true,
    cell: (row) => millions(of(row), words),
  });
  return (
    <PrintTable
      caption={t('proposal.funds.flows', { fund: pick(fund.name) })}
      className="doc-table--whole"
      rowKey={(row) => String(row.fiscalYear)}
      groups={oneGroup(rows)}
      columns={[
        {
          key: 'year',
          label: t('proposal.col.fiscalYear'),
          isHeader: true,
          width: 9,
          cell: (row) => row.fiscalYear,
        },
        amount('allocated', t('proposal.col.allocated'), (row) => row.allocatedCents),
        amount('carryIn', t('proposal.col.carryIn'), (row) => row.carryInCents),
        amount('programmed', t('proposal.col.programmed'), (row) => row.programmedCents),
        amount('carryOut', t('proposal.col.carryOut'), (row) => row.carryOutCents),
        amount('lapsed', t('proposal.col.lapsed'), (row) => row.lapsedCents),
        amount('floor', t('proposal.col.floor'), (row) => row.floorCents),
        { key: 'met', label: t('proposal.col.floorMet'), width: 12, cell: (row) => floorWord(row, words) },
      ]}
      total={[
        t('proposal.total'),
        millions(totals.allocatedCents, words),
        '',
        millions(totals.programmedCents, words),
        millions(totals.leftCents, words),
        millions(totals.lapsedCents, words),
        '',
        totals.floorYears === 0
          ? ''
          : t('proposal.of', {
              part: words.number(totals.floorYearsMet),
              whole: words.number(totals.floorYears),
            }),
      ]}
    />
  );
}

export function FundsSection({ model, words }: SectionProps) {
  const { t, pick } = words;
  const { currency, calendar } = model.data.plan.info;
  if (model.funds.length === 0) return <p>{t('proposal.funds.none')}</p>;
  return (
    <>
      <p>{t('proposal.note.noLaw')}</p>
      <p className="doc-note">
        {t('proposal.note.millions', { currency })}{' '}
        {t('proposal.note.fiscalYears', { calendar: t(`calendar.${calendar}`) })}{' '}
        {t('proposal.funds.identity')}
      </p>
      {model.funds.map((fund) => (
        <div key={fund.id} className="doc-part">
          <h3>{pick(fund.name)}</h3>
          <Contributions model={model} words={words} fund={fund} />
          <Flows model={model} words={words} fund={fund} />
        </div>
      ))}
    </>
  );
}
