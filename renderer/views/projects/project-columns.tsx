import type { ReactNode } from 'react';
import { PROJECT_STATUSES } from '../../../shared/domain/plan/projects.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import { NO_FIGURE, type Translator } from '../../../shared/i18n/translator.ts';
import { FundingBadge } from '../../components/Badge.tsx';
import type { Column } from '../../components/DataTable.tsx';
import type { Decide, DecidedProject } from '../../data/decisions.ts';
import { RowSwitch } from './RowSwitch.tsx';
import { SpendingBars } from './SpendingBars.tsx';
import { StartYearField } from './StartYearField.tsx';
import type { ProjectRow } from './useProjectRows.ts';

interface ColumnContext {
  readonly translator: Translator;
  readonly info: PlanInfo;
  readonly decide: Decide;
  readonly readOnly: boolean;
  readonly isSelected: (row: ProjectRow) => boolean;
  readonly setMustFund: (decided: DecidedProject, mustFund: boolean) => void;
  readonly rowButton: (row: ProjectRow) => ReactNode;
}

/** Columns whose figures are added up in the last row of the table. */
export const SUMMED = ['costConstantCents', 'costYoeCents', 'programmedCents', 'unfundedCents'] as const;

/** Controls of rows that are not selected are left out of the Tab order: one stop for the table, not hundreds. */
export function projectColumns(context: ColumnContext): Column<ProjectRow>[] {
  const { translator, info, decide, readOnly, isSelected, setMustFund, rowButton } = context;
  const { t, pick, money, number, month } = translator;
  const unit = t('projects.millionsOf', { currency: info.currency });

  const amount = (key: (typeof SUMMED)[number]): Column<ProjectRow> => ({
    key,
    label: `${t(`projects.${key}`)} (${unit})`,
    numeric: true,
    sortBy: ({ result }) => result?.[key] ?? null,
    cell: ({ result }) =>
      !result || result.state === 'excluded' ? (
        NO_FIGURE
      ) : (
        <span title={money(result[key], info.currency)}>{number(result[key] / 1e8, 1)}</span>
      ),
  });

  return [
    {
      key: 'rank',
      label: t('projects.rank'),
      numeric: true,
      sortBy: ({ decided }) => decided.project.rank,
      cell: ({ decided }) => number(decided.project.rank),
    },
    {
      key: 'code',
      label: t('projects.code'),
      isHeader: true,
      sortBy: ({ decided }) => decided.project.code,
      cell: rowButton,
    },
    {
      key: 'title',
      label: t('projects.title'),
      sortBy: ({ decided }) => pick(decided.project.title),
      cell: ({ decided }) => <span className="project-title">{pick(decided.project.title)}</span>,
    },
    {
      key: 'state',
      label: t('projects.state'),
      sortBy: ({ result }) => (result ? t(`state.${result.state}`) : null),
      cell: ({ result }) => (result ? <FundingBadge state={result.state} /> : NO_FIGURE),
    },
    {
      key: 'startYear',
      label: t('projects.startYear'),
      sortBy: ({ decided }) => decided.startMonth,
      cell: (row) => (
        <StartYearField
          decided={row.decided}
          calendar={info.calendar}
          isDisabled={readOnly}
          excludeFromTabOrder={!isSelected(row)}
          decide={decide}
        />
      ),
    },
    {
      key: 'opening',
      label: t('projects.opening'),
      sortBy: ({ result }) => result?.openingMonth ?? null,
      cell: ({ result }) => (
        <span className="nowrap">{result?.openingMonth ? month(result.openingMonth) : NO_FIGURE}</span>
      ),
    },
    ...SUMMED.map(amount),
    {
      key: 'spending',
      label: t('projects.spending'),
      cell: ({ years }) => (
        <SpendingBars
          years={years}
          firstYear={info.firstYear}
          lastYear={info.lastYear}
          currency={info.currency}
        />
      ),
    },
    {
      key: 'included',
      label: t('projects.included'),
      sortBy: ({ decided }) => Number(decided.included),
      cell: (row) => (
        <RowSwitch
          decided={row.decided}
          label={t('projects.includedOf', { code: row.decided.project.code })}
          isSelected={row.decided.included}
          isDisabled={readOnly}
          excludeFromTabOrder={!isSelected(row)}
          onChange={decide.toggle}
        />
      ),
    },
    {
      key: 'mustFund',
      label: t('projects.mustFund'),
      sortBy: ({ decided }) => Number(!decided.project.mustFund),
      cell: (row) => (
        <RowSwitch
          decided={row.decided}
          label={t('projects.mustFundOf', { code: row.decided.project.code })}
          isSelected={row.decided.project.mustFund}
          isDisabled={readOnly}
          excludeFromTabOrder={!isSelected(row)}
          onChange={setMustFund}
        />
      ),
    },
    {
      key: 'measure',
      label: t('projects.measure'),
      sortBy: ({ recommendation, measure }) =>
        measure && recommendation ? `${recommendation.number} ${pick(measure.title)}` : null,
      cell: ({ recommendation, measure }) =>
        measure && recommendation ? (
          <span className="project-measure" title={pick(recommendation.title)}>
            {`${recommendation.number} · ${pick(measure.title)}`}
          </span>
        ) : (
          NO_FIGURE
        ),
    },
    {
      key: 'side',
      label: t('projects.side'),
      sortBy: ({ decided }) => t(`side.${decided.project.side}`),
      cell: ({ decided }) => <span className="nowrap">{t(`side.${decided.project.side}`)}</span>,
    },
    {
      key: 'status',
      label: t('projects.status'),
      sortBy: ({ decided }) => PROJECT_STATUSES.indexOf(decided.project.status),
      cell: ({ decided }) => <span className="nowrap">{t(`status.${decided.project.status}`)}</span>,
    },
    {
      key: 'sponsor',
      label: t('projects.sponsor'),
      sortBy: ({ decided }) => decided.project.sponsor || null,
      cell: ({ decided }) => <span className="project-sponsor">{decided.project.sponsor || NO_FIGURE}</span>,
    },
  ];
}
