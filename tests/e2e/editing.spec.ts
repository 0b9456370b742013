import { join } from 'node:path';
import { evaluationOf, expect, goTo, planIsOpen, test } from './support.ts';

test('a contribution typed into the sheet reaches the fund’s years, a wrong one does not', async ({
  start,
  folder,
}) => {
  const plan = join(folder, 'user', 'plans', 'sample.puente');
  const { page } = await start('--sample');
  await planIsOpen(page);
  const allocated = async (): Promise<number | undefined> =>
    (await evaluationOf(plan)).fundYears.find(
      (year) => year.fundId === 'fund-border-2030' && year.fiscalYear === 2027,
    )?.allocatedCents;
  const before = (await allocated()) ?? Number.NaN;

  await goTo(page, 'Funds');
  const cell = page
    .getByRole('grid')
    .getByRole('row', { name: /^Cities/ })
    .getByRole('gridcell')
    .first();
  await cell.click();
  await page.keyboard.type('12,500,000');
  await page.keyboard.press('Enter');
  await expect(cell).toContainText('12,500,000');
  await expect.poll(allocated).toBe(before + 1_250_000_000);

  await cell.click();
  await page.keyboard.type('a lot');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'a lot' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await allocated()).toBe(before + 1_250_000_000);
});

test('a new project, ranked last, waits for its costs; its dialog asks for what is missing', async ({
  start,
  folder,
}) => {
  const plan = join(folder, 'user', 'plans', 'sample.puente');
  const { page } = await start('--sample');
  await planIsOpen(page);
  await goTo(page, 'Projects');
  await page.getByRole('button', { name: 'New project' }).click();
  const dialog = page.getByRole('dialog', { name: 'New project' });
  await dialog.getByRole('button', { name: 'Add the project' }).click();
  await expect(dialog).toContainText(/title/i);
  await dialog.getByLabel('Title (English)').fill('Shade over the pedestrian queue');
  await dialog.getByRole('button', { name: /Measure$/ }).click();
  await page.getByRole('option', { name: '24/7 operations' }).click();
  await dialog.getByLabel('Title (English)').press('Enter');
  await expect(page.getByRole('cell', { name: 'Shade over the pedestrian queue' })).toBeVisible();
  const { projects } = await evaluationOf(plan);
  expect(projects.at(-1)).toMatchObject({ state: 'free', costYoeCents: 0 });
});

test('a target is added at a crossing and judged in every year', async ({ start, folder }) => {
  const plan = join(folder, 'user', 'plans', 'sample.puente');
  const { page } = await start('--sample');
  await planIsOpen(page);
  await goTo(page, 'Crossings');
  await page.getByRole('button', { name: /^San Ysidro PedWest/ }).click();
  await page.getByRole('button', { name: 'Add a target' }).click();
  const dialog = page.getByRole('dialog', { name: 'New target' });
  await dialog.getByLabel('Minutes').fill('none');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Minutes').fill('25');
  await dialog.getByLabel('Attainment').fill('80');
  await dialog.getByLabel('To be met by').fill('2033');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const years = (await evaluationOf(plan)).crossingYears.filter((year) => year.crossingId === 'pedwest');
  const judged = years.filter((year) => year.targetMinutes === 25);
  expect(judged.length).toBe(10);
  expect(judged.every((year) => year.gapMinutes !== null && year.targetMet !== null)).toBe(true);
});

test('a scenario is made under another, decides about a project, and leaves its parent alone', async ({
  start,
  folder,
}) => {
  const plan = join(folder, 'user', 'plans', 'sample.puente');
  const { page } = await start('--sample');
  await planIsOpen(page);
  const before = await evaluationOf(plan);
  await goTo(page, 'Scenarios');
  await page.getByRole('button', { name: 'New scenario under this one' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name (English)').fill('Without the first project');
  await dialog.getByRole('button', { name: 'Add the scenario' }).click();
  await expect(page.getByRole('button', { name: /^Without the first project/ }).first()).toBeVisible();

  // The new scenario is the active one; its own decision about a project goes through the Projects view.
  await goTo(page, 'Projects');
  await page.getByRole('switch', { name: /TIJ-2/ }).first().click({ force: true });
  await expect
    .poll(async () =>
      (await evaluationOf(plan, 'Without the first project')).projects.find(
        (each) => each.state === 'excluded',
      ),
    )
    .toBeDefined();
  expect(await evaluationOf(plan)).toEqual(before);
});
