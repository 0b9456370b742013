import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { millions, type RankedProject, type SectionProps } from '../model.ts';
import { oneGroup, PrintTable } from '../PrintTable.tsx';
import { Together } from '../Together.tsx';

function ProjectName({ row: { project }, words }: { row: RankedProject; words: SectionProps['words'] }) {
  const { t, pick } = words;
  const beside = [
    project.sponsor,
    t(`side.${project.side}`),
    project.mustFund ? t('proposal.projects.mustFund') : '',
  ];
  return (
    <>
      <Together text={pick(project.title)} />
      <span className="doc-beside">{beside.filter((part) => part !== '').join(' · ')}</span>
    </>
  );
}

function Programme({ model, words, rows }: SectionProps & { rows: readonly RankedProject[] }) {
  const { t, month } = words;
  const { budget } = model;
  return (
    <PrintTable
      caption={t('proposal.projects.table')}
      className="doc-table--dense"
      rowKey={({ project }) => project.id}
      groups={oneGroup(rows)}
      total={[
        t('proposal.total'),
        '',
        '',
        '',
        '',
        millions(budget.costConstantCents, words),
        millions(budget.costYoeCents, words),
        millions(budget.programmedCents, words),
        millions(budget.unfundedCents, words),
        '',
      ]}
      columns={[
        { key: 'rank', label: t('proposal.col.rank'), width: 5, cell: ({ project }) => project.rank },
        { key: 'code', label: t('proposal.col.code'), width: 6.5, cell: ({ project }) => project.code },
        {
          key: 'project',
          label: t('proposal.col.project'),
          isHeader: true,
          width: 29.5,
          cell: (row) => <ProjectName row={row} words={words} />,
        },
        {
          key: 'start',
          label: t('proposal.col.start'),
          width: 7.5,
          cell: ({ result }) => month(result.startMonth),
        },
        {
          key: 'opening',
          label: t('proposal.col.opening'),
          width: 7.5,
          cell: ({ result }) => (result.openingMonth === null ? NO_FIGURE : month(result.openingMonth)),
        },
        {
          key: 'constant',
          label: t('proposal.col.constant'),
          numeric: true,
          width: 8.5,
          cell: ({ result }) => millions(result.costConstantCents, words),
        },
        {
          key: 'yoe',
          label: t('proposal.col.yoe'),
          numeric: true,
          width: 7,
          cell: ({ result }) => millions(result.costYoeCents, words),
        },
        {
          key: 'programmed',
          label: t('proposal.col.programmed'),
          numeric: true,
          width: 10,
          cell: ({ result }) => millions(result.programmedCents, words),
        },
        {
          key: 'unfunded',
          label: t('proposal.col.unfunded'),
          numeric: true,
          width: 8.5,
          cell: ({ result }) => millions(result.unfundedCents, words),
        },
        {
          key: 'state',
          label: t('proposal.col.state'),
          width: 10,
          cell: ({ result }) => t(`state.${result.state}`),
        },
      ]}
    />
  );
}

export function ProjectsSection({ model, words }: SectionProps) {
  const { t, pick } = words;
  const { currency, programmingRule } = model.data.plan.info;
  const included = model.projects.filter(({ result }) => result.state !== 'excluded');
  const excluded = model.projects.filter(({ result }) => result.state === 'excluded');
  return (
    <>
      <p>{t('proposal.projects.order', { rule: t(`proposal.rule.${programmingRule}`) })}</p>
      <p className="doc-note">
        {t('proposal.projects.constant')} {t('proposal.note.millions', { currency })}
      </p>
      {included.length > 0 ? (
        <Programme model={model} words={words} rows={included} />
      ) : (
        <p>{t('proposal.projects.none')}</p>
      )}
      {excluded.length > 0 ? (
        <PrintTable
          caption={t('proposal.projects.excluded')}
          className="doc-table--dense"
          rowKey={({ project }) => project.id}
          groups={oneGroup(excluded)}
          columns={[
            { key: 'rank', label: t('proposal.col.rank'), width: 7, cell: ({ project }) => project.rank },
            { key: 'code', label: t('proposal.col.code'), width: 9, cell: ({ project }) => project.code },
            {
              key: 'title',
              label: t('proposal.col.title'),
              isHeader: true,
              width: 44,
              cell: ({ project }) => <Together text={pick(project.title)} />,
            },
            {
              key: 'sponsor',
              label: t('proposal.col.sponsor'),
              cell: ({ project }) => project.sponsor || NO_FIGURE,
            },
            {
              key: 'side',
              label: t('proposal.col.side'),
              width: 14,
              cell: ({ project }) => t(`side.${project.side}`),
            },
          ]}
        />
      ) : null}
    </>
  );
}
