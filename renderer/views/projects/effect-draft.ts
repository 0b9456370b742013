import type { Provenance } from '../../../shared/domain/plan/common.ts';
import { modeOf, type LaneGroup } from '../../../shared/domain/plan/crossings.ts';
import type { Effect, ProjectEffect } from '../../../shared/domain/plan/projects.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { numberBetween } from '../../lib/entry.ts';
import { lacksSource, trimmedProvenance } from '../provenance.ts';

type EffectKind = Effect['kind'];

export const EFFECT_KINDS = [
  'booths',
  'hours',
  'serviceFactor',
  'demandShift',
  'treatment',
] as const satisfies readonly EffectKind[];

/** An effect while it is being written. What another kind would need is kept, but not saved. */
export interface EffectDraft {
  readonly kind: EffectKind;
  readonly laneGroupId: string | null;
  readonly toLaneGroupId: string | null;
  /** Booths, percent or million gallons a day, as typed. */
  readonly amount: string;
  /** Booths are removed instead of added; inspection gets slower instead of quicker. */
  readonly worsens: boolean;
  readonly opensHour: number;
  readonly closesHour: number;
  readonly provenance: Provenance;
}

export type EffectProblems = Partial<Record<'laneGroup' | 'toLaneGroup' | 'amount' | 'source', string>>;

export function newEffectDraft(laneGroupId: string | null): EffectDraft {
  return {
    kind: 'booths',
    laneGroupId,
    toLaneGroupId: null,
    amount: '',
    worsens: false,
    opensHour: 0,
    closesHour: 24,
    provenance: { kind: 'assumption', source: { en: '', es: '' } },
  };
}

function amountOf(effect: Effect): number | null {
  switch (effect.kind) {
    case 'booths':
      return Math.abs(effect.booths);
    case 'hours':
      return null;
    case 'serviceFactor':
      return Math.abs(1 - effect.factor) * 100;
    case 'demandShift':
      return effect.share * 100;
    case 'treatment':
      return effect.millionGallonsPerDay;
  }
}

export function effectDraftOf({ effect, provenance }: ProjectEffect, locale: string): EffectDraft {
  const amount = amountOf(effect);
  return {
    ...newEffectDraft(null),
    ...effect,
    amount: amount === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount),
    worsens:
      (effect.kind === 'booths' && effect.booths < 0) ||
      (effect.kind === 'serviceFactor' && effect.factor > 1),
    provenance,
  };
}

/** Where travellers of a lane group can move to: a truck does not become a pedestrian. */
export function laneGroupsBeside(
  from: LaneGroup | undefined,
  laneGroups: readonly LaneGroup[],
): readonly LaneGroup[] {
  if (!from) return [];
  return laneGroups.filter(({ id, kind }) => id !== from.id && modeOf(kind) === modeOf(from.kind));
}

function checkAmount({ kind, amount, worsens }: EffectDraft, translator: Translator): number | string {
  switch (kind) {
    case 'booths': {
      const booths = numberBetween(amount, 1, 60, translator);
      const isPart = typeof booths === 'number' && !Number.isInteger(booths);
      return isPart ? translator.t('projects.effect.notWhole') : booths;
    }
    case 'hours':
      return 0;
    case 'serviceFactor':
      return numberBetween(amount, 0.1, worsens ? 200 : 90, translator);
    case 'demandShift':
      return numberBetween(amount, 0.1, 100, translator);
    case 'treatment':
      return numberBetween(amount, 0.1, 1000, translator);
  }
}

/** A fraction without the noise of binary division: 0.8, not 0.8000000000000000444. */
function fraction(percent: number): number {
  return Number((percent / 100).toFixed(4));
}

function effectOf(draft: EffectDraft, amount: number, from?: LaneGroup, to?: LaneGroup): Effect | null {
  const { kind, worsens, opensHour, closesHour } = draft;
  if (kind === 'treatment') return { kind, millionGallonsPerDay: amount };
  if (!from) return null;
  const laneGroupId = from.id;
  switch (kind) {
    case 'booths':
      return { kind, laneGroupId, booths: worsens ? -amount : amount };
    case 'hours':
      return { kind, laneGroupId, opensHour, closesHour };
    case 'serviceFactor':
      return { kind, laneGroupId, factor: fraction(worsens ? 100 + amount : 100 - amount) };
    case 'demandShift':
      return to ? { kind, laneGroupId, toLaneGroupId: to.id, share: fraction(amount) } : null;
  }
}

type Checked =
  | { readonly ok: true; readonly effect: Effect; readonly provenance: Provenance }
  | { readonly ok: false; readonly problems: EffectProblems };

/** The effect that a draft says, or a sentence for each field that cannot be taken. */
export function checkEffectDraft(
  draft: EffectDraft,
  laneGroups: readonly LaneGroup[],
  translator: Translator,
): Checked {
  const { t } = translator;
  const amount = checkAmount(draft, translator);
  const from = laneGroups.find(({ id }) => id === draft.laneGroupId);
  const to = laneGroupsBeside(from, laneGroups).find(({ id }) => id === draft.toLaneGroupId);
  const problems: EffectProblems = {
    ...(typeof amount === 'string' ? { amount } : {}),
    ...(draft.kind !== 'treatment' && !from ? { laneGroup: t('projects.effect.laneGroupMissing') } : {}),
    ...(draft.kind === 'demandShift' && !to ? { toLaneGroup: t('projects.effect.toLaneGroupMissing') } : {}),
    ...(lacksSource(draft.provenance) ? { source: t('projects.effect.sourceMissing') } : {}),
  };
  const effect = typeof amount === 'string' ? null : effectOf(draft, amount, from, to);
  if (!effect || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, effect, provenance: trimmedProvenance(draft.provenance) };
}
