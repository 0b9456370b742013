import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { cacheDir, manifestOf, packagePath } from './paths.ts';

export interface ElectronInstallation {
  /** `official` is what the product ships with; `fallback` is an older one for development and tests alone. */
  kind: 'official' | 'fallback';
  version: string;
  dist: string;
  executable: string;
}

/** Set to `official` or `fallback` to allow only that one; hosted CI asks for the official one. */
export function requestedKind(): ElectronInstallation['kind'] | undefined {
  const value = process.env['PUENTE_ELECTRON'];
  if (value === undefined || value === '') return undefined;
  if (value === 'official' || value === 'fallback') return value;
  throw new Failure(`PUENTE_ELECTRON is "${value}", but it can only be "official" or "fallback".`);
}

/** The fallback runs on this system at all. */
export const fallbackSupported = process.platform === 'linux' && process.arch === 'x64';

export const fallbackVersion = '33.2.1';

/** Raise the recipe number whenever the steps that prepare the fallback change, so that it is prepared anew. */
const fallbackRecipe = 1;

export function fallbackDist(cache = cacheDir): string {
  return join(cache, `electron-${fallbackVersion}-linux-x64-r${fallbackRecipe}`);
}

const executableInDist: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
  win32: 'electron.exe',
};

function installationIn(
  dist: string,
  version: string,
  kind: ElectronInstallation['kind'],
): ElectronInstallation | undefined {
  const executable = join(dist, executableInDist[process.platform] ?? 'electron');
  const versionFile = join(dist, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== version) return undefined;
  return { kind, version, dist, executable };
}

/** The Electron that is ready to start, the official one before the fallback; undefined before setup. */
export function findElectron(): ElectronInstallation | undefined {
  const wanted = requestedKind();
  const official =
    wanted === 'fallback'
      ? undefined
      : installationIn(packagePath('electron', 'dist'), manifestOf('electron').version, 'official');
  if (official) return official;
  if (wanted === 'official' || !fallbackSupported) return undefined;
  return installationIn(fallbackDist(), fallbackVersion, 'fallback');
}
