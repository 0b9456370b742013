import type { Translator } from '../../../shared/i18n/translator.ts';
import { EmptyState } from '../../components/Panel.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import { changesAgainstParent, spanOf, type Change } from './changes.ts';
import type { ScenarioData } from './useScenarioData.ts';

function sentenceOf(change: Change, { t, month, percent, pick }: Translator): string {
  switch (change.kind) {
    case 'included':
    case 'excluded':
      return t(`scenarios.change.${change.kind}`);
    case 'moved': {
      const months = change.to - change.from;
      return t('scenarios.change.moved', {
        by: t(months > 0 ? 'scenarios.later' : 'scenarios.earlier', spanOf(months)),
        to: month(change.to),
        from: month(change.from),
      });
    }
    case 'assumption':
      return t('scenarios.change.assumption', {
        label: pick(change.assumption.label),
        to: percent(Number(change.to), 2),
        from: percent(Number(change.from), 2),
      });
  }
}

/** What the scenario does otherwise than its parent, as sentences. */
export function ChangeList({ data }: { data: ScenarioData }) {
  const translator = useTranslator();
  const { t, pick } = translator;
  const showProject = useUi((ui) => ui.showProject);
  if (!data.parent) return <EmptyState text={t('scenarios.baselineHasNoParent')} />;
  const changes = changesAgainstParent(data);
  if (changes.length === 0) {
    return <EmptyState text={t('scenarios.noChanges', { parent: pick(data.parent.name) })} />;
  }
  return (
    <ul className="change-list">
      {changes.map((change) => {
        if (change.kind === 'assumption') {
          return <li key={change.assumption.key}>{sentenceOf(change, translator)}</li>;
        }
        const { id, code, title } = change.project;
        return (
          <li key={`${change.kind} ${id}`}>
            <button type="button" className="row-button" onClick={() => showProject(id)}>
              {code}
            </button>
            <span>
              {pick(title)}: <strong>{sentenceOf(change, translator)}</strong>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
