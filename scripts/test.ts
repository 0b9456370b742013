// `npm test`: every check, one after the other, each to its end even after a failed one. The last line counts them.
//   node scripts/test.ts            everything
//   node scripts/test.ts unit …     unit and integration tests alone, with vitest's own arguments
//   node scripts/test.ts e2e …      end-to-end tests alone, with Playwright's own arguments
import { buildIfNeeded } from './lib/build.ts';
import { Failure, runMain } from './lib/failure.ts';
import { say } from './lib/progress.ts';
import { ensureSetup } from './lib/setup.ts';
import { endToEndTests, freshBuild, lint, typecheck, unitTests } from './lib/stages.ts';
import type { Tally } from './lib/test-reports.ts';
import { addTally, closingLine, emptyTally } from './lib/test-reports.ts';

type Stage = [name: string, runStage: () => Promise<Tally>];

function stagesFor(only: string | undefined, args: string[]): Stage[] {
  if (only === 'unit') return [['unit and integration tests', () => unitTests(args)]];
  if (only === 'e2e') return [['end-to-end tests', () => endToEndTests(args)]];
  if (only !== undefined) throw new Failure(`There are no tests called "${only}": it is "unit" or "e2e".`);
  return [
    ['lint', lint],
    ['typecheck', typecheck],
    ['build', freshBuild],
    ['unit and integration tests', unitTests],
    ['end-to-end tests', endToEndTests],
  ];
}

await runMain(async () => {
  const [only, ...args] = process.argv.slice(2);
  const stages = stagesFor(only, args);
  await ensureSetup();
  if (only !== undefined && !(await buildIfNeeded())) throw new Failure('The build failed.');
  let total = emptyTally();
  const summary: string[] = [];
  for (const [name, runStage] of stages) {
    say(`\n── ${name} ──`);
    const started = Date.now();
    const tally = await runStage();
    total = addTally(total, tally);
    summary.push(`${name}: ${closingLine(tally)} (${Math.round((Date.now() - started) / 1000)} s)`);
  }
  say('\n── summary ──');
  for (const line of summary) say(line);
  for (const failure of total.failures) say(`failed: ${failure}`);
  for (const skip of total.skips) say(`skipped: ${skip}`);
  say(closingLine(total));
  return total.failed === 0 ? 0 : 1;
});
