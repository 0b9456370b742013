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
  /** Called with the child once it runs, for callers that may have to stop it. */
  onStart?: (child: ChildProcess) => void;
}

export interface RunResult {
  /** Exit code; 127 when the command could not be started, 128 when a signal ended it. */
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. Never throws for a failing command: the result carries its code. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  const collect = options.output === 'collect';
  const filter = options.keepStderrLine;
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
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
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ code: 127, stdout, stderr: `${stderr}${error.message}\n` });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 128, stdout, stderr });
    });
  });
}

/** Runs one of our own TypeScript files or a package's script on the Node that runs us. */
export function runNode(script: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, [script, ...args], options);
}
