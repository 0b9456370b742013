import { fallbackDist, fallbackSupported, findElectron, requestedKind } from './electron-installation.ts';
import type { ElectronInstallation } from './electron-installation.ts';
import { Failure } from './failure.ts';
import { downloadOfficial, failedBefore } from './official-electron.ts';
import { cacheDir, manifestOf } from './paths.ts';
import { say } from './progress.ts';
import { ensureSystemLibraries } from './system-libraries.ts';

const help = `Makes this checkout able to start a real Electron.

  scripts/setup            do what is missing; quick when nothing is
  scripts/setup --retry    try the official Electron download again, even where it failed before
  scripts/setup --help     show this text

PUENTE_ELECTRON=official|fallback   accept only that Electron
PUENTE_CACHE_DIR=FOLDER             use another folder than .cache
`;

async function installElectron(retry: boolean): Promise<void> {
  const wanted = requestedKind();
  const mayFallBack = fallbackSupported && wanted !== 'official';
  const knownUnreachable = mayFallBack && !retry && (await failedBefore());
  if (wanted !== 'fallback' && !knownUnreachable && (await downloadOfficial())) return;
  if (!mayFallBack) {
    throw new Failure(
      `Electron ${manifestOf('electron').version} could not be downloaded: check the network or proxy, then run scripts/setup again.`,
    );
  }
  if (wanted === undefined) {
    say(
      'The official Electron could not be downloaded here; using the pinned older one for development and tests.',
    );
  }
  // With --retry an earlier fallback may be there already.
  if (findElectron() === undefined) {
    const { installFallback } = await import('./fallback-electron.ts');
    await installFallback(cacheDir, fallbackDist());
  }
}

/** Makes sure that system packages and an Electron are there. Takes a few hundredths of a second when they are. */
export async function ensureSetup(options: { retry?: boolean } = {}): Promise<ElectronInstallation> {
  await ensureSystemLibraries();
  const retry = options.retry ?? false;
  const present = findElectron();
  if (present && !(retry && present.kind === 'fallback')) return present;
  await installElectron(retry);
  const installed = findElectron();
  if (!installed)
    throw new Failure('Electron was installed but is not where it should be: delete .cache and try again.');
  return installed;
}

/** The command `scripts/setup`. */
export async function setupMain(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    say(help);
    return 0;
  }
  const unknown = args.find((arg) => arg !== '--retry');
  if (unknown !== undefined)
    throw new Failure(`scripts/setup does not know "${unknown}"; --help lists its options.`);
  const { kind, version } = await ensureSetup({ retry: args.includes('--retry') });
  say(`Ready: Electron ${version}${kind === 'fallback' ? ' (fallback for development and tests)' : ''}.`);
  return 0;
}
