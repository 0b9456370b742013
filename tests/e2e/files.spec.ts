import { chmodSync, cpSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerOpenDialog,
  answerSaveDialog,
  expect,
  goTo,
  invoke,
  planIsOpen,
  puente,
  test,
  violations,
} from './support.ts';

test('a damaged plan leads to a recovery page with its backups, and one of them brings it back', async ({
  start,
  folder,
}) => {
  const plan = join(folder, 'council.puente');
  await puente('new', plan, '--sample');
  const first = await start(`--plan=${plan}`);
  await planIsOpen(first.page);
  await goTo(first.page, 'Projects');
  await first.page.getByRole('button', { name: /later/i }).first().click();
  // Restoring makes a backup of the present state first, so that there is one to come back to.
  await expect
    .poll(async () => JSON.stringify(await invoke(first.page, 'history.state', {})))
    .toContain('"lastSeq":1');
  await first.app.close();
  const backups = (await listBackups(folder)).length;

  truncateSync(plan, 20_000);
  const damaged = readFileSync(plan);
  const second = await start(`--plan=${plan}`);
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('This plan could not be opened');
  await expect(second.page.getByText(plan).first()).toBeVisible();
  expect(readFileSync(plan).equals(damaged)).toBe(true);
  expect(await violations(second.page)).toEqual([]);
  expect(backups).toBeGreaterThan(0);
  await second.page
    .getByRole('button', { name: /Restore/ })
    .first()
    .click();
  await second.page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await planIsOpen(second.page);
  expect(JSON.parse(await puente('check', plan))).toMatchObject({ ok: true });
});

async function listBackups(folder: string): Promise<string[]> {
  const { readdir } = await import('node:fs/promises');
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => /backups.*\.puente$/.test(entry));
}

test('files that are no plans are refused in a sentence, and nothing is written to them', async ({
  start,
  folder,
}) => {
  const { app, page } = await start();
  const cases: [name: string, content: string | Buffer, sentence: RegExp][] = [
    ['letter.puente', 'Dear council, this is a letter.', /is not a Puente plan/],
    ['empty.puente', '', /is not a Puente plan/],
  ];
  for (const [name, content, sentence] of cases) {
    const file = join(folder, name);
    writeFileSync(file, content);
    await answerOpenDialog(app, file);
    await page
      .getByRole('button', { name: /Open a file…|Open another file…/ })
      .first()
      .click();
    await expect(page.getByText(sentence).first()).toBeVisible();
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(existsSync(`${file}-wal`)).toBe(false);
    await page.getByRole('button', { name: 'Back to the start' }).click();
    await page.getByRole('button', { name: 'Open the sample plan' }).waitFor();
  }
});

test('a read-only plan opens for reading, and a copy of it can be changed', async ({ start, folder }) => {
  const plan = join(folder, 'read-only.puente');
  await puente('new', plan, '--sample');
  chmodSync(plan, 0o444);
  const { app, page } = await start(`--plan=${plan}`);
  await planIsOpen(page);
  await expect(page.getByText('This plan is open for reading only.').first()).toBeVisible();
  const reply = await invoke(page, 'plan.update', { council: 'Nobody' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'read-only' } });
  const copy = join(folder, 'copy.puente');
  await answerSaveDialog(app, copy);
  await page.getByRole('button', { name: 'Save a copy…' }).first().click();
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(JSON.parse(await puente('check', copy))).toMatchObject({ ok: true });
});

test('a plan that another window or program has open is refused', async ({ start, folder }) => {
  const plan = join(folder, 'shared.puente');
  const copy = join(folder, 'elsewhere');
  await puente('new', plan, '--sample');
  const { page } = await start(`--plan=${plan}`);
  await planIsOpen(page);
  // Reading is no change: the command line may evaluate it meanwhile.
  expect(await puente('evaluate', plan)).toContain('"fundYears"');
  // Another app on the same file, with user data of its own.
  cpSync(join(folder, 'user'), copy, { recursive: true, filter: (source) => !source.includes('Singleton') });
  const other = await start(`--user-data-dir=${copy}`);
  const reply = await invoke(other.page, 'session.open', { path: plan });
  expect(reply).toMatchObject({ ok: false, error: { code: 'file-in-use' } });
});

test('a council starts a plan of its own', async ({ start, folder }) => {
  const { app, page } = await start();
  const file = join(folder, 'ours.puente');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Create a plan…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Create/ }).click();
  await expect(dialog.getByText('Give the plan a name.')).toBeVisible();
  await dialog.getByLabel('Name of the plan').fill('Our plan');
  await dialog.getByLabel('Council').fill('Paso del Norte council');
  await dialog.getByRole('button', { name: /^Create/ }).click();
  await planIsOpen(page);
  await goTo(page, 'Projects');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects');
  expect(JSON.parse(await puente('check', file))).toMatchObject({ ok: true });
});
