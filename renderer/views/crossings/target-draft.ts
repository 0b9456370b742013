import type { SentInput } from '../../../shared/contract/contract.ts';
import type { Provenance } from '../../../shared/domain/plan/common.ts';
import type { Target } from '../../../shared/domain/plan/crossings.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { parseNumber } from '../../lib/entry.ts';

/** A target while it is being written: figures as typed. */
export interface TargetDraft {
  readonly id: string | null;
  readonly laneGroupId: string;
  readonly measure: Target['measure'];
  readonly statistic: Target['statistic'];
  readonly minutes: string;
  readonly attainment: string;
  readonly days: Target['days'];
  readonly fromHour: number;
  readonly toHour: number;
  readonly year: string;
  readonly isPublic: boolean;
  readonly kind: Provenance['kind'];
  readonly source: Provenance['source'];
}

export type DraftProblems = Partial<Record<'minutes' | 'attainment' | 'year' | 'hours' | 'source', string>>;

export function newDraft(laneGroupId: string, year: number): TargetDraft {
  return {
    id: null,
    laneGroupId,
    measure: 'wait',
    statistic: 'mean',
    minutes: '',
    attainment: '90',
    days: 'all',
    fromHour: 0,
    toHour: 24,
    year: String(year),
    isPublic: false,
    kind: 'assumption',
    source: { en: '', es: '' },
  };
}

export function draftOf(target: Target, locale: string): TargetDraft {
  const { provenance, minutes, attainmentPercent, year, ...rest } = target;
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    ...rest,
    minutes: shown.format(minutes),
    attainment: shown.format(attainmentPercent),
    year: String(year),
    kind: provenance.kind,
    source: provenance.source,
  };
}

function between(text: string, min: number, max: number, { t, locale }: Translator): number | string {
  const value = parseNumber(text, locale);
  if (value === null) return t('field.notANumber');
  if (value < min) return t('field.atLeast', { min: String(min) });
  return value > max ? t('field.atMost', { max: String(max) }) : value;
}

type Checked =
  | { readonly ok: true; readonly input: SentInput<'target.save'> }
  | { readonly ok: false; readonly problems: DraftProblems };

/** The target that a draft says, or a sentence for each field that cannot be taken. */
export function checkDraft(draft: TargetDraft, translator: Translator): Checked {
  const { t } = translator;
  const { minutes: minutesText, attainment: attainmentText, year: yearText, kind, source, ...rest } = draft;
  const minutes = between(minutesText, 1, 1440, translator);
  const attainment = between(attainmentText, 1, 100, translator);
  const year = between(yearText, 1990, 2100, translator);
  const problems: DraftProblems = {
    ...(typeof minutes === 'string' ? { minutes } : {}),
    ...(typeof attainment === 'string' ? { attainment } : {}),
    ...(typeof year === 'string' ? { year } : {}),
    ...(draft.toHour <= draft.fromHour ? { hours: t('targets.hoursOutOfOrder') } : {}),
    ...(kind !== 'assumption' && source.en.trim() === '' && source.es.trim() === ''
      ? { source: t('targets.sourceMissing') }
      : {}),
  };
  if (typeof minutes === 'string' || typeof attainment === 'string' || typeof year === 'string') {
    return { ok: false, problems };
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    input: {
      ...rest,
      minutes,
      attainmentPercent: attainment,
      year: Math.round(year),
      provenance: { kind, source: { en: source.en.trim(), es: source.es.trim() } },
    },
  };
}
