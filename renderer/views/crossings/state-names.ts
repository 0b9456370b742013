import type { Translator } from '../../../shared/i18n/translator.ts';
import type { Crossing } from '../../../shared/domain/plan/crossings.ts';

const US_STATES = ['AZ', 'CA', 'NM', 'TX'] as const;
const MX_STATES = ['BC', 'CHH', 'COA', 'NLE', 'SON', 'TAM'] as const;

/** Name of a US state of the border; another code is shown as it is. */
export function usStateName(code: string, { t }: Translator): string {
  const known = US_STATES.find((state) => state === code);
  return known ? t(`usState.${known}`) : code;
}

/** Name of a Mexican state of the border (ISO 3166-2:MX code); another code is shown as it is. */
export function mxStateName(code: string, { t }: Translator): string {
  const known = MX_STATES.find((state) => state === code);
  return known ? t(`mxState.${known}`) : code;
}

/** States that the crossings lie in, by side and name, as choices of a filter. */
export function stateOptions(
  crossings: readonly Crossing[],
  translator: Translator,
): { value: string; label: string }[] {
  const { t, locale } = translator;
  const byName = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, locale);
  const us = [...new Set(crossings.map((crossing) => crossing.stateUs))].map((code) => ({
    value: `us:${code}`,
    label: t('crossings.stateUs', { state: usStateName(code, translator) }),
  }));
  const mx = [...new Set(crossings.map((crossing) => crossing.stateMx))].map((code) => ({
    value: `mx:${code}`,
    label: t('crossings.stateMx', { state: mxStateName(code, translator) }),
  }));
  return [...us.sort(byName), ...mx.sort(byName)];
}
