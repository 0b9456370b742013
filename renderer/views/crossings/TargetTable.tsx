import { Check, Pencil, Plus, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { targetInForce } from '../../../shared/domain/crossing/targets.ts';
import type { CrossingYear } from '../../../shared/domain/evaluation.ts';
import type { LaneGroup, Target } from '../../../shared/domain/plan/crossings.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { Badge, ProvenanceBadge } from '../../components/Badge.tsx';
import { Button, IconButton } from '../../components/Button.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { ConfirmDialog } from '../../components/Dialog.tsx';
import { EmptyState, Panel } from '../../components/Panel.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { hourText } from './opening-hours.ts';
import { TargetDialog } from './TargetDialog.tsx';

interface TargetTableProps {
  readonly laneGroups: readonly LaneGroup[];
  readonly targets: readonly Target[];
  /** Results of the year. */
  readonly rows: readonly CrossingYear[];
  readonly year: number;
  readonly lastYear: number;
}

type Editing = { readonly target: Target | null } | null;

/** How a target stands in the year; only the one in force is judged. */
function StandingCell({
  target,
  rows,
  isInForce,
}: {
  target: Target;
  rows: readonly CrossingYear[];
  isInForce: boolean;
}) {
  const { t, percent } = useTranslator();
  const result = rows.find((row) => row.laneGroupId === target.laneGroupId);
  if (!isInForce || !result) return <span className="muted">{t('targets.later')}</span>;
  if (result.targetMet === null) return <span className="muted">{t('targets.unknown')}</span>;
  return (
    <span className="nowrap">
      <Badge look={result.targetMet ? 'ok' : 'danger'}>
        {result.targetMet ? <Check aria-hidden /> : <X aria-hidden />}
        {result.targetMet ? t('targets.met') : t('targets.missed')}
      </Badge>{' '}
      {result.attainment === null ? null : t('targets.share', { percent: percent(result.attainment) })}
    </span>
  );
}

/** The targets of a crossing, each in its own measure and statistic. */
export function TargetTable({ laneGroups, targets, rows, year, lastYear }: TargetTableProps) {
  const { t, minutes } = useTranslator();
  const run = useCommand();
  const isReadOnly = useReadOnly();
  const [editing, setEditing] = useState<Editing>(null);
  const [deleting, setDeleting] = useState<Target | null>(null);
  const order = new Map(laneGroups.map((laneGroup, index) => [laneGroup.id, index]));
  const kinds = new Map(laneGroups.map((laneGroup) => [laneGroup.id, laneGroup.kind]));
  const nameOf = (target: Target) => {
    const kind = kinds.get(target.laneGroupId);
    return kind ? t(`laneGroup.${kind}`) : NO_FIGURE;
  };
  const sorted = [...targets].sort(
    (a, b) => (order.get(a.laneGroupId) ?? 0) - (order.get(b.laneGroupId) ?? 0) || a.year - b.year,
  );
  const minutesOf = (target: Target) => minutes(target.minutes, Number.isInteger(target.minutes) ? 0 : 1);
  const named = (target: Target) => ({ laneGroup: nameOf(target), year: String(target.year) });

  const columns: Column<Target>[] = [
    { key: 'laneGroup', label: t('lanes.kind'), isHeader: true, cell: nameOf },
    { key: 'measure', label: t('targets.measure'), cell: (target) => t(`measure.${target.measure}`) },
    { key: 'statistic', label: t('targets.statistic'), cell: (target) => t(`statistic.${target.statistic}`) },
    { key: 'minutes', label: t('lanes.target'), numeric: true, cell: minutesOf },
    {
      key: 'attainment',
      label: t('targets.attainment'),
      numeric: true,
      cell: (target) => `${target.attainmentPercent} %`,
    },
    { key: 'days', label: t('targets.days'), cell: (target) => t(`days.${target.days}`) },
    {
      key: 'hours',
      label: t('targets.hours'),
      cell: (target) =>
        target.fromHour === 0 && target.toHour === 24
          ? t('targets.allHours')
          : t('crossings.fromTo', { from: hourText(target.fromHour), to: hourText(target.toHour) }),
    },
    { key: 'year', label: t('targets.year'), numeric: true, cell: (target) => String(target.year) },
    {
      key: 'standing',
      label: String(year),
      cell: (target) => (
        <StandingCell
          target={target}
          rows={rows}
          isInForce={targetInForce(targets, target.laneGroupId, year)?.id === target.id}
        />
      ),
    },
    {
      key: 'public',
      label: t('targets.visibility'),
      cell: (target) => (target.isPublic ? t('targets.public') : t('targets.internal')),
    },
    {
      key: 'source',
      label: t('targets.basis'),
      cell: (target) => <ProvenanceBadge provenance={target.provenance} />,
    },
    {
      key: 'change',
      label: t('lanes.change'),
      cell: (target) => (
        <span className="row-actions">
          <IconButton
            small
            icon={<Pencil aria-hidden />}
            label={t('targets.edit', named(target))}
            isDisabled={isReadOnly}
            onPress={() => setEditing({ target })}
          />
          <IconButton
            small
            icon={<Trash2 aria-hidden />}
            label={t('targets.delete', named(target))}
            isDisabled={isReadOnly}
            onPress={() => setDeleting(target)}
          />
        </span>
      ),
    },
  ];
  return (
    <Panel
      flush
      className="crossing-targets"
      title={t('targets.title')}
      subtitle={t('targets.subtitle')}
      actions={
        <Button
          small
          icon={<Plus aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => setEditing({ target: null })}
        >
          {t('targets.add')}
        </Button>
      }
    >
      {sorted.length === 0 ? (
        <EmptyState text={t('targets.none')} />
      ) : (
        <DataTable
          hideCaption
          caption={t('targets.title')}
          columns={columns}
          rows={sorted}
          rowKey={(target) => target.id}
        />
      )}
      {editing ? (
        <TargetDialog
          target={editing.target}
          laneGroups={laneGroups}
          firstYear={Math.min(year, lastYear)}
          onClose={() => setEditing(null)}
        />
      ) : null}
      {deleting ? (
        <ConfirmDialog
          danger
          isOpen
          title={t('targets.deleteTitle')}
          question={t('targets.deleteQuestion', {
            ...named(deleting),
            measure: t(`measure.${deleting.measure}`),
            statistic: t(`statistic.${deleting.statistic}`),
            minutes: minutesOf(deleting),
          })}
          action={t('targets.deleteAction')}
          onClose={() => setDeleting(null)}
          onConfirm={() => void run('target.delete', { id: deleting.id })}
        />
      ) : null}
    </Panel>
  );
}
