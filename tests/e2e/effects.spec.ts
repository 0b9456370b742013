import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Output } from '../../shared/contract/contract.ts';
import type { Evaluation } from '../../shared/domain/evaluation.ts';
import { evaluationOf, expect, goTo, invoke, planIsOpen, test } from './support.ts';

type Reply<Name extends 'projects.list' | 'crossings.list'> = { readonly value: Output<Name> };

function waitOf(evaluation: Evaluation, laneGroupId: string, year: number): number | null {
  const row = evaluation.crossingYears.find((each) => each.laneGroupId === laneGroupId && each.year === year);
  return row?.meanWaitMinutes ?? null;
}

/** A funded project and, at one of its crossings, a lane group with a wait in the year that its effects begin. */
function projectWithQueue(
  evaluation: Evaluation,
  { projects }: Output<'projects.list'>,
  { crossings, laneGroups }: Output<'crossings.list'>,
) {
  for (const { projectId, state, openingMonth } of evaluation.projects) {
    const project = projects.find(({ id }) => id === projectId);
    if (state !== 'funded' || openingMonth === null || !project) continue;
    const year = Math.ceil(openingMonth / 12);
    for (const laneGroup of laneGroups) {
      const isHere = project.crossingIds.includes(laneGroup.crossingId);
      const crossing = crossings.find(({ id }) => id === laneGroup.crossingId);
      const waits = (waitOf(evaluation, laneGroup.id, year) ?? 0) > 2;
      // more booths change nothing where a schedule says how many open
      if (isHere && crossing && waits && laneGroup.staffing.kind === 'demand') {
        return { code: project.code, projectId, laneGroup, crossing, year };
      }
    }
  }
  throw new Error('The sample plan has no funded project at a lane group with a queue.');
}

async function choose(dialog: Locator, field: string, option: string | RegExp): Promise<void> {
  await dialog.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await dialog.page().getByRole('option', { name: option }).click();
}

const LANES = {
  'commercial-standard': 'Trucks, standard',
  'commercial-fast': 'Trucks, FAST',
  'passenger-general': 'Vehicles, general',
  'passenger-ready': 'Vehicles, Ready Lane',
  'passenger-sentri': 'Vehicles, SENTRI',
  'pedestrian-general': 'Pedestrians, general',
  'pedestrian-ready': 'Pedestrians, Ready Lane',
} as const;

test('an effect that is added shortens the wait; undo takes it back', async ({ start, folder }) => {
  const plan = join(folder, 'user', 'plans', 'sample.puente');
  const { page } = await start('--sample');
  await planIsOpen(page);
  const before = await evaluationOf(plan);
  const { value: rows } = (await invoke(page, 'projects.list', {})) as Reply<'projects.list'>;
  const { value: places } = (await invoke(page, 'crossings.list', {})) as Reply<'crossings.list'>;
  const { code, projectId, laneGroup, crossing, year } = projectWithQueue(before, rows, places);

  await goTo(page, 'Projects');
  await page.getByRole('button', { name: `Edit ${code}`, exact: true }).click();
  await page.getByRole('tab', { name: 'Effects' }).click();
  const effects = page.getByRole('tabpanel').getByRole('listitem');
  const listed = rows.effects.filter((effect) => effect.projectId === projectId).length;
  await expect(effects).toHaveCount(listed);
  await page.getByRole('button', { name: 'Add an effect' }).click();

  const dialog = page.getByRole('dialog', { name: `New effect of ${code}` });
  await choose(dialog, 'Crossing', new RegExp(`^${crossing.nameUs}`));
  await choose(dialog, 'Lane group', LANES[laneGroup.kind]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Enter a number.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Booths' }).fill('10');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(effects).toHaveCount(listed + 1);
  await expect(
    effects.filter({ hasText: `+10 booths at ${LANES[laneGroup.kind]}, ${crossing.nameUs}` }),
  ).toContainText(`from ${year}`);

  const after = await evaluationOf(plan);
  expect(waitOf(after, laneGroup.id, year)).toBeLessThan(waitOf(before, laneGroup.id, year) ?? 0);
  expect(waitOf(after, laneGroup.id, year - 1)).toBe(waitOf(before, laneGroup.id, year - 1));

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(effects).toHaveCount(listed);
  expect(await evaluationOf(plan)).toEqual(before);
});

test('an effect is changed and deleted in the list', async ({ start }) => {
  const { page } = await start('--sample');
  await planIsOpen(page);
  const { value: rows } = (await invoke(page, 'projects.list', {})) as Reply<'projects.list'>;
  const written = rows.effects.find(({ effect }) => effect.kind === 'serviceFactor' && effect.factor < 1);
  const project = rows.projects.find(({ id }) => id === written?.projectId);
  if (!project) throw new Error('The sample plan has no project that makes inspection quicker.');

  await goTo(page, 'Projects');
  await page.getByRole('button', { name: `Edit ${project.code}`, exact: true }).click();
  await page.getByRole('tab', { name: 'Effects' }).click();
  const effects = page.getByRole('tabpanel').getByRole('listitem');
  const slower = effects.filter({ hasText: 'Inspection 12.5 % slower' });
  await page
    .getByRole('button', { name: /^Change the effect: Inspection .* quicker/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: `Change an effect of ${project.code}` });
  await dialog.getByRole('radio', { name: 'Slower' }).click();
  await dialog.getByRole('textbox', { name: 'Change of the inspection time' }).fill('12.5');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(slower).toHaveCount(1);

  await slower.getByRole('button', { name: /^Delete the effect/ }).click();
  await expect(slower).toHaveCount(0);
  await expect(page.getByText(/was deleted. Undo brings it back/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(slower).toHaveCount(1);
});
