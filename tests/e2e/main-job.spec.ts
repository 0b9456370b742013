import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { translatorFor } from '../../shared/i18n/translator.ts';
import type { Output } from '../../shared/contract/contract.ts';
import type { Evaluation } from '../../shared/domain/evaluation.ts';
import {
  answerSaveDialog,
  evaluationOf,
  expect,
  goTo,
  invoke,
  readPdf,
  planIsOpen,
  test,
} from './support.ts';

function programmedTotal(evaluation: Evaluation): number {
  return evaluation.fundYears.reduce((sum, year) => sum + year.programmedCents, 0);
}

test('from the first start to a proposal in both languages', async ({ start, folder }) => {
  test.slow();
  const { app, page } = await start();
  const plan = join(folder, 'user', 'plans', 'sample.puente');

  // First start: nothing is open, the sample plan is offered.
  await page.getByRole('button', { name: 'Open the sample plan' }).click();
  await planIsOpen(page);
  expect(existsSync(plan)).toBe(true);
  const before = await evaluationOf(plan);

  // The heart chart's table twin shows what the command line computes.
  const heart = page.getByRole('region', { name: 'Crossing-time targets against spending' });
  await heart.getByRole('button', { name: 'Show table' }).click();
  const heartBefore = await heart.getByRole('table').innerText();
  const { money } = translatorFor('en');
  expect(heartBefore).toContain(money(programmedTotal(before), 'USD'));

  // Shift a paid project that gives a busy lane group more booths: six years later.
  const { value: rows } = (await invoke(page, 'projects.list', {})) as { value: Output<'projects.list'> };
  const givesBooths = new Set(
    rows.effects.flatMap(({ projectId, effect }) =>
      effect.kind === 'booths' && effect.booths >= 4 ? [projectId] : [],
    ),
  );
  const moved = before.projects.find(
    ({ projectId, state, openingMonth }) =>
      state === 'funded' && openingMonth !== null && openingMonth < 2032 * 12 && givesBooths.has(projectId),
  );
  if (!moved) throw new Error('The sample plan pays for no project with booths.');
  const code = before.projectYears.find((year) => year.projectId === moved.projectId)?.code ?? '';
  await goTo(page, 'Projects');
  const later = page.getByRole('button', { name: new RegExp(`${code}\\b.*later`, 'i') }).first();
  for (let year = 0; year < 6; year += 1) await later.click();
  await expect
    .poll(
      async () =>
        (await evaluationOf(plan)).projects.find((each) => each.projectId === moved.projectId)?.startMonth,
    )
    .toBe(moved.startMonth + 72);
  const after = await evaluationOf(plan);
  expect(after.fundYears).not.toEqual(before.fundYears);
  expect(after.crossingYears).not.toEqual(before.crossingYears);

  // Funds and chart have moved with it.
  await goTo(page, 'Overview');
  await heart.getByRole('button', { name: 'Show table' }).click();
  await expect(heart.getByRole('table')).toContainText(money(programmedTotal(after), 'USD'));
  expect(await heart.getByRole('table').innerText()).not.toBe(heartBefore);

  // Spanish, live.
  await page
    .getByRole('radio', { name: /ES|español/i })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-MX');
  await expect(page.getByRole('navigation')).toContainText('Proyectos');

  // Export in Spanish, then in English, and read both back.
  const files = { es: join(folder, 'propuesta.pdf'), en: join(folder, 'proposal.pdf') };
  await goTo(page, 'Propuesta');
  await answerSaveDialog(app, files.es);
  await page.getByRole('button', { name: 'Exportar PDF' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'propuesta.pdf' })).toBeVisible({
    timeout: 60_000,
  });
  await page
    .getByRole('radio', { name: /EN|inglés|english/i })
    .first()
    .click();
  await expect(page.getByRole('navigation')).toContainText('Proposal');
  await answerSaveDialog(app, files.en);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'proposal.pdf' })).toBeVisible({ timeout: 60_000 });

  for (const language of ['en', 'es'] as const) {
    const { moneyShort: short, number, t, locale } = translatorFor(language);
    const { text, title, isTagged, outline, pages, ...pdf } = await readPdf(files[language]);
    expect(isTagged).toBe(true);
    expect(pdf.language).toBe(locale);
    expect(title).toMatch(language === 'en' ? /^Proposal: Border 2030/ : /^Propuesta: Frontera 2030/);
    expect(outline).toEqual(
      expect.arrayContaining([t('proposal.section.summary'), t('proposal.section.funds')]),
    );
    expect(new Set(outline).size).toBe(outline.length);
    expect(text).toContain(language === 'en' ? `Page ${pages} of ${pages}` : `Página ${pages} de ${pages}`);
    expect(text).toContain(short(programmedTotal(after), 'USD'));
    expect(text).toContain(t('proposal.section.funds'));
    for (const year of after.fundYears) expect(text).toContain(number(year.programmedCents / 1e8, 1));
    for (const project of after.projects.filter((each) => each.programmedCents > 0)) {
      expect(text).toContain(number(project.programmedCents / 1e8, 1));
    }
  }
});

test('undo and redo bring a change back, also after a restart', async ({ start, folder }) => {
  const plan = join(folder, 'user', 'plans', 'sample.puente');
  const first = await start('--sample');
  await planIsOpen(first.page);
  const before = await evaluationOf(plan);
  await goTo(first.page, 'Projects');
  await first.page.getByRole('button', { name: /later/i }).first().click();
  await expect.poll(async () => (await evaluationOf(plan)).projects).not.toEqual(before.projects);
  const after = await evaluationOf(plan);
  await first.app.close();

  const second = await start('--sample');
  await planIsOpen(second.page);
  await second.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => evaluationOf(plan)).toEqual(before);
  await second.page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => evaluationOf(plan)).toEqual(after);
});

test('scenarios differ in the window as they do on the command line', async ({ start, folder }) => {
  const plan = join(folder, 'user', 'plans', 'sample.puente');
  const { page } = await start('--sample');
  await planIsOpen(page);
  const { moneyShort } = translatorFor('en');
  const figures = page.getByLabel('Key figures');
  const baseline = await evaluationOf(plan);
  await expect(figures).toContainText(moneyShort(programmedTotal(baseline), 'USD'));
  await page
    .getByRole('button', { name: /Baseline/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'Freight first' }).click();
  const freight = await evaluationOf(plan, 'Freight first');
  expect(programmedTotal(freight)).not.toBe(programmedTotal(baseline));
  await expect(figures).toContainText(moneyShort(programmedTotal(freight), 'USD'));
});
