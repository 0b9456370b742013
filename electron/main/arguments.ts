import { resolve } from 'node:path';
import { AppError } from '../../shared/contract/errors.ts';
import { LANGUAGES, type Language, type PrintJob } from '../../shared/contract/session.ts';

const PLAN_EXTENSION = '.puente';

/** A print without a visible window, as scripts and the command line ask for it. */
export interface PrintOrder {
  readonly kind: PrintJob['kind'];
  readonly plan: string;
  readonly scenarioId: string;
  readonly language: Language;
  readonly out: string;
}

export interface StartOptions {
  /** What the first window opens; null shows the first-start page. */
  readonly open: { readonly kind: 'sample' } | { readonly kind: 'file'; readonly path: string } | null;
}

/** Value of `--name=value`; null when the option is not there. */
export function optionValue(args: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? null;
}

/** Plan files among the arguments, as a file manager passes them. */
export function planArguments(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(PLAN_EXTENSION))
    .map((arg) => resolve(folder, arg));
}

export function parseStart(args: readonly string[], folder: string): StartOptions {
  const plan = optionValue(args, 'plan');
  const path = plan ? resolve(folder, plan) : planArguments(args, folder).at(0);
  if (path !== undefined) return { open: { kind: 'file', path } };
  return { open: args.includes('--sample') ? { kind: 'sample' } : null };
}

/** The print that the arguments ask for; null when they ask for a window. */
export function parsePrintOrder(args: readonly string[], folder: string): PrintOrder | null {
  const kind = optionValue(args, 'print');
  if (kind === null) return null;
  if (kind !== 'proposal' && kind !== 'chart') {
    throw new AppError('usage', { detail: `--print must be proposal or chart, not "${kind}".` });
  }
  const required = (name: string): string => {
    const value = optionValue(args, name);
    if (!value) throw new AppError('usage', { detail: `--print also needs --${name}=…` });
    return value;
  };
  const lang = required('lang');
  const language = LANGUAGES.find((known) => known === lang);
  if (!language) throw new AppError('usage', { detail: `--lang must be en or es, not "${lang}".` });
  return {
    kind,
    plan: resolve(folder, required('plan')),
    scenarioId: required('scenario'),
    language,
    out: resolve(folder, required('out')),
  };
}
