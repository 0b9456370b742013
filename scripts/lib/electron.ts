// The one place that knows how to start Electron on this machine: which one, with which environment, on which
// display. Everything that starts it (start, tests, the command line's PDF export) goes through here.
import type { ElectronInstallation } from './electron-installation.ts';
import { findElectron } from './electron-installation.ts';
import { Failure } from './failure.ts';
import { projectNode, root } from './paths.ts';
import type { RunOptions, RunResult } from './run.ts';
import { run } from './run.ts';

export { ensureSetup } from './setup.ts';

export interface ElectronCommand {
  command: string;
  /** Everything that goes after the command: launcher arguments, then the caller's. */
  args: string[];
  env: NodeJS.ProcessEnv;
}

export interface PlaywrightLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** Lines that Chromium prints on machines without a session bus, a graphics card or a sound card. */
const harmlessLine =
  /\bbus\b|bus\.cc|dbus|gpu|vaapi|libva|viz_main|\bGL\b|GLES|\begl\b|ANGLE|vulkan|dri3|alsa|AudioService|gcm|mesa|fontconfig|atk-bridge/i;
const chromiumLogPrefix = /^\[\d+:\d+\/\d+[.:/\d]*:(ERROR|WARNING|INFO|VERBOSE\d*):/;

/** True for Chromium's own log lines that say nothing about Puente. Lines of the app are always kept. */
export function isChromiumNoise(line: string): boolean {
  if (line.trim() === '') return true;
  if (/^(libva|MESA|MESA-LOADER|libEGL)[ :]/.test(line)) return true;
  if (/^\(.*:\d+\): (Gtk|Gdk|GLib|dbind|dconf)\S*-(WARNING|CRITICAL|Message)/.test(line)) return true;
  return chromiumLogPrefix.test(line) && harmlessLine.test(line);
}

/** True when a window can be shown to a person. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** The installed Electron, or one clear sentence. */
export function requireElectron(): ElectronInstallation {
  const electron = findElectron();
  if (!electron) throw new Failure('There is no Electron to start yet: run scripts/setup first.');
  return electron;
}

/**
 * The environment in which Electron, and tools that look for it through the `electron` package, start the right one:
 * - ELECTRON_OVERRIDE_DIST_PATH and ELECTRON_EXEC_PATH lead to the fallback;
 * - PUENTE_NODE names the Node that can run the engine where Electron's own is too old for the plan store.
 */
export function electronEnv(base: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { dist, executable, kind } = requireElectron();
  const env: NodeJS.ProcessEnv = { ...base, PUENTE_NODE: projectNode() };
  // Left over from another tool, these would turn Electron into something else or load code into it.
  delete env['ELECTRON_RUN_AS_NODE'];
  delete env['NODE_OPTIONS'];
  if (kind === 'fallback') {
    env['ELECTRON_OVERRIDE_DIST_PATH'] = dist;
    env['ELECTRON_EXEC_PATH'] = executable;
  }
  return env;
}

/** Chromium refuses its sandbox to root; for everybody else it stays on. */
function sandboxArgs(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * A virtual display has no graphics card. Chromium's graphics process then sometimes never answers, and the window stays
 * empty (about one start in ten under load); told so from the start, it draws in software.
 */
const VIRTUAL_DISPLAY_ARGS = process.platform === 'linux' ? ['--disable-gpu'] : [];

/** Puts a virtual display under a command where Linux has none; a screen large enough for every supported window. */
export function onDisplay(command: string, args: string[]): { command: string; args: string[] } {
  if (hasDisplay()) return { command, args };
  const server = '-screen 0 2560x1440x24 -nolisten tcp';
  return { command: 'xvfb-run', args: ['-a', '-s', server, command, ...args] };
}

/** How to start Electron with these arguments, e.g. `electronCommand(['.', '--sample'])`; cwd is the checkout. */
export function electronCommand(appArgs: string[] = ['.']): ElectronCommand {
  const { executable } = requireElectron();
  const displayArgs = hasDisplay() ? [] : VIRTUAL_DISPLAY_ARGS;
  return { ...onDisplay(executable, [...sandboxArgs(), ...displayArgs, ...appArgs]), env: electronEnv() };
}

/** Runs Electron to its end, without Chromium's noise on stderr where there is no display. */
export function runElectron(appArgs: string[], options: RunOptions = {}): Promise<RunResult> {
  const { command, args, env } = electronCommand(appArgs);
  return run(command, args, {
    env: { ...env, ...options.env },
    keepStderrLine: (line) => !isChromiumNoise(line),
    ...withoutEnv(options),
  });
}

function withoutEnv(options: RunOptions): RunOptions {
  const rest = { ...options };
  delete rest.env;
  return rest;
}

/**
 * For Playwright's `_electron.launch`. A display must be there: `npm run test:e2e` and `npm test` provide one.
 * With the extra arguments of `appArgs`, e.g. a plan file.
 */
export function playwrightLaunch(
  appArgs: string[] = [],
  extraEnv: Record<string, string> = {},
): PlaywrightLaunch {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...electronEnv(), ...extraEnv })) {
    if (value !== undefined) env[name] = value;
  }
  return {
    executablePath: requireElectron().executable,
    args: [...sandboxArgs(), ...VIRTUAL_DISPLAY_ARGS, root, ...appArgs],
    env,
  };
}
