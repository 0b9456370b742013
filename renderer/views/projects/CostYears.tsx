import { sumCents, ZERO_CENTS, type Cents } from '../../../shared/domain/money.ts';
import type { ProjectYear } from '../../../shared/domain/evaluation.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/Panel.tsx';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import type { ProjectData, ProjectRow } from './useProjectRows.ts';

/** Cost of one project by fiscal year and who pays it, in the selected scenario. */
export function CostYears({ data, row }: { data: ProjectData; row: ProjectRow }) {
  const { t, pick, money } = useTranslator();
  const funds = useQuery('funds.list', {}).data?.funds ?? [];
  const { currency, calendar } = data.info;
  if (row.years.length === 0) {
    return <EmptyState text={row.decided.included ? t('projects.noCost') : t('projects.notIncluded')} />;
  }

  const amounts: { key: string; label: string; of: (year: ProjectYear) => Cents }[] = [
    { key: 'constant', label: t('projects.costConstantCents'), of: (year) => year.costConstantCents },
    { key: 'yoe', label: t('projects.costYoeCents'), of: (year) => year.costYoeCents },
    ...[...funds]
      .sort((a, b) => a.position - b.position)
      .map((fund) => ({
        key: fund.id,
        label: pick(fund.name),
        of: (year: ProjectYear) => year.programmedByFund[fund.id] ?? ZERO_CENTS,
      })),
    { key: 'unfunded', label: t('projects.unfundedCents'), of: (year) => year.unfundedCents },
  ];
  const columns: Column<ProjectYear>[] = [
    {
      key: 'year',
      label: t('projects.fiscalYear'),
      isHeader: true,
      cell: (year) => String(year.fiscalYear),
    },
    ...amounts.map(({ key, label, of }) => ({
      key,
      label,
      numeric: true,
      cell: (year: ProjectYear) => money(of(year), currency),
    })),
  ];
  return (
    <div className="cost-years">
      <DataTable
        caption={t('projects.yearsCaption', { calendar: t(`calendar.${calendar}`) })}
        columns={columns}
        rows={row.years}
        rowKey={(year) => String(year.fiscalYear)}
        foot={[t('projects.total'), ...amounts.map(({ of }) => money(sumCents(row.years.map(of)), currency))]}
      />
    </div>
  );
}
