import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import { budgetTotals } from '../../../shared/domain/summary.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { useDecide, type DecidedProject } from '../../data/decisions.ts';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { projectColumns, SUMMED } from './project-columns.tsx';
import { startShiftedBy } from './StartYearField.tsx';
import type { ProjectData, ProjectRow } from './useProjectRows.ts';

interface ProjectTableProps {
  readonly data: ProjectData;
  /** Rows that the filters let through. */
  readonly rows: readonly ProjectRow[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (row: ProjectRow, places: 1 | -1) => void;
  readonly onDelete: (row: ProjectRow) => void;
}

const rowButtons = (table: Element | null): HTMLElement[] => [
  ...(table?.querySelectorAll<HTMLElement>('tbody .row-button') ?? []),
];

export function ProjectTable(props: ProjectTableProps) {
  const { data, rows, selectedId, onSelect, onOpen, onMove, onDelete } = props;
  const translator = useTranslator();
  const { t, money, number } = translator;
  const readOnly = useReadOnly();
  const run = useCommand();
  const decide = useDecide(data.scenario);
  const tabStop = rows.some((row) => row.decided.project.id === selectedId)
    ? selectedId
    : rows[0]?.decided.project.id;

  // a row that changes its place loses the focus in the browser
  const refocus = useRef<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refocus.current === null || document.activeElement !== document.body) return;
    rowButtons(box.current)
      .find((button) => button.dataset.project === refocus.current)
      ?.focus();
    refocus.current = null;
  }, [rows]);
  useEffect(() => {
    rowButtons(box.current)
      .find((button) => button.dataset.project === selectedId)
      ?.closest('tr')
      ?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: ProjectRow) => {
    const buttons = rowButtons(event.currentTarget.closest('table'));
    const place = buttons.indexOf(event.currentTarget);
    const shiftYear = (years: 1 | -1) => {
      const month = startShiftedBy(row.decided, years);
      if (month !== null && !readOnly) decide.start(row.decided, month);
    };
    const move = (places: 1 | -1) => {
      refocus.current = row.decided.project.id;
      onMove(row, places);
    };
    const keys: Readonly<Record<string, () => void>> = event.altKey
      ? {
          ArrowUp: () => move(-1),
          ArrowDown: () => move(1),
          ArrowLeft: () => shiftYear(-1),
          ArrowRight: () => shiftYear(1),
        }
      : {
          ArrowUp: () => buttons[place - 1]?.focus(),
          ArrowDown: () => buttons[place + 1]?.focus(),
          Home: () => buttons[0]?.focus(),
          End: () => buttons.at(-1)?.focus(),
          F2: () => event.currentTarget.closest('tr')?.querySelector('input')?.focus(),
          Delete: () => onDelete(row),
        };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };

  const setMustFund = useCallback(
    ({ project: { id } }: DecidedProject, mustFund: boolean) => {
      void run('project.update', { id, patch: { mustFund } });
    },
    [run],
  );
  const columns = projectColumns({
    translator,
    info: data.info,
    decide,
    readOnly,
    isSelected: (row) => row.decided.project.id === tabStop,
    setMustFund,
    rowButton: (row) => (
      <button
        type="button"
        className="row-button"
        data-project={row.decided.project.id}
        tabIndex={row.decided.project.id === tabStop ? 0 : -1}
        aria-label={t('projects.open', { code: row.decided.project.code })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight F2 Delete"
        onFocus={() => onSelect(row.decided.project.id)}
        onClick={() => onOpen(row.decided.project.id)}
        onKeyDown={(event) => onKeyDown(event, row)}
      >
        {row.decided.project.code}
      </button>
    ),
  });

  const totals = budgetTotals(rows.flatMap(({ result }) => result ?? []));
  const foot = columns.map(({ key }) => {
    if (key === 'title') {
      return rows.length === data.rows.length
        ? t('projects.totalAll', { count: rows.length })
        : t('projects.totalShown', { shown: rows.length, count: data.rows.length });
    }
    const summed = SUMMED.find((candidate) => candidate === key);
    return summed === undefined ? null : (
      <span title={money(totals[summed], data.info.currency)}>{number(totals[summed] / 1e8, 1)}</span>
    );
  });

  return (
    <div className="projects__table" ref={box}>
      <DataTable
        caption={t('projects.caption', { scenario: translator.pick(data.scenario.name) })}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.decided.project.id}
        foot={foot}
        isSelected={(row) => row.decided.project.id === selectedId}
        onRowPress={(row) => onSelect(row.decided.project.id)}
      />
    </div>
  );
}
