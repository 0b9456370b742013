import type { Fund } from '../../../shared/domain/plan/funding.ts';
import type { Recommendation } from '../../../shared/domain/reference.ts';
import { useTranslator } from '../../lib/translator.tsx';

interface MeasuresProps {
  readonly fund: Fund;
  readonly recommendations: readonly Recommendation[];
}

/** What a fund may pay for, recommendation by recommendation; whole recommendations are named as such. */
export function EligibleMeasures({ fund, recommendations }: MeasuresProps) {
  const { t, pick, locale } = useTranslator();
  const { eligibleMeasureIds } = fund;
  const all = recommendations.flatMap((recommendation) => recommendation.measures);
  if (eligibleMeasureIds === null) return t('funds.allMeasuresSentence');
  const eligible = new Set(eligibleMeasureIds);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const parts = recommendations.flatMap((recommendation) => {
    const measures = recommendation.measures.filter((measure) => eligible.has(measure.id));
    if (measures.length === 0) return [];
    const title = `${recommendation.number}. ${pick(recommendation.title)}`;
    const isWhole = measures.length === recommendation.measures.length;
    const text = isWhole
      ? t('funds.wholeRecommendation', { title })
      : t('funds.partRecommendation', { title, measures: list.format(measures.map((m) => pick(m.title))) });
    return [{ id: recommendation.id, text }];
  });
  return (
    <>
      {t('funds.measuresSentence', {
        count: all.filter((measure) => eligible.has(measure.id)).length,
        all: all.length,
      })}
      <ul className="fund-measures">
        {parts.map((part) => (
          <li key={part.id}>{part.text}</li>
        ))}
      </ul>
    </>
  );
}
