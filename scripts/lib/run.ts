import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './paths.ts';

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Streams to our own output (default), or collects both outputs in the result. */
  output?: 'inherit' | 'collect';
  /** Drops lines of the child's stderr for which it returns false; the rest is streamed. */
  keepStderrLine?: (line: string) => boolean;
  /** Ends the command and everything it started after this long; its code is then 124. */
  timeoutMs?: number;
  /** Called with the child once it runs, for callers that may have to stop it. */
  onStart?: (child: ChildProcess) => void;
}

export interface RunResult {
  /** Exit code; 124 after the time limit, 127 when the command could not be started, 128 when a signal ended it. */
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. Never throws for a failing command: the result carries its code. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  const collect = options.output === 'collect';
  const filter = options.keepStderrLine;
  // A limited command leads a process group of its own: xvfb-run, for one, would leave its display behind.
  const group = options.timeoutMs !== undefined && process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    detached: group,
    stdio: [
      collect ? 'ignore' : 'inherit',
      collect ? 'pipe' : 'inherit',
      collect || filter ? 'pipe' : 'inherit',
    ],
  });
  options.onStart?.(child);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  if (child.stderr && filter) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!filter(line)) return;
      if (collect) stderr += `${line}\n`;
      else process.stderr.write(`${line}\n`);
    });
  } else {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  }
  let timedOut = false;
  const end = (): void => {
    endTree(child, group);
  };
  const limit = setTimeout(
    () => {
      timedOut = true;
      end();
    },
    options.timeoutMs ?? 2 ** 31 - 1,
  );
  process.once('exit', end);
  return new Promise<RunResult>((resolve) => {
    child.once('error', (error) => {
      resolve({ code: 127, stdout, stderr: `${stderr}${error.message}\n` });
    });
    child.once('close', (code) => {
      resolve({ code: timedOut ? 124 : (code ?? 128), stdout, stderr });
    });
  }).finally(() => {
    clearTimeout(limit);
    process.off('exit', end);
  });
}

function endTree(child: ChildProcess, group: boolean): void {
  try {
    if (group && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  } catch {
    // It has ended already.
  }
}

/** Runs one of our own TypeScript files or a package's script on the Node that runs us. */
export function runNode(script: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, [script, ...args], options);
}
