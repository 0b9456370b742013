import Database from 'better-sqlite3';
import { AppError, type ErrorCode } from '../../../shared/contract/errors.ts';

/**
 * Anything thrown while a file was used, as the error that a person should read. AppErrors pass through; what is no
 * fault of file or disk is `internal`.
 */
export function fileError(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const code = error instanceof Database.SqliteError ? sqliteCode(error.code) : systemCode(error);
  return new AppError(code ?? 'internal', { path, detail }, { cause: error });
}

/** Like `fileError` for the content of a plan that has been recognised: what cannot be understood there is damage. */
export function contentError(error: unknown, path: string): AppError {
  const known = fileError(error, path);
  if (known.code !== 'internal') return known;
  return new AppError('file-damaged', { path, detail: String(known.params['detail']) }, { cause: error });
}

/** Runs a step and throws only AppErrors about the path. */
export function withFileErrors<Value>(path: string, step: () => Value): Value {
  try {
    return step();
  } catch (error) {
    throw fileError(error, path);
  }
}

function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined ? undefined : code;
}

function systemCode(error: unknown): ErrorCode | null {
  switch (systemErrorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'file-missing';
    case 'EISDIR':
      return 'file-is-folder';
    case 'EEXIST':
      return 'file-exists';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'file-no-permission';
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    case undefined:
      return null;
    default:
      return 'file-unreachable';
  }
}

function sqliteCode(code: string): ErrorCode | null {
  // The second is the log's index, which found no room to grow.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY')) return 'read-only';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'file-in-use';
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM' || code === 'SQLITE_AUTH') {
    return 'file-no-permission';
  }
  // Pages that the file should have and has not.
  if (code === 'SQLITE_IOERR_SHORT_READ' || code === 'SQLITE_IOERR_CORRUPTFS') return 'file-damaged';
  if (code.startsWith('SQLITE_IOERR')) return 'file-unreachable';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'file-damaged';
  return null;
}
