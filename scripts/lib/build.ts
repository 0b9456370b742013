import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir, root, toolScript } from './paths.ts';
import type { RunOptions } from './run.ts';
import { runNode } from './run.ts';

const sources = ['electron', 'renderer', 'shared', 'seeds', 'electron.vite.config.ts', 'package-lock.json'];
const stampFile = join(outDir, 'build-stamp.txt');
const results = ['main/index.js', 'main/engine.js', 'preload/index.cjs', 'renderer/index.html'];

/** Changes whenever a source file is added, removed or saved; tests do not count. */
function sourceFingerprint(): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stats) return;
    if (stats.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(`${path} ${stats.mtimeMs} ${stats.size}\n`);
    }
  };
  sources.forEach(visit);
  return hash.digest('hex');
}

/** Builds main process, engine, preload and pages into out/. False when the build failed. */
export async function build(options: RunOptions = {}): Promise<boolean> {
  const fingerprint = sourceFingerprint();
  const { code, stdout, stderr } = await runNode(
    toolScript('electron-vite'),
    ['build', '--logLevel', 'warn'],
    options,
  );
  if (code !== 0) process.stderr.write(`${stdout}${stderr}`);
  else writeFileSync(stampFile, fingerprint);
  return code === 0;
}

/** True when out/ holds the build of exactly these sources. */
function isBuilt(): boolean {
  if (!results.every((file) => existsSync(join(outDir, file))) || !existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8') === sourceFingerprint();
}

/** Builds only when a source has changed since the last build. */
export async function buildIfNeeded(): Promise<boolean> {
  return isBuilt() || (await build());
}
