import { useMemo } from 'react';
import { targetInForce } from '../../../shared/domain/crossing/targets.ts';
import type { CrossingYear } from '../../../shared/domain/evaluation.ts';
import { LANE_GROUP_KINDS, type Crossing, type Target } from '../../../shared/domain/plan/crossings.ts';
import { predictedMinutes } from '../../../shared/domain/summary.ts';
import { NO_FIGURE, type Translator } from '../../../shared/i18n/translator.ts';
import { borderHeart } from '../heart.ts';
import { HeartFigure } from '../HeartFigure.tsx';
import {
  crossingName,
  millionHours,
  millions,
  signedMinutes,
  type ProposalModel,
  type SectionProps,
} from '../model.ts';
import { oneGroup, PrintTable, type PrintColumn, type RowGroup } from '../PrintTable.tsx';

interface BorderRow {
  readonly year: number;
  readonly targetMinutes: number | null;
  readonly observedMinutes: number | null;
  readonly predictedMinutes: number | null;
  readonly cumulativeCents: number | null;
  readonly openings: string;
  readonly targetsMet: string;
  readonly delayHours: string;
  readonly overloaded: string;
}

function BorderTable({ model, words, heart }: SectionProps & { heart: ReturnType<typeof borderHeart> }) {
  const { t, number } = words;
  const [scenario] = heart.scenarios;
  const border = new Map(model.border.map((row) => [row.year, row]));
  const rows = heart.years.map((year, index): BorderRow => {
    const row = border.get(year);
    return {
      year,
      targetMinutes: heart.targetMinutes[index] ?? null,
      observedMinutes: heart.observedMinutes[index] ?? null,
      predictedMinutes: scenario?.predictedMinutes[index] ?? null,
      cumulativeCents: scenario?.cumulativeCents[index] ?? null,
      openings: scenario?.openings[index]?.join(', ') || NO_FIGURE,
      targetsMet: row
        ? t('proposal.of', { part: number(row.targetsMet), whole: number(row.targets) })
        : NO_FIGURE,
      delayHours: row ? millionHours(row.delayHours, words) : NO_FIGURE,
      overloaded: row ? number(row.unstable) : NO_FIGURE,
    };
  });
  const minutes = (value: number | null) => (value === null ? NO_FIGURE : number(value, 1));
  const observed: PrintColumn<BorderRow> = {
    key: 'observed',
    label: t('proposal.col.observed'),
    numeric: true,
    cell: (row) => minutes(row.observedMinutes),
  };
  return (
    <PrintTable
      caption={t('proposal.crossings.table')}
      className="doc-table--whole"
      rowKey={(row) => String(row.year)}
      groups={oneGroup(rows)}
      columns={[
        { key: 'year', label: t('proposal.col.year'), isHeader: true, width: 7, cell: (row) => row.year },
        {
          key: 'target',
          label: t('proposal.col.meanTarget'),
          numeric: true,
          cell: (row) => minutes(row.targetMinutes),
        },
        ...(rows.some((row) => row.observedMinutes !== null) ? [observed] : []),
        {
          key: 'mean',
          label: t('proposal.col.meanWait'),
          numeric: true,
          cell: (row) => minutes(row.predictedMinutes),
        },
        {
          key: 'money',
          label: t('proposal.col.cumulative'),
          numeric: true,
          width: 12,
          cell: (row) => (row.cumulativeCents === null ? NO_FIGURE : millions(row.cumulativeCents, words)),
        },
        { key: 'met', label: t('proposal.col.targetsMet'), numeric: true, cell: (row) => row.targetsMet },
        { key: 'delay', label: t('proposal.col.delayHours'), numeric: true, cell: (row) => row.delayHours },
        {
          key: 'overloaded',
          label: t('proposal.col.overloaded'),
          numeric: true,
          cell: (row) => row.overloaded,
        },
        { key: 'openings', label: t('proposal.col.openings'), width: 21, cell: (row) => row.openings },
      ]}
    />
  );
}

interface TargetRow {
  readonly laneGroupId: string;
  readonly crossingId: string;
  readonly target: Target;
  readonly first: CrossingYear;
  readonly last: CrossingYear;
}

