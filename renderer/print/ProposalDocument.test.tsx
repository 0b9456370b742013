import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aFund, aPlan, aProject, aTarget, text } from '../../tests/builders/plan.ts';
import type { ProposalData } from '../../shared/contract/proposal.ts';
import { LANGUAGES, type Language } from '../../shared/contract/session.ts';
import { evaluate } from '../../shared/domain/evaluate.ts';
import { cents, sumCents } from '../../shared/domain/money.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { translatorFor } from '../../shared/i18n/translator.ts';
import { proposalModel, proposalTitle, signedMinutes } from './model.ts';
import { sectionId, SECTIONS } from './outline.ts';
import { ProposalDocument } from './ProposalDocument.tsx';

function proposalOf(plan: Plan, scenarioId = 'baseline'): ProposalData {
  return {
    plan,
    recommendations: [
      {
        id: 'rec-1',
        number: 1,
        title: text('Modernize border crossings', 'Modernizar los cruces'),
        measures: [{ id: 'm-1-fund', title: text('Fund', 'Fondo') }],
      },
    ],
    scenarioId,
    evaluation: evaluate(plan, scenarioId),
    fingerprint: '0123456789abcdef',
    changedAt: '2026-07-14T17:20:00.000Z',
    appVersion: '0.1.0',
  };
}

const markup = (data: ProposalData, language: Language): string =>
  renderToStaticMarkup(<ProposalDocument data={data} language={language} />);

/** What a reader sees, without the tags. */
const readable = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll('\u00A0', ' ');

/** Every figure in the text, in no order: sentences of the two languages are built differently. */
const figures = (html: string): string[] => (readable(html).match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).sort();

const small = proposalOf(aPlan());

describe('the printed proposal', () => {
  it('shows the same figures in both languages', () => {
    const [english, spanish] = [markup(small, 'en'), markup(small, 'es')];
    expect(figures(english).length).toBeGreaterThan(100);
    expect(figures(spanish)).toEqual(figures(english));
  });

  it.each(LANGUAGES)('shows the figures of the evaluation (%s)', (language) => {
    const shown = readable(markup(small, language));
    const { moneyShort, number, pick } = translatorFor(language);
    const programmed = sumCents(small.evaluation.fundYears.map((row) => row.programmedCents));
    expect(shown).toContain(moneyShort(programmed, 'USD'));
    for (const row of small.evaluation.fundYears) {
      expect(shown).toContain(number(row.allocatedCents / 1e8, 1));
      expect(shown).toContain(number(row.carryOutCents / 1e8, 1));
    }
    for (const project of small.plan.projects) expect(shown).toContain(pick(project.title));
    expect(shown).toContain(small.fingerprint);
    expect(shown).toContain('Test council');
  });

  it.each(LANGUAGES)('has every word and says its language (%s)', (language) => {
    const html = markup(small, language);
    expect(html).toContain(`<article class="doc" lang="${translatorFor(language).locale}">`);
    expect(readable(html)).not.toMatch(/proposal\.|undefined|NaN|\[object/);
  });

  it('gives every table a caption and every head cell its scope', () => {
    const html = markup(small, 'en');
    const tables = html.match(/<table/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(8);
    expect(html.match(/<caption>[^<]+<\/caption>/g)).toHaveLength(tables);
    for (const [head] of html.matchAll(/<th\b[^>]*>/g)) expect(head).toMatch(/scope="(col|row|rowgroup)"/);
  });

  it('has one title and headings without a gap, in the order of the outline', () => {
    const html = markup(small, 'en');
    const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    const ids = [...html.matchAll(/<h[12] id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual([sectionId('cover'), ...SECTIONS.map(sectionId)]);
  });

  it('gives the chart a text in its place', () => {
    expect(markup(small, 'es')).toMatch(/<img[^>]* alt="Gráfica de toda la frontera, 2027 a 2029/);
  });

  it('marks what rests on an assumption, also one that the scenario sets itself', () => {
    const early = readable(markup(proposalOf(aPlan(), 'early'), 'en'));
    expect(early).toContain('set in this scenario');
    expect(early).toContain('2.5 % a year');
    expect(readable(markup(small, 'en'))).not.toContain('set in this scenario');
  });

  it('stands without funds, projects, crossings or targets', () => {
    const bare = aPlan({
      funds: [],
      contributions: [],
      projects: [],
      phases: [],
      effects: [],
      crossings: [],
      laneGroups: [],
      observations: [],
      targets: [],
      decisions: [],
    });
    for (const language of LANGUAGES) {
      expect(readable(markup(proposalOf(bare), language))).not.toMatch(/undefined|NaN/);
    }
  });

  it('keeps text that looks like markup a text, however long', () => {
    const name = `${'Very long title '.repeat(30)}<b>bold</b>`;
    const plan = aPlan({
      funds: [aFund({ name: text(name), floorCents: cents(5_000_00) })],
      projects: [aProject({ title: text(name), startMonth: 2026 * 12 + 9 })],
      targets: [aTarget({ days: 'weekdays', fromHour: 5, toHour: 10 })],
    });
    const html = markup(proposalOf({ ...plan, info: { ...plan.info, name: text(name) } }), 'en');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(html).toContain('doc-cover__title--longest');
  });
});

describe('the title of the proposal', () => {
  it('names plan and scenario in its language', () => {
    const model = proposalModel(small);
    expect(proposalTitle(model, translatorFor('en'))).toBe('Proposal: Small plan (Baseline)');
    expect(proposalTitle(model, translatorFor('es'))).toBe('Propuesta: Plan pequeño (Línea base)');
  });

  it('cannot be told for a scenario that is not there', () => {
    expect(() => proposalModel({ ...small, scenarioId: 'gone' })).toThrow(RangeError);
  });
});

describe('a gap', () => {
  it('has a sign, a real minus, and none when it rounds to nothing', () => {
    const words = translatorFor('en');
    expect(signedMinutes(12.34, words)).toBe('+12.3');
    expect(signedMinutes(-1234.5, words)).toBe('−1,234.5');
    expect(signedMinutes(-0.04, words)).toBe('0.0');
    expect(signedMinutes(null, words)).toBe('–');
  });
});
