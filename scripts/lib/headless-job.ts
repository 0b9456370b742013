import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { root } from './paths.ts';
import { say } from './progress.ts';
import { runNode } from './run.ts';

/** A PDF takes seconds; a command that has not ended after this long never will. */
const commandLimitMs = 180_000;

async function puente(args: string[], doing: string): Promise<string> {
  say(`${doing}…`);
  const result = await runNode(join(root, 'electron/engine/cli.ts'), args, {
    output: 'collect',
    timeoutMs: commandLimitMs,
  });
  if (result.code !== 0) {
    throw new Failure(
      `${doing} failed: ${result.stderr.trim() || `the command ended with code ${result.code}`}`,
    );
  }
  return result.stdout;
}

/** From the sample plan to its evaluation, both proposals and the chart. Returns the files written into `folder`. */
export async function runHeadlessJob(folder: string): Promise<string[]> {
  const plan = join(folder, 'sample.puente');
  const files = {
    evaluation: 'evaluation.json',
    english: 'proposal-en.pdf',
    spanish: 'proposal-es.pdf',
    chart: 'crossing-time-chart.png',
  };
  // Old results must not pass for new ones when a step fails.
  await Promise.all(Object.values(files).map((file) => rm(join(folder, file), { force: true })));
  await puente(['new', plan, '--sample', '--force'], 'Creating the sample plan');
  await writeFile(join(folder, files.evaluation), await puente(['evaluate', plan], 'Evaluating it'));
  const exports: [command: string, language: string, file: string, doing: string][] = [
    ['proposal', 'en', files.english, 'Writing the proposal in English'],
    ['proposal', 'es', files.spanish, 'Writing the proposal in Spanish'],
    ['chart', 'en', files.chart, 'Drawing the chart of crossing-time targets against spending'],
  ];
  for (const [command, language, file, doing] of exports) {
    await puente([command, plan, '--lang', language, '--out', join(folder, file)], doing);
  }
  for (const file of Object.values(files)) {
    const size = (await stat(join(folder, file)).catch(() => undefined))?.size ?? 0;
    if (size === 0) throw new Failure(`The main job ended without writing out/${file}.`);
  }
  return ['sample.puente', ...Object.values(files)];
}
