// `npm run bench`: runs every tests/bench/*.bench.ts. Each default-exports an async function that returns its rows.
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure, messageOf, runMain } from './lib/failure.ts';
import { root } from './lib/paths.ts';
import { say } from './lib/progress.ts';
import { ensureSetup } from './lib/setup.ts';

export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  note?: string;
}

interface BenchModule {
  default?: () => Promise<BenchRow[]>;
}

await runMain(async () => {
  await ensureSetup();
  const wanted = process.argv[2] ?? '';
  const files = globSync('tests/bench/*.bench.ts', { cwd: root })
    .filter((file) => file.includes(wanted))
    .sort();
  if (files.length === 0) say('There are no benchmarks to run.');
  let failed = 0;
  for (const file of files) {
    say(`\n${basename(file, '.bench.ts')}`);
    try {
      const module = (await import(pathToFileURL(join(root, file)).href)) as BenchModule;
      if (!module.default) throw new Failure(`${file} has no default export.`);
      for (const { name, value, unit, note } of await module.default()) {
        const amount = value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
        say(`  ${name}: ${amount} ${unit}${note ? ` (${note})` : ''}`);
      }
    } catch (error) {
      failed += 1;
      process.stderr.write(`  failed: ${messageOf(error)}\n`);
    }
  }
  return failed === 0 ? 0 : 1;
});
