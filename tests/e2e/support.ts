import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { playwrightLaunch } from '../../scripts/lib/electron.ts';
import type { Evaluation } from '../../shared/domain/evaluation.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..', '..');

interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface Fixtures {
  /** A folder of its own for each test: user data, plans, exports. */
  readonly folder: string;
  /** Starts Puente in that folder; every start is closed when the test ends. */
  readonly start: (...args: string[]) => Promise<Running>;
}

export const test = base.extend<Fixtures>({
  // Playwright reads the fixtures that a fixture needs from this pattern, even when there are none.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'puente-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  start: async ({ folder }, use) => {
    const started: ElectronApplication[] = [];
    await use(async (...args) => {
      const { args: launchArgs, env } = playwrightLaunch(args, {
        PUENTE_USER_DATA: join(folder, 'user'),
        LANG: 'en_US.UTF-8',
      });
      const app = await _electron.launch({ args: [...launchArgs, '--lang=en-US'], env });
      started.push(app);
      const page = await app.firstWindow();
      await page.waitForLoadState('domcontentloaded');
      return { app, page };
    });
    await Promise.all(started.map((app) => app.close().catch(() => undefined)));
  },
});

export { expect } from '@playwright/test';

/** Runs the command line and gives back what it printed. */
export async function puente(...args: string[]): Promise<string> {
  const cli = join(ROOT, 'electron', 'engine', 'cli.ts');
  const { stdout } = await run(process.execPath, [cli, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

export async function evaluationOf(plan: string, scenario?: string): Promise<Evaluation> {
  const args = scenario === undefined ? [] : ['--scenario', scenario];
  return JSON.parse(await puente('evaluate', plan, ...args)) as Evaluation;
}

interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly pages: number;
  readonly outline: readonly string[];
  /** All words in reading order, one space between them. */
  readonly text: string;
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

const titlesIn = (entries: readonly OutlineEntry[]): string[] =>
  entries.flatMap(({ title, items }) => [title, ...titlesIn(items)]);

/** Reads a PDF back as a reader's program does. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { info } = await pdf.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string | null };
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const outline = (await pdf.getOutline()) as OutlineEntry[] | null;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return {
    title: Title ?? '',
    language: Language ?? '',
    isTagged: marks?.Marked === true,
    pages: pdf.numPages,
    outline: titlesIn(outline ?? []),
    text: texts.join(' ').replaceAll(/\s+/g, ' '),
  };
}

/** The next save dialog answers with this file instead of asking. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
}

/** The next open dialog answers with this file instead of asking. */
export async function answerOpenDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, filePath);
}

export async function goTo(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
}

/** Waits until the plan is open and its first view has its figures. */
export async function planIsOpen(page: Page): Promise<void> {
  await page.getByRole('navigation').waitFor({ timeout: 30_000 });
  await page
    .getByRole('img', { name: /targets against spending|frente al gasto/ })
    .waitFor({ timeout: 30_000 });
}

/** Sends a command from the page itself, as code that got into it could. */
export async function invoke(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([command, payload]) => {
      const bridge = (
        window as unknown as { planner: { invoke(name: unknown, input: unknown): Promise<unknown> } }
      ).planner;
      return bridge.invoke(command, payload);
    },
    [name, input] as const,
  );
}

/** What axe finds wrong, in a form that reads well when the test fails. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
  );
}
