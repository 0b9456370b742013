// `npm start`: opens Puente on the sample plan; without a display it does the planner's main job headless instead.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './lib/build.ts';
import { hasDisplay, runElectron } from './lib/electron.ts';
import { Failure, runMain } from './lib/failure.ts';
import { runHeadlessJob } from './lib/headless-job.ts';
import { outDir } from './lib/paths.ts';
import { say } from './lib/progress.ts';
import { ensureSetup } from './lib/setup.ts';

await runMain(async () => {
  await ensureSetup();
  say('Building…');
  if (!(await buildIfNeeded())) throw new Failure('The build failed, so there is nothing to start.');
  const args = process.argv.slice(2);
  if (hasDisplay()) return (await runElectron(['.', ...(args.length > 0 ? args : ['--sample'])])).code;
  say('There is no display: doing the main job without a window.');
  mkdirSync(outDir, { recursive: true });
  const files = await runHeadlessJob(outDir);
  say('Done:');
  for (const file of files) say(`  ${join('out', file)}`);
  return 0;
});