/** From the Pacific to the Gulf; crossings without coordinates come last. */
function westToEast(a: Crossing, b: Crossing): number {
  const [left, right] = [a.longitude ?? Number.POSITIVE_INFINITY, b.longitude ?? Number.POSITIVE_INFINITY];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Lane groups with a target, by crossing from west to east. */
function targetGroups({ data, crossings }: ProposalModel): RowGroup<TargetRow>[] {
  const { plan, evaluation } = data;
  const { firstYear, lastYear } = plan.info;
  const rowsOf = Map.groupBy(evaluation.crossingYears, (row) => row.laneGroupId);
  const rows = plan.laneGroups.flatMap(({ id, crossingId }): TargetRow[] => {
    const target = targetInForce(plan.targets, id, lastYear);
    const own = rowsOf.get(id) ?? [];
    const first = own.find((row) => row.year === firstYear);
    const last = own.find((row) => row.year === lastYear);
    return target && first && last ? [{ laneGroupId: id, crossingId, target, first, last }] : [];
  });
  const byCrossing = Map.groupBy(rows, (row) => row.crossingId);
  return [...plan.crossings].sort(westToEast).flatMap(({ id }) => {
    const own = byCrossing.get(id);
    if (!own) return [];
    const inOrder = own.sort(
      (a, b) => LANE_GROUP_KINDS.indexOf(a.first.laneGroup) - LANE_GROUP_KINDS.indexOf(b.first.laneGroup),
    );
    return [{ key: id, label: crossingName(crossings.get(id)), rows: inOrder }];
  });
}

function windowOf(
  { measure, statistic, days, fromHour, toHour, isPublic }: Target,
  { t }: Translator,
): string {
  const parts = [t(`measure.${measure}`), t(`statistic.${statistic}`)];
  if (days !== 'all') parts.push(t(`days.${days}`));
  if (fromHour !== 0 || toHour !== 24) {
    parts.push(t('proposal.targets.hours', { from: String(fromHour), to: String(toHour) }));
  }
  const text = parts.join(', ');
  return isPublic ? t('proposal.targets.public', { text }) : text;
}

function TargetsTable({ model, words }: SectionProps) {
  const { t, number, percent } = words;
  const { firstYear, lastYear } = model.data.plan.info;
  const years = { first: String(firstYear), last: String(lastYear) };
  const groups = useMemo(() => targetGroups(model), [model]);
  if (groups.length === 0) return <p>{t('proposal.targets.none')}</p>;
  const predicted = (row: CrossingYear) => {
    if (!row.stable) return t('proposal.overloaded');
    const minutes = predictedMinutes(row);
    return minutes === null ? NO_FIGURE : number(minutes, 1);
  };
  const columns: PrintColumn<TargetRow>[] = [
    {
      key: 'lane',
      label: t('proposal.col.lane'),
      isHeader: true,
      width: 18,
      cell: ({ first }) => t(`laneGroup.${first.laneGroup}`),
    },
    {
      key: 'target',
      label: t('proposal.col.target'),
      numeric: true,
      width: 6,
      cell: ({ target }) => number(target.minutes),
    },
    { key: 'by', label: t('proposal.col.by'), numeric: true, width: 6, cell: ({ target }) => target.year },
    {
      key: 'window',
      label: t('proposal.col.window'),
      width: 26.5,
      cell: ({ target }) => windowOf(target, words),
    },
    {
      key: 'first',
      label: t('proposal.col.predicted', { year: years.first }),
      numeric: true,
      width: 8.5,
      cell: ({ first }) => predicted(first),
    },
    {
      key: 'last',
      label: t('proposal.col.predicted', { year: years.last }),
      numeric: true,
      width: 8.5,
      cell: ({ last }) => predicted(last),
    },
    {
      key: 'gap',
      label: t('proposal.col.gap'),
      numeric: true,
      width: 7,
      cell: ({ last }) => signedMinutes(last.gapMinutes, words),
    },
    {
      key: 'attainment',
      label: t('proposal.col.attainment'),
      numeric: true,
      width: 11,
      cell: ({ last, target }) =>
        last.attainment === null
          ? NO_FIGURE
          : t('proposal.targets.attainment', {
              reached: percent(last.attainment),
              wanted: percent(target.attainmentPercent / 100),
            }),
    },
    {
      key: 'met',
      label: t('proposal.col.met'),
      width: 8.5,
      cell: ({ last }) =>
        last.targetMet === null ? NO_FIGURE : last.targetMet ? t('proposal.yes') : t('proposal.no'),
    },
  ];
  return (
    <>
      <p className="doc-note doc-note--lead">{t('proposal.targets.note', years)}</p>
      <PrintTable
        caption={t('proposal.targets.table', years)}
        className="doc-table--dense"
        columns={columns}
        groups={groups}
        rowKey={(row) => row.laneGroupId}
      />
    </>
  );
}

export function CrossingsSection({ model, words }: SectionProps) {
  const { t } = words;
  const heart = useMemo(() => borderHeart(model), [model]);
  const { currency } = model.data.plan.info;
  return (
    <>
      <HeartFigure model={model} words={words} heart={heart} />
      <BorderTable model={model} words={words} heart={heart} />
      <p className="doc-note">
        {t('proposal.crossings.calendarYears')} {t('proposal.note.millions', { currency })}
      </p>
      <h3 className="doc-new-page">{t('proposal.targets.heading')}</h3>
      <TargetsTable model={model} words={words} />
    </>
  );
}
