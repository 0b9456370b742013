import { X } from 'lucide-react';
import { IconButton } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { crossingName } from '../crossing-name.ts';

interface CrossingChooserProps {
  readonly chosenIds: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (ids: string[]) => void;
}

/** Crossings that a project belongs to: a list to take from, and a select to add to it. */
export function CrossingChooser({ chosenIds, isDisabled, onChange }: CrossingChooserProps) {
  const { t, language, locale } = useTranslator();
  const crossings = useQuery('crossings.list', {}).data?.crossings ?? [];
  const nameOf = new Map(crossings.map((crossing) => [crossing.id, crossingName(crossing, language)]));
  const collator = new Intl.Collator(locale);
  const free = [...nameOf]
    .filter(([id]) => !chosenIds.includes(id))
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return (
    <div className="stack stack--tight">
      <Select
        label={t('projects.crossings')}
        placeholder={t('projects.addCrossing')}
        value={null}
        isDisabled={isDisabled || free.length === 0}
        options={free}
        onChange={(id) => onChange([...chosenIds, id])}
      />
      {chosenIds.length === 0 ? (
        <p className="field__hint">{t('projects.noCrossings')}</p>
      ) : (
        <ul className="chips" aria-label={t('projects.crossings')}>
          {chosenIds.map((id) => {
            const name = nameOf.get(id) ?? t('projects.unknownCrossing');
            return (
              <li key={id} className="chip">
                {name}
                <IconButton
                  small
                  icon={<X aria-hidden />}
                  label={t('projects.removeCrossing', { name })}
                  isDisabled={isDisabled}
                  onPress={() => onChange(chosenIds.filter((other) => other !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
