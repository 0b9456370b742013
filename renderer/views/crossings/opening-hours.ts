import { modeOf, type LaneGroup } from '../../../shared/domain/plan/crossings.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { MODES } from './crossing-rows.ts';

/** `6:00`; the end of the day is `24:00`. */
export function hourText(hour: number): string {
  return `${hour}:00`;
}

/** Daily opening hours in words. */
export function hoursText(
  { opensHour, closesHour }: Pick<LaneGroup, 'opensHour' | 'closesHour'>,
  { t }: Translator,
): string {
  if (opensHour === 0 && closesHour === 24) return t('crossings.always');
  return t('crossings.fromTo', { from: hourText(opensHour), to: hourText(closesHour) });
}

/** Opening hours of a crossing: once where all modes keep the same, otherwise by mode. */
export function crossingHours(laneGroups: readonly LaneGroup[], translator: Translator): string[] {
  const all = [...new Set(laneGroups.map((laneGroup) => hoursText(laneGroup, translator)))];
  if (all.length <= 1) return all;
  return MODES.flatMap((mode) => {
    const own = laneGroups.filter((laneGroup) => modeOf(laneGroup.kind) === mode);
    const hours = [...new Set(own.map((laneGroup) => hoursText(laneGroup, translator)))].join('; ');
    return own.length === 0
      ? []
      : [translator.t('crossings.modeHours', { mode: translator.t(`mode.${mode}`), hours })];
  });
}
