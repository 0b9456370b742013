import type { FundingState } from '../../../shared/domain/evaluation.ts';
import type { Recommendation } from '../../../shared/domain/reference.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Select } from '../../components/Select.tsx';
import { DraftField } from '../../components/TextField.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import type { ProjectRow } from './useProjectRows.ts';

export interface ProjectFilter {
  readonly text: string;
  readonly recommendationId: string | null;
  readonly state: FundingState | null;
}

export const NO_FILTER: ProjectFilter = { text: '', recommendationId: null, state: null };

const STATES: readonly FundingState[] = ['funded', 'partly', 'unfunded', 'excluded', 'free'];
const ALL = 'all';

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Rows with every word of the text in one of their words, accents and capitals aside. */
export function filterRows(
  rows: readonly ProjectRow[],
  { text, recommendationId, state }: ProjectFilter,
  { t }: Translator,
): readonly ProjectRow[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return rows.filter(({ decided: { project }, result, recommendation, measure }) => {
    if (recommendationId !== null && recommendation?.id !== recommendationId) return false;
    if (state !== null && result?.state !== state) return false;
    if (words.length === 0) return true;
    const where = folded(
      [
        project.code,
        project.title.en,
        project.title.es,
        project.sponsor,
        project.location,
        measure?.title.en,
        measure?.title.es,
        t(`status.${project.status}`),
        t(`side.${project.side}`),
      ].join(' '),
    );
    return words.every((word) => where.includes(word));
  });
}

interface ProjectFiltersProps {
  readonly filter: ProjectFilter;
  readonly recommendations: readonly Recommendation[];
  readonly onChange: (filter: ProjectFilter) => void;
}

export function ProjectFilters({ filter, recommendations, onChange }: ProjectFiltersProps) {
  const { t, pick } = useTranslator();
  return (
    <search className="projects__filters" aria-label={t('projects.filters')}>
      <DraftField
        label={t('projects.search')}
        value={filter.text}
        maxLength={100}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        label={t('projects.recommendation')}
        value={filter.recommendationId ?? ALL}
        options={[
          { value: ALL, label: t('projects.allRecommendations') },
          ...recommendations.map(({ id, number, title }) => ({
            value: id,
            label: `${number} · ${pick(title)}`,
          })),
        ]}
        onChange={(id) => onChange({ ...filter, recommendationId: id === ALL ? null : id })}
      />
      <Select<FundingState | typeof ALL>
        label={t('projects.state')}
        value={filter.state ?? ALL}
        options={[
          { value: ALL, label: t('projects.allStates') },
          ...STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        onChange={(state) => onChange({ ...filter, state: state === ALL ? null : state })}
      />
    </search>
  );
}
