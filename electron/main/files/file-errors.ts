import { AppError } from '../../../shared/contract/errors.ts';

/** Says what went wrong with a file in the words of the contract. */
export function fileError(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError('file-missing', { path }, options);
    case 'EISDIR':
      return new AppError('file-is-folder', { path }, options);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AppError('file-no-permission', { path }, options);
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('disk-full', { path }, options);
    case 'EBUSY':
      return new AppError('file-in-use', { path }, options);
    default:
      return new AppError('internal', { detail: error instanceof Error ? error.message : code }, options);
  }
}
