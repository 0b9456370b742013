import type { SectionProps } from '../model.ts';

const LIMITS = ['data', 'years', 'cost', 'effects'] as const;

export function LimitsSection({ model, words: { t, number } }: SectionProps) {
  const { laneGroups, observations } = model.data.plan;
  const observed = new Set(observations.map((row) => row.laneGroupId)).size;
  return (
    <ul className="doc-list">
      <li>{t('proposal.limits.queue')}</li>
      <li>
        {t('proposal.limits.observed', { observed: number(observed), total: number(laneGroups.length) })}
      </li>
      {LIMITS.map((limit) => (
        <li key={limit}>{t(`proposal.limits.${limit}`)}</li>
      ))}
      <li>{t('proposal.note.noLaw')}</li>
    </ul>
  );
}
