import type { MonthIndex } from '../../shared/domain/calendar.ts';
import type { Effect } from '../../shared/domain/plan/projects.ts';
import type { Translator } from '../../shared/i18n/translator.ts';

/** An effect as one readable sentence; `placeOf` names a lane group. */
export function effectSentence(
  effect: Effect,
  placeOf: (laneGroupId: string) => string,
  { t, number, percent }: Translator,
): string {
  switch (effect.kind) {
    case 'booths':
      return t(effect.booths < 0 ? 'projects.effect.boothsFewer' : 'projects.effect.booths', {
        count: Math.abs(effect.booths),
        place: placeOf(effect.laneGroupId),
      });
    case 'hours':
      return effect.opensHour === 0 && effect.closesHour === 24
        ? t('projects.effect.allDay', { place: placeOf(effect.laneGroupId) })
        : t('projects.effect.hours', {
            opens: String(effect.opensHour),
            closes: String(effect.closesHour),
            place: placeOf(effect.laneGroupId),
          });
    case 'serviceFactor':
      return t(effect.factor > 1 ? 'projects.effect.slower' : 'projects.effect.faster', {
        share: percent(Math.abs(1 - effect.factor), 1),
        place: placeOf(effect.laneGroupId),
      });
    case 'demandShift':
      return t('projects.effect.demandShift', {
        share: percent(effect.share, 1),
        from: placeOf(effect.laneGroupId),
        to: placeOf(effect.toLaneGroupId),
      });
    case 'treatment':
      return t('projects.effect.treatment', { amount: number(effect.millionGallonsPerDay, 1) });
  }
}

/** First calendar year that begins at or after a project's opening: from then on its effects count. */
export function firstEffectYear(openingMonth: MonthIndex): number {
  return Math.ceil(openingMonth / 12);
}
