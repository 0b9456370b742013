import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { CrossingYear } from '../../../shared/domain/evaluation.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { EmptyState, Panel } from '../../components/Panel.tsx';
import { Select } from '../../components/Select.tsx';
import { DraftField } from '../../components/TextField.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { crossingName } from '../crossing-name.ts';
import {
  crossingRows,
  gapSize,
  MODES,
  type CrossingFilters,
  type CrossingRow,
  type CrossingsData,
  type ModeFilter,
} from './crossing-rows.ts';
import { mxStateName, stateOptions, usStateName } from './state-names.ts';

interface ListProps {
  readonly data: CrossingsData;
  /** Results of the plan's last year. */
  readonly years: readonly CrossingYear[];
  readonly year: number;
  readonly scenarioName: string;
  readonly filters: CrossingFilters;
  readonly onFilter: (filters: CrossingFilters) => void;
  readonly onChoose: (crossingId: string) => void;
  /** Crossing that was left for the list: its row takes the focus. */
  readonly returnTo: string | null;
}

function GapCell({ row }: { row: CrossingYear | null }) {
  const { t, minutes } = useTranslator();
  if (row === null || row.targetMinutes === null)
    return <span className="muted">{t('crossings.noTarget')}</span>;
  const kind = <span className="lane-gap__kind">{t(`laneGroup.${row.laneGroup}`)}</span>;
  if (!row.stable) {
    return (
      <>
        <Badge look="danger">
          <TriangleAlert aria-hidden />
          {t('crossings.overloaded')}
        </Badge>
        {kind}
      </>
    );
  }
  if (row.gapMinutes === null) return NO_FIGURE;
  return (
    <>
      {row.gapMinutes > 0
        ? t('crossings.gapOver', { minutes: minutes(row.gapMinutes) })
        : t('crossings.gapWithin', { minutes: minutes(-row.gapMinutes) })}
      {kind}
    </>
  );
}

function TargetsCell({ row }: { row: CrossingRow }) {
  const { t } = useTranslator();
  if (row.targets === 0) return NO_FIGURE;
  const all = row.targetsMet === row.targets;
  return (
    <Badge look={all ? 'ok' : 'warn'}>
      {all ? <Check aria-hidden /> : null}
      {t('crossings.nOfM', { n: row.targetsMet, m: row.targets })}
    </Badge>
  );
}

/** Up and down go from crossing to crossing, Home and End to the first and last. */
function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}

/** All crossings, the one with the worst gap first. */
export function CrossingList(props: ListProps) {
  const { data, years, year, scenarioName, filters, onFilter, onChoose, returnTo } = props;
  const translator = useTranslator();
  const { t, number, language } = translator;
  const box = useRef<HTMLDivElement>(null);
  const rows = crossingRows(data, years, filters);
  const worst = t('crossings.worstGap', { year: String(year) });
  const met = t('crossings.targetsMet', { year: String(year) });

  useEffect(() => {
    if (returnTo === null) return;
    box.current?.querySelector<HTMLElement>(`[data-crossing="${returnTo}"] button`)?.focus();
  }, [returnTo]);

  const columns: Column<CrossingRow>[] = [
    {
      key: 'name',
      label: t('crossings.name'),
      isHeader: true,
      sortBy: ({ crossing }) => crossingName(crossing, language),
      cell: ({ crossing }) => (
        <span data-crossing={crossing.id}>
          <Button small look="quiet" onPress={() => onChoose(crossing.id)}>
            {language === 'es' ? crossing.nameMx : crossing.nameUs}
          </Button>
          <span className="crossing-name__other" lang={language === 'es' ? 'en' : 'es'}>
            {language === 'es' ? crossing.nameUs : crossing.nameMx}
          </span>
        </span>
      ),
    },
    {
      key: 'cities',
      label: t('crossings.cities'),
      sortBy: ({ crossing }) => crossing.cityUs,
      cell: ({ crossing }) => (
        <>
          {crossing.cityUs} – {crossing.cityMx}
          <span className="crossing-states">
            {usStateName(crossing.stateUs, translator)} – {mxStateName(crossing.stateMx, translator)}
          </span>
        </>
      ),
    },
    {
      key: 'modes',
      label: t('crossings.modes'),
      cell: ({ crossing, modes }) =>
        [...modes.map((mode) => t(`mode.${mode}`)), ...(crossing.rail ? [t('crossings.rail')] : [])].join(
          ', ',
        ),
    },
    {
      key: 'volume',
      label: t('crossings.volume'),
      numeric: true,
      sortBy: (row) => row.volume,
      cell: (row) => (row.volume === null ? NO_FIGURE : number(row.volume)),
    },
    {
      key: 'gap',
      label: worst,
      sortBy: (row) => gapSize(row.worst),
      cell: (row) => <GapCell row={row.worst} />,
    },
    {
      key: 'met',
      label: met,
      sortBy: (row) => (row.targets === 0 ? null : row.targetsMet / row.targets),
      cell: (row) => <TargetsCell row={row} />,
    },
  ];
  const title = t('crossings.count', { count: rows.length });
  const subtitle = t('crossings.listCaption', { year: String(year), scenario: scenarioName });
  return (
    <>
      <div className="crossing-filters">
        <div className="crossing-filters__text">
          <DraftField
            label={t('crossings.find')}
            value={filters.text}
            onChange={(text) => onFilter({ ...filters, text })}
          />
        </div>
        <Select
          label={t('crossings.state')}
          value={filters.state}
          options={[
            { value: 'all', label: t('crossings.allStates') },
            ...stateOptions(data.crossings, translator),
          ]}
          onChange={(state) => onFilter({ ...filters, state })}
        />
        <Select<ModeFilter>
          label={t('crossings.mode')}
          value={filters.mode}
          options={[
            { value: 'all', label: t('crossings.allModes') },
            ...MODES.map((mode) => ({ value: mode, label: t(`mode.${mode}`) })),
            { value: 'rail', label: t('crossings.rail') },
          ]}
          onChange={(mode) => onFilter({ ...filters, mode })}
        />
      </div>
      <Panel flush title={title} subtitle={subtitle} className="crossing-list">
        {rows.length === 0 ? (
          <EmptyState text={t('crossings.noMatch')} />
        ) : (
          // the keys move the focus between buttons that work without them
          // eslint-disable-next-line jsx-a11y/no-static-element-interactions
          <div ref={box} onKeyDown={moveInList}>
            <DataTable
              hideCaption
              caption={`${title}. ${subtitle}`}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.crossing.id}
              height="max(18rem, calc(100vh - 19rem))"
              onRowPress={(row) => onChoose(row.crossing.id)}
            />
          </div>
        )}
      </Panel>
    </>
  );
}
