import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError, ERROR_CODES } from '../../../shared/contract/errors.ts';
import type { Language } from '../../../shared/contract/session.ts';

/**
 * Proposals and charts are printed by Electron itself, without a window. It and the build are made ready first, in a
 * process whose output goes to standard error: standard output belongs to the JSON.
 */

/** Word by which the command line starts itself to make Electron ready. Not for people. */
export const PREPARE_COMMAND = 'prepare-electron';

const PRINT_LIMIT_MS = 170_000;

const printedSchema = z.object({ path: z.string(), pages: z.int() });
const failureSchema = z.object({
  error: z.object({
    code: z.enum(ERROR_CODES),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
});

export interface PrintRequest {
  readonly kind: 'proposal' | 'chart';
  readonly plan: string;
  readonly scenarioId: string;
  readonly language: Language;
  readonly out: string;
}

/** Installs and builds what is missing. Run in a process of its own. */
export async function prepareElectron(): Promise<void> {
  const { ensureSetup } = await import('../../../scripts/lib/electron.ts');
  const { buildIfNeeded } = await import('../../../scripts/lib/build.ts');
  await ensureSetup();
  if (!(await buildIfNeeded())) throw new AppError('print-failed', { detail: 'build' });
}

function prepareInOwnProcess(cliScript: string): Promise<void> {
  const child = spawn(process.execPath, [cliScript, PREPARE_COMMAND], { stdio: ['ignore', 2, 2] });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new AppError('print-failed', { detail: 'Electron' }));
    });
  });
}

/** The last line that is JSON of this shape; other lines are somebody's chatter. */
function lastJson<Value>(output: string, schema: z.ZodType<Value>): Value | null {
  for (const line of output.trimEnd().split('\n').reverse()) {
    try {
      const parsed = schema.safeParse(JSON.parse(line));
      if (parsed.success) return parsed.data;
    } catch {
      // Not JSON.
    }
  }
  return null;
}

/** Prints through Electron. Throws the error that Electron reported, or `print-failed`. */
export async function printWithElectron(
  { kind, plan, scenarioId, language, out }: PrintRequest,
  cliScript: string,
): Promise<{ path: string; pages: number }> {
  await prepareInOwnProcess(cliScript);
  const { runElectron } = await import('../../../scripts/lib/electron.ts');
  const result = await runElectron(
    [
      '.',
      `--print=${kind}`,
      `--plan=${resolve(plan)}`,
      `--scenario=${scenarioId}`,
      `--lang=${language}`,
      `--out=${resolve(out)}`,
    ],
    { output: 'collect', timeoutMs: PRINT_LIMIT_MS },
  );
  const printed = lastJson(result.stdout, printedSchema);
  if (result.code === 0 && printed) return printed;
  const failure = lastJson(result.stderr, failureSchema);
  if (failure) throw new AppError(failure.error.code, failure.error.params);
  const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
  throw new AppError('print-failed', { detail: lastLine || `code ${result.code}` });
}
