import { describe, expect, it } from 'vitest';
import type { LaneGroup } from '../../../shared/domain/plan/crossings.ts';
import type { Effect } from '../../../shared/domain/plan/projects.ts';
import { translatorFor } from '../../../shared/i18n/translator.ts';
import { aLaneGroup } from '../../../tests/builders/plan.ts';
import { checkEffectDraft, effectDraftOf, newEffectDraft, type EffectDraft } from './effect-draft.ts';

const laneGroups: LaneGroup[] = [
  aLaneGroup({ id: 'cars', kind: 'passenger-general' }),
  aLaneGroup({ id: 'ready', kind: 'passenger-ready' }),
  aLaneGroup({ id: 'trucks', kind: 'commercial-standard' }),
];
const provenance = { kind: 'assumption' as const, source: { en: '', es: '' } };
const english = translatorFor('en');
const check = (part: Partial<EffectDraft>) =>
  checkEffectDraft({ ...newEffectDraft('cars'), ...part }, laneGroups, english);

describe('draft of an effect', () => {
  const effects: Effect[] = [
    { kind: 'booths', laneGroupId: 'cars', booths: 10 },
    { kind: 'booths', laneGroupId: 'cars', booths: -3 },
    { kind: 'hours', laneGroupId: 'trucks', opensHour: 6, closesHour: 24 },
    { kind: 'serviceFactor', laneGroupId: 'cars', factor: 0.8 },
    { kind: 'serviceFactor', laneGroupId: 'cars', factor: 1.125 },
    { kind: 'demandShift', laneGroupId: 'cars', toLaneGroupId: 'ready', share: 0.07 },
    { kind: 'treatment', millionGallonsPerDay: 1000 },
  ];
  it.each(effects)('gives back what it was made from: %o', (effect) => {
    for (const language of ['en', 'es'] as const) {
      const translator = translatorFor(language);
      const row = { id: 'effect-1', projectId: 'project-1', effect, provenance };
      const checked = checkEffectDraft(effectDraftOf(row, translator.locale), laneGroups, translator);
      expect(checked).toEqual({ ok: true, effect, provenance });
    }
  });

  it.each([
    ['', 'Enter a number.'],
    ['0', 'Enter 1 or more.'],
    ['61', 'Enter 60 or less.'],
    ['2.5', 'Enter a whole number of booths.'],
  ])('refuses "%s" booths with a sentence', (amount, sentence) => {
    expect(check({ amount })).toEqual({ ok: false, problems: { amount: sentence } });
  });

  it('refuses more than the model takes: inspection is at most 90 % quicker, 200 % slower', () => {
    expect(check({ kind: 'serviceFactor', amount: '91' }).ok).toBe(false);
    expect(check({ kind: 'serviceFactor', amount: '91', worsens: true }).ok).toBe(true);
    expect(check({ kind: 'serviceFactor', amount: '201', worsens: true }).ok).toBe(false);
  });

  it('asks for a lane group, except for treatment', () => {
    expect(check({ laneGroupId: null, amount: '4' })).toHaveProperty('problems.laneGroup');
    expect(check({ laneGroupId: null, kind: 'treatment', amount: '4' }).ok).toBe(true);
  });

  it.each([null, 'cars', 'trucks'])(
    'moves travellers to another lane group of their own, not to %s',
    (to) => {
      const checked = check({ kind: 'demandShift', amount: '10', toLaneGroupId: to });
      expect(checked.ok).toBe(false);
      expect(checked).toHaveProperty('problems.toLaneGroup');
    },
  );

  it('may be an assumption without words, but nothing else', () => {
    expect(check({ amount: '1' }).ok).toBe(true);
    expect(check({ amount: '1', provenance: { ...provenance, kind: 'sourced' } })).toHaveProperty(
      'problems.source',
    );
  });
});
