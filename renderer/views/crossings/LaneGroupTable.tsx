import { Check, Pencil, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { targetInForce } from '../../../shared/domain/crossing/targets.ts';
import type { CrossingYear } from '../../../shared/domain/evaluation.ts';
import type { LaneGroup, Target } from '../../../shared/domain/plan/crossings.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { Badge, ProvenanceBadge } from '../../components/Badge.tsx';
import { IconButton } from '../../components/Button.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { LaneGroupDialog } from './LaneGroupDialog.tsx';
import { hoursText } from './opening-hours.ts';

interface LaneTableProps {
  readonly laneGroups: readonly LaneGroup[];
  /** Results of the year. */
  readonly rows: readonly CrossingYear[];
  readonly targets: readonly Target[];
  readonly year: number;
  readonly scenarioName: string;
}

interface Lane {
  readonly laneGroup: LaneGroup;
  readonly result: CrossingYear | undefined;
  readonly target: Target | null;
}

function StateBadge({ stable }: { stable: boolean }) {
  const { t } = useTranslator();
  return stable ? (
    <Badge look="ok">
      <Check aria-hidden /> {t('crossings.stable')}
    </Badge>
  ) : (
    <Badge look="danger">
      <TriangleAlert aria-hidden /> {t('crossings.overloaded')}
    </Badge>
  );
}

function TargetCell({ target }: { target: Target | null }) {
  const { t, minutes } = useTranslator();
  if (!target) return <span className="muted">{t('crossings.noTarget')}</span>;
  return (
    <>
      {minutes(target.minutes, Number.isInteger(target.minutes) ? 0 : 1)}
      <span className="lane-note">
        {t(`measure.${target.measure}`)}, {t(`statistic.${target.statistic}`)}
      </span>
    </>
  );
}

function GapCell({ result }: { result: CrossingYear | undefined }) {
  const { t, minutes } = useTranslator();
  if (!result || result.gapMinutes === null) return NO_FIGURE;
  return result.gapMinutes > 0
    ? t('crossings.gapOver', { minutes: minutes(result.gapMinutes) })
    : t('crossings.gapWithin', { minutes: minutes(-result.gapMinutes) });
}

/** The lane groups of a crossing in one year: what goes in, what comes out. */
export function LaneGroupTable({ laneGroups, rows, targets, year, scenarioName }: LaneTableProps) {
  const translator = useTranslator();
  const { t, number, percent, minutes } = translator;
  const isReadOnly = useReadOnly();
  const [changing, setChanging] = useState<string | null>(null);
  const results = new Map(rows.map((row) => [row.laneGroupId, row]));
  const lanes = laneGroups.map((laneGroup): Lane => ({
    laneGroup,
    result: results.get(laneGroup.id),
    target: targetInForce(targets, laneGroup.id, year),
  }));
  const overloaded = lanes.filter(({ result }) => result && !result.stable);
  const changed = laneGroups.find((laneGroup) => laneGroup.id === changing);
  const figure = (value: number | null | undefined, show: (value: number) => string) =>
    value === null || value === undefined ? NO_FIGURE : show(value);

  const columns: Column<Lane>[] = [
    {
      key: 'kind',
      label: t('lanes.kind'),
      isHeader: true,
      cell: ({ laneGroup }) => (
        <span className="lane-name">
          <IconButton
            small
            icon={<Pencil aria-hidden />}
            label={t('lanes.changeOf', { laneGroup: t(`laneGroup.${laneGroup.kind}`) })}
            isDisabled={isReadOnly}
            onPress={() => setChanging(laneGroup.id)}
          />
          {t(`laneGroup.${laneGroup.kind}`)}
        </span>
      ),
    },
    {
      key: 'state',
      label: t('lanes.state'),
      cell: ({ result }) => (result ? <StateBadge stable={result.stable} /> : NO_FIGURE),
    },
    {
      key: 'mean',
      label: t('lanes.mean'),
      numeric: true,
      cell: ({ result }) => minutes(result?.meanWaitMinutes ?? null),
    },
    {
      key: 'p95',
      label: t('lanes.p95'),
      numeric: true,
      cell: ({ result }) => minutes(result?.p95WaitMinutes ?? null),
    },
    {
      key: 'target',
      label: t('lanes.target'),
      numeric: true,
      cell: ({ target }) => <TargetCell target={target} />,
    },
    { key: 'gap', label: t('lanes.gap'), numeric: true, cell: ({ result }) => <GapCell result={result} /> },
    {
      key: 'utilisation',
      label: t('lanes.utilisation'),
      numeric: true,
      cell: ({ result }) => figure(result?.utilisation, (value) => percent(value, 1)),
    },
    {
      key: 'delay',
      label: t('lanes.delay'),
      numeric: true,
      cell: ({ result }) => figure(result?.delayHours, (value) => number(value)),
    },
    {
      key: 'volume',
      label: t('lanes.volume'),
      numeric: true,
      cell: ({ result }) => figure(result?.annualVolume, (value) => number(value)),
    },
    {
      key: 'booths',
      label: t('lanes.booths'),
      numeric: true,
      cell: ({ laneGroup }) => number(laneGroup.installedBooths),
    },
    {
      key: 'service',
      label: t('lanes.service'),
      numeric: true,
      cell: ({ laneGroup }) => t('lanes.seconds', { value: number(laneGroup.serviceSeconds, 1) }),
    },
    {
      key: 'hours',
      label: t('lanes.hours'),
      cell: ({ laneGroup }) => <span className="nowrap">{hoursText(laneGroup, translator)}</span>,
    },
    {
      key: 'source',
      label: t('lanes.source'),
      cell: ({ laneGroup }) => <ProvenanceBadge provenance={laneGroup.provenance} />,
    },
  ];
  const subtitle = t('lanes.subtitle', { year: String(year), scenario: scenarioName });
  return (
    <Panel flush title={t('lanes.title')} subtitle={subtitle} className="lane-groups">
      <DataTable
        hideCaption
        caption={`${t('lanes.title')}: ${subtitle}`}
        columns={columns}
        rows={lanes}
        rowKey={({ laneGroup }) => laneGroup.id}
      />
      <ul className="panel-notes">
        {overloaded.map(({ laneGroup, result }) => (
          <li key={laneGroup.id} className="panel-notes__warning">
            {t('lanes.overloadedNote', {
              laneGroup: t(`laneGroup.${laneGroup.kind}`),
              count: number(result?.growthPerWeek ?? 0),
            })}
          </li>
        ))}
        <li>{t('lanes.inputsNote')}</li>
      </ul>
      {changed ? <LaneGroupDialog laneGroup={changed} onClose={() => setChanging(null)} /> : null}
    </Panel>
  );
}
