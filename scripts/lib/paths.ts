import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Root folder of the checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** Downloads and the unpacked development Electron; never under version control. */
export const cacheDir = process.env['PUENTE_CACHE_DIR'] ?? join(root, '.cache');

/** Build output and what the headless start writes. */
export const outDir = join(root, 'out');

/** A path inside an installed package. */
export function packagePath(packageName: string, ...parts: string[]): string {
  return join(root, 'node_modules', packageName, ...parts);
}

interface Manifest {
  version: string;
  bin?: string | Record<string, string>;
}

/** The package.json of an installed package. */
export function manifestOf(packageName: string): Manifest {
  return JSON.parse(readFileSync(packagePath(packageName, 'package.json'), 'utf8')) as Manifest;
}

/**
 * The script behind a package's command. Started with `process.execPath`, it runs on our Node on every system,
 * which the shell wrappers in node_modules/.bin do not do on Windows.
 */
export function toolScript(packageName: string, command = packageName): string {
  const { bin } = manifestOf(packageName);
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`Package ${packageName} has no command ${command}.`);
  return packagePath(packageName, script);
}

/** The project's own Node 24; the one that runs us where the package's binary is missing. */
export function projectNode(): string {
  const binary = packagePath('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(binary) ? binary : process.execPath;
}
