// `npm run lint`: all static checks but the type check. Runs two at a time and names the parts that failed.
import { join } from 'node:path';
import { runMain } from './lib/failure.ts';
import { root, toolScript } from './lib/paths.ts';
import { say } from './lib/progress.ts';
import { runNode } from './lib/run.ts';

const atOnce = 2;

/** Longest first, so that the short ones fill the second place. */
const parts: [name: string, script: string, args: string[]][] = [
  ['eslint', toolScript('eslint'), ['.', '--max-warnings', '0']],
  ['prettier', toolScript('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['unused exports and dependencies', toolScript('knip'), ['--no-progress', '--no-config-hints']],
  ['circular imports', join(root, 'scripts/checks/circular-imports.ts'), []],
  ['exact versions', join(root, 'scripts/checks/exact-versions.ts'), []],
  ['lock file', join(root, 'scripts/checks/lock-file.ts'), []],
];

await runMain(async () => {
  const queue = [...parts];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      const [name, script, args] = part;
      const started = Date.now();
      const { code, stdout, stderr } = await runNode(script, args, { output: 'collect' });
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      if (code === 0) continue;
      failed.push(name);
      say(`${stdout}${stderr}`.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failed.length > 0) say(`Lint failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});
