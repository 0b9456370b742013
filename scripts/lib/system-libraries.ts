// The Debian packages that Electron, a virtual display and the tests need. Elsewhere (other distributions, macOS,
// Windows) nothing is checked: Electron's own error names what is missing.
import { existsSync } from 'node:fs';
import { Failure } from './failure.ts';
import { say } from './progress.ts';
import { run } from './run.ts';

/** Each entry lists names for the same thing, the newest systems' (t64) last. */
const needed: [string, ...string[]][] = [
  ['unzip'],
  ['xvfb'],
  ['xauth'],
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['fonts-liberation'],
  // Reads exported PDFs back in the tests.
];

type Alternatives = (typeof needed)[number];

async function missing(): Promise<Alternatives[]> {
  const format = '${db:Status-Status} ${Package}\\n';
  const { stdout } = await run('dpkg-query', ['-W', '-f', format, ...needed.flat()], { output: 'collect' });
  const installed = new Set(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .map((line) => line.slice('installed '.length)),
  );
  return needed.filter((names) => !names.some((name) => installed.has(name)));
}

/** The name that this system's package lists offer for installation. */
async function available(names: Alternatives): Promise<string> {
  for (const name of names) {
    const { stdout } = await run('apt-cache', ['policy', name], { output: 'collect' });
    if (/Candidate: (?!\(none\))/.test(stdout)) return name;
  }
  return names[0];
}

async function apt(args: string[], doing: string): Promise<void> {
  say(`${doing}…`);
  const result = await run('apt-get', args, {
    output: 'collect',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.code !== 0) {
    const reason = result.stderr.trim().split('\n').at(-1) ?? '';
    throw new Failure(`${doing} failed: ${reason}`);
  }
}

/** Installs what is missing when it may, and otherwise says which command does. */
export async function ensureSystemLibraries(): Promise<void> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const gaps = await missing();
  if (gaps.length === 0) return;
  if (process.getuid?.() !== 0) {
    const command = `sudo apt-get install --no-install-recommends ${(await Promise.all(gaps.map(available))).join(' ')}`;
    // With a display the window may well open without the packages that only headless runs and tests use.
    const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
    if (display) {
      say(`Some system packages are missing; tests need them: ${command}`);
      return;
    }
    throw new Failure(`Some system packages are missing; install them with: ${command}`);
  }
  await apt(['update', '-q'], 'Updating the list of system packages');
  const packages = await Promise.all(gaps.map(available));
  await apt(
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    `Installing system packages: ${packages.join(' ')}`,
  );
}
