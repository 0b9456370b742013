import type { Output } from '../../../shared/contract/contract.ts';
import type { ProjectResult } from '../../../shared/domain/evaluation.ts';
import type { Crossing } from '../../../shared/domain/plan/crossings.ts';
import type { Effect, Project, ProjectEffect } from '../../../shared/domain/plan/projects.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { FundingBadge, ProvenanceBadge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { EmptyState, Panel } from '../../components/Panel.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { crossingName } from '../crossing-name.ts';
import { effectSentence, firstEffectYear } from '../effect-sentence.ts';
import type { CrossingsData } from './crossing-rows.ts';

interface HereProps {
  readonly crossing: Crossing;
  readonly data: CrossingsData;
  readonly projects: Output<'projects.list'>;
  readonly results: readonly ProjectResult[];
  readonly scenarioName: string;
}

interface Row {
  readonly project: Project;
  readonly effects: readonly ProjectEffect[];
  readonly result: ProjectResult | undefined;
}

function laneGroupsOf(effect: Effect): string[] {
  if (effect.kind === 'treatment') return [];
  return effect.kind === 'demandShift' ? [effect.laneGroupId, effect.toLaneGroupId] : [effect.laneGroupId];
}

/** Projects that change a lane group of the crossing, or name the crossing, by rank. */
function rowsOf({ crossing, data, projects, results }: HereProps): Row[] {
  const here = new Set(
    data.laneGroups
      .filter((laneGroup) => laneGroup.crossingId === crossing.id)
      .map((laneGroup) => laneGroup.id),
  );
  const byProject = Map.groupBy(
    projects.effects.filter(({ effect }) => laneGroupsOf(effect).some((id) => here.has(id))),
    (effect) => effect.projectId,
  );
  const resultOf = new Map(results.map((result) => [result.projectId, result]));
  return projects.projects
    .filter((project) => project.crossingIds.includes(crossing.id) || byProject.has(project.id))
    .sort((a, b) => a.rank - b.rank)
    .map((project) => ({
      project,
      effects: byProject.get(project.id) ?? [],
      result: resultOf.get(project.id),
    }));
}

/** What each project changes at the crossing, when it opens in the scenario and whether it is funded. */
export function ProjectsHere(props: HereProps) {
  const { crossing, data, scenarioName } = props;
  const translator = useTranslator();
  const { t, pick, month, language } = translator;
  const showProject = useUi((ui) => ui.showProject);
  const rows = rowsOf(props);
  const laneGroups = new Map(data.laneGroups.map((laneGroup) => [laneGroup.id, laneGroup]));
  const placeOf = (laneGroupId: string): string => {
    const laneGroup = laneGroups.get(laneGroupId);
    if (!laneGroup) return NO_FIGURE;
    const kind = t(`laneGroup.${laneGroup.kind}`);
    if (laneGroup.crossingId === crossing.id) return kind;
    const other = data.crossings.find(({ id }) => id === laneGroup.crossingId);
    return other
      ? t('projects.effect.place', { laneGroup: kind, crossing: crossingName(other, language) })
      : kind;
  };
  const columns: Column<Row>[] = [
    {
      key: 'project',
      label: t('here.project'),
      isHeader: true,
      cell: ({ project }) => (
        <Button small look="quiet" onPress={() => showProject(project.id)}>
          {project.code} · {pick(project.title)}
        </Button>
      ),
    },
    {
      key: 'effects',
      label: t('here.effects'),
      cell: ({ effects }) =>
        effects.length === 0 ? (
          <span className="muted">{t('here.noEffect')}</span>
        ) : (
          <ul className="here-effects">
            {effects.map(({ id, effect, provenance }) => (
              <li key={id}>
                {effectSentence(effect, placeOf, translator)} <ProvenanceBadge provenance={provenance} />
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'opening',
      label: t('here.opening'),
      cell: ({ result }) =>
        !result || result.openingMonth === null ? (
          <span className="muted">{t('here.doesNotOpen')}</span>
        ) : (
          t('here.opens', {
            month: month(result.openingMonth),
            year: String(firstEffectYear(result.openingMonth)),
          })
        ),
    },
    {
      key: 'funding',
      label: t('here.funding'),
      cell: ({ result }) => (result ? <FundingBadge state={result.state} /> : NO_FIGURE),
    },
  ];
  return (
    <Panel flush title={t('here.title')} subtitle={t('here.subtitle', { scenario: scenarioName })}>
      {rows.length === 0 ? (
        <EmptyState text={t('here.none')} />
      ) : (
        <DataTable
          hideCaption
          caption={t('here.title')}
          columns={columns}
          rows={rows}
          rowKey={({ project }) => project.id}
        />
      )}
    </Panel>
  );
}
