import type { Page } from '@playwright/test';
import { expect, goTo, planIsOpen, test, violations } from './support.ts';

const VIEWS = ['Overview', 'Projects', 'Funds', 'Crossings', 'Scenarios', 'Proposal', 'Settings'] as const;

async function choose(page: Page, theme: string): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: theme }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
}

for (const theme of ['Light', 'Dark', 'Projector']) {
  test(`no view breaks an accessibility rule in the ${theme.toLowerCase()} theme`, async ({ start }) => {
    test.slow();
    const { page } = await start('--sample');
    await planIsOpen(page);
    await choose(page, theme);
    for (const view of VIEWS) {
      await goTo(page, view);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForFunction(() => document.querySelector('[role=status].loading') === null);
      expect(await violations(page), view).toEqual([]);
    }
  });
}

test('the first-start page and the new-plan form break no accessibility rule', async ({ start }) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Open the sample plan' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Create a plan…' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('views, undo and language are reached by keyboard alone', async ({ start }) => {
  const { page } = await start('--sample');
  await planIsOpen(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.getByRole('navigation').getByRole('button', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
