// The lock file must install on a bare machine of every supported system. `--fix` repairs what npm itself drops.
// - better-sqlite3 brings prebuilt binaries and says `gypfile: false`, but npm forgets that when it installs from a
//   lock file, and then wants a compiler and Node's headers. The lock file has to repeat it for npm 10; newer npm
//   obeys `allowScripts` in package.json.
// - a platform's optional package that is missing from the lock file makes `npm ci` refuse the whole file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '../lib/failure.ts';
import { root } from '../lib/paths.ts';

interface LockEntry {
  gypfile?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lockFile = join(root, 'package-lock.json');
const prebuilt = 'node_modules/better-sqlite3';

/** Optional packages that an entry names and the lock file does not hold, at the top or inside the package. */
function missingOptionals(packages: Record<string, LockEntry>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
}

await runMain(() => {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, LockEntry> };
  const entry = lock.packages[prebuilt];
  if (entry && entry.gypfile !== false && process.argv.includes('--fix')) {
    entry.gypfile = false;
    writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  }
  const problems: string[] = [];
  if (entry && entry.gypfile !== false) {
    problems.push(`${prebuilt} has lost "gypfile": false; run: node scripts/checks/lock-file.ts --fix`);
  }
  const missing = missingOptionals(lock.packages);
  if (missing.length > 0) {
    problems.push(`"npm ci" will refuse the file, because it lacks ${missing.join(', ')}`);
  }
  for (const problem of problems) process.stderr.write(`package-lock.json: ${problem}.\n`);
  return Promise.resolve(problems.length === 0 ? 0 : 1);
});
