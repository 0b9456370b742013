import { Decimal } from 'decimal.js';
import { RotateCcw } from 'lucide-react';
import type { Assumption, AssumptionKey } from '../../../shared/domain/plan/scenarios.ts';
import { assumptionsOf } from '../../../shared/domain/scenario.ts';
import { ProvenanceBadge } from '../../components/Badge.tsx';
import { IconButton } from '../../components/Button.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import type { ScenarioData } from './useScenarioData.ts';

/** Bounds that a yearly rate can reasonably have, percent. */
const MIN_PERCENT = -20;
const MAX_PERCENT = 50;
const DIGITS = 2;

const percentOf = (rate: string): number => new Decimal(rate).times(100).toNumber();
const rateOf = (percent: number): string => new Decimal(percent).div(100).toFixed();

/** Yearly rates: what the plan says and, in a scenario other than the baseline, what this scenario says instead. */
export function AssumptionTable({ data }: { data: ScenarioData }) {
  const { t, pick, percent } = useTranslator();
  const run = useCommand();
  const isDisabled = useReadOnly();
  const { rows, assumptions, selected, parent } = data;
  const inForce = assumptionsOf({ ...rows, assumptions }, selected.id);
  const above = parent ? assumptionsOf({ ...rows, assumptions }, parent.id) : inForce;
  const own = new Set(
    rows.assumptionOverrides.filter(({ scenarioId }) => scenarioId === selected.id).map(({ key }) => key),
  );
  const rates = assumptions.filter(({ unit }) => unit === 'rate-per-year');
  const valueIn = (values: ReadonlyMap<AssumptionKey, string>, { key, value }: Assumption) =>
    values.get(key) ?? value;
  const set = (key: AssumptionKey, value: string | null) =>
    void run('assumption.set', { key, scenarioId: parent ? selected.id : null, value });

  const columns: Column<Assumption>[] = [
    { key: 'label', label: t('scenarios.assumption'), isHeader: true, cell: ({ label }) => pick(label) },
    {
      key: 'plan',
      label: t('scenarios.planValue'),
      numeric: true,
      cell: ({ value }) => percent(Number(value), DIGITS),
    },
    {
      key: 'source',
      label: t('scenarios.planSource'),
      cell: ({ provenance }) => <ProvenanceBadge provenance={provenance} />,
    },
    ...(parent
      ? [
          {
            key: 'parent',
            label: t('scenarios.parentValue'),
            numeric: true,
            cell: (row: Assumption) => percent(Number(valueIn(above, row)), DIGITS),
          },
        ]
      : []),
    {
      key: 'own',
      label: parent ? t('scenarios.ownValue') : t('scenarios.editPlanValue'),
      cell: (row) => (
        <div className={`rate${parent && !own.has(row.key) ? ' inherited' : ''}`}>
          <NumberField
            bare
            label={t('scenarios.valueOf', { label: pick(row.label) })}
            value={percentOf(valueIn(inForce, row))}
            min={MIN_PERCENT}
            max={MAX_PERCENT}
            digits={DIGITS}
            unit={t('scenarios.percentAYear')}
            isDisabled={isDisabled}
            onCommit={(entered) => set(row.key, rateOf(entered))}
          />
          {own.has(row.key) ? (
            <IconButton
              small
              icon={<RotateCcw aria-hidden />}
              label={t('scenarios.resetAssumption', { label: pick(row.label) })}
              isDisabled={isDisabled}
              onPress={() => set(row.key, null)}
            />
          ) : null}
        </div>
      ),
    },
  ];
  return (
    <div className="stack rates">
      <p className="muted">{parent ? t('scenarios.ratesHere') : t('scenarios.ratesOfPlan')}</p>
      <DataTable
        hideCaption
        caption={t('scenarios.ratesCaption', { scenario: pick(selected.name) })}
        columns={columns}
        rows={rates}
        rowKey={({ key }) => key}
      />
    </div>
  );
}
