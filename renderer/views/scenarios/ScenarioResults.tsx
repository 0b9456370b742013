import { borderYears, budgetTotals, fundTotals } from '../../../shared/domain/summary.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { Badge } from '../../components/Badge.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useEvaluation } from '../../data/scenario.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { scenarioTree } from './scenario-tree.ts';
import type { ScenarioData } from './useScenarioData.ts';

const FIGURES = ['programmed', 'unfunded', 'funded', 'targets', 'delay', 'floor'] as const;
type FigureName = (typeof FIGURES)[number];

interface FigureProps {
  readonly scenarioId: string;
  readonly name: FigureName;
  readonly data: ScenarioData;
}

/** One key result of one scenario; every figure of a scenario comes from the same evaluation. */
function Figure({ scenarioId, name, data }: FigureProps) {
  const translator = useTranslator();
  const { t, number, money, moneyShort } = translator;
  const evaluation = useEvaluation(scenarioId);
  if (evaluation.error) return <span className="small">{translator.error(evaluation.error)}</span>;
  if (!evaluation.data) return '…';

  const { currency, lastYear } = data.info;
  const budget = budgetTotals(evaluation.data.projects);
  const last = borderYears(evaluation.data.crossingYears).find(({ year }) => year === lastYear);
  const amount = (cents: number) => <span title={money(cents, currency)}>{moneyShort(cents, currency)}</span>;
  const nOfM = (n: number, m: number) => t('scenarios.nOfM', { n: number(n), m: number(m) });
  switch (name) {
    case 'programmed':
      return amount(budget.programmedCents);
    case 'unfunded':
      return amount(budget.unfundedCents);
    case 'funded':
      return nOfM(budget.states.funded, budget.fundable);
    case 'targets':
      return last ? nOfM(last.targetsMet, last.targets) : NO_FIGURE;
    case 'delay':
      if (!last) return NO_FIGURE;
      return last.unstable === 0 ? (
        number(last.delayHours)
      ) : (
        <>
          {number(last.delayHours)}
          <span className="scenario-note">{t('scenarios.overloaded', { count: last.unstable })}</span>
        </>
      );
    case 'floor': {
      const funds = fundTotals(evaluation.data.fundYears);
      const years = funds.reduce((sum, fund) => sum + fund.floorYears, 0);
      const met = funds.reduce((sum, fund) => sum + fund.floorYearsMet, 0);
      return years === 0 ? NO_FIGURE : nOfM(years - met, years);
    }
  }
}

/** All scenarios as a tree, with their key results side by side. */
export function ScenarioResults({ data }: { data: ScenarioData }) {
  const { t, pick, number } = useTranslator();
  const choose = useUi((ui) => ui.chooseScenario);
  const tree = scenarioTree(data.rows.scenarios);
  type Row = (typeof tree)[number];

  const ownCount = (id: string) =>
    data.rows.decisions.filter(({ scenarioId }) => scenarioId === id).length +
    data.rows.assumptionOverrides.filter(({ scenarioId }) => scenarioId === id).length;
  const nameOf = (id: string | null) => {
    const found = data.rows.scenarios.find((scenario) => scenario.id === id);
    return found ? pick(found.name) : '';
  };

  const columns: Column<Row>[] = [
    {
      key: 'name',
      label: t('scenarios.scenario'),
      isHeader: true,
      cell: ({ scenario, depth }) => {
        const isActive = scenario.id === data.selected.id;
        return (
          <div className="scenario-name" style={{ paddingInlineStart: `${depth * 1.4}rem` }}>
            <span className="scenario-name__line">
              <button
                type="button"
                className="row-button"
                aria-pressed={isActive}
                onClick={() => choose(scenario.id)}
              >
                {pick(scenario.name)}
              </button>
              {isActive ? <Badge look="info">{t('scenarios.active')}</Badge> : null}
            </span>
            <span className="scenario-note">
              {scenario.parentId === null
                ? t('scenarios.root')
                : t('scenarios.under', { parent: nameOf(scenario.parentId) })}
            </span>
            {pick(scenario.description) ? (
              <span className="scenario-name__text">{pick(scenario.description)}</span>
            ) : null}
          </div>
        );
      },
    },
    {
      key: 'decisions',
      label: t('scenarios.decisions'),
      numeric: true,
      cell: ({ scenario }) => (scenario.parentId === null ? NO_FIGURE : number(ownCount(scenario.id))),
    },
    ...FIGURES.map((name) => ({
      key: name,
      label: t(`scenarios.figure.${name}`, { year: String(data.info.lastYear) }),
      numeric: true,
      cell: ({ scenario }: Row) => <Figure scenarioId={scenario.id} name={name} data={data} />,
    })),
  ];
  return (
    <Panel title={t('scenarios.compare')} subtitle={t('scenarios.compareText')} flush>
      <div className="scenario-results">
        <DataTable
          hideCaption
          caption={t('scenarios.compare')}
          columns={columns}
          rows={tree}
          rowKey={({ scenario }) => scenario.id}
          isSelected={({ scenario }) => scenario.id === data.selected.id}
          onRowPress={({ scenario }) => choose(scenario.id)}
        />
      </div>
    </Panel>
  );
}
