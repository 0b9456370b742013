// Every dependency names one exact version, so that two checkouts never differ.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '../lib/failure.ts';
import { root } from '../lib/paths.ts';

type Dependencies = Record<string, string> | undefined;

await runMain(() => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const ranges = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((group) =>
    Object.entries((manifest[group] as Dependencies) ?? {}).filter(
      ([, version]) => typeof version === 'string' && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    ),
  );
  for (const [name, version] of ranges) {
    process.stderr.write(`package.json: ${name} is "${version}", which is not one exact version.\n`);
  }
  return Promise.resolve(ranges.length === 0 ? 0 : 1);
});
