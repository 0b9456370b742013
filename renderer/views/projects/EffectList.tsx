import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ProjectEffect } from '../../../shared/domain/plan/projects.ts';
import { ProvenanceBadge } from '../../components/Badge.tsx';
import { Button, IconButton } from '../../components/Button.tsx';
import { EmptyState } from '../../components/Panel.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { crossingName } from '../crossing-name.ts';
import { effectSentence, firstEffectYear } from '../effect-sentence.ts';
import { EffectDialog } from './EffectDialog.tsx';
import type { ProjectData, ProjectRow } from './useProjectRows.ts';

type Editing = { readonly effect: ProjectEffect | null } | null;

export function EffectList({ data, row }: { data: ProjectData; row: ProjectRow }) {
  const translator = useTranslator();
  const { t, language } = translator;
  const run = useCommand();
  const toast = useUi((ui) => ui.toast);
  const isReadOnly = useReadOnly();
  const [editing, setEditing] = useState<Editing>(null);
  const places = useQuery('crossings.list', {}).data;
  const { project } = row.decided;
  const effects = data.effects.filter((effect) => effect.projectId === project.id);
  const isDisabled = isReadOnly || !places;

  const laneGroups = new Map(places?.laneGroups.map((group) => [group.id, group]));
  const crossingOf = new Map(places?.crossings.map((crossing) => [crossing.id, crossing]));
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
  const remove = async (id: string, sentence: string) => {
    const done = await run('effect.delete', { id });
    if (done) toast('done', t('projects.effectDeleted', { effect: sentence, code: project.code }));
  };

  const item = (effect: ProjectEffect) => {
    const sentence = effectSentence(effect.effect, placeOf, translator);
    return (
      <li key={effect.id} className="effects__item">
        <span className="effects__sentence">{since(sentence)}</span>
        <ProvenanceBadge provenance={effect.provenance} />
        <span className="effects__actions">
          <IconButton
            small
            icon={<Pencil aria-hidden />}
            label={t('projects.editEffect', { effect: sentence })}
            isDisabled={isDisabled}
            onPress={() => setEditing({ effect })}
          />
          <IconButton
            small
            icon={<Trash2 aria-hidden />}
            label={t('projects.deleteEffect', { effect: sentence })}
            isDisabled={isDisabled}
            onPress={() => void remove(effect.id, sentence)}
          />
        </span>
      </li>
    );
  };
  return (
    <div className="stack">
      {effects.length === 0 ? (
        <EmptyState text={t('projects.noEffects')} />
      ) : (
        <>
          <p className="muted">
            {openingMonth === null
              ? t('projects.effectsNotOpen')
              : t('projects.effectsOpen', { month: translator.month(openingMonth) })}
          </p>
          <ul className="effects">{effects.map(item)}</ul>
        </>
      )}
      <div>
        <Button
          icon={<Plus aria-hidden />}
          isDisabled={isDisabled}
          onPress={() => setEditing({ effect: null })}
        >
          {t('projects.addEffect')}
        </Button>
      </div>
      {editing && places ? (
        <EffectDialog
          project={project}
          effect={editing.effect}
          places={places}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </div>
  );
}
