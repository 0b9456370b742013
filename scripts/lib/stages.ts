import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { electronEnv, isChromiumNoise, onDisplay } from './electron.ts';
import { root, toolScript } from './paths.ts';
import { run, runNode } from './run.ts';
import type { Tally } from './test-reports.ts';
import { oneCheck, readReport } from './test-reports.ts';
import { vitestReportFile } from './vitest-report.ts';

/** Runs a test runner on our Node, under a display, with the environment in which Electron starts. */
async function runOnDisplay(script: string, args: string[]): Promise<number> {
  const { command, args: all } = onDisplay(process.execPath, [script, ...args]);
  const result = await run(command, all, {
    env: electronEnv(),
    keepStderrLine: (line) => !isChromiumNoise(line),
  });
  return result.code;
}

export async function lint(): Promise<Tally> {
  return oneCheck('lint', (await runNode(join(root, 'scripts/lint.ts'), [])).code === 0);
}

export async function typecheck(): Promise<Tally> {
  return oneCheck('typecheck', (await runNode(toolScript('typescript', 'tsc'), ['--noEmit'])).code === 0);
}

export async function freshBuild(): Promise<Tally> {
  return oneCheck('build', await build());
}

/** Unit and integration tests. Some start the command line's PDF export, so they need the build and a display too. */
export async function unitTests(args: string[] = []): Promise<Tally> {
  await rm(vitestReportFile, { force: true });
  const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts/lib/vitest-report.ts')}`];
  const code = await runOnDisplay(toolScript('vitest'), ['run', ...reporters, ...args]);
  return readReport('vitest', vitestReportFile, code);
}

/** End-to-end tests in a real Electron. */
export async function endToEndTests(args: string[] = []): Promise<Tally> {
  const report = join(root, 'test-results/e2e.json');
  await rm(report, { force: true });
  const script = toolScript('@playwright/test', 'playwright');
  return readReport('playwright', report, await runOnDisplay(script, ['test', ...args]));
}
