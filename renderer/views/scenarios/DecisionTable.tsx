import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../components/Badge.tsx';
import { IconButton } from '../../components/Button.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { EmptyState } from '../../components/Panel.tsx';
import { Choice } from '../../components/Select.tsx';
import { Switch } from '../../components/Switch.tsx';
import { decideProjects, useDecide, type Decide, type DecidedProject } from '../../data/decisions.ts';
import { useReadOnly } from '../../data/session.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { StartYearField } from '../projects/StartYearField.tsx';
import { spanOf } from './changes.ts';
import type { ScenarioData } from './useScenarioData.ts';

const MAX_SHIFT = 240;

/** Every project with what this scenario decides about it; inherited values are grey. */
export function DecisionTable({ data }: { data: ScenarioData }) {
  const { t, pick, month, number } = useTranslator();
  const isDisabled = useReadOnly();
  const decide = useDecide(data.selected);
  const [onlyOwn, setOnlyOwn] = useState(false);
  const { info, parent } = data;
  const isBaseline = parent === null;
  const all = decideProjects({ ...data.rows, projects: data.projects }, data.selected);
  const rows = onlyOwn && !isBaseline ? all.filter(isDecidedHere) : all;
  const yesNo = (included: boolean) => t(included ? 'scenarios.yes' : 'scenarios.no');

  const project: Column<DecidedProject>[] = [
    {
      key: 'rank',
      label: t('projects.rank'),
      numeric: true,
      sortBy: (row) => row.project.rank,
      cell: (row) => number(row.project.rank),
    },
    {
      key: 'code',
      label: t('projects.code'),
      isHeader: true,
      sortBy: (row) => row.project.code,
      cell: (row) => row.project.code,
    },
    {
      key: 'title',
      label: t('projects.title'),
      sortBy: (row) => pick(row.project.title),
      cell: (row) => <span className="project-title">{pick(row.project.title)}</span>,
    },
  ];
  const start: Column<DecidedProject>[] = [
    {
      key: 'startYear',
      label: t('projects.startYear'),
      sortBy: (row) => row.startMonth,
      cell: (row) => (
        <StartYearField decided={row} calendar={info.calendar} isDisabled={isDisabled} decide={decide} />
      ),
    },
    {
      key: 'startMonth',
      label: t('projects.start'),
      sortBy: (row) => row.startMonth,
      cell: (row) => <span className="nowrap">{month(row.startMonth)}</span>,
    },
  ];
  const included: Column<DecidedProject> = {
    key: 'included',
    label: t('projects.included'),
    sortBy: (row) => Number(!row.included),
    cell: (row) =>
      isBaseline ? (
        <Switch
          label={t('projects.includedOf', { code: row.project.code })}
          isSelected={row.included}
          isDisabled={isDisabled}
          onChange={(chosen) => decide.toggle(row, chosen)}
        />
      ) : (
        <Choice
          small
          label={t('projects.includedOf', { code: row.project.code })}
          value={row.ownIncluded === null ? 'inherited' : row.ownIncluded ? 'yes' : 'no'}
          isDisabled={isDisabled}
          options={[
            { value: 'inherited', label: t('scenarios.asParent', { value: yesNo(row.parentIncluded) }) },
            { value: 'yes', label: t('scenarios.yes') },
            { value: 'no', label: t('scenarios.no') },
          ]}
          onChange={(chosen) => {
            decide.include(row, chosen === 'inherited' ? null : chosen === 'yes');
          }}
        />
      ),
  };
  const shift: Column<DecidedProject>[] = [
    {
      key: 'shift',
      label: t('scenarios.shift'),
      numeric: true,
      sortBy: (row) => row.startMonth - row.project.startMonth,
      cell: (row) => <ShiftCell row={row} decide={decide} isDisabled={isDisabled} />,
    },
    {
      key: 'state',
      label: t('scenarios.decision'),
      sortBy: (row) => Number(!isDecidedHere(row)),
      cell: (row) =>
        isDecidedHere(row) ? (
          <span className="decision-state">
            <Badge look="info">{t('scenarios.own')}</Badge>
            <IconButton
              small
              icon={<RotateCcw aria-hidden />}
              label={t('scenarios.reset', { code: row.project.code })}
              isDisabled={isDisabled}
              onPress={() => decide.reset(row)}
            />
          </span>
        ) : (
          <span className="inherited">{t('scenarios.inherited')}</span>
        ),
    },
  ];

  return (
    <div className="stack">
      <div className="scenario-lead">
        <p>
          {isBaseline
            ? t('scenarios.baselineDecides')
            : t('scenarios.childDecides', { parent: pick(parent.name) })}
        </p>
        {isBaseline ? null : (
          <Switch isSelected={onlyOwn} onChange={setOnlyOwn}>
            {t('scenarios.onlyOwn')}
          </Switch>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState text={t(onlyOwn ? 'scenarios.nothingDecided' : 'projects.empty')} />
      ) : (
        <div className="decisions">
          <DataTable
            hideCaption
            caption={t('scenarios.decisionsOf', { scenario: pick(data.selected.name) })}
            height="32rem"
            columns={
              isBaseline ? [...project, included, ...start] : [...project, included, ...shift, ...start]
            }
            rows={rows}
            rowKey={(row) => row.project.id}
          />
        </div>
      )}
    </div>
  );
}

function isDecidedHere(row: DecidedProject): boolean {
  return row.ownIncluded !== null || row.ownShiftMonths !== null;
}

interface ShiftCellProps {
  readonly row: DecidedProject;
  readonly decide: Decide;
  readonly isDisabled: boolean;
}

function ShiftCell({ row, decide, isDisabled }: ShiftCellProps) {
  const { t } = useTranslator();
  const months = row.startMonth - row.project.startMonth;
  const span = spanOf(months);
  return (
    <div className={`shift${row.ownShiftMonths === null ? ' inherited' : ''}`}>
      <NumberField
        bare
        label={t('scenarios.shiftOf', { code: row.project.code })}
        value={months}
        min={-MAX_SHIFT}
        max={MAX_SHIFT}
        isDisabled={isDisabled}
        onCommit={(entered) => decide.start(row, row.project.startMonth + entered)}
      />
      <span className="shift__years">
        {months === 0
          ? t('scenarios.noShift')
          : t(months > 0 ? 'scenarios.later' : 'scenarios.earlier', span)}
      </span>
    </div>
  );
}
