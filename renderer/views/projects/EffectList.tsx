import { ProvenanceBadge } from '../../components/Badge.tsx';
import { EmptyState } from '../../components/Panel.tsx';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { crossingName } from '../crossing-name.ts';
import { effectSentence, firstEffectYear } from '../effect-sentence.ts';
import type { ProjectData, ProjectRow } from './useProjectRows.ts';

export function EffectList({ data, row }: { data: ProjectData; row: ProjectRow }) {
  const translator = useTranslator();
  const { t, language } = translator;
  const crossings = useQuery('crossings.list', {}).data;
  const effects = data.effects.filter((effect) => effect.projectId === row.decided.project.id);
  if (effects.length === 0) return <EmptyState text={t('projects.noEffects')} />;

  const laneGroups = new Map(crossings?.laneGroups.map((group) => [group.id, group]));
  const crossingOf = new Map(crossings?.crossings.map((crossing) => [crossing.id, crossing]));
  const placeOf = (laneGroupId: string): string => {
    const group = laneGroups.get(laneGroupId);
    const crossing = group && crossingOf.get(group.crossingId);
    if (!group || !crossing) return t('projects.unknownPlace');
    return t('projects.effect.place', {
      laneGroup: t(`laneGroup.${group.kind}`),
      crossing: crossingName(crossing, language),
    });
  };
  const openingMonth = row.result?.openingMonth ?? null;
  const since = (sentence: string): string =>
    openingMonth === null
      ? t('projects.effect.onceOpen', { effect: sentence })
      : t('projects.effect.from', { effect: sentence, year: String(firstEffectYear(openingMonth)) });
  return (
    <div className="stack">
      <p className="muted">
        {openingMonth === null
          ? t('projects.effectsNotOpen')
          : t('projects.effectsOpen', { month: translator.month(openingMonth) })}
      </p>
      <ul className="effects">
        {effects.map(({ id, effect, provenance }) => (
          <li key={id} className="effects__item">
            <span>{since(effectSentence(effect, placeOf, translator))}</span>
            <ProvenanceBadge provenance={provenance} />
          </li>
        ))}
      </ul>
    </div>
  );
}
