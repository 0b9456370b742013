/**
 * Everything that can go wrong in a way a person should read about. Each code has one sentence per language under
 * `error.<code>` in shared/i18n; `params` fill it in. Errors cross process borders as this plain value.
 */
export const ERROR_CODES = [
  // the message itself
  'unknown-command',
  'bad-sender',
  'bad-input',
  'no-plan-open',
  'engine-stopped',
  'cancelled',
  'internal',
  // plan files
  'file-missing',
  'file-is-folder',
  'folder-missing',
  'file-not-a-plan',
  'file-damaged',
  'file-newer',
  'file-in-use',
  'file-no-permission',
  'file-exists',
  'file-unreachable',
  'disk-full',
  'read-only',
  'backup-missing',
  // edits
  'not-found',
  'duplicate-code',
  'baseline-fixed',
  'scenario-has-children',
  'nothing-to-undo',
  'nothing-to-redo',
  'bad-range',
  'floor-above-ceiling',
  // command line
  'usage',
  'scenario-unknown',
  'print-failed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorParams = Readonly<Record<string, string | number>>;

export interface ErrorValue {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** An error with a code and the figures its sentence needs. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** Turns anything thrown into a value that can cross a process border. Details of unknown errors stay in `params.detail`. */
export function toErrorValue(error: unknown): ErrorValue {
  if (error instanceof AppError) return { code: error.code, params: error.params };
  return { code: 'internal', params: { detail: error instanceof Error ? error.message : String(error) } };
}
