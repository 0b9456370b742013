import type { Recommendation } from '../../../shared/domain/reference.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

/** All measures for a select, under their recommendations. */
export function measureOptions(recommendations: readonly Recommendation[], { pick }: Translator) {
  return recommendations.flatMap(({ number, title, measures }) =>
    measures.map((measure) => ({
      value: measure.id,
      label: pick(measure.title),
      group: `${number} · ${pick(title)}`,
    })),
  );
}
