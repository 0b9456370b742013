import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import { withFileErrors } from './errors.ts';

/** Files that SQLite keeps beside a database while it is in use, or leaves behind after a crash. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

export function walOf(path: string): string {
  return `${path}-wal`;
}

export function rollbackJournalOf(path: string): string {
  return `${path}-journal`;
}

/** A name for a file that will be renamed to `path` when it is complete: hidden, in the same folder. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Waits until the content of a file is on its disk. */
function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the names in a folder are on disk. Windows cannot do that and does not need it. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Removes a database that is being replaced or given up, with everything that SQLite kept beside it. */
export function removeDatabase(path: string): void {
  removeCompanions(path);
  rmSync(path, { force: true });
}

/** A log of the old content must never meet the new content under the same name. */
function removeCompanions(path: string): void {
  for (const suffix of COMPANIONS) rmSync(`${path}${suffix}`, { force: true });
}

/**
 * Gives a finished file its name, at once and durably: a reader sees the old content or the new, never a part.
 * Without `overwrite` an existing file wins and `file-exists` is thrown.
 */
export function publishFile(temporary: string, path: string, overwrite: boolean): void {
  withFileErrors(path, () => {
    syncFile(temporary);
    if (overwrite) {
      removeCompanions(path);
      renameSync(temporary, path);
    } else {
      publishNew(temporary, path);
    }
    syncFolder(dirname(path));
  });
}

function publishNew(temporary: string, path: string): void {
  if (existsSync(path)) throw new AppError('file-exists', { path });
  removeCompanions(path);
  try {
    // Unlike a rename, a link fails when the name was taken in the meantime.
    linkSync(temporary, path);
    rmSync(temporary);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Disks without links (FAT, some network drives).
    renameSync(temporary, path);
  }
}

/** Keeps the content of a database under a second name, together with a log that a crash left. */
export function keepUnder(path: string, keptAs: string): void {
  withFileErrors(keptAs, () => {
    for (const suffix of ['-wal', '-journal']) {
      if (existsSync(`${path}${suffix}`))
        copyFileSync(`${path}${suffix}`, `${keptAs}${suffix}`, constants.COPYFILE_EXCL);
    }
    try {
      linkSync(path, keptAs);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      copyFileSync(path, keptAs, constants.COPYFILE_EXCL);
      syncFile(keptAs);
    }
    syncFolder(dirname(keptAs));
  });
}

function hasWriteBit(stats: Stats): boolean {
  return (stats.mode & 0o222) !== 0;
}

/** Whether this user may write a file or into a folder. The bits count for an administrator too: they are an intention. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return hasWriteBit(statSync(path));
  } catch {
    return false;
  }
}
