// What Electron runs before an app that is started from a folder. The fallback Electron comes without this part,
// so this is a small one of our own: it loads the app folder named on the command line and answers --version.
// It stays in an ES module and awaits the app, because Electron holds `ready` back until this module has run:
// only so can the app still register its privileged schemes.
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const preloads = [];
let target;
for (let i = 1; i < process.argv.length; i += 1) {
  const arg = process.argv[i];
  if (arg === '--version' || arg === '-v') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  }
  if (arg === '-r' || arg === '--require') preloads.push(process.argv[(i += 1)]);
  else if (!arg.startsWith('-')) {
    target = resolve(arg);
    break;
  }
}

if (target === undefined || !existsSync(target)) {
  console.error(target === undefined ? 'Name the app folder to start.' : `There is no app at ${target}.`);
  process.exit(1);
}

let main = target;
if (statSync(target).isDirectory()) {
  const manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  if (manifest.productName ?? manifest.name) app.setName(manifest.productName ?? manifest.name);
  if (manifest.version) app.setVersion(manifest.version);
  app.setAppPath(target);
  main = join(target, manifest.main ?? 'index.js');
} else {
  app.setAppPath(dirname(target));
}

for (const preload of preloads) require(preload);
await import(pathToFileURL(main).href);
