import type { Bilingual, Provenance } from '../../../shared/domain/plan/common.ts';
import type { Fund } from '../../../shared/domain/plan/funding.ts';
import type { Assumption } from '../../../shared/domain/plan/scenarios.ts';
import { resolveScenario } from '../../../shared/domain/scenario.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { SectionProps } from '../model.ts';
import { oneGroup, PrintTable } from '../PrintTable.tsx';
import { dataSources, type DataSource } from '../data-sources.ts';

function mark(kind: Provenance['kind'], { t }: Translator) {
  return <span className={`doc-mark doc-mark--${kind}`}>{t(`provenance.${kind}`)}</span>;
}

function sourceText(source: Bilingual, { t, pick }: Translator): string {
  return pick(source) || t('proposal.noSource');
}

function ModelAssumptions({ model, words }: SectionProps) {
  const { t, pick, number, percent } = words;
  const { plan, scenarioId } = model.data;
  const inForce = resolveScenario(plan, scenarioId).assumptions;
  const valueOf = ({ key, unit, value }: Assumption): string => {
    const shown = Number(inForce.get(key) ?? value);
    return t(`proposal.unit.${unit}`, {
      value: unit === 'rate-per-year' ? percent(shown, 1) : number(shown, 2),
    });
  };
  const isOwn = ({ key, value }: Assumption): boolean => (inForce.get(key) ?? value) !== value;
  return (
    <PrintTable
      caption={t('proposal.assumptions.model')}
      rowKey={(row) => row.key}
      groups={oneGroup(plan.assumptions)}
      columns={[
        {
          key: 'name',
          label: t('proposal.col.assumption'),
          isHeader: true,
          width: 24,
          cell: (row) => pick(row.label),
        },
        {
          key: 'value',
          label: t('proposal.col.value'),
          numeric: true,
          width: 15,
          cell: (row) => valueOf(row),
        },
        {
          key: 'mark',
          label: t('proposal.col.mark'),
          width: 13,
          cell: (row) => mark(isOwn(row) ? 'assumption' : row.provenance.kind, words),
        },
        {
          key: 'source',
          label: t('proposal.col.source'),
          cell: (row) =>
            isOwn(row) ? t('proposal.assumptions.set') : sourceText(row.provenance.source, words),
        },
      ]}
    />
  );
}

/** A fund's rules in sentences. */
function rulesOf(fund: Fund, currency: string, words: Translator): string {
  const { t, moneyShort, percent } = words;
  const { carryOver } = fund;
  return [
    fund.floorCents > 0
      ? t('proposal.rules.floor', { amount: moneyShort(fund.floorCents, currency) })
      : t('proposal.rules.noFloor'),
    fund.ceilingCents === null
      ? ''
      : t('proposal.rules.ceiling', { amount: moneyShort(fund.ceilingCents, currency) }),
    t('proposal.rules.share', { percent: percent(fund.maxSharePercent / 100) }),
    t(`proposal.rules.carry.${carryOver.kind}`, carryOver.kind === 'years' ? { years: carryOver.years } : {}),
    fund.eligibleMeasureIds === null
      ? t('proposal.rules.allMeasures')
      : t('proposal.rules.measures', { count: fund.eligibleMeasureIds.length }),
    fund.eligibleSides === null
      ? ''
      : t('proposal.rules.sides', { sides: fund.eligibleSides.map((side) => t(`side.${side}`)).join(', ') }),
    words.pick(fund.notes),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function FundRules({ model, words }: SectionProps) {
  const { t, pick } = words;
  return (
    <PrintTable
      caption={t('proposal.assumptions.funds')}
      rowKey={(fund) => fund.id}
      groups={oneGroup(model.funds)}
      columns={[
        {
          key: 'fund',
          label: t('proposal.col.fund'),
          isHeader: true,
          width: 15,
          cell: (fund) => pick(fund.name),
        },
        {
          key: 'rules',
          label: t('proposal.col.rules'),
          width: 44,
          cell: (fund) => rulesOf(fund, model.data.plan.info.currency, words),
        },
        {
          key: 'mark',
          label: t('proposal.col.mark'),
          width: 12,
          cell: (fund) => mark(fund.provenance.kind, words),
        },
        {
          key: 'source',
          label: t('proposal.col.source'),
          cell: (fund) => sourceText(fund.provenance.source, words),
        },
      ]}
    />
  );
}

function ProjectSources({ model, words }: SectionProps) {
  const { t } = words;
  const rows = model.projects
    .filter(({ result }) => result.state !== 'excluded')
    .map(({ project }) => project);
  return (
    <PrintTable
      caption={t('proposal.assumptions.projects')}
      className="doc-table--dense"
      rowKey={(project) => project.id}
      groups={oneGroup(rows)}
      columns={[
        {
          key: 'code',
          label: t('proposal.col.code'),
          isHeader: true,
          width: 8,
          cell: (project) => project.code,
        },
        {
          key: 'mark',
          label: t('proposal.col.mark'),
          width: 12,
          cell: (project) => mark(project.provenance.kind, words),
        },
        {
          key: 'source',
          label: t('proposal.col.source'),
          cell: (project) => sourceText(project.provenance.source, words),
        },
      ]}
    />
  );
}

function DataSources({ model, words }: SectionProps) {
  const { t, number } = words;
  const said = ({ source }: DataSource) =>
    source.kind === 'one'
      ? sourceText(source.text, words)
      : t('proposal.data.many', { count: number(source.count) });
  const bySubject = Map.groupBy(dataSources(model.data.plan), (row) => row.subject);
  return (
    <PrintTable
      caption={t('proposal.assumptions.data')}
      className="doc-table--dense"
      rowKey={(row) => row.key}
      groups={[...bySubject].map(([subject, rows]) => ({
        key: subject,
        label: t(`proposal.data.${subject}`),
        rows,
      }))}
      columns={[
        {
          key: 'rows',
          label: t('proposal.col.rows'),
          numeric: true,
          width: 8,
          cell: (row) => number(row.entries),
        },
        { key: 'mark', label: t('proposal.col.mark'), width: 14, cell: (row) => mark(row.mark, words) },
        { key: 'source', label: t('proposal.col.source'), cell: said },
      ]}
    />
  );
}

export function AssumptionsSection({ model, words }: SectionProps) {
  return (
    <>
      <p>{words.t('proposal.assumptions.note')}</p>
      <ModelAssumptions model={model} words={words} />
      {model.funds.length > 0 ? <FundRules model={model} words={words} /> : null}
      <ProjectSources model={model} words={words} />
      <DataSources model={model} words={words} />
    </>
  );
}
