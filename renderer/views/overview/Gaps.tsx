import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import type { Crossing, LaneGroup, Target } from '../../../shared/domain/plan/crossings.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState, Panel } from '../../components/Panel.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { crossingNames } from '../crossing-name.ts';
import { biggestGaps } from './figures.ts';

const SHOWN = 12;

interface GapsProps {
  readonly evaluation: Evaluation;
  readonly crossings: readonly Crossing[];
  readonly laneGroups: readonly LaneGroup[];
  readonly targets: readonly Target[];
  readonly lastYear: number;
}

export function Gaps({ evaluation, crossings, laneGroups, targets, lastYear }: GapsProps) {
  const { t, minutes, percent, language } = useTranslator();
  const showCrossing = useUi((ui) => ui.showCrossing);
  const kinds = new Map(laneGroups.map((laneGroup) => [laneGroup.id, laneGroup.kind]));
  const names = new Map(crossings.map((crossing) => [crossing.id, crossingNames(crossing, language)]));
  const gaps = biggestGaps(evaluation, laneGroups, targets, lastYear).slice(0, SHOWN);
  return (
    <Panel flush title={t('overview.gaps')} subtitle={t('overview.gapsSubtitle', { last: String(lastYear) })}>
      {gaps.length === 0 ? (
        <EmptyState text={t('overview.noGaps')} />
      ) : (
        <DataTable
          hideCaption
          caption={t('overview.gaps')}
          rows={gaps}
          rowKey={(gap) => gap.laneGroupId}
          height="40rem"
          columns={[
            {
              key: 'crossing',
              label: t('overview.crossing'),
              isHeader: true,
              cell: (gap) => (
                <>
                  <Button look="link" onPress={() => showCrossing(gap.crossingId)}>
                    {names.get(gap.crossingId)?.own ?? gap.crossingId}
                  </Button>
                  <p className="gap__other">{names.get(gap.crossingId)?.other}</p>
                </>
              ),
            },
            {
              key: 'kind',
              label: t('overview.laneGroup'),
              cell: (gap) => {
                const kind = kinds.get(gap.laneGroupId);
                return kind ? <span className="gap__lanes">{t(`laneGroup.${kind}`)}</span> : null;
              },
            },
            { key: 'year', label: t('overview.year'), numeric: true, cell: (gap) => gap.year },
            {
              key: 'target',
              label: t('overview.target'),
              numeric: true,
              cell: (gap) => minutes(gap.targetMinutes, 0),
            },
            {
              key: 'gap',
              label: t('overview.gap'),
              numeric: true,
              cell: (gap) =>
                gap.gapMinutes === null ? (
                  <Badge look="danger">{t('overview.overloaded')}</Badge>
                ) : (
                  <strong>{`${gap.gapMinutes > 0 ? '+' : ''}${minutes(gap.gapMinutes)}`}</strong>
                ),
            },
            {
              key: 'within',
              label: t('overview.within'),
              numeric: true,
              cell: (gap) => (gap.attainment === null ? NO_FIGURE : percent(gap.attainment)),
            },
          ]}
        />
      )}
    </Panel>
  );
}
