import type { SentInput } from '../../../shared/contract/contract.ts';
import type { Provenance } from '../../../shared/domain/plan/common.ts';
import type { Target } from '../../../shared/domain/plan/crossings.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { numberBetween } from '../../lib/entry.ts';
import { lacksSource, trimmedProvenance } from '../provenance.ts';

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

type Checked =
  | { readonly ok: true; readonly input: SentInput<'target.save'> }
  | { readonly ok: false; readonly problems: DraftProblems };

/** The target that a draft says, or a sentence for each field that cannot be taken. */
export function checkDraft(draft: TargetDraft, translator: Translator): Checked {
  const { t } = translator;
  const { minutes: minutesText, attainment: attainmentText, year: yearText, kind, source, ...rest } = draft;
  const minutes = numberBetween(minutesText, 1, 1440, translator);
  const attainment = numberBetween(attainmentText, 1, 100, translator);
  const year = numberBetween(yearText, 1990, 2100, translator);
  const problems: DraftProblems = {
    ...(typeof minutes === 'string' ? { minutes } : {}),
    ...(typeof attainment === 'string' ? { attainment } : {}),
    ...(typeof year === 'string' ? { year } : {}),
    ...(draft.toHour <= draft.fromHour ? { hours: t('targets.hoursOutOfOrder') } : {}),
    ...(lacksSource({ kind, source }) ? { source: t('targets.sourceMissing') } : {}),
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
      provenance: trimmedProvenance({ kind, source }),
    },
  };
}
