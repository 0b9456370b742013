import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir, manifestOf, packagePath } from './paths.ts';
import { say, watchGrowth } from './progress.ts';
import { runNode } from './run.ts';

/** A server that has not sent a byte for this long is taken as unreachable. */
const stallMs = 20_000;

const failureNote = (): string => join(cacheDir, 'official-electron-unreachable.txt');

/**
 * True when an earlier download of this version failed on this machine: a closed network stays closed, so it is
 * not tried again at every start, only with `--retry`.
 */
export async function failedBefore(): Promise<boolean> {
  if (!existsSync(failureNote())) return false;
  return (await readFile(failureNote(), 'utf8')).trim() === manifestOf('electron').version;
}

/** Downloads the official Electron with the electron package's own installer. False when it cannot be had. */
export async function downloadOfficial(): Promise<boolean> {
  const { version } = manifestOf('electron');
  await mkdir(cacheDir, { recursive: true });
  // The installer prints nothing while it downloads into the temporary folder, so it gets one of its own to watch.
  const temp = await mkdtemp(join(cacheDir, 'electron-download-'));
  say(`Downloading the official Electron ${version}…`);
  let kill: (() => void) | undefined;
  const stop = watchGrowth({
    label: `Electron ${version}`,
    folder: temp,
    stallMs,
    onStall: () => kill?.(),
  });
  try {
    const result = await runNode(packagePath('electron', 'install.js'), [], {
      output: 'collect',
      env: { ...process.env, TMPDIR: temp, TMP: temp, TEMP: temp },
      onStart: (child) => {
        kill = () => child.kill();
      },
    });
    if (result.code === 0) {
      await rm(failureNote(), { force: true });
      return true;
    }
    await writeFile(failureNote(), `${version}\n`);
    return false;
  } finally {
    stop();
    await rm(temp, { recursive: true, force: true });
  }
}
