import { recommendationTotals } from '../../../shared/domain/summary.ts';
import { millions, type SectionProps } from '../model.ts';
import { oneGroup, PrintTable } from '../PrintTable.tsx';
import { Together } from '../Together.tsx';

export function RecommendationsSection({ model, words }: SectionProps) {
  const { t, pick, number } = words;
  const { data, budget } = model;
  const names = new Map(
    data.recommendations.map((row) => [
      row.id,
      t('proposal.recommendations.name', { number: number(row.number), title: pick(row.title) }),
    ]),
  );
  const rows = recommendationTotals(data.recommendations, data.plan.projects, data.evaluation.projects);
  return (
    <>
      <p>{t('proposal.recommendations.note')}</p>
      <PrintTable
        caption={t('proposal.recommendations.table')}
        rowKey={(row) => row.recommendationId}
        groups={oneGroup(rows)}
        total={[
          t('proposal.total'),
          number(budget.fundable + budget.states.free),
          number(budget.states.funded),
          millions(budget.costConstantCents, words),
          millions(budget.costYoeCents, words),
          millions(budget.programmedCents, words),
          millions(budget.unfundedCents, words),
        ]}
        columns={[
          {
            key: 'name',
            label: t('proposal.col.recommendation'),
            isHeader: true,
            width: 34,
            cell: (row) => <Together text={names.get(row.recommendationId) ?? ''} />,
          },
          {
            key: 'projects',
            label: t('proposal.col.projects'),
            numeric: true,
            cell: (row) => number(row.projects),
          },
          {
            key: 'funded',
            label: t('proposal.col.funded'),
            numeric: true,
            cell: (row) => number(row.funded),
          },
          {
            key: 'constant',
            label: t('proposal.col.constant'),
            numeric: true,
            cell: (row) => millions(row.costConstantCents, words),
          },
          {
            key: 'yoe',
            label: t('proposal.col.yoe'),
            numeric: true,
            cell: (row) => millions(row.costYoeCents, words),
          },
          {
            key: 'programmed',
            label: t('proposal.col.programmed'),
            numeric: true,
            cell: (row) => millions(row.programmedCents, words),
          },
          {
            key: 'unfunded',
            label: t('proposal.col.unfunded'),
            numeric: true,
            cell: (row) => millions(row.unfundedCents, words),
          },
        ]}
      />
      <p className="doc-note">{t('proposal.note.millions', { currency: data.plan.info.currency })}</p>
    </>
  );
}
