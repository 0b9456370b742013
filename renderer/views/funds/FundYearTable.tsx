import { Check, Minus, X } from 'lucide-react';
import { fundTotals } from '../../../shared/domain/summary.ts';
import { sumCents } from '../../../shared/domain/money.ts';
import type { Fund } from '../../../shared/domain/plan/funding.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { Badge } from '../../components/Badge.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import type { FundRow } from './fund-rows.ts';

function FloorBadge({ row, currency }: { row: FundRow; currency: string }) {
  const { t, moneyShort } = useTranslator();
  if (row.floorCents === 0) {
    return (
      <Badge>
        <Minus aria-hidden /> {t('funds.floorNone')}
      </Badge>
    );
  }
  return row.floorMet ? (
    <Badge look="ok">
      <Check aria-hidden /> {t('funds.floorMet')}
    </Badge>
  ) : (
    <Badge look="danger">
      <X aria-hidden />{' '}
      {t('funds.floorMissed', { amount: moneyShort(row.floorCents - row.programmedCents, currency) })}
    </Badge>
  );
}

interface YearTableProps {
  readonly fund: Fund;
  readonly rows: readonly FundRow[];
  readonly currency: string;
  readonly scenarioName: string;
}

/** The fund's years in the scenario: what comes in, what is programmed, what is left. */
export function FundYearTable({ fund, rows, currency, scenarioName }: YearTableProps) {
  const { t, pick, money, number } = useTranslator();
  const plain = (cents: number) => number(cents / 100);
  const amount = (key: string, label: string, of: (row: FundRow) => number): Column<FundRow> => ({
    key,
    label,
    numeric: true,
    cell: (row) => plain(of(row)),
  });
  const columns: Column<FundRow>[] = [
    { key: 'year', label: t('funds.fiscalYear'), isHeader: true, cell: (row) => String(row.fiscalYear) },
    amount('allocated', t('funds.allocated'), (row) => row.allocatedCents),
    amount('carryIn', t('funds.carryIn'), (row) => row.carryInCents),
    amount('available', t('funds.available'), (row) => row.availableCents),
    amount('programmed', t('funds.programmed'), (row) => row.programmedCents),
    amount('carryOut', t('funds.carryOut'), (row) => row.carryOutCents),
    amount('lapsed', t('funds.lapsed'), (row) => row.lapsedCents),
    amount('floor', t('funds.floorColumn'), (row) => row.floorCents),
    {
      key: 'floorMet',
      label: t('funds.floorMetColumn'),
      cell: (row) => <FloorBadge row={row} currency={currency} />,
    },
    amount('shortfall', t('funds.shortfall'), (row) => row.shortfallCents),
  ];
  const [totals] = fundTotals(rows);
  return (
    <Panel
      flush
      title={t('funds.years')}
      subtitle={t('funds.yearsSubtitle', { scenario: scenarioName, currency })}
      className="fund-years"
    >
      <DataTable
        hideCaption
        caption={t('funds.yearsCaption', { fund: pick(fund.name) })}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.fiscalYear)}
        height="36rem"
        foot={
          totals
            ? [
                t('funds.total'),
                plain(totals.allocatedCents),
                NO_FIGURE,
                NO_FIGURE,
                plain(totals.programmedCents),
                NO_FIGURE,
                plain(totals.lapsedCents),
                NO_FIGURE,
                totals.floorYears > 0 ? `${totals.floorYearsMet} / ${totals.floorYears}` : NO_FIGURE,
                plain(sumCents(rows.map((row) => row.shortfallCents))),
              ]
            : []
        }
      />
      {totals ? (
        <p className="fund-years__balance">
          {t('funds.balance', {
            allocated: money(totals.allocatedCents, currency),
            programmed: money(totals.programmedCents, currency),
            lapsed: money(totals.lapsedCents, currency),
            left: money(totals.leftCents, currency),
          })}{' '}
          {totals.floorYears > 0
            ? t('funds.floorYears', { n: totals.floorYearsMet, m: totals.floorYears })
            : null}
        </p>
      ) : null}
    </Panel>
  );
}
